"""The words on paper: both languages say the same, and the program asks only for what is there."""

import tomllib
from pathlib import Path
from string import Formatter

import pytest

from wellbeing_desktop.assets import wording as module
from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.assets.wording import Wording, wording
from wellbeing_desktop.documents.letters import printable
from wellbeing_desktop.domain.paper import PaperKind

NL, EN = wording("nl"), wording("en")


def entries(language: str) -> dict[str, str | list[str]]:
    tables = tomllib.loads(resource("wording", f"{language}.toml").read_text(encoding="utf-8"))
    return {f"{table}.{name}": value for table, part in tables.items() for name, value in part.items()}


def shape(value: str | list[str]) -> object:
    """What the other language must have too: the places to fill, or how many words there are."""
    if isinstance(value, list):
        return len(value)
    return {name for _, name, _, _ in Formatter().parse(value) if name is not None}


def test_both_languages_have_the_same_keys_and_places_to_fill() -> None:
    dutch, english = entries("nl"), entries("en")
    assert len(dutch) > 50
    assert {key: shape(value) for key, value in dutch.items()} == {key: shape(value) for key, value in english.items()}
    assert NL.keys() == EN.keys() == frozenset(dutch)


def test_every_kind_of_document_has_a_name() -> None:
    for words in (NL, EN):
        names = [words.text(f"kind.{kind}") for kind in PaperKind]
        assert len(set(names)) == len(PaperKind)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_words_can_be_printed(language: str) -> None:
    for value in entries(language).values():
        for text in value if isinstance(value, list) else [value]:
            assert printable(text) == text


def test_an_unknown_key_and_a_missing_value_are_mistakes() -> None:
    with pytest.raises(KeyError):
        NL.text("footer.nothing")
    with pytest.raises(KeyError):
        NL.text("footer.page", page=1)


@pytest.mark.parametrize("content", ['[a]\nb = ""\n', "[a]\nb = 3\n", "[a]\nb = []\n", '[a]\nb = ["x", 3]\n'])
def test_a_file_with_anything_else_is_refused(content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nl.toml").write_text(content, encoding="utf-8")
    monkeypatch.setattr(module, "resource", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(ValueError, match=r"nl\.toml: a\.b must be"):
        Wording("nl")
