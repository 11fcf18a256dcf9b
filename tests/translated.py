"""What the .ts files hold, for tests of the languages."""

import re
from functools import cache
from xml.etree import ElementTree

from tools.translations import I18N

FIELD = re.compile(r"\\\{\w+\\\}|%n")


def messages(language: str) -> list[tuple[str, str, list[str]]]:
    """Context, Dutch source and translations (two for a plural) of each message of a .ts file."""
    tree = ElementTree.parse(I18N / f"{language}.ts")  # noqa: S314 - our own file
    found = []
    for context in tree.iter("context"):
        for message in context.iter("message"):
            forms = message.findall("translation/numerusform") or message.findall("translation")
            texts = [form.text or "" for form in forms]
            found.append((context.findtext("name", ""), message.findtext("source", ""), texts))
    return found


def recogniser(texts: set[str]) -> re.Pattern[str]:
    """What matches a text of these as it stands on screen, whatever its fields were filled with."""
    return re.compile("|".join(FIELD.sub(".+", re.escape(text)) for text in sorted(texts)))


@cache
def dutch() -> re.Pattern[str]:
    """What matches a Dutch text of the screen that is another one in English."""
    sources = {source for _, source, texts in messages("en") if source not in texts}
    sources |= {text for _, _, texts in messages("nl") for text in texts}
    said = {text for text in sources if len(re.findall(r"[A-Za-z]", FIELD.sub("", re.escape(text)))) > 2}
    return recogniser({form for text in said for form in (text, text[:1].upper() + text[1:])})
