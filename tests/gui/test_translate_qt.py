"""What Qt's own Dutch lacks of the dialogs that the program shows is there, fresh, and no more than that."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tools.translations import EXTRA, I18N_QT, compile_extra_into
from wellbeing_desktop.gui import translate


def entries() -> list[tuple[str, str, str]]:
    """Context, source and Dutch."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("translation", ""))
        for context in ElementTree.parse(I18N_QT / f"{EXTRA}.ts").getroot().iter("context")  # noqa: S314 our own file
        for message in context.iter("message")
    ]


def test_it_is_compiled(tmp_path: Path) -> None:
    compile_extra_into(tmp_path)
    name = f"{EXTRA}.qm"
    assert (tmp_path / name).read_bytes() == (I18N_QT / name).read_bytes(), "run `make translations`"


@pytest.mark.parametrize(("context", "source", "dutch"), entries())
def test_qt_lacks_it_and_the_program_has_it(qapp: QApplication, context: str, source: str, dutch: str) -> None:
    qt = QTranslator()
    assert qt.load("qtbase_nl.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert not qt.translate(context, source), "Qt has it by now: take it out here"
    translate.use(qapp, "nl")
    assert QCoreApplication.translate(context, source) == dutch
    translate.use(qapp, "en")
    assert QCoreApplication.translate(context, source) == source
    assert dutch.count("&") == source.count("&")


def test_the_file_dialog_says_map(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    translate.use(qapp, "nl")
    (tmp_path / "map").mkdir()
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    view = dialog.findChild(QAbstractItemView, "treeView")
    assert isinstance(view, QAbstractItemView)
    qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 1)
    assert view.model().index(0, 2, view.rootIndex()).data() == "Map"


def test_the_print_dialog_speaks_dutch(qtbot: QtBot, qapp: QApplication) -> None:
    translate.use(qapp, "nl")
    printer, parent = QPrinter(), QWidget()
    qtbot.addWidget(parent)
    dialog = QPrintDialog(printer, parent)
    said = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    assert "Welke pagina’s:" in said
    assert "Page Set:" not in said
