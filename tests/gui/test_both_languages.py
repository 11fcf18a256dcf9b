"""Each form says in Dutch what is in it and in English what en.ts makes of that; screens leave no Dutch behind."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.reading import texts
from tests.translated import dutch, messages
from tools.translations import ROOT
from wellbeing_desktop import gui
from wellbeing_desktop.gui import parts, translate
from wellbeing_desktop.gui.forms import load

FORMS = sorted(path.stem for path in (ROOT / "ui").glob("*.ui"))
OUTER: dict[str, type[QWidget]] = {"QMainWindow": QMainWindow, "QDialog": QDialog}
SAME = {"min", "Document", "Dossier", "Later", "Later (PageDown)", "Week"}


def tree(form: str) -> ElementTree.ElementTree:
    """A form as XML."""
    return ElementTree.parse(ROOT / "ui" / f"{form}.ui")  # noqa: S314 - our own file


def words(form: str) -> set[str]:
    """The Dutch texts of a form."""
    return {(text.text or "").strip() for text in tree(form).iter("string") if text.get("notr") != "true"} - {""}


def subclasses(kind: type[QWidget]) -> Iterator[type[QWidget]]:
    """All classes that come from this one."""
    for child in kind.__subclasses__():
        yield child
        yield from subclasses(child)


def own_classes() -> dict[str, type[QWidget]]:
    """The widgets of the program, by name."""
    for module in pkgutil.walk_packages(gui.__path__, f"{gui.__name__}."):
        import_module(module.name)
    return {kind.__name__: kind for kind in subclasses(QWidget) if kind.__module__.startswith(gui.__name__)}


def named_by_header(form: str) -> dict[str, type[QWidget]]:
    """The classes for which the form itself says where they are, for two screens can each have one of that name."""
    found = ((one.findtext("class", ""), one.findtext("header", "")) for one in tree(form).iter("customwidget"))
    own = {
        name: getattr(import_module(header), name, None) for name, header in found if header.startswith(gui.__name__)
    }
    return {name: kind for name, kind in own.items() if kind is not None}


def drawn(form: str) -> QWidget:
    """The form in a host of its own that only knows which classes stand in it."""
    outer = tree(form).find("widget")
    assert outer is not None
    known = own_classes() | named_by_header(form)
    own = {
        widget.get("name", ""): known[widget.get("class", "")]
        for widget in outer.iter("widget")
        if widget is not outer and widget.get("class") in known.keys() - parts.BY_NAME.keys()
    }
    base = OUTER.get(outer.get("class", ""), QWidget)
    host = type("Host", (base,), {"__annotations__": own})()
    assert isinstance(host, QWidget)
    load(host, form)
    return host


@pytest.mark.parametrize("form", FORMS)
def test_a_form_speaks_both_languages(qapp: QApplication, qtbot: QtBot, form: str) -> None:
    host = drawn(form)
    qtbot.addWidget(host)
    assert words(form) - texts(host) == set()
    translate.use(qapp, "en")
    context = tree(form).findtext("class", "")
    english = texts(host)
    assert {QCoreApplication.translate(context, text).strip() for text in words(form)} - english == set()
    assert (words(form) & english) - SAME == set()
    translate.use(qapp, "nl")
    assert words(form) - texts(host) == set()


def test_words_that_are_the_same_are_so_in_english() -> None:
    same = {source.strip() for _, source, forms in messages("en") if forms == [source]}
    assert same >= SAME


def test_a_dutch_text_is_recognised_with_its_fields_filled() -> None:
    found = dutch()
    for text in ("Bewaren", "Bewaard om 14:02", "1 gesprek", "24 gesprekken", "Akkoord met een opmerking"):
        assert found.fullmatch(text), text
    for text in ("Save", "Saved at 14:02", "24 talks", "Dossier", "Anna de Vries"):
        assert not found.fullmatch(text), text


def test_the_reader_sees_what_is_not_in_sight(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    hidden = QPushButton("Bewaren", host)
    hidden.setToolTip("Ctrl+S")
    hidden.hide()
    assert {"Bewaren", "Ctrl+S"} <= texts(host)
