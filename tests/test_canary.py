"""What was typed in the tour stands in no file but the exported PDFs, in no file name, log line or window title.

Every file that was ever made is accounted for: it is searched at the end, or it is one of the few short-lived ones
whose name says what it was.
"""

import base64
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.canary import forms, leaks, leaks_under, words_of
from tests.tour_fixture import TourRun
from wellbeing_desktop.app.samples import SAMPLE_PREFIX
from wellbeing_desktop.app.tour.texts import DUTCH, ENGLISH
from wellbeing_desktop.vault.archive_proof import TRIAL
from wellbeing_desktop.vault.backup_files import LOOKING

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the fixture traces system calls")

TYPED = words_of((*DUTCH.typed(), *ENGLISH.typed()), (*DUTCH.people(), *ENGLISH.people()))
MADE = re.compile(r'(?:open|openat|creat)\((?:AT_FDCWD, )?"((?:[^"\\]|\\.)*)"[^)]*O_CREAT[^)]*\) = \d')
RESUMED = re.compile(r"<\.\.\. \w+ resumed>\s*(.*)")
UNFINISHED = "<unfinished ...>"
RENAMED = re.compile(r'rename(?:at2?)?\((?:AT_FDCWD, )?"((?:[^"\\]|\\.)*)", (?:AT_FDCWD, )?"((?:[^"\\]|\\.)*)"')
SHORT_LIVED = re.compile(
    r"vault\.db(\.part)?-journal|vault\.db\.part|vault\.keys\.\w+|unlock-attempts\.json.*|settings\.json\.new"
    r"|(running|sample)\.(lock.*|call)|sample-/(vault\.db|settings\.json)|(archive-trial|looking-)/vault\.db|\.\w+-journal|.*\.part|.*-journal|.*\.new|QtProject\.conf.*"
)
NOWHERE = ("/dev/", "/proc/", "/sys/")


def known_as(path: Path) -> str:
    """The file's name; with its folder for what goes again: the sample practice, vaults opened on trial or to look."""
    for folder in (TRIAL, LOOKING):
        if path.parent.name.startswith(folder):
            return f"{folder}/{path.name}"
    return f"{SAMPLE_PREFIX}/{path.name}" if path.parent.name.startswith(SAMPLE_PREFIX) else path.name


def made(calls: str) -> set[Path]:
    """Every file that the tour made."""
    names = [name for call in whole(calls) for name in MADE.findall(call)]
    return {Path(name) for name in names if not name.startswith(NOWHERE)}


def whole(calls: str) -> Iterator[str]:
    """Each call on a line of its own: strace parts one in two when another thread's comes in between."""
    begun: dict[str, str] = {}
    for line in calls.splitlines():
        thread, _, call = line.partition(" ")
        call = call.strip()
        if call.endswith(UNFINISHED):
            begun[thread] = call.removesuffix(UNFINISHED)
        elif resumed := RESUMED.match(call):
            yield begun.pop(thread, "") + resumed[1]
        else:
            yield call


def test_a_call_that_another_one_parts_is_read_whole() -> None:
    parted = """1  openat(AT_FDCWD, "/seen.ttf", O_RDONLY <unfinished ...>
22 openat(AT_FDCWD, "/made", O_RDWR|O_CREAT, 0600 <unfinished ...>
1  <... openat resumed>) = 7
22 <... openat resumed>) = 8
1  openat(AT_FDCWD, "/refused", O_RDWR|O_CREAT, 0600) = -1 EACCES (Permission denied)"""
    assert made(parted) == {Path("/made")}


def test_nothing_typed_is_found_in_any_file(tour: TourRun) -> None:
    assert tour.code == 0, tour.said.decode()[-3000:]
    assert leaks_under(tour.root, TYPED, but=(".pdf",)) == []


def test_nothing_typed_is_found_in_what_was_said_or_called(tour: TourRun) -> None:
    assert leaks(tour.said, TYPED) == []
    assert leaks(tour.calls.encode(), TYPED) == []


def test_no_window_title_names_anybody(tour: TourRun) -> None:
    assert len(tour.titles) > 3, tour.titles
    assert leaks("\n".join(tour.titles).encode(), TYPED) == []


def test_every_file_that_was_made_was_searched_or_is_known(tour: TourRun) -> None:
    paths = made(tour.calls)
    assert len(paths) > 200
    outside = [path for path in paths if not path.is_relative_to(tour.root) and path != tour.folder / "titles"]
    assert outside == []
    gone = {known_as(path) for path in paths if not path.exists()}
    assert {name for name in gone if not SHORT_LIVED.fullmatch(name)} == set()


def test_the_pdfs_do_hold_what_was_typed(tour: TourRun) -> None:
    """The other side: the tour did type it, and the search would have had something to find."""
    from pypdfium2 import PdfDocument

    texts = ""
    for path in (tour.output / "nl-light").glob("*.pdf"):
        with PdfDocument(path) as document:
            texts += " ".join(page.get_textpage().get_text_range() for page in document)
    said = re.sub(r"\s+", " ", texts.replace("\x02", ""))
    for text in (DUTCH.client, DUTCH.manager, DUTCH.agreement, *(line[1:] for line in DUTCH.insights[:2])):
        assert text.replace("-", "") in said.replace("-", ""), text


@pytest.mark.parametrize("form", sorted(forms(DUTCH.client)))
def test_a_planted_word_is_found_in_each_form(tmp_path: Path, form: str) -> None:
    data = forms(DUTCH.client)[form]
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "cache.bin").write_bytes(b"\0\xff before" + data + b"after \x01")
    assert any("deep/cache.bin" in leak for leak in leaks_under(tmp_path, TYPED))


@pytest.mark.parametrize("before", [b"", b"a", b"ab", b"abc"])
def test_a_word_is_found_in_the_base64_of_a_longer_text(tmp_path: Path, before: bytes) -> None:
    text = base64.b64encode(before + DUTCH.background.encode() + b" and what follows")
    (tmp_path / "mail").write_bytes(text)
    assert any("base64" in leak for leak in leaks_under(tmp_path, TYPED))


def test_a_word_is_found_in_json_and_in_names(tmp_path: Path) -> None:
    (tmp_path / "recent.json").write_text(json.dumps({"opened": [DUTCH.client]}))
    (tmp_path / f"verslag {DUTCH.colleague}.pdf").touch()
    (tmp_path / "link").symlink_to(f"/home/{DUTCH.manager}")
    found = "\n".join(leaks_under(tmp_path, TYPED, but=(".pdf",)))
    assert "recent.json" in found
    assert "name of verslag" in found
    assert "link: " in found


def test_a_file_that_was_made_and_went_is_seen() -> None:
    calls = '7 openat(AT_FDCWD, "/tmp/note.txt", O_RDWR|O_CREAT|O_TRUNC|O_CLOEXEC, 0600) = 9\n'
    assert made(calls) == {Path("/tmp/note.txt")}
    assert not SHORT_LIVED.fullmatch("note.txt")
