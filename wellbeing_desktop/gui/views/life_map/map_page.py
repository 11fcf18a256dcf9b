"""Asking about the areas: a card for each at the left, the wheel they make at the right."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.life_areas import AreaState, Movement
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.autosave import Autosave, Pace
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Card, Remark, SavedLabel, Wheel
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services import life_area_words, life_areas
from wellbeing_desktop.services.life_areas import Mapped, Said

from .area_card import AreaCard
from .legend import LegendList
from .table import AreaTable

NARROW = 830
"""Pixels at 100 % text that the cards and the wheel need beside each other."""


class MapPage(QWidget):
    """`picked(int)` follows when another map is chosen; what is typed goes into the vault by itself."""

    picked = Signal(int)
    saved_label: SavedLabel
    maps_label: QLabel
    maps_box: QComboBox
    state_row: QHBoxLayout
    ask_stop_button: QPushButton
    remark: Remark
    stop_card: QFrame
    keep_button: QPushButton
    stop_button: QPushButton
    cards_scroll: QScrollArea
    cards_column: QVBoxLayout
    below_column: QVBoxLayout
    wheel_scroll: QScrollArea
    beside_column: QVBoxLayout
    wheel_card: Card
    wheel: Wheel
    legend_list: LegendList
    table: AreaTable

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "life_map_page")
        self._desk: Desk | None = None
        self._mapped: Mapped | None = None
        self._before: Mapped | None = None
        self._cards: dict[str, AreaCard] = {}
        self._unsaved: dict[int, dict[str, Said]] = {}
        self.autosave = Autosave(self._write, Pace(), self)
        self.stop_card.hide()
        Columns(self, self.state_row)
        self.ask_stop_button.clicked.connect(self._ask_to_stop)
        self.keep_button.clicked.connect(self.stop_card.hide)
        self.stop_button.clicked.connect(self._stop)
        self.maps_box.activated.connect(lambda at: self.picked.emit(self.maps_box.itemData(at)))
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.autosave.save)
        self.autosave.saved.connect(self._saved)
        self.autosave.failed.connect(lambda error: self.saved_label.set_failed(messages.sentence(error)))

    @property
    def cards(self) -> dict[str, AreaCard]:
        """The cards by the key of their area."""
        return dict(self._cards)

    def work_at(self, desk: Desk) -> None:
        """Read and write through this desk; once, before anything else."""
        self._desk = desk

    def show_map(self, mapped: Mapped, before: Mapped | None, all_maps: list[Mapped]) -> None:
        """Show a map laid over an earlier one, with the way to the client's other maps."""
        other = self._mapped is None or self._mapped.kept.id != mapped.kept.id
        self._mapped, self._before = mapped, before
        if other:
            self._lay_out_cards()
        may_ask = self._may_ask(all_maps)
        self._fill_cards(may_ask)
        self._show_choice(all_maps)
        self._show_remark(may_ask)
        self.show_wheel()

    def show_wheel(self) -> None:
        """Draw the wheel and the table of what is in the vault now."""
        mapped, words = self._shown(), life_area_words.Words(self._at().settings.language)
        moved = life_areas.compare(mapped, self._before)
        earlier = self._before.kept.asked_on if self._before else None
        self.wheel.show_sectors(words.sectors(moved), words.alt(moved))
        self.legend_list.show_legend(words.legend(moved, mapped.kept.asked_on, earlier))
        self.table.setAccessibleName(self.tr("De waarden van het wiel"))
        self.table.show_rows(self._heads(), [self._row(one, words) for one in moved])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The wheel stands under the cards where there is no room beside them."""
        super().resizeEvent(event)
        beside = self.width() >= theme().pixels(NARROW)
        column = self.beside_column if beside else self.below_column
        if column.indexOf(self.wheel_card) < 0:
            column.addWidget(self.wheel_card)
        self.wheel_scroll.setVisible(beside)

    def _lay_out_cards(self) -> None:
        for card in self._cards.values():
            self.cards_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {area.key: AreaCard(area, self) for area in self._shown().areas}
        for card in self._cards.values():
            self.cards_column.addWidget(card)
            self._connect(card)
        self.cards_scroll.verticalScrollBar().setValue(0)
        self.saved_label.set_saved("")
        self.stop_card.hide()

    def _connect(self, card: AreaCard) -> None:
        key = card.area.key
        card.edited.connect(lambda: self._edited(card))
        card.scored.connect(lambda: self._scored(card))
        card.skipped.connect(lambda: self._pass(key, AreaState.SKIPPED))
        card.refused.connect(lambda: self._pass(key, AreaState.REFUSED))
        card.reopened.connect(lambda: self._reopen(card))

    def _fill_cards(self, may_ask: bool) -> None:
        """Show what is in the vault; what was typed and is not there yet stays in its card."""
        mapped, language = self._shown(), self._at().settings.language
        unsaved = self._unsaved.get(mapped.kept.id, {})
        for key, card in self._cards.items():
            answer = mapped.answer(key)
            kept = Said(answer.score, answer.text) if answer else Said()
            card.fill(unsaved.get(key, kept))
            card.show_state(answer, language, may_ask=may_ask)

    def _show_choice(self, all_maps: list[Mapped]) -> None:
        agreed = [one for one in all_maps if one.kept.agreed]
        self.maps_box.clear()
        for one in agreed:
            self.maps_box.addItem(self._at().formats.date(one.kept.asked_on), one.kept.id)
        self.maps_box.setCurrentIndex(self.maps_box.findData(self._shown().kept.id))
        for widget in (self.maps_label, self.maps_box):
            widget.setVisible(len(agreed) > 1)

    def _show_remark(self, may_ask: bool) -> None:
        kept, formats = self._shown().kept, self._at().formats
        if may_ask:
            self.remark.say("")
        elif kept.stopped_at is not None:
            words = self.tr("Op {day} om {time} is gestopt met vragen. Wat al was gezegd, blijft in het dossier.")
            day, time = formats.long_date(kept.stopped_at.date()), formats.time(kept.stopped_at.time())
            self.remark.say(words.format(day=day, time=time), "lock")
        else:
            self.remark.say(self.tr("Daarna is het opnieuw gevraagd. Aan deze kaart verandert niets meer."), "lock")
        self.ask_stop_button.setVisible(may_ask)
        if not may_ask:
            self.stop_card.hide()

    def _may_ask(self, all_maps: list[Mapped]) -> bool:
        kept = self._shown().kept
        return kept.is_open and kept.id == max(one.kept.id for one in all_maps)

    def _heads(self) -> tuple[str, ...]:
        heads = (self.tr("Levensgebied"), self.tr("Nu"))
        return (*heads, self.tr("Eerder"), self.tr("Beweging")) if self._before else heads

    def _row(self, one: Movement, words: life_area_words.Words) -> tuple[str, ...]:
        row = (one.area.title.get(self._at().settings.language), words.value(one.now))
        if self._before is None:
            return row
        return (*row, words.value(one.before), words.movement(one, self._before.kept.asked_on))

    def _edited(self, card: AreaCard) -> None:
        self._unsaved.setdefault(self._shown().kept.id, {})[card.area.key] = card.said()
        self.autosave.touch()

    def _scored(self, card: AreaCard) -> None:
        """A score is there at once, so that the wheel grows while people look at it."""
        self._edited(card)
        self.autosave.save()

    def _write(self) -> datetime:
        vault = self._at().vault
        moment = vault.now()
        for map_id in list(self._unsaved):
            moment = life_areas.save(vault, map_id, self._unsaved[map_id])
            del self._unsaved[map_id]
        return moment

    def _saved(self, moment: datetime) -> None:
        self.saved_label.set_saved(self._at().formats.time(moment.time()))
        mapped = self._at().attempt(lambda: life_areas.by_id(self._at().vault, self._shown().kept.id))
        if mapped is None:
            return
        self._mapped = mapped
        for key, card in self._cards.items():
            card.show_state(mapped.answer(key), self._at().settings.language, may_ask=True)
        self.show_wheel()

    def _pass(self, key: str, state: AreaState) -> None:
        """Save first, so that undo brings back what was typed."""
        if not self.autosave.save():
            return
        number, deed = self._shown().kept.id, life_areas.skip if state is AreaState.SKIPPED else life_areas.refuse
        if self._at().act(lambda vault: deed(vault, number, key)) is not None:
            self._cards[key].reopen_button.setFocus()

    def _reopen(self, card: AreaCard) -> None:
        number, key = self._shown().kept.id, card.area.key
        if self._at().act(lambda vault: life_areas.reopen(vault, number, key), quiet=True) is not None:
            card.score_row.setFocus()

    def _ask_to_stop(self) -> None:
        """Show what stopping means, with the buttons to do so or not."""
        self.stop_card.show()
        self.stop_button.setFocus()

    def _stop(self) -> None:
        number = self._shown().kept.id
        if self.autosave.save():
            self._at().act(lambda vault: life_areas.stop(vault, number))

    def _shown(self) -> Mapped:
        assert self._mapped is not None, "show_map comes first"
        return self._mapped

    def _at(self) -> Desk:
        assert self._desk is not None, "work_at comes first"
        return self._desk
