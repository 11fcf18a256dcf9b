"""The wheel on screen: words and values for who cannot see it, whole labels at every size of text."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.domain.wheel import Mark, Sector
from wellbeing_desktop.gui.parts import Wheel
from wellbeing_desktop.gui.theme import theme

AREAS = (
    Sector("Relatie of dateleven", "8", 8, 7),
    Sector("Ouders en kinderen", "0", 0, 10),
    Sector("Slaap", "overgeslagen", mark=Mark.SKIPPED),
    Sector("Lichamelijke arbeidsomstandighedenklachten", "niet besproken", mark=Mark.REFUSED),
    Sector("Eenzaamheid", "10", 10),
    Sector("Vrienden om op te leunen", ""),
    Sector("Hoe het leven er verder uitziet", "zonder cijfer"),
)


def made(qtbot: QtBot, width: int, sectors: tuple[Sector, ...] = AREAS) -> Wheel:
    wheel = Wheel()
    qtbot.addWidget(wheel)
    wheel.show_sectors(sectors, "Slaap: overgeslagen")
    wide = max(width, wheel.minimumSizeHint().width())
    wheel.resize(wide, wheel.heightForWidth(wide))
    return wheel


def painted(wheel: Wheel) -> QImage:
    return wheel.grab().toImage()


def test_it_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    wheel = made(qtbot, 500)
    assert (wheel.accessibleName(), wheel.accessibleDescription()) == ("Wiel", "Slaap: overgeslagen")


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("width", [300, 420, 700])
def test_no_label_sticks_out_or_lies_on_another(qtbot: QtBot, qapp: QApplication, width: int, scale: int) -> None:
    theme().use("light", scale)
    wheel = made(qtbot, width)
    layout = wheel.layout_now
    for place, box in enumerate(layout.labels):
        assert box.left >= -1
        assert box.left + box.width <= wheel.width() + 1
        assert box.top >= -1
        assert box.top + box.height <= wheel.height() + 1
        assert not any(box.overlaps(other) for other in layout.labels[:place])


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_score_fills_its_sector_and_patterns_differ_without_colour(qtbot: QtBot, look: str) -> None:
    theme().use("dark" if look == "dark" else "light")
    plain, full = Sector("Slaap", ""), Sector("Slaap", "10", 10)
    skipped, refused = (Sector("Slaap", "", mark=mark) for mark in (Mark.SKIPPED, Mark.REFUSED))
    pictures = [painted(made(qtbot, 400, (plain, plain, one))) for one in (plain, full, skipped, refused)]
    assert len({picture.convertToFormat(QImage.Format.Format_Grayscale8).bits().tobytes() for picture in pictures}) == 4
    wheel = made(qtbot, 400, (full, plain, plain))
    x, y = wheel.layout_now.centre
    there = painted(wheel).pixelColor(round(x), round(y - wheel.layout_now.radius * 0.75) + 8)
    assert there == QColor(theme().tokens.accent_soft)


def test_an_earlier_score_is_a_line_of_its_own(qtbot: QtBot) -> None:
    without = painted(made(qtbot, 400, (Sector("Slaap", "5", 5), Sector("Lichaam", ""))))
    with_line = painted(made(qtbot, 400, (Sector("Slaap", "5", 5, 8), Sector("Lichaam", ""))))
    assert without != with_line
