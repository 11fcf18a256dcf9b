"""Planning a trajectory: who, which programme, from when, on which days; the plan shows while choosing."""

from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QWidget

from wellbeing_desktop.assets.formats import monday
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Client, Contact, DayOff, Role
from wellbeing_desktop.domain.planning import Plan
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, DateField, EmptyState, LabelledField, PageHeader, Remark
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import people, trajectories

from .preview import PlanPreview
from .times import SlotPicker, usual_slots

NO_CLIENTS, FORM = range(2)
WIDTH = 384
MOST_OF_VIEW = 0.52


class NewTrajectoryView(View):
    """`Place("new_trajectory", client_id)`; without an id the user chooses the client."""

    form = "new_trajectory"

    header: PageHeader
    pages: QStackedWidget
    nobody: EmptyState
    client_combo: QComboBox
    programme_combo: QComboBox
    programme_field: LabelledField
    mistakes_remark: Remark
    start_edit: DateField
    slots_field: LabelledField
    slots_picker: SlotPicker
    colleague_field: LabelledField
    colleague_combo: QComboBox
    choices_card: Card
    plan_label: QLabel
    conflicts_remark: Remark
    skipped_remark: Remark
    preview: PlanPreview
    start_button: QPushButton
    cancel_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._programmes: tuple[Programme, ...] = ()
        self._plan = Plan(())
        self._wished = -1
        self.client_combo.currentIndexChanged.connect(self._choose_client)
        self.programme_combo.currentIndexChanged.connect(self._choose_programme)
        self.start_edit.picked.connect(lambda _day: self._show_plan())
        self.slots_picker.changed.connect(self._show_plan)
        self.start_button.clicked.connect(self._start)
        self.cancel_button.clicked.connect(desk.back)
        theme().changed.connect(self._fit)
        self._fit()
        self.nobody.clicked.connect(lambda: desk.go(Place("new_client")))

    def show_place(self, place: Place) -> None:
        """Begin anew for another client; coming back to the same one finds what was chosen."""
        fresh = place.id != self._wished
        self._wished = place.id
        if fresh:
            today = self.desk.vault.now().date()
            with QSignalBlocker(self.start_edit):
                self.start_edit.set_value(monday(today) + timedelta(days=7))
        super().show_place(place)
        if fresh:
            self._choose_programme()
            self.client_combo.setCurrentIndex(max(0, self.client_combo.findData(place.id)))
            self._choose_client()

    def concerns(self, change: Change) -> bool:
        """Names, and what stands in the way of a plan."""
        return change.touches(Client, Contact, Session, DayOff)

    def redraw(self) -> None:
        """Offer clients, programmes and colleagues as they are now, and plan again."""
        clients = self.desk.attempt(lambda: people.clients(self.desk.vault)) or []
        self.pages.setCurrentIndex(FORM if clients else NO_CLIENTS)
        self._programmes = trajectories.programmes()
        language = self.desk.formats.language
        _fill(self.client_combo, [(self.desk.name(client.name), client.id) for client in clients])
        _fill(self.programme_combo, [(programme.title.get(language), programme.key) for programme in self._programmes])
        self._show_mistakes()
        self._show_colleagues()
        self._show_plan()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text the choices leave room for the plan."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.choices_card.setFixedWidth(max(WIDTH, min(theme().pixels(WIDTH), round(self.width() * MOST_OF_VIEW))))

    def _programme(self) -> Programme | None:
        key = self.programme_combo.currentData()
        return next((programme for programme in self._programmes if programme.key == key), None)

    def _choose_client(self) -> None:
        """A client's only colleague is proposed; of several the user chooses."""
        self.client_combo.setToolTip(self.client_combo.currentText())
        self._show_colleagues()
        self.colleague_combo.setCurrentIndex(1 if self.colleague_combo.count() == 2 else 0)
        self._show_plan()

    def _choose_programme(self) -> None:
        programme = self._programme()
        if programme is not None:
            self.slots_picker.set_slots(usual_slots(max(len(week) for week in programme.weeks())))
        self._show_colleagues()
        self._show_plan()

    def _show_mistakes(self) -> None:
        said = [
            self.tr("In het bestand {file} zit een fout, in regel {line} bij ‘{key}’.").format(
                file=error.data.get("file", ""), line=error.data.get("line", ""), key=error.data.get("key", "")
            )
            for error in trajectories.mistakes()
        ]
        if said:
            said.append(self.tr("Dat programma staat niet in de lijst; de andere kunt u gewoon gebruiken."))
        self.mistakes_remark.say(" ".join(said), "triangle-alert", warns=True)

    def _show_colleagues(self) -> None:
        client_id, programme = self.client_combo.currentData(), self._programme()
        asked = programme is not None and any(Role.COLLEAGUE in kind.participants for kind in programme.kinds)
        vault = self.desk.vault
        known = [] if client_id is None else people.contacts_of(vault, client_id, Role.COLLEAGUE)
        choices = [(self.tr("Later kiezen"), 0), *((self.desk.name(each.name), each.id) for each in known)]
        _fill(self.colleague_combo, choices)
        self.colleague_field.setVisible(asked)

    def _show_plan(self) -> None:
        programme = self._programme()
        if programme is None:
            self._plan = Plan(())
        else:
            self._plan = self._proposal(programme)
            self.programme_field.set_help(programme.summary.get(self.desk.formats.language))
        conflicts = trajectories.conflicts(self.desk.vault, self._plan)
        count = len(self._plan.sessions)
        self.start_button.setText(self.tr("Plan %n gesprek(ken) in", "", count))
        self.start_button.setEnabled(count > 0 and self.client_combo.currentData() is not None)
        self.plan_label.setText(self._totals())
        self.conflicts_remark.say(self._clashes(len(conflicts)), "triangle-alert", warns=True)
        self.skipped_remark.say(self._skipped(), "calendar-off")
        if programme is not None:
            self.preview.show_plan(self._plan, programme, conflicts, self.desk.formats)

    def _proposal(self, programme: Programme) -> Plan:
        starts_on, slots = self.start_edit.value(), self.slots_picker.slots()
        language = self.desk.formats.language
        try:
            plan = trajectories.propose(self.desk.vault, programme.key, starts_on, slots, language)
        except UserError as error:
            self.slots_field.set_error(error)
            return Plan(())
        self.slots_field.set_error("")
        return plan

    def _totals(self) -> str:
        if not self._plan.sessions:
            return ""
        formats, days = self.desk.formats, [session.day for session in self._plan.sessions]
        return self.tr("{hours} uur, van {first} tot en met {last}").format(
            hours=formats.number(self._plan.minutes / 60, 0 if self._plan.minutes % 60 == 0 else 1),
            first=_without_year(formats.short_day(min(days)), min(days), max(days)),
            last=f"{formats.short_day(max(days))} {max(days).year}",
        )

    def _clashes(self, count: int) -> str:
        said = self.tr("%n gesprek(ken) overlapt/overlappen met wat al in de agenda staat.", "", count)
        return said if count else ""

    def _skipped(self) -> str:
        weeks = [
            self.tr("{span} ({reason})").format(span=self.desk.formats.week_span(week.monday), reason=week.because)
            for week in self._plan.skipped
        ]
        return self.tr("Geen ruimte, dus overgeslagen: {weeks}.").format(weeks="; ".join(weeks)) if weeks else ""

    def _start(self) -> None:
        client_id, programme, plan = self.client_combo.currentData(), self._programme(), self._plan
        colleague_id = (self.colleague_combo.currentData() or None) if self.colleague_field.isVisibleTo(self) else None
        if client_id is None or programme is None:
            return
        key = programme.key
        if self.desk.act(lambda vault: trajectories.start(vault, client_id, key, plan, colleague_id)):
            self._wished = -1
            self.desk.go(Place("calendar", part=plan.sessions[0].day.isoformat()))


def _fill(combo: QComboBox, choices: list[tuple[str, int]] | list[tuple[str, str]]) -> None:
    """Offer these choices and keep the one that was chosen when it is still there."""
    kept = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for words, key in choices:
            combo.addItem(words, key)
        combo.setCurrentIndex(max(0, combo.findData(kept)) if choices else -1)


def _without_year(words: str, on: date, last: date) -> str:
    return words if on.year == last.year else f"{words} {on.year}"
