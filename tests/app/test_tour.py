"""The tour ends well, shows every screen in both languages and both looks, and leaves documents others can open."""

import struct
import sys
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication

from tests.tour_fixture import TourRun
from wellbeing_desktop.app.tour import performance
from wellbeing_desktop.app.tour.camera import LARGE, SMALL
from wellbeing_desktop.app.tour.errors import TourError
from wellbeing_desktop.app.tour.script import STEPS
from wellbeing_desktop.app.tour.stage import Stage
from wellbeing_desktop.app.tour.steps import Step

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the fixture traces system calls")

CHAPTERS = ("nl-light", "en-dark")
ALL = ("nl-light", "nl-dark", "en-light", "en-dark")
"""What the long tests look at: the steps are the same, so that a look of its own can only add what is painted."""
SHOWN = [step for step in STEPS if step.picture]


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height as the PNG's header says."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height


def test_the_whole_path_works(tour: TourRun) -> None:
    assert (tour.code, b"Traceback" in tour.said) == (0, False), tour.said.decode()


def test_step_names_are_one_of_a_kind() -> None:
    names = [step.name for step in STEPS]
    assert sorted(names) == sorted(set(names))


@pytest.mark.long
def test_the_whole_path_works_in_every_look(whole_tour: TourRun) -> None:
    test_the_whole_path_works(whole_tour)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_step_left_its_pictures(tour: TourRun, chapter: str) -> None:
    assert {path.name for path in tour.output.iterdir() if path.is_dir()} == set(CHAPTERS)
    left_pictures(tour, chapter)


@pytest.mark.long
@pytest.mark.parametrize("chapter", ALL)
def test_every_step_left_its_pictures_in_every_look(whole_tour: TourRun, chapter: str) -> None:
    assert {path.name for path in whole_tour.output.iterdir() if path.is_dir()} == set(ALL)
    left_pictures(whole_tour, chapter)


def left_pictures(tour: TourRun, chapter: str) -> None:
    expected = {f"{number:02}-{step.name}.png": (LARGE.width(), LARGE.height()) for number, step in enumerate(SHOWN, 1)}
    expected |= {
        f"{number:02}-{step.name}-small.png": (SMALL.width(), SMALL.height())
        for number, step in enumerate(SHOWN, 1)
        if step.key
    }
    assert {path.name: size_of(path) for path in (tour.output / chapter).glob("*.png")} == expected


@pytest.mark.parametrize("number", range(1, len(SHOWN) + 1))
def test_looks_and_languages_differ(tour: TourRun, number: int) -> None:
    assert different(tour, number, CHAPTERS) == len(CHAPTERS)


@pytest.mark.long
@pytest.mark.parametrize("number", range(1, len(SHOWN) + 1))
def test_each_look_differs_in_each_language(whole_tour: TourRun, number: int) -> None:
    assert different(whole_tour, number, ALL) == len(ALL)


def different(tour: TourRun, number: int, chapters: tuple[str, ...]) -> int:
    """How many of the chapters' pictures of a step are not the same."""
    pictures = [next((tour.output / chapter).glob(f"{number:02}-*.png")) for chapter in chapters]
    return len({picture.read_bytes() for picture in pictures})


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_sheet_form_employers_document_and_own_copy_are_there(tour: TourRun, chapter: str) -> None:
    holds_documents(tour, chapter)


@pytest.mark.long
@pytest.mark.parametrize("chapter", ALL)
def test_the_documents_are_there_in_every_look(whole_tour: TourRun, chapter: str) -> None:
    holds_documents(whole_tour, chapter)


def holds_documents(tour: TourRun, chapter: str) -> None:
    documents = sorted((tour.output / chapter).glob("*.pdf"))
    kinds = sorted(path.name.split("-")[-2][:1] if "-" in path.name else path.name[:1] for path in documents)
    assert len(documents) == 5, documents
    for path in documents:
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) >= 1
    assert kinds


def test_the_index_names_every_file(tour: TourRun) -> None:
    index = (tour.output / "index.html").read_text(encoding="utf-8")
    for path in tour.output.glob("*/*"):
        assert f'"{path.relative_to(tour.output)}"' in index, path
    assert "http" not in index


def test_a_step_that_fails_is_named_and_ends_the_tour(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(_stage: Stage) -> None:
        raise TourError("waited in vain for a door")

    assert performance.perform(tmp_path / "output", tmp_path, (Step("a-closed-door", missing),)) == 1
    assert capsys.readouterr().err == "a-closed-door: waited in vain for a door\n"
    assert not (tmp_path / "output" / "index.html").exists()
