"""The scanner finds a word in each place it can hide in, by the detectors that are for it and by no others."""

from io import BytesIO
from string import ascii_lowercase

import pikepdf
import pytest

from tests.leaks.planted import LOCKED, ODD_WORD, OTHERS, PASSPHRASE, PLANTS, WORD, appended, locked, page
from tests.leaks.scanner import Look, UnreadableError, leaks_in
from tests.leaks.words import Canaries, squashed

EVERYTHING = PLANTS | LOCKED | OTHERS
SOUGHT = Canaries([WORD, ODD_WORD, "kwalpsteenvlok", "nergensgenoemd"])


@pytest.mark.parametrize("name", EVERYTHING)
def test_what_was_planted_is_found_and_who_does_not_look_there_misses_it(name: str) -> None:
    plant = EVERYTHING[name]
    data = plant.make()
    found = leaks_in(data, SOUGHT, plant.passphrase)
    assert {leak.look for leak in found} == plant.by
    assert {leak.canary for leak in found} == {plant.word}
    assert leaks_in(data, SOUGHT, plant.passphrase, without=plant.by) == []


def test_every_detector_is_the_only_one_for_something() -> None:
    alone = {next(iter(plant.by)) for plant in EVERYTHING.values() if len(plant.by) == 1}
    assert alone >= set(Look) - {Look.PDFIUM, Look.POPPLER, Look.REVISIONS}


@pytest.mark.parametrize("reader", [Look.PDFIUM, Look.POPPLER, Look.TABLES])
@pytest.mark.parametrize("name", ["a page", "letters set wide", "a soft hyphen", "a page under a passphrase"])
def test_each_reader_reads_by_itself(reader: Look, name: str) -> None:
    plant = EVERYTHING[name]
    found = leaks_in(plant.make(), SOUGHT, plant.passphrase, without=plant.by - {reader})
    assert {leak.look for leak in found} == {reader}


def test_an_earlier_revision_is_read_by_itself() -> None:
    plant = PLANTS["an earlier revision"]
    found = leaks_in(plant.make(), SOUGHT, without=set(Look) - {Look.REVISIONS})
    assert [leak.where for leak in found] == ["file, revision 1"]


def test_a_clean_file_is_clean() -> None:
    clean = page()
    assert leaks_in(clean, SOUGHT) == []
    assert leaks_in(locked(clean), SOUGHT, PASSPHRASE) == []
    assert leaks_in(appended(b"% kwalpsteen vlek"), SOUGHT) == []


def test_a_planted_file_is_still_a_paper() -> None:
    for plant in PLANTS.values():
        with pikepdf.open(BytesIO(plant.make())) as pdf:
            assert len(pdf.pages) == 1


@pytest.mark.parametrize("data", [b"%PDF-1.7\nno more", locked(page()), b"PK\x03\x04"])
def test_what_cannot_be_opened_is_not_called_clean(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        leaks_in(data, SOUGHT)


def test_with_another_passphrase_it_is_not_called_clean() -> None:
    with pytest.raises(UnreadableError):
        leaks_in(locked(page()), SOUGHT, "acht vrije mussen")


def test_words_are_found_together_as_each_by_itself() -> None:
    many = [f"kwalp{one}{other}steen" for one in ascii_lowercase for other in "aeiou"]
    text = " ".join(f"{word[:4]}\u00ad\n{word[4:]}".upper() for word in many[::7])
    assert Canaries(many).in_text(text) == set(many[::7])
    assert Canaries(many).in_bytes("".join(many[::7]).encode("utf-16-le")) == set(many[::7])
    for word in many[::11]:
        assert Canaries([word]).in_text(f"x{word}x") == {word}


def test_nothing_short_is_looked_for() -> None:
    with pytest.raises(ValueError, match="too short"):
        Canaries(["kwalp"])


@pytest.mark.parametrize(
    "said", ["k w a l p", "KWALP", "kwa\u00adlp", "kwa-\nlp", "kwa\u200blp", "kwa\u202elp", "k.wal,p"]
)
def test_what_stands_between_letters_makes_no_difference(said: str) -> None:
    assert squashed(said) == "kwalp"


def test_a_ligature_is_its_letters() -> None:
    assert squashed("koﬃe") == "koffie"
