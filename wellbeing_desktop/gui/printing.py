"""Printing a PDF through the system's printers: the pages that were shown and hashed, as lossless pictures.

CUPS keeps a job's pages for a day unless it is told otherwise; the screens that print say so.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError

from . import print_jobs

DPI = 300
PATIENCE = 700
"""Milliseconds before the progress of a long document comes in sight."""


def print_pdf(parent: QWidget, pdf: bytes, job_name: str, printer: QPrinter | None = None) -> bool:
    """Print a PDF; without a `printer` the user is asked for one. False when given up.

    `job_name` stands in queues and logs for others to read: a document's number, no name of a person. Raises
    NO_PRINTER, and PRINT_FAILED when the queue did not take the job.
    """
    from wellbeing_desktop.documents.pages import page_count

    pages = page_count(pdf)
    printer = printer or choose_printer(parent, job_name, pages)
    if printer is None:
        return False
    printer.setDocName(job_name)
    before = print_jobs.accepted(printer)
    with _spooling_in_memory():
        _print(parent, pdf, printer, _numbers(printer, pages))
    if before is not None and not (print_jobs.accepted(printer) or frozenset()) - before:
        raise UserError(Kind.PRINT_FAILED)
    return True


def choose_printer(parent: QWidget, job_name: str, pages: int) -> QPrinter | None:
    """Ask for printer, copies, pages and sides; None when given up. Raises NO_PRINTER when there is none."""
    if not QPrinterInfo.availablePrinterNames():
        raise UserError(Kind.NO_PRINTER)
    printer = QPrinter(QPrinterInfo.defaultPrinter(), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(job_name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, parent)
    option = QAbstractPrintDialog.PrintDialogOption
    dialog.setOptions(option.PrintPageRange | option.PrintCollateCopies)  # PrintToFile left out: saving has its own way
    dialog.setMinMax(1, pages)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if chosen else None


def _print(parent: QWidget, pdf: bytes, printer: QPrinter, numbers: tuple[int, ...]) -> None:
    """Put the pages on the printer one by one; raises PRINT_FAILED.

    There is no stopping half-way: CUPS would print the pages painted so far (QPrinter.abort does not hold them back).
    """
    printer.setResolution(DPI)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    progress = _progress(parent, len(numbers))
    painter = QPainter()
    try:
        _draw(painter, pdf, printer, numbers, progress)
    finally:
        ended = not painter.isActive() or painter.end()
        progress.close()
        progress.deleteLater()
    if not ended or printer.printerState() is QPrinter.PrinterState.Error:
        raise UserError(Kind.PRINT_FAILED)


def _draw(
    painter: QPainter, pdf: bytes, printer: QPrinter, numbers: tuple[int, ...], progress: QProgressDialog
) -> None:
    if not numbers or not painter.begin(printer):
        raise UserError(Kind.PRINT_FAILED)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for step, image in enumerate(_images(pdf, numbers)):
        progress.setValue(step)
        if step and not printer.newPage():
            raise UserError(Kind.PRINT_FAILED)
        painter.drawImage(_place(printer, image.size()), image)


def _images(pdf: bytes, numbers: tuple[int, ...]) -> Iterator[QImage]:
    from wellbeing_desktop.documents.pages import page_images

    for page in page_images(pdf, DPI, numbers):
        yield QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888)


def _place(printer: QPrinter, size: QSize) -> QRect:
    """Where the page comes on the paper: as it is when it fits to the pixel, else in proportion in the middle."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    fitting = size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(sheet.topLeft(), fitting)
    place.moveCenter(sheet.center())
    return place


def _numbers(printer: QPrinter, pages: int) -> tuple[int, ...]:
    """The pages to print, from 1: all, or those the user named."""
    ranges = printer.pageRanges()
    return tuple(number for number in range(1, pages + 1) if ranges.isEmpty() or ranges.contains(number))


def _progress(parent: QWidget, pages: int) -> QProgressDialog:
    words = QCoreApplication.translate("Printing", "Bezig met afdrukken")
    progress = QProgressDialog(words, "", 0, pages, parent)
    progress.setCancelButton(None)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(PATIENCE)
    return progress


@contextmanager
def _spooling_in_memory() -> Iterator[None]:
    """Let libcups make the file of the job, which holds the pages in plain, in a folder in memory.

    It looks at TMPDIR for each job (cupsTempFd) and Qt takes the file away once CUPS has it.
    """
    before, folder = os.environ.get("TMPDIR"), _memory_folder()
    if folder:
        os.environ["TMPDIR"] = folder
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = before


def _memory_folder() -> str:
    """The session's own folder, which systemd keeps in memory, else /dev/shm; empty when there is neither."""
    if not sys.platform.startswith("linux"):
        return ""
    folders = (os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm")  # noqa: S108 - chosen because it is in memory
    return next((name for name in folders if name and Path(name).is_dir() and os.access(name, os.W_OK)), "")
