"""What to do with a talk that falls out; nothing changes before the user has seen what would."""

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.appointments import Appointment, CalendarWishes
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client, DayOff, Role
from wellbeing_desktop.domain.rescheduling import Remedy
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import LabelledField, PageHeader, Remark
from wellbeing_desktop.gui.parts.choice_row import ChoiceRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import calendar, rescheduling, sessions, trajectories

from .table import MovesTable

UNKNOWN = ""


class ReschedulingView(View):
    """`Place("rescheduling", session_id)`."""

    form = "rescheduling"

    header: PageHeader
    ways_rows: QVBoxLayout
    by_field: LabelledField
    by_combo: QComboBox
    sum_label: QLabel
    stuck_remark: Remark
    moves: MovesTable
    cancel_button: QPushButton
    do_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._proposal: rescheduling.Proposal | None = None
        self.one_radio, self.all_radio = QRadioButton(), QRadioButton()
        self.squeeze_radio, self.drop_radio = QRadioButton(), QRadioButton()
        self._radios = {
            Remedy.SHIFT_ONE: self.one_radio,
            Remedy.SHIFT_ALL: self.all_radio,
            Remedy.SQUEEZE: self.squeeze_radio,
            Remedy.DROP: self.drop_radio,
        }
        self._ways = {way: ChoiceRow(radio, parent=self) for way, radio in self._radios.items()}
        self._build()
        self.cancel_button.clicked.connect(desk.back)
        self.do_button.clicked.connect(self._carry_out)

    def show_place(self, place: Place) -> None:
        """Begin with the first way for another session."""
        if place != self.place:
            self.one_radio.setChecked(True)
        super().show_place(place)

    def retranslate(self) -> None:
        """Name the ways, each with what it does."""
        self._ways[Remedy.SHIFT_ONE].set_words(
            self.tr("Dit gesprek verzetten"),
            self.tr("Naar het eerste vrije moment op een latere dag, vóór het volgende gesprek."),
        )
        self._ways[Remedy.SHIFT_ALL].set_words(
            self.tr("Dit gesprek en alles erna opschuiven"),
            self.tr("Alles hele weken later; het ritme blijft en het traject eindigt later."),
        )
        self._ways[Remedy.SQUEEZE].set_words(
            self.tr("Inschikken"),
            self.tr("Zo weinig mogelijk gesprekken komen dichter op elkaar; het traject eindigt zoals gepland."),
        )
        self._ways[Remedy.DROP].set_words(
            self.tr("Laten vervallen"),
            self.tr("Het gesprek blijft als vervallen in de agenda staan; de andere veranderen niet."),
        )

    def concerns(self, change: Change) -> bool:
        """What stands in the calendar, and names."""
        return change.touches(Session, Client, DayOff, Appointment, CalendarWishes)

    def redraw(self) -> None:
        """Work out the chosen way again and show it."""
        entry = self.desk.attempt(lambda: calendar.entry(self.desk.vault, self.place.id, self.desk.formats.language))
        if entry is None:
            return
        formats, session = self.desk.formats, entry.session
        self.header.set_subtitle(
            self.tr("{kind} met {name}, {when}").format(
                kind=entry.kind_title,
                name=self.desk.name(entry.client_name),
                when=formats.appointment(session.day, session.start, session.ends.time()),
            )
        )
        self._offer_people(session)
        missed = session.status is SessionStatus.NO_SHOW
        self._ways[Remedy.DROP].setVisible(not missed)
        if missed and self.drop_radio.isChecked():
            self.one_radio.setChecked(True)
        remedy = self._remedy()
        self.by_field.setVisible(remedy is Remedy.DROP)
        self._proposal = self._proposed(remedy)
        self._show()

    def take_focus(self) -> None:
        """Begin at the chosen way."""
        self._radios[self._remedy()].setFocus()

    def _build(self) -> None:
        """The ways below each other, of which one holds."""
        group = QButtonGroup(self)
        for way, radio in self._radios.items():
            group.addButton(radio)
            self.ways_rows.addWidget(self._ways[way])
            radio.clicked.connect(self.redraw)
        self.one_radio.setChecked(True)

    def _remedy(self) -> Remedy:
        return next((way for way, radio in self._radios.items() if radio.isChecked()), Remedy.SHIFT_ONE)

    def _proposed(self, remedy: Remedy) -> rescheduling.Proposal | None:
        vault, language = self.desk.vault, self.desk.formats.language
        try:
            return rescheduling.propose(vault, self.place.id, remedy, language)
        except UserError as error:
            if error.kind is Kind.VAULT_DAMAGED:
                raise
            return None

    def _show(self) -> None:
        found = self._proposal
        self.do_button.setText(self._deed(self._remedy()))
        self.do_button.setEnabled(found is not None and found.possible)
        if found is None:
            self.sum_label.setText("")
            self.moves.clear()
            self.stuck_remark.say(self.tr("Dit gesprek is al gehouden en kan niet meer uitvallen."), "info")
            return
        programme = self.desk.attempt(
            lambda: trajectories.programme_of(
                self.desk.vault, trajectories.trajectory(self.desk.vault, found.fallen.trajectory_id)
            )
        )
        if programme is not None and found.remedy is Remedy.DROP:
            self.moves.show_dropped(found.fallen, programme, self.desk.formats)
        elif programme is not None:
            self.moves.show_moves(found.moves, programme, self.desk.formats)
        self.sum_label.setText(self._sum(found))
        self.stuck_remark.say("" if found.possible else self._stuck(found), "triangle-alert", warns=True)

    def _sum(self, found: rescheduling.Proposal) -> str:
        if found.remedy is Remedy.DROP:
            return self.tr("Het gesprek vervalt. Er wordt niets anders verplaatst.")
        moved = sum(move.changes for move in found.moves)
        last = max((move.at for move in found.moves if move.at), default=None)
        said = self.tr("%n gesprek(ken) krijgt/krijgen een ander moment.", "", moved)
        if found.fallen.status is SessionStatus.NO_SHOW:
            said = self.tr("{moved} Het gemiste gesprek blijft staan als niet gekomen.").format(moved=said)
        if last is None or len(found.moves) == 1:
            return said
        return self.tr("{moved} Het laatste is op {day}.").format(moved=said, day=self.desk.formats.day(last.date()))

    def _stuck(self, found: rescheduling.Proposal) -> str:
        reason = self.moves.reason(found.obstacle)
        return self.tr(
            "Zo past het niet: {reason}. Kies een andere manier, of verzet het gesprek in de agenda."
        ).format(reason=reason)

    def _deed(self, remedy: Remedy) -> str:
        match remedy:
            case Remedy.SHIFT_ONE:
                return self.tr("Gesprek verzetten")
            case Remedy.SHIFT_ALL:
                return self.tr("Alles opschuiven")
            case Remedy.SQUEEZE:
                return self.tr("Inschikken")
        return self.tr("Laten vervallen")

    def _offer_people(self, session: Session) -> None:
        """Who can have cancelled: those who take part, the user, or somebody else."""
        roles = [one.role for one in sessions.participants(self.desk.vault, session.id)]
        words = wording(self.desk.settings.language)
        chosen = self.by_combo.currentData()
        self.by_combo.clear()
        self.by_combo.addItem(self.tr("Weet ik niet"), UNKNOWN)
        for role in dict.fromkeys([*roles, Role.PRACTICE]):
            said = self.tr("Ikzelf") if role is Role.PRACTICE else words.text(f"role.{role.value}")
            self.by_combo.addItem(said, role.value)
        self.by_combo.setCurrentIndex(max(0, self.by_combo.findData(chosen)))

    def _carry_out(self) -> None:
        found = self._proposal
        if found is None:
            return
        said = self.by_combo.currentData()
        by = Role(said) if said else None
        change = self.desk.act(lambda vault: rescheduling.carry_out(vault, found, by))
        if change is not None:
            first = next((move.at.date() for move in found.moves if move.at), found.fallen.day)
            known = {found.fallen.id, *(move.before.id for move in found.moves)}
            new = (one.id for one in change.after if isinstance(one, Session) and one.id not in known)
            self.desk.go(Place("calendar", next(new, found.fallen.id), first.isoformat()))
