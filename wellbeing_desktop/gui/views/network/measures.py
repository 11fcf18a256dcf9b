"""What the members of the core group scored: one day at a time, and what changed since the first."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.domain.effect import before_and_after
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, DateField, EmptyState, LabelledField
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import group_measures, network_measures
from wellbeing_desktop.services.network_measures import Round

from .grid import Asked, ScoreGrid
from .page import NetworkPage, choose


class MeasuresPage(NetworkPage):
    """A measurement of another day is chosen above the grid, or begun for a new day."""

    key = "measures"
    title = QT_TRANSLATE_NOOP("NetworkView", "Meting")
    form = "network_measures"
    round_field: LabelledField
    round_combo: QComboBox
    day_field: LabelledField
    day_edit: DateField
    help_label: QLabel
    nobody: EmptyState
    grid: ScoreGrid
    save_button: QPushButton
    trend_card: Card
    trend_help: QLabel
    trend_rows: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rounds: tuple[Round, ...] = ()
        self._fresh = True
        self.round_combo.currentIndexChanged.connect(self._show_round)
        self.nobody.clicked.connect(lambda: desk.go(Place("network", self.group_id, "core")))
        self.save_button.clicked.connect(self._save)

    def begin(self) -> None:
        """Another network begins with a new measurement of today."""
        self._fresh = True

    def redraw(self) -> None:
        """The fields of who is in the core group now, or was measured; and what changed."""
        rounds = network_measures.rounds(self.desk.vault, self.trajectory_id)
        scored = {member_id for one in rounds for member_id, _indicator in one.scores}
        everybody = [one for one in self.core_group(all_of_them=True) if one.present or one.member.id in scored]
        language = self.desk.settings.language
        asked = [
            Asked(one.key, one.title.get(language), one.low.get(language), one.high.get(language))
            for one in self.network.programme.indicators
        ]
        self.grid.show_people(asked, [(one.member.id, self.desk.name(one.name)) for one in everybody])
        for widget in (self.grid, self.save_button, self.help_label, self.round_field):
            widget.setVisible(bool(everybody))
        self.nobody.setVisible(not everybody)
        changed, self._rounds = rounds != self._rounds, rounds
        items: list[tuple[str, object]] = [(self.tr("een nieuwe dag"), None)]
        items += [(self.desk.formats.long_date(one.day), one.day.isoformat()) for one in reversed(rounds)]
        choose(self.round_combo, items, None if self._fresh else self.round_combo.currentData())
        if changed or self._fresh:
            self._show_round()
        self.day_field.setVisible(bool(everybody) and self.day is None)
        self._fresh = False
        self._show_trend(asked)

    @property
    def day(self) -> date | None:
        """The day of the measurement that is shown; None for a new one."""
        found = self.round_combo.currentData()
        return date.fromisoformat(found) if found else None

    def _show_round(self) -> None:
        if self.day is None:
            self.day_edit.set_value(self.desk.vault.now().date())
        scores = next((one.scores for one in self._rounds if one.day == self.day), {})
        self.grid.set_scores(scores)
        self.day_field.setVisible(self.day is None)

    def _save(self) -> None:
        scores = self.grid.scores()
        if scores is None:
            self.desk.warn(self.tr("Een cijfer ligt tussen 0 en 10. Wijzig de gemerkte vakken en bewaar opnieuw."))
            return
        fresh = self.day is None
        day = self.day or self.day_edit.value()
        kept = {cell: score for cell, score in scores.items() if not fresh or score is not None}
        if self.keep(lambda vault: network_measures.save_round(vault, self.trajectory_id, day, kept)):
            self.round_combo.setCurrentIndex(max(0, self.round_combo.findData(day.isoformat())))

    def _show_trend(self, asked: list[Asked]) -> None:
        measured = group_measures.measured(self.desk.vault, self.trajectory_id)
        figures, withheld = before_and_after({one.key: one.title for one in asked}, measured)
        self.trend_card.setVisible(bool(measured))
        number = self.desk.formats.number
        said = [
            self.tr("{title}: van {before} naar {after}, {people} mensen").format(
                title=one.title, before=number(one.before, 1), after=number(one.after, 1), people=one.people
            )
            for one in figures
        ]
        said += [self.tr("{title}: te weinig mensen voor een cijfer").format(title=title) for title in withheld]
        lines = []
        for words in said:
            lines.append(QLabel(words))
            lines[-1].setWordWrap(True)
        fill(self.trend_rows, lines)
        self.trend_help.setText(
            self.tr("Gemiddelden van wie op twee dagen of meer een cijfer gaf, over vijf mensen of meer.")
        )
