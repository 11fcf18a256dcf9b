"""Light, dark and larger text, switched while widgets are on screen; Inter with its four weights; icons."""

import gc
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QIcon, QImage, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui import fonts
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.icons import icon
from wellbeing_desktop.gui.stylesheet import stylesheet
from wellbeing_desktop.gui.theme import Theme, theme
from wellbeing_desktop.gui.tokens import DARK, LIGHT, Tokens


def colours(image: QImage) -> set[str]:
    """Every fully opaque colour of an image."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (image.pixelColor(x, y) for x, y in points)
    return {colour.name().upper() for colour in found if colour.alpha() == 255}


def test_there_is_one_theme(qapp: QApplication) -> None:
    assert theme() is theme()
    assert len(qapp.findChildren(Theme)) == 1


def test_a_switch_reaches_what_is_on_screen(qtbot: QtBot) -> None:
    widget = button("Nieuwe afspraak", "primary", "plus")
    qtbot.addWidget(widget)
    widget.show()
    assert LIGHT.accent in colours(widget.grab().toImage())
    with qtbot.waitSignal(theme().changed):
        theme().use("dark")
    seen = colours(widget.grab().toImage())
    assert DARK.accent in seen
    assert DARK.on_accent in seen
    assert LIGHT.accent not in seen


def test_the_system_decides_only_when_asked(qapp: QApplication) -> None:
    theme().use("dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme().tokens is DARK
    theme().use("system")
    assert theme().tokens is LIGHT
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme().tokens is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme().tokens is LIGHT


@pytest.mark.parametrize(("ground", "wanted"), [("#202326", DARK), ("#efefef", LIGHT)])
def test_the_first_window_is_as_dark_as_the_system(qapp: QApplication, ground: str, wanted: Tokens) -> None:
    before = qapp.palette()
    qapp.setPalette(QPalette(QColor(ground)))
    made = Theme(qapp)
    try:
        made.use("system")
        assert made.tokens is wanted
    finally:
        made.setParent(None)
        made.deleteLater()
        qapp.setPalette(before)


@pytest.mark.parametrize(("scale", "height"), [(100, 36), (150, 53), (200, 70)])
def test_controls_are_as_high_as_the_tokens_say(qtbot: QtBot, scale: int, height: int) -> None:
    theme().use("light", scale)
    for widget in (QPushButton("Bewaren"), QLineEdit(), QComboBox()):
        qtbot.addWidget(widget)
        widget.show()
        assert widget.sizeHint().height() == height, type(widget).__name__


def test_text_grows_with_its_scale(qtbot: QtBot) -> None:
    label = QLabel("Deelnemer")
    qtbot.addWidget(label)
    label.show()
    small = label.sizeHint().width()
    theme().use("light", 200)
    assert label.sizeHint().width() == pytest.approx(2 * small, rel=0.05)


def test_icons_grow_with_the_text(qtbot: QtBot) -> None:
    beside, alone = button("Bewaren", "primary", "check"), button("Sluiten", "icon", "x")
    for widget in (beside, alone):
        qtbot.addWidget(widget)
    small = beside.iconSize(), alone.iconSize()
    assert small[0].width() > small[0].height(), "room before the words"
    theme().use("light", 200)
    assert (beside.iconSize(), alone.iconSize()) == (small[0] * 2, small[1] * 2)
    assert button("Bewaren", "primary", "check").iconSize() == small[0] * 2


def test_inter_has_its_four_weights_and_dutch_letters(qapp: QApplication) -> None:
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= set(QFontDatabase.styles("Inter"))
    widths = {weight: QFontMetrics(fonts.font(40, weight)).horizontalAdvance("weg") for weight in QFont.Weight}
    assert len({widths[w] for w in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold)}) == 3
    for letter in "ëïéèçÉŁŠůİı€–…·•“”":
        assert QRawFont.fromFont(fonts.font()).supportsCharacter(ord(letter)), letter


def test_figures_of_a_code_are_equally_wide(qapp: QApplication) -> None:
    plain, equal = (QFontMetrics(f) for f in (fonts.font(40), fonts.literal(fonts.font(40))))
    assert plain.horizontalAdvance("11:11") != plain.horizontalAdvance("08:08")
    assert equal.horizontalAdvance("11:11") == equal.horizontalAdvance("08:08")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_is_filled_and_its_pictures_exist(tokens: type) -> None:
    sheet = stylesheet(tokens, 1.0)  # type: ignore[arg-type]
    assert "$" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


def test_corners_are_not_rounder_than_half_the_height() -> None:
    """A larger radius is dropped by Qt without a word (LAB.md)."""
    chip_height = QFontMetrics(fonts.font(12)).height() + 4
    assert chip_height >= 2 * 9
    assert "border-radius: 9px" in stylesheet(LIGHT, 1.0)


def test_an_icon_follows_theme_state_and_copies(qapp: QApplication) -> None:
    one = icon("house")
    copy = QIcon(one)
    size = QSize(48, 48)
    assert LIGHT.text_2 in colours(one.pixmap(size).toImage())
    assert LIGHT.accent_text in colours(one.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage())
    assert LIGHT.text_3 in colours(one.pixmap(size, QIcon.Mode.Disabled).toImage())
    copy.addPixmap(one.pixmap(size), QIcon.Mode.Active)
    del one
    gc.collect()
    theme().use("dark")
    assert DARK.text_2 in colours(copy.pixmap(size).toImage())


def test_an_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_a_widget_takes_its_colours_from_the_palette(qapp: QApplication) -> None:
    theme().use("dark")
    assert qapp.palette().window().color() == QColor(DARK.background)
    theme().use("light")
    assert qapp.palette().window().color() == QColor(LIGHT.background)


def test_a_code_is_shown_as_typed(qapp: QApplication) -> None:
    """Inter shows the x between two figures as a multiplication sign, which stands in no code."""

    def ink(of: QFont, text: str) -> QImage:
        label = QLabel(text)
        label.setFont(of)
        return label.grab().toImage()

    assert ink(fonts.font(22), "2x3") == ink(fonts.font(22), "2\N{MULTIPLICATION SIGN}3")
    assert ink(fonts.literal(fonts.font(22)), "2x3") != ink(fonts.literal(fonts.font(22)), "2\N{MULTIPLICATION SIGN}3")
