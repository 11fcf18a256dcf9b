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
    return recogniser(_dutch_texts())


def is_dutch(text: str) -> bool:
    """Whether a Dutch text of the screen says more of this than any English one.

    So 'Body: pass over' is that of '{area}: pass over', though '{sum} over' is Dutch for what is left of a sum.
    """
    return bool(dutch().fullmatch(text)) and _said(text, "nl") >= _said(text, "en")


def _said(text: str, language: str) -> int:
    """How many letters of a text are those of the source that says most of it; 0 when none matches."""
    return next((letters for letters, source in _most_first(language) if source.fullmatch(text)), 0)


@cache
def _most_first(language: str) -> list[tuple[int, re.Pattern[str]]]:
    """What matches each text of a language, after its number of letters."""
    texts = _dutch_texts() if language == "nl" else _english_texts()
    return [(_letters(text), recogniser({text})) for text in sorted(texts, key=_letters, reverse=True)]


def _dutch_texts() -> set[str]:
    sources = {source for _, source, texts in messages("en") if source not in texts}
    sources |= {text for _, _, texts in messages("nl") for text in texts}
    return _capitalised({text for text in sources if _letters(text) > 2})


def _english_texts() -> set[str]:
    return _capitalised({text for _, source, texts in messages("en") for text in texts if text != source})


def _capitalised(texts: set[str]) -> set[str]:
    """The texts as they stand in a sentence and at the beginning of one."""
    return {form for text in texts for form in (text, text[:1].upper() + text[1:])}


def _letters(text: str) -> int:
    """How many letters a text of the screen has beside its fields."""
    return len(re.findall(r"[A-Za-z]", FIELD.sub("", re.escape(text))))
