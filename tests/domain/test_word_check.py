"""Words about health and home are found as people write them, and ordinary words are left alone."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.assets.wordlists import SPARED, sensitive
from wellbeing_desktop.domain.inflection import DUTCH_ENDINGS, ENGLISH_ENDINGS
from wellbeing_desktop.domain.word_check import ListWord, Subject, WordList, plain

ENTRIES = tuple(
    ListWord(entry, language, Subject(part))
    for language in ("nl", "en")
    for part, some in sensitive(language).items()
    if part != SPARED
    for entry in some
)
LOOKALIKES = tuple(
    ListWord(one, language, Subject.OWN) for language in ("nl", "en") for one in sensitive(language)[SPARED]
)
CHECK = WordList(ENTRIES, LOOKALIKES)
WITHOUT_LOOKALIKES = WordList(ENTRIES)
PLAIN_TEXT = (
    "Elke ochtend om negen uur overleg over de planning; Bert maakt het verslag. We work from the office on Monday."
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Elke ochtend tien minuten overleg", ()),
        ("We beginnen de dag hartelijk en met koffie", ()),
        ("Anna meldt het als haar DEPRESSIE opspeelt", ("DEPRESSIE",)),
        ("door de burn-out, de stressklachten en de echtscheiding.", ("burn-out", "stressklachten", "echtscheiding")),
        ("ziek, Ziek en nog eens ziek", ("ziek",)),
        ("afspraak bij de huisarts‑praktijk", ("huisarts‑praktijk",)),
        ("werk-privé-balans", ("werk-privé-balans",)),
        ("She takes medication for migraine", ("medication", "migraine")),
        ("Ziektewet", ("Ziektewet",)),
        ("", ()),
    ],
)
def test_what_is_found(text: str, found: tuple[str, ...]) -> None:
    assert CHECK.words(text) == found


@pytest.mark.parametrize(
    "word",
    [
        "burn-outklachten",
        "migraineaanval",
        "medicatielijst",
        "ziekenhuisbezoek",
        "huisartsen",
        "huisartsenpost",
        "pillen",
        "pilletje",
        "gestresst",
        "depressieve",
        "depressies",
        "slaapt",
        "geslapen",
        "piekerde",
        "gepiekerd",
        "behandelingen",
        "therapeute",
        "gedragstherapie",
        "schouderpijn",
        "kleinkinderen",
        "schoonmoeders",
        "kleindochtertje",
        "scheidingspapieren",
        "rouwproces",
        "psychologisch",
        "ggz-instelling",
        "adhd-diagnose",
        "tandartsen",
        "faalangstig",
        "nekklachten",
        "antidepressiva",
        "schulden",
        "zwangerschapsverlof",
        "ex-partners",
        "privégesprek",
        "suicidepoging",
        "SUÏCIDE",
        "sui\u0308cide",
        "zie\u00adken\u00adhuis",
        "mother’s",
        "worried mother's",
        "therapists",
        "therapies",
        "divorced",
        "divorcing",
        "grieving",
        "gambled",
        "quarrelling",
        "pregnancies",
        "illnesses",
        "doctor-led",
        "anxiously",
    ],
)
def test_every_form_is_found(word: str) -> None:
    assert CHECK.marks(f"Dat is {word}, denk ik.")


@pytest.mark.parametrize(
    "text",
    [
        "de huisstijl van de brief",
        "een pilot met drie teams",
        "twee dagen thuiswerken",
        "op vrijdag thuis werken en maandag thuiswerkdag",
        "zij werkt thuis op maandag",
        "gesprekspartner, overleg en samenwerkingspartner",
        "het partnerschap met de gemeente, a partnership",
        "de toestemming, de afstemming en de bestemming",
        "onderscheiding en overgang naar het nieuwe systeem",
        "in vertrouwen, en trouwens ook de wethouders",
        "een geweldige afschuwelijke onverwachte ontvangst",
        "achterwaarts in de comfortzone, op een goede manier",
        "de klachtenregeling voor klanten en de klachtenafdeling",
        "de coöperatie, het moederbedrijf en de familiebedrijven",
        "mentaliteit, toevallig angstvallig geheim",
        "healthy habits in the private sector; kind regards",
        "doctoral thesis, stress test, business partners, hospitality",
        "work at home on Mondays",
        "Bert praat vriendelijk met de klant en met de receptioniste",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert CHECK.marks(text) == ()


@given(
    st.sampled_from([one for one in ENTRIES if "*" not in one.entry and " " not in one.entry]),
    st.data(),
    st.text(max_size=30),
)
def test_an_inflected_entry_is_found_within_any_text(one: ListWord, data: st.DataObject, around: str) -> None:
    ending = data.draw(st.sampled_from(("", *(ENGLISH_ENDINGS if one.language == "en" else DUTCH_ENDINGS))))
    word = data.draw(st.sampled_from((str.upper, str.lower, str.title, _apart)))(one.entry + ending)
    text = f"{around} {word} {around}"
    at = len(around) + 1
    assert any(mark.start <= at and mark.end >= at + len(word) for mark in WITHOUT_LOOKALIKES.marks(text)), word


def _apart(word: str) -> str:
    return unicodedata.normalize("NFD", word)


@given(st.lists(st.sampled_from([plain(word) for word in PLAIN_TEXT.split()]), max_size=30))
def test_a_text_without_entries_gives_nothing(words: list[str]) -> None:
    assert CHECK.marks(" ".join(words)) == ()


@given(st.text(max_size=80))
def test_every_mark_says_where_it_stands(text: str) -> None:
    marks = CHECK.marks(text)
    assert all(text[mark.start : mark.end] == mark.word for mark in marks)
    assert all(first.end <= second.start for first, second in pairwise(marks))


def test_a_mark_names_its_entry_and_what_it_tells_about() -> None:
    (first, second) = CHECK.marks("De migraineaanval kwam door de vechtscheiding.")
    assert (first.start, first.end, first.entry, first.subject) == (3, 17, "migraine", Subject.ILLNESS)
    assert (second.word, second.subject) == ("vechtscheiding", Subject.CAUSE)


def test_words_that_follow_each_other_are_one_entry() -> None:
    check = WordList((ListWord("lange covid", "nl", Subject.OWN),))
    assert [mark.word for mark in check.marks("met Lange\n covid thuis")] == ["Lange\n covid"]
    assert check.marks("lange, covid") == ()
    assert check.marks("covid lange") == ()


def test_each_entry_is_there_once_and_finds_itself() -> None:
    for language in ("nl", "en"):
        listed = [one for part, some in sensitive(language).items() if part != SPARED for one in some]
        assert len(listed) >= 300
        bare = sorted("*" * one.startswith("*") + plain(one) + "*" * one.endswith("*") for one in listed)
        assert [one for one, other in pairwise(bare) if one == other] == []
    for one in ENTRIES:
        assert CHECK.marks(f"zie {one.entry.strip('*')} hier"), one.entry


def test_a_star_stands_for_the_rest_of_the_word() -> None:
    def found(entry: str, text: str) -> bool:
        return bool(WordList((ListWord(entry, "nl", Subject.OWN),)).marks(text))

    for entry, text in (("zorg*", "zorgen"), ("*zorg", "jeugdzorg"), ("zorg", "zorgen"), ("zorgen", "zorgenkind")):
        assert found(entry, text), entry
    for entry, text in (("zorg*", "bezorgen"), ("*zorg", "jeugdzorgplan"), ("zorg", "zorgplan")):
        assert not found(entry, text), entry


def test_a_long_word_and_many_hyphens_take_no_time() -> None:
    assert CHECK.marks("a" * 200_000) == ()
    assert CHECK.marks("-".join(["op"] * 50_000)) == ()
