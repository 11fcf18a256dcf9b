"""How the program speaks: one word for one thing, plain, calm, and never more than it can keep."""

import re
import tomllib
from collections.abc import Callable, Iterator

import pytest

from tests.translated import messages
from wellbeing_desktop.assets.paths import resource

INSTEAD = {
    "nl": {
        r"verzegel|bekrachtig": "vaststellen, vastgesteld",
        r"wachtwoord(?!, precies)": "wachtzin",
        r"\bclië?nt|medewerker\b|coachee": "deelnemer",
        r"\bsessie(?!verslag)": "gesprek",
        r"\bgeprint|\bprinten\b|\buitprint": "afdrukken",
        r"\bstuk(ken)?\b(?! dan)(?=.*(afgedrukt|register|namen|taal))": "document",
        r"back-?up|\bkopie\b": "reservekopie, momentopname",
        r"teruggenomen": "vervangen",
        r"gecertificeerd|compliant|\b100 ?%|volledig veilig": "niets: dat belooft het programma niet",
        r"\bje\b|\bjij\b|\bjouw?\b|\bjullie\b": "u, uw",
        r"\bu heeft\b": "u hebt",
        r"\bongeldig|\bfout(ief|melding)\b|\bhelaas\b|\bgelieve\b|\bonjuist": "wat er is en wat u nu kunt doen",
    },
    "en": {
        r"\bsettled?\b|finalis|finaliz": "seal, sealed",
        r"\bpasswords?\b(?!, exactly)": "passphrase",
        r"(?<!knowledge )\bsession\b(?! report)": "talk, and meeting where a group meets",
        r"compliant|certified|\b100 ?%|completely safe": "nothing: the program does not promise that",
        r"\binvalid\b|\billegal\b|\bunfortunately\b|\bsorry\b|\boops\b": "what it is and what to do now",
        r"\bcolor|organiz|\bbehavior|\bcenter\b|\blicense\b": "British spelling",
    },
}
MARKS = {
    r"!": "a full stop",
    r"[\"“”]|(?<!\w)'|'(?!\w)": "‘ and ’",
    r"'": "’",
    r"\.\.\.": "…",
    r"  ": "one space",
    r"(?<=\w) [.,;:](?!\w)": "no space before it",
}
TERMINAL = "Command"
"""What is said in a terminal is laid out with spaces and quoted as it is typed."""


def faults(text: str, language: str) -> list[str]:
    """What is wrong with a text, and what to write instead."""
    rules, text = {**INSTEAD[language], **MARKS}, re.sub(r"\{\w+\}", "0", text)
    return [f"{found[0]!r}: {instead}" for wrong, instead in rules.items() if (found := re.search(wrong, text, re.I))]


def screen(language: str) -> set[str]:
    """The texts of the window in a language."""
    if language == "en":
        return {text for context, _, texts in messages("en") for text in texts if context != TERMINAL}
    plurals = {source: texts for _, source, texts in messages("nl")}
    sources = [source for context, source, _ in messages("en") if context != TERMINAL]
    return {text for source in sources for text in plurals.get(source, [source])}


def leaves(value: object, language: str) -> Iterator[str]:
    """The texts in a part of a TOML file: where both languages are given, of this one."""
    match value:
        case str():
            yield value
        case {"nl": str(), "en": str()}:
            yield value[language]
        case list() | dict():
            for part in value.values() if isinstance(value, dict) else value:
                yield from leaves(part, language)


def paper(language: str) -> set[str]:
    """The texts of the documents in a language."""
    return set(leaves(tomllib.loads(resource("wording", f"{language}.toml").read_text(encoding="utf-8")), language))


def programmes(language: str) -> set[str]:
    """The texts of the programmes in a language; their keys are words without capitals and spaces."""
    files = [tomllib.loads(path.read_text(encoding="utf-8")) for path in resource("programmes").glob("*.toml")]
    return {text for text in leaves(files, language) if not re.fullmatch(r"[a-z_-]+", text)}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("where", [screen, paper, programmes])
def test_the_program_speaks_as_agreed(where: Callable[[str], set[str]], language: str) -> None:
    texts = where(language)
    assert len(texts) > 15
    assert {text: wrong for text in texts if (wrong := faults(text, language))} == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Verslag verzegelen"),
        ("nl", "De cliënt is gewijzigd"),
        ("nl", "Het stuk staat niet in het register"),
        ("nl", "Klik op je naam"),
        ("nl", "Klaar!"),
        ("nl", "Onder 'Delen'"),
        ("nl", "Bezig..."),
        ("en", "Settled on 3 March"),
        ("en", "Invalid value"),
        ("en", "Move the session"),
        ("en", "the client's name"),
        ("en", "Choose a color"),
    ],
)
def test_what_is_not_said_is_found(language: str, text: str) -> None:
    assert faults(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Gaat die schijf stuk, dan bent u beide kwijt."),
        ("nl", "Een 100-jarige, zo’n pagina"),
        ("en", "Seal report"),
    ],
)
def test_what_is_said_is_let_be(language: str, text: str) -> None:
    assert faults(text, language) == []
