"""The printer that other tests print on is a real one: what goes in comes out as a PDF, and nowhere else."""

import os
import subprocess
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from tests.cups_fixture import PrintQueue

_PAGE = "%!PS\n/Helvetica findfont 24 scalefont setfont 72 720 moveto (Herstelplan) show showpage\n"


def _print(queue: PrintQueue, folder: Path) -> None:
    page = folder / "page.ps"
    page.write_text(_PAGE)
    subprocess.run(["lp", "-d", queue.name, "-t", "Verslag", page], check=True, capture_output=True)


def test_a_page_comes_out_as_pdf(print_queue: PrintQueue, tmp_path: Path) -> None:
    _print(print_queue, tmp_path)
    [paper] = print_queue.printed()
    assert paper.read_bytes().startswith(b"%PDF-")
    assert not list(Path(os.environ["HOME"]).rglob("*.pdf"))


def test_the_tray_is_empty_before_each_test(print_queue: PrintQueue, tmp_path: Path) -> None:
    assert list(print_queue.output.iterdir()) == []
    _print(print_queue, tmp_path)
    _print(print_queue, tmp_path)
    assert len(print_queue.printed(2)) == 2


def test_qt_finds_the_queue_and_prints_on_it(qapp: QApplication, print_queue: PrintQueue) -> None:
    printer = QPrinter(QPrinterInfo.printerInfo(print_queue.name))
    assert printer.isValid()
    painter = QPainter(printer)
    painter.drawRect(100, 100, 400, 400)
    painter.end()
    assert len(print_queue.printed()) == 1
