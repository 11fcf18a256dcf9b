"""Forms are drawn into their host, follow the language, and fail loudly when they do not fit."""

import gc
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.dictionary import speaking
from wellbeing_desktop.gui import forms
from wellbeing_desktop.gui.parts import EmptyState, LabelledField, PageHeader
from wellbeing_desktop.gui.tokens import LIGHT

FORM = Path(__file__).with_name("sample.ui")
ENGLISH = {
    "Sample: Deelnemers": "Clients",
    "Sample: Naam": "Name",
    "Sample: Opslaan": "Save",
    "Sample: Nog niemand.": "Nobody yet.",
}


@pytest.fixture(autouse=True)
def sample_form(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let `form("sample")` find the form of these tests."""
    (tmp_path / "ui").mkdir()
    shutil.copy(FORM, tmp_path / "ui" / "sample.ui")
    monkeypatch.setattr(forms, "form", lambda name: tmp_path / "ui" / f"{name}.ui")


class Own(QWidget):
    """A class that only this host knows."""


class Host(QWidget):
    """Uses some of the form's widgets."""

    header: PageHeader
    name_edit: QLineEdit
    save_button: QPushButton
    empty: EmptyState
    own: Own
    people: QListWidget
    minutes: QSpinBox
    column: QVBoxLayout
    _made_in_code: QCheckBox

    def __init__(self) -> None:
        super().__init__()
        forms.load(self, "sample")


def test_the_form_lies_in_the_host(qtbot: QtBot) -> None:
    host = Host()
    qtbot.addWidget(host)
    gc.collect()
    assert host.header.get_title() == "Deelnemers"
    assert isinstance(host.own, Own)
    assert host.name_edit.window() is host
    assert host.layout() is host.column
    assert host.objectName() == "Sample"


def test_a_labelled_field_names_its_field(qtbot: QtBot) -> None:
    host = Host()
    qtbot.addWidget(host)
    field = host.findChild(LabelledField)
    assert isinstance(field, LabelledField)
    assert host.name_edit.accessibleName() == "Naam"
    assert host.name_edit.accessibleDescription() == "Zoals op het paspoort."
    field.set_error("Vul de naam in.")
    assert host.name_edit.accessibleDescription() == "Vul de naam in."


def test_a_button_gets_its_icon_in_the_colour_of_its_kind(qtbot: QtBot) -> None:
    host = Host()
    qtbot.addWidget(host)
    image = host.save_button.icon().pixmap(64, 64).toImage()
    seen = {
        image.pixelColor(x, y).name().upper()
        for x in range(64)
        for y in range(64)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {LIGHT.on_accent}


def test_every_text_follows_the_language_and_back(qtbot: QtBot, qapp: QApplication) -> None:
    host = Host()
    qtbot.addWidget(host)
    with speaking(qapp, ENGLISH):
        assert host.header.get_title() == "Clients"
        assert host.save_button.text() == "Save"
        assert host.save_button.toolTip() == "Save"
        assert host.empty.get_text() == "Nobody yet."
        assert host.name_edit.accessibleName() == "Name"
    assert host.header.get_title() == "Deelnemers"
    assert host.name_edit.accessibleName() == "Naam"


def test_what_is_typed_survives_a_language_switch(qtbot: QtBot, qapp: QApplication) -> None:
    host = Host()
    qtbot.addWidget(host)
    host.name_edit.setText("Zoë")
    with speaking(qapp, ENGLISH):
        assert host.name_edit.text() == "Zoë"
    assert host.name_edit.text() == "Zoë"


def test_a_missing_widget_is_named(qapp: QApplication) -> None:
    class Wanting(QWidget):
        own: Own
        title_edit: QLineEdit

    with pytest.raises(forms.FormError, match=r"ui/sample\.ui has no title_edit"):
        forms.load(Wanting(), "sample")


def test_a_wrongly_typed_widget_is_named(qapp: QApplication) -> None:
    class Wrong(QWidget):
        own: Own
        name_edit: QPushButton

    with pytest.raises(forms.FormError, match=r"name_edit is a QLineEdit, not a QPushButton"):
        forms.load(Wrong(), "sample")


@pytest.mark.qt_log_ignore("Designer: An error has occurred")
def test_a_broken_form_is_named(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "ui" / "sample.ui").write_text("<ui version='4.0'><widget></ui>")
    with pytest.raises(forms.FormError, match=r"ui/sample\.ui"):
        forms.load(QWidget(), "sample")


def test_lists_and_spin_boxes_look_right_from_the_start(qtbot: QtBot) -> None:
    """Filled before they are shown, lists keep the rows of the bare style unless they were polished (see forms.py)."""
    host, pages = Host(), QStackedWidget()
    qtbot.addWidget(pages)
    host.people.addItems(["Anna", "Bert", "Chaima"])
    host.people.setCurrentRow(0)
    pages.addWidget(host)
    pages.show()
    tops = [host.people.visualItemRect(host.people.item(row)).top() for row in range(3)]
    height = host.people.sizeHintForRow(0)
    assert tops == [0, height, 2 * height]
    assert height >= 30
    host.minutes.setValue(88)
    image = host.minutes.grab().toImage()
    border = 3
    ink = [x for x in range(border, 60) if image.pixelColor(x, image.height() // 2).lightness() < 128]
    assert min(ink) >= border + 6


def test_many_hosts_come_and_go(qapp: QApplication) -> None:
    """The loader hands the host to Qt and gets it back; neither side may delete it twice."""
    for _ in range(30):
        Host().deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert not [widget for widget in qapp.topLevelWidgets() if isinstance(widget, Host)]
