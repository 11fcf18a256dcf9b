"""Words about health and home are found as people write them, and ordinary words are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.assets.wordlists import sensitive
from wellbeing_desktop.domain.word_check import sensitive_words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Elke ochtend tien minuten overleg", ()),
        ("We beginnen de dag hartelijk en met koffie", ()),
        ("Anna meldt het als haar DEPRESSIE opspeelt", ("DEPRESSIE",)),
        ("door de burn-out, de stressklachten en de echtscheiding.", ("burn-out", "stressklachten", "echtscheiding")),
        ("ziek, Ziek en nog eens ziek", ("ziek",)),
        ("afspraak bij de huisarts‑praktijk", ("huisarts",)),
        ("werk-privé-balans", ("werk-privé-balans",)),
        ("She takes medication for migraine", ("medication", "migraine")),
        ("Ziektewet", ("Ziektewet",)),
        ("", ()),
    ],
)
def test_what_is_found(text: str, found: tuple[str, ...]) -> None:
    assert sensitive_words(text, sensitive()) == found


@given(st.text(max_size=60))
def test_no_text_is_too_strange(text: str) -> None:
    assert all(word in text for word in sensitive_words(text, sensitive()))


def test_each_entry_is_a_word_once_and_finds_itself() -> None:
    entries = sensitive()
    assert len(entries) > 150
    assert len(set(entries)) >= len(entries) - 40, "both languages may share a word"
    for entry in entries:
        assert sensitive_words(f"zie {entry.rstrip('*')} hier", entries), entry


def test_a_whole_word_is_not_a_beginning() -> None:
    assert sensitive_words("artsen ziekzoekend", ("arts", "ziek")) == ()
    assert sensitive_words("artsen", ("arts*",)) == ("artsen",)
