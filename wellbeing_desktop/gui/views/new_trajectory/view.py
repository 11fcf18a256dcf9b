"""Planning a trajectory: who, which programme, how many talks in which rhythm; the plan shows while choosing."""

from datetime import timedelta

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QWidget

from wellbeing_desktop.assets.formats import monday
from wellbeing_desktop.domain.appointments import Appointment, CalendarWishes
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Client, Contact, DayOff, Role
from wellbeing_desktop.domain.planning import Plan
from wellbeing_desktop.domain.programme import Audience, OwnProgramme, Programme, Spacing
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, DateField, EmptyState, LabelledField, OptionalDate, PageHeader, Remark
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import closing, people, trajectories, wishes

from .filling import fill
from .preferences import Preferences
from .preview import PlanPreview
from .times import SlotPicker, slots_for
from .words import PlanWords

NO_CLIENTS, FORM = range(2)
WIDTH = 384
MOST_OF_VIEW = 0.52
LATER, IN_TURN = 0, -1


class NewTrajectoryView(View):
    """`Place("new_trajectory", client_id)`; without an id the user chooses the client. `part` may be a programme."""

    form = "new_trajectory"

    header: PageHeader
    pages: QStackedWidget
    nobody: EmptyState
    client_combo: QComboBox
    programme_combo: QComboBox
    programme_field: LabelledField
    mistakes_remark: Remark
    talks_field: LabelledField
    talks_combo: QComboBox
    spacing_field: LabelledField
    spacing_combo: QComboBox
    start_edit: DateField
    slots_field: LabelledField
    slots_picker: SlotPicker
    colleague_field: LabelledField
    colleague_combo: QComboBox
    earlier_field: LabelledField
    earlier_combo: QComboBox
    preferences: Preferences
    absent_edit: OptionalDate
    choices_card: Card
    plan_label: QLabel
    unplaced_remark: Remark
    skipped_remark: Remark
    preview: PlanPreview
    start_button: QPushButton
    cancel_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = PlanWords(self)
        self._programmes: tuple[Programme, ...] = ()
        self._plan = Plan(())
        self._wished = -1
        self._connect()
        theme().changed.connect(self._fit)
        self._fit()

    def _connect(self) -> None:
        self.client_combo.currentIndexChanged.connect(self._choose_client)
        self.programme_combo.currentIndexChanged.connect(self._choose_programme)
        self.talks_combo.currentIndexChanged.connect(self._show_plan)
        self.spacing_combo.currentIndexChanged.connect(self._choose_spacing)
        self.start_edit.picked.connect(lambda _day: self._show_plan())
        self.slots_picker.changed.connect(self._show_plan)
        self.preferences.changed.connect(self._show_plan)
        self.preferences.kept.connect(self._keep_wishes)
        self.programmes_button = button("", "quiet", "list-checks", self)
        self.programmes_button.clicked.connect(self._see_programme)
        self.header.add_action(self.programmes_button)
        self.start_button.clicked.connect(self._start)
        self.cancel_button.clicked.connect(self.desk.back)
        self.nobody.clicked.connect(lambda: self.desk.go(Place("new_client")))

    def show_place(self, place: Place) -> None:
        """Begin anew for another client; coming back to the same one finds what was chosen."""
        fresh = place.id != self._wished
        self._wished = place.id
        if fresh:
            today = self.desk.vault.now().date()
            with QSignalBlocker(self.start_edit):
                self.start_edit.set_value(monday(today) + timedelta(days=7))
            self.absent_edit.set_value(None)
            self.preferences.set_wishes(wishes.wishes(self.desk.vault))
        super().show_place(place)
        if fresh:
            if place.part:
                self.programme_combo.setCurrentIndex(max(0, self.programme_combo.findData(place.part)))
            self._choose_programme()
            self.client_combo.setCurrentIndex(max(0, self.client_combo.findData(place.id)))
            self._choose_client()

    def concerns(self, change: Change) -> bool:
        """Names, programmes, and what stands in the way of a plan."""
        return change.touches(Client, Contact, Session, DayOff, Appointment, CalendarWishes, OwnProgramme, Trajectory)

    def retranslate(self) -> None:
        """The way to the programme that is chosen."""
        self.programmes_button.setText(self.tr("Programma bekijken of aanpassen"))

    def redraw(self) -> None:
        """Offer clients, programmes and colleagues as they are now, and plan again."""
        clients = self.desk.attempt(lambda: people.clients(self.desk.vault)) or []
        self.pages.setCurrentIndex(FORM if clients else NO_CLIENTS)
        found = self.desk.attempt(lambda: trajectories.programmes(self.desk.vault)) or ()
        self._programmes = tuple(one for one in found if one.audience is Audience.CLIENT)
        language = self.desk.formats.language
        fill(self.client_combo, [(self.desk.name(client.name), client.id) for client in clients])
        fill(self.programme_combo, [(programme.title.get(language), programme.key) for programme in self._programmes])
        self._show_mistakes()
        self._show_length()
        self._show_people()
        self._show_plan()

    def take_focus(self) -> None:
        """Begin at the client; without any, at the button that adds one."""
        if self.client_combo.count():
            self.client_combo.setFocus()
        else:
            super().take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text the choices leave room for the plan."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.choices_card.setFixedWidth(max(WIDTH, min(theme().pixels(WIDTH), round(self.width() * MOST_OF_VIEW))))

    def _see_programme(self) -> None:
        self.desk.go(Place("programmes", part=self.programme_combo.currentData() or ""))

    def _programme(self) -> Programme | None:
        key = self.programme_combo.currentData()
        return next((programme for programme in self._programmes if programme.key == key), None)

    def _spacing(self, programme: Programme) -> Spacing | None:
        return trajectories.rhythm_of(programme, self.spacing_combo.currentData() or "")

    def _choose_client(self) -> None:
        """A client's only colleague is proposed; of several the user chooses. A client who came back is linked."""
        self.client_combo.setToolTip(self.client_combo.currentText())
        self._show_people()
        self.colleague_combo.setCurrentIndex(1 if self.colleague_combo.count() == 2 else 0)
        self.earlier_combo.setCurrentIndex(1 if self.earlier_combo.count() > 1 else 0)
        self._show_plan()

    def _choose_programme(self) -> None:
        programme = self._programme()
        if programme is not None:
            self._show_length()
            usual = programme.length.usual if programme.length else None
            with QSignalBlocker(self.talks_combo), QSignalBlocker(self.spacing_combo):
                self.talks_combo.setCurrentIndex(max(0, self.talks_combo.findData(usual)))
                self.spacing_combo.setCurrentIndex(0)
            self.slots_picker.set_slots(slots_for(programme, self._spacing(programme)))
        self._show_people()
        self._show_plan()

    def _choose_spacing(self) -> None:
        programme = self._programme()
        if programme is not None:
            self.slots_picker.set_slots(slots_for(programme, self._spacing(programme)))
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

    def _show_length(self) -> None:
        """How many talks and in which rhythm, where the programme leaves that open."""
        programme = self._programme()
        length = programme.length if programme else None
        spacings = programme.spacings if programme else ()
        counts = range(length.least, length.most + 1) if length else ()
        fill(self.talks_combo, [(self._words.talks(count, length.usual), count) for count in counts] if length else [])
        language = self.desk.formats.language
        fill(self.spacing_combo, [(one.title.get(language), one.key) for one in spacings])
        self.talks_field.setVisible(length is not None)
        self.spacing_field.setVisible(len(spacings) > 1)

    def _show_people(self) -> None:
        """The colleagues that can take part, and the trajectories that this one can follow on."""
        client_id, programme, vault = self.client_combo.currentData(), self._programme(), self.desk.vault
        asked = programme is not None and any(Role.COLLEAGUE in kind.participants for kind in programme.kinds)
        known = [] if client_id is None else people.contacts_of(vault, client_id, Role.COLLEAGUE)
        choices = [(self.tr("Later kiezen"), LATER), *((self.desk.name(each.name), each.id) for each in known)]
        if len(known) > 1:
            choices.append((self.tr("Steeds een ander, om de beurt"), IN_TURN))
        fill(self.colleague_combo, choices)
        self.colleague_field.setVisible(asked)
        formats = self.desk.formats
        earlier = [] if client_id is None else closing.earlier(vault, client_id)
        titles = [trajectories.programme_of(vault, one).title.get(formats.language) for one in earlier]
        links = [
            (self._words.earlier(title, one.starts_on, formats), one.id)
            for title, one in zip(titles, earlier, strict=True)
        ]
        fill(self.earlier_combo, [(self.tr("Staat op zichzelf"), LATER), *links])
        self.earlier_field.setVisible(bool(earlier))

    def _show_plan(self) -> None:
        programme, formats = self._programme(), self.desk.formats
        self._plan = Plan(()) if programme is None else self._proposal(programme)
        count = len(self._plan.sessions)
        self.start_button.setText(self.tr("Plan %n gesprek(ken) in", "", count))
        self.start_button.setEnabled(count > 0 and self.client_combo.currentData() is not None)
        self.plan_label.setText(self._words.totals(self._plan, formats))
        self.skipped_remark.say(self._words.skipped(self._plan, formats), "calendar-off")
        if programme is None:
            return
        spacing = self._spacing(programme)
        self.programme_field.set_help(programme.summary.get(formats.language))
        self.spacing_field.set_help(self._words.rhythm(spacing) if spacing else "")
        self.unplaced_remark.say(self._words.unplaced(self._plan, programme, formats), "triangle-alert", warns=True)
        self.preview.show_plan(self._plan, programme, formats, by_week=spacing is None)

    def _proposal(self, programme: Programme) -> Plan:
        spacing, vault = self._spacing(programme), self.desk.vault
        try:
            plan = trajectories.propose(
                vault,
                programme.key,
                self.start_edit.value(),
                self.slots_picker.slots(),
                self.desk.formats.language,
                talks=self.talks_combo.currentData() if programme.length else None,
                spacing=spacing.key if spacing else "",
                wishes=self.preferences.wishes(),
                home=people.home_of(vault, self.client_combo.currentData()),
            )
        except UserError as error:
            self.slots_field.set_error(error)
            return Plan(())
        self.slots_field.set_error("")
        return plan

    def _colleagues(self) -> tuple[int, ...]:
        """Who takes part in the talks with a colleague, in turn."""
        if self.colleague_field.isHidden():
            return ()
        chosen = self.colleague_combo.currentData()
        if chosen != IN_TURN:
            return (chosen,) if chosen else ()
        known = people.contacts_of(self.desk.vault, self.client_combo.currentData(), Role.COLLEAGUE)
        return tuple(one.id for one in known)

    def _keep_wishes(self) -> None:
        wanted = self.preferences.wishes()
        self.desk.act(lambda vault: wishes.save(vault, wanted))

    def _start(self) -> None:
        client_id, programme, plan = self.client_combo.currentData(), self._programme(), self._plan
        if client_id is None or programme is None:
            return
        key, spacing = programme.key, self._spacing(programme)
        started = self.desk.act(
            lambda vault: trajectories.start(
                vault,
                client_id,
                key,
                plan,
                earlier_id=self.earlier_combo.currentData() or None,
                spacing=spacing.key if spacing else "",
                colleagues=self._colleagues(),
                absent_since=self.absent_edit.value(),
            )
        )
        if started:
            self._wished = -1
            first = min((one for one in started.after if isinstance(one, Session)), key=lambda talk: talk.begins)
            self.desk.go(Place("calendar", first.id, first.day.isoformat()))
