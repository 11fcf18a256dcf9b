"""Parts that say how things stand: chips, saved or not, who agreed, nothing yet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from wellbeing_desktop.gui.parts import (
    BY_NAME,
    Card,
    Chip,
    EmptyState,
    Initial,
    InitialsRow,
    PageHeader,
    SavedLabel,
    SideBySide,
)
from wellbeing_desktop.gui.tokens import LIGHT


def words(widget: QWidget) -> list[str]:
    """The texts of a widget's labels that are in sight."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("name", sorted(BY_NAME))
def test_every_part_can_stand_in_a_form(qtbot: QtBot, name: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    part = BY_NAME[name](parent=window)
    window.show()
    assert part.parentWidget() is window
    assert type(part).__name__ == name


def test_a_chip_is_coloured_by_its_kind(qtbot: QtBot) -> None:
    chip = Chip("Concept", "warning")
    qtbot.addWidget(chip)
    chip.show()
    image = chip.grab().toImage()
    assert image.pixelColor(image.width() // 2, 1).name().upper() == LIGHT.warning_soft
    chip.show_state("Vastgesteld", "ok")
    image = chip.grab().toImage()
    assert image.pixelColor(image.width() // 2, 1).name().upper() == LIGHT.ok_soft
    assert chip.text() == "Vastgesteld"


def test_a_chip_is_rounded(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chip = Chip("Concept", "warning", window)
    window.show()
    image = window.grab().toImage()
    assert image.pixelColor(chip.geometry().topLeft()).name().upper() == LIGHT.background
    assert image.pixelColor(chip.geometry().center().x(), chip.y() + 1).name().upper() == LIGHT.warning_soft


def test_saved_and_not_saved(qtbot: QtBot) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    label.show()
    assert label.text() == "Nog niets te bewaren"
    label.set_saved("14:02")
    assert label.text() == "Bewaard om 14:02"
    label.set_failed("De schijf is vol.")
    assert label.text() == "Niet bewaard. De schijf is vol."
    label.set_saved("14:07")
    assert label.text() == "Bewaard om 14:07"


def test_initials_come_with_words(qtbot: QtBot, qapp: QApplication) -> None:
    row = InitialsRow()
    qtbot.addWidget(row)
    row.resize(600, 60)
    row.show()
    row.set_people([Initial("AV", "Anna de Vries", "akkoord", "ok"), Initial("BS", "Bert Smit", "wacht")])
    qapp.processEvents()
    assert words(row) == ["Anna de Vries", "akkoord", "Bert Smit", "wacht"]
    row.set_people([Initial("AV", "AV", "bezwaar", "danger")])
    qapp.processEvents()
    assert words(row) == ["AV", "bezwaar"]
    assert "AV: bezwaar" in [child.accessibleName() for child in row.findChildren(QWidget)]


def test_names_stand_whole_where_they_fit(qtbot: QtBot, qapp: QApplication) -> None:
    long, short = "Wilhelmina Antoinette van Nieuwenhuizen-Brouwershaven", "Gijs Smit"
    holder = QWidget()
    QVBoxLayout(holder).addWidget(row := InitialsRow())
    qtbot.addWidget(holder)
    row.set_people([Initial("WN", long, "akkoord", "ok"), Initial("GS", short, "akkoord met een opmerking", "ok")])
    holder.resize(1000, 60)
    holder.show()
    qapp.processEvents()
    assert words(row) == [long, "akkoord", short, "akkoord met een opmerking"]
    assert not any(label.toolTip() for label in row.findChildren(QLabel))
    holder.resize(520, 60)
    qapp.processEvents()
    assert holder.width() == 520, "a long name does not keep the window wide"
    first, *others = row.findChildren(QLabel)
    assert first.text().endswith("…")
    assert first.toolTip() == long
    assert [label.text() for label in others] == ["akkoord", short, "akkoord met een opmerking"]
    last = others[-1]
    assert row.rect().contains(last.mapTo(row, last.rect().bottomRight()))


def test_a_header_without_subtitle_keeps_no_room_for_it(qtbot: QtBot, qapp: QApplication) -> None:
    header = PageHeader("Agenda", "Week 47")
    qtbot.addWidget(header)
    header.show()
    tall = header.sizeHint().height()
    header.set_subtitle("")
    qapp.processEvents()
    assert header.sizeHint().height() < tall
    assert words(header) == ["Agenda"]


def test_a_long_title_wraps_beside_its_actions(qtbot: QtBot) -> None:
    header = PageHeader("Werkgeversverslag arbeidsongeschiktheidsverzekeringsmaatschappij van Anna de Vries")
    qtbot.addWidget(header)
    header.add_action(QPushButton("Afdrukken"))
    header.resize(700, 200)
    header.show()
    button = header.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.geometry().right() <= 700
    assert button.width() >= button.sizeHint().width()


def test_actions_without_room_beside_each_other_go_on_in_a_next_row(qtbot: QtBot) -> None:
    window, header = QWidget(), PageHeader("Anna de Vries")
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(header)
    buttons = [QPushButton(words) for words in ("Start de tijd", "Terug naar de agenda", "Naar het verslag")]
    for button in buttons:
        header.add_action(button)
    window.show()
    rows = {}
    for width in (900, 260, 901):
        window.resize(width, 300)
        settle()
        assert all(header.rect().contains(button.geometry()) for button in buttons), width
        rows[width] = len({button.y() for button in buttons})
    assert (rows[900], rows[901]) == (1, 1)
    assert rows[260] > 1
    buttons[0].hide()
    window.resize(900, 300)
    settle()
    assert buttons[1].y() == buttons[2].y()


def test_the_same_people_stand_as_before_after_fewer(qtbot: QtBot) -> None:
    people = [Initial(letters, letters * 4, "akkoord", "ok") for letters in ("AB", "CD", "EF", "GH")]
    row = InitialsRow()
    qtbot.addWidget(row)
    row.resize(900, 60)
    row.set_people(people)
    row.show()
    settle()
    before = [part.x() for part in row.children() if isinstance(part, QWidget)]
    for others in (people[:2], people):
        row.set_people(others)
        settle()
    assert [part.x() for part in row.children() if isinstance(part, QWidget) and part.isVisible()] == before


def test_an_empty_state_offers_to_begin(qtbot: QtBot) -> None:
    state = EmptyState("calendar-days", "Nog geen gesprekken.")
    qtbot.addWidget(state)
    state.show()
    button = state.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert not button.isVisible()
    state.set_action("Nieuw gesprek")
    with qtbot.waitSignal(state.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [240, 460, 900])
def test_an_empty_state_shows_its_whole_sentence(qtbot: QtBot, width: int) -> None:
    state = EmptyState("send", "Kort.")
    qtbot.addWidget(state)
    state.resize(width, 400)
    state.show()
    state.set_text("Er is nog niets verstrekt. Wat u afdrukt of als PDF bewaart, komt hier te staan.")
    QApplication.processEvents()
    sentence = state.findChild(QLabel)
    assert isinstance(sentence, QLabel)
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert 0 <= sentence.x() <= sentence.geometry().right() <= width
    assert sentence.width() >= min(width - 60, 400)


def test_a_card_has_its_title_above_its_content(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    content, more = QLabel("inhoud"), QPushButton("Meer")
    card.add(content)
    card.set_title("Afspraken")
    card.add_action(more)
    card.show()
    assert words(card) == ["inhoud", "Afspraken"]
    assert more.geometry().bottom() < content.geometry().top()


def test_neither_side_can_be_pushed_away(qtbot: QtBot) -> None:
    sides = SideBySide()
    qtbot.addWidget(sides)
    sides.set_sides("Wat Bert Smit leest", QLabel("a"), "Wat hier blijft", QLabel("b"))
    sides.resize(900, 300)
    sides.show()
    assert sides.sizes()[0] == pytest.approx(sides.sizes()[1], abs=2)
    sides.moveSplitter(0, 1)
    assert min(sides.sizes()) >= 280


def test_initials_of_many_go_on_in_a_next_row(qtbot: QtBot, qapp: QApplication) -> None:
    holder = QWidget()
    QVBoxLayout(holder).addWidget(row := InitialsRow())
    qtbot.addWidget(holder)
    row.set_people([Initial("AV", f"Anna de Vries {number}", "wacht op antwoord", "warning") for number in range(12)])
    holder.resize(900, 200)
    holder.show()
    qapp.processEvents()
    said = [label for label in row.findChildren(QLabel) if label.text() == "wacht op antwoord"]
    assert len(said) == 12, "what each one said stands whole"
    tops = {label.mapTo(row, label.rect().topLeft()).y() for label in said}
    assert 2 <= len(tops) <= 4
    assert all(row.rect().contains(label.mapTo(row, label.rect().bottomRight())) for label in said)
    holder.resize(3000, 200)
    qapp.processEvents()
    assert len({label.mapTo(row, label.rect().topLeft()).y() for label in said}) == 1
