"""Printing on a real CUPS queue: what comes out is what was rendered, and nobody learns more than a number."""

import os
import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QComboBox, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.cups_fixture import PrintQueue
from tests.gui.dialogs import answer, give_up
from wellbeing_desktop.documents.pages import page_count, page_images
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import Heading, Paper, PaperKind, PracticeHeader, Text
from wellbeing_desktop.gui import printing

NUMBER = "SV-2026-0001-R1"
NOISE = 6.0
"""Grey levels out of 255 by which two pictures of one page may differ: another renderer, another resolution."""


def made(pages: int = 1, word: str = "Tien minuten overleg.") -> bytes:
    """A document with a page for each heading, which names somebody."""
    blocks = [Text(f"Anna de Vries. {word} " * 12 + "\n") for _ in range(pages * 11 - 10)]
    header = PracticeHeader("Praktijk De Binnentuin")
    paper = Paper(PaperKind.EMPLOYER_REPORT, "nl", NUMBER, 1, "Voortgang", header, (Heading("Vervolg"), *blocks))
    return render(paper, datetime(2026, 11, 23))


def pictures(pdf: bytes) -> list[Image.Image]:
    """The pages in grey, small and blurred: what an eye compares."""
    found = []
    for page in page_images(pdf, 75):
        image = Image.frombytes("RGB", (page.width, page.height), page.pixels, "raw", "RGB", page.stride)
        found.append(image.convert("L").resize((310, 438)).filter(ImageFilter.GaussianBlur(1.2)))
    return found


def difference(one: Image.Image, other: Image.Image) -> float:
    """The largest mean difference of grey levels in any of 48 fields of the page."""
    delta = ImageChops.difference(one, other)
    fields = (
        delta.crop((x * 52, y * 55, min(310, x * 52 + 52), min(438, y * 55 + 55))) for x in range(6) for y in range(8)
    )
    return max(ImageStat.Stat(field).mean[0] for field in fields)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def printer(qapp: QApplication, print_queue: PrintQueue) -> QPrinter:
    return QPrinter(QPrinterInfo.printerInfo(print_queue.name), QPrinter.PrinterMode.HighResolution)


def test_what_comes_out_is_what_was_rendered(window: QWidget, printer: QPrinter, print_queue: PrintQueue) -> None:
    pdf = made(2)
    assert page_count(pdf) == 2
    assert printing.print_pdf(window, pdf, NUMBER, printer)
    (paper,) = print_queue.printed()
    printed, shown = pictures(paper.read_bytes()), pictures(pdf)
    assert len(printed) == 2
    assert [difference(a, b) < NOISE for a, b in zip(printed, shown, strict=True)] == [True, True]
    assert difference(printed[0], shown[1]) > NOISE
    assert difference(printed[0], pictures(made(2, "Twintig minuten."))[0]) > NOISE


def test_the_job_bears_a_number_and_no_word_of_the_document(
    window: QWidget, printer: QPrinter, print_queue: PrintQueue
) -> None:
    printing.print_pdf(window, made(), NUMBER, printer)
    (paper,) = print_queue.printed()
    assert paper.name.startswith(NUMBER)
    listed = subprocess.run(["lpstat", "-W", "all", "-l", "-o"], check=True, capture_output=True, text=True).stdout
    logs = "".join(path.read_text() for path in (print_queue.folder / "log").iterdir())
    assert print_queue.name in listed
    for text in (listed, logs, *(p.name for p in print_queue.folder.rglob("*"))):
        assert "Anna" not in text
        assert "Vries" not in text


@pytest.mark.parametrize(("pages", "ranges", "copies", "expected"), [(3, "2-3", 1, 2), (3, "", 1, 3), (1, "", 2, 2)])
def test_pages_and_copies_are_honoured(
    window: QWidget,
    printer: QPrinter,
    print_queue: PrintQueue,
    pages: int,
    ranges: str,
    copies: int,
    expected: int,
) -> None:
    pdf = made(pages)
    printer.setPageRanges(QPageRanges.fromString(ranges))
    printer.setCopyCount(copies)
    assert printing.print_pdf(window, pdf, NUMBER, printer)
    (paper,) = print_queue.printed()
    printed = pictures(paper.read_bytes())
    assert len(printed) == expected
    first = 1 if ranges else 0
    assert difference(printed[0], pictures(pdf)[first]) < NOISE


def test_a_range_without_pages_prints_nothing(window: QWidget, printer: QPrinter) -> None:
    printer.setPageRanges(QPageRanges.fromString("7"))
    with pytest.raises(UserError) as caught:
        printing.print_pdf(window, made(), NUMBER, printer)
    assert caught.value.kind is Kind.PRINT_FAILED


def test_the_file_of_the_job_is_made_in_memory(
    window: QWidget, printer: QPrinter, print_queue: PrintQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", "/nonexistent")
    assert printing.print_pdf(window, made(), NUMBER, printer)
    assert print_queue.printed()
    assert os.environ["TMPDIR"] == "/nonexistent"
    assert not [path for path in Path(os.environ["XDG_RUNTIME_DIR"]).iterdir() if path.is_file()]


def test_a_queue_that_refuses_the_job_is_not_taken_for_printing(
    window: QWidget, printer: QPrinter, print_queue: PrintQueue
) -> None:
    subprocess.run(["cupsreject", print_queue.name], check=True)
    try:
        with pytest.raises(UserError) as caught:
            printing.print_pdf(window, made(), NUMBER, printer)
    finally:
        subprocess.run(["cupsaccept", print_queue.name], check=True)
    assert caught.value.kind is Kind.PRINT_FAILED
    assert printing.print_pdf(window, made(), NUMBER, printer), "it can be tried again"
    print_queue.printed()


def test_without_a_printer_it_says_so(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    with pytest.raises(UserError) as caught:
        printing.print_pdf(window, made(), NUMBER)
    assert caught.value.kind is Kind.NO_PRINTER


def test_the_user_chooses_and_prints(window: QWidget, print_queue: PrintQueue) -> None:
    offered: list[str] = []

    def accept(dialog: QPrintDialog) -> None:
        (printers,) = [box for box in dialog.findChildren(QComboBox) if box.findText(print_queue.name) >= 0]
        offered.extend(printers.itemText(at) for at in range(printers.count()))
        printers.setCurrentText(print_queue.name)
        dialog.accept()

    answer(QPrintDialog, accept)
    assert printing.print_pdf(window, made(), NUMBER)
    assert print_queue.printed()
    assert offered == [print_queue.name], "no way to print into a file past the register"


def test_a_dialog_given_up_prints_nothing(window: QWidget, print_queue: PrintQueue) -> None:
    give_up(QPrintDialog)
    assert not printing.print_pdf(window, made(), NUMBER)
    assert print_queue.printed(0) == []


def test_a_long_document_shows_how_far_it_is(
    window: QWidget, printer: QPrinter, print_queue: PrintQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "PATIENCE", 0)
    seen: list[tuple[str, int, int]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QProgressDialog):
            seen.append((dialog.labelText(), dialog.value(), dialog.maximum()))
            assert dialog.findChild(QPushButton) is None, "what was painted so far would be printed all the same"

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(1)
    assert printing.print_pdf(window, made(4), NUMBER, printer)
    timer.stop()
    assert print_queue.printed()
    assert {words for words, _, _ in seen} == {"Bezig met afdrukken"}
    assert max(value for _, value, _ in seen) == 3
    assert QApplication.activeModalWidget() is None
