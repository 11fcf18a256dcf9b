"""What the user chooses in the print dialog arrives at a real CUPS queue: sides, copies, pages, and the job's name."""

import re
import subprocess
from typing import TypeVar

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.cups_fixture import PrintQueue
from tests.gui.dialogs import answer
from tests.gui.test_printing import NOISE, NUMBER, difference, made, pictures
from wellbeing_desktop.gui import printing
from wellbeing_desktop.gui.parts import SpoolLine

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def choose(queue: PrintQueue, sides: str = "", copies: int = 1, pages: tuple[int, int] | None = None) -> None:
    """Answer the system's dialog: which choice of sides, how many copies, and from which page to which."""

    def fill(dialog: QPrintDialog) -> None:
        (printers,) = [box for box in dialog.findChildren(QComboBox) if box.findText(queue.name) >= 0]
        printers.setCurrentText(queue.name)
        if sides:
            part(dialog, QRadioButton, sides).setChecked(True)
        part(dialog, QSpinBox, "copies").setValue(copies)
        if pages:
            part(dialog, QRadioButton, "printRange").setChecked(True)
            for name, number in zip(("from", "to"), pages, strict=True):
                part(dialog, QSpinBox, name).setValue(number)
        dialog.accept()

    answer(QPrintDialog, fill)


def part(dialog: QPrintDialog, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


@pytest.mark.parametrize(
    ("sides", "asked"),
    [
        ("", "one-sided"),
        ("duplexLong", "two-sided-long-edge"),
        ("duplexShort", "two-sided-short-edge"),
    ],
)
def test_the_sides_that_are_chosen_are_asked_of_the_printer(
    window: QWidget, print_queue: PrintQueue, sides: str, asked: str
) -> None:
    choose(print_queue, sides)
    assert printing.print_pdf(window, made(), NUMBER)
    assert print_queue.printed()
    assert print_queue.asked()["sides"] == asked


def test_a_printer_that_prints_on_both_sides_by_itself_goes_on_doing_so(
    window: QWidget, print_queue: PrintQueue
) -> None:
    both = ("lpadmin", "-p", print_queue.name, "-o")
    subprocess.run([*both, "Duplex=DuplexNoTumble"], check=True)
    try:
        choose(print_queue)
        assert printing.print_pdf(window, made(), NUMBER)
        assert print_queue.printed()
    finally:
        subprocess.run([*both, "Duplex=None"], check=True)
    assert print_queue.asked()["sides"] == "two-sided-long-edge"


def test_copies_and_pages_that_are_chosen_come_out_as_they_were_shown(window: QWidget, print_queue: PrintQueue) -> None:
    pdf = made(4)
    choose(print_queue, "duplexLong", copies=2, pages=(2, 3))
    assert printing.print_pdf(window, pdf, NUMBER)
    (paper,) = print_queue.printed()
    printed, shown = pictures(paper.read_bytes()), pictures(pdf)
    asked = print_queue.asked()
    assert (asked["copies"], asked["sides"]) == ("2", "two-sided-long-edge")
    assert (asked["job-name"], asked["media"]) == (NUMBER, "A4")
    assert len(printed) == 4
    which = [min(range(4), key=lambda at: difference(one, shown[at])) for one in printed]
    assert which == [1, 2, 1, 2], "collated: a whole set, then the next"
    assert max(difference(one, shown[at]) for one, at in zip(printed, which, strict=True)) < NOISE


def test_the_last_page_differs_from_the_others(print_queue: PrintQueue) -> None:
    shown = pictures(made(4))
    assert difference(shown[3], shown[0]) > NOISE


def test_the_queue_keeps_the_pages_until_it_is_emptied_as_the_remark_says(
    window: QWidget, print_queue: PrintQueue
) -> None:
    choose(print_queue)
    assert printing.print_pdf(window, made(), NUMBER)
    assert print_queue.printed()
    spool = print_queue.folder / "spool"
    assert [kept for kept in spool.glob("d*") if kept.stat().st_size > 1000], "a day, unless it is told otherwise"
    command = re.search(r"cancel( -[a-z])+", SpoolLine().text())
    assert command is not None
    subprocess.run(command.group().split(), check=True)
    assert not list(spool.glob("d*"))
    assert not list(spool.glob("c*"))
