"""The first step of a consent: who gets what, what for, until when; agreed on with the client at the table."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QRadioButton, QWidget

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.consent import Purpose, offered_categories, offered_for, offered_purposes
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import DateField, LabelledField, Remark
from wellbeing_desktop.gui.parts.columns import arrange
from wellbeing_desktop.services import people, trajectories
from wellbeing_desktop.services.consents import Proposal

from .categories import CategoryList
from .purposes import PurposeList

NARROW = 760
"""Pixels at 100 % text that two columns need."""
AFTER = timedelta(days=28)
"""How long after the last planned talk a consent is proposed to hold."""


class AskPanel(QWidget):
    """`begin` empties it, `fill` shows it in the language of the screen and keeps what was chosen.

    Nothing is ticked beforehand. `asked(Proposal)` follows when the user goes on, `given_up()` the way back.
    """

    asked = Signal(object)
    given_up = Signal()
    columns: QHBoxLayout
    recipient_box: QComboBox
    trajectory_field: LabelledField
    trajectory_box: QComboBox
    purpose_list: PurposeList
    from_edit: DateField
    until_field: LabelledField
    until_day_radio: QRadioButton
    until_end_radio: QRadioButton
    until_edit: DateField
    what_title: QLabel
    fixed_remark: Remark
    category_list: CategoryList
    back_button: QPushButton
    on_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "consent_ask")
        self._desk: Desk | None = None
        self._client_id = 0
        self._contacts: list[Contact] = []
        self._trajectories: list[Trajectory] = []
        self.recipient_box.activated.connect(lambda _at: self._show_purposes())
        self.purpose_list.chosen.connect(self._show_categories)
        self.trajectory_box.activated.connect(lambda _at: self._propose_end())
        self.until_day_radio.toggled.connect(self.until_edit.setEnabled)
        self.back_button.clicked.connect(self.given_up)
        self.on_button.clicked.connect(self._go_on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Who above, what below when there is no room beside each other."""
        super().resizeEvent(event)
        arrange(self.columns, self.width(), NARROW)

    def work_at(self, desk: Desk) -> None:
        """Read and speak through this desk; once, before anything else."""
        self._desk = desk

    def begin(
        self, client_id: int, contact_id: int = 0, purpose: Purpose = Purpose.PROGRESS, trajectory_id: int = 0
    ) -> None:
        """Start a new conversation with a client, about this contact, purpose and trajectory when they are known."""
        self._client_id = client_id
        self._contacts = []
        self.category_list.clear()
        self.fill()
        ids = [contact.id for contact in self._contacts]
        self.recipient_box.setCurrentIndex(ids.index(contact_id) if contact_id in ids else 0)
        running = [trajectory.id for trajectory in self._trajectories]
        self.trajectory_box.setCurrentIndex(running.index(trajectory_id) if trajectory_id in running else 0)
        self._show_purposes()
        self.purpose_list.choose(purpose)
        self.until_day_radio.setChecked(True)
        self.from_edit.set_value(self._today())
        self._propose_end()
        self._show_categories()
        self.until_field.set_error("")

    def fill(self) -> None:
        """Show the choices there are now, with what was chosen."""
        vault = self._at().vault
        contact, trajectory = self.contact, self._trajectory
        self._contacts = recipients_of(self._at(), self._client_id)
        self._trajectories = trajectories.of_client(vault, self._client_id)
        names = [self._named(one) for one in self._contacts]
        _fill(self.recipient_box, names, [c.id for c in self._contacts], contact.id if contact else 0)
        _fill(
            self.trajectory_box,
            [self._titled(one) for one in self._trajectories],
            [one.id for one in self._trajectories],
            trajectory.id if trajectory else 0,
        )
        self.trajectory_field.setVisible(len(self._trajectories) > 1)
        self._show_purposes()

    @property
    def contact(self) -> Contact | None:
        """Who would get it."""
        at = self.recipient_box.currentIndex()
        return self._contacts[at] if 0 <= at < len(self._contacts) else None

    def proposal(self) -> Proposal:
        """What is asked of the client, in the client's own language."""
        contact, trajectory = self.contact, self._trajectory
        assert contact is not None, "the view shows this panel only when somebody can get something"
        assert trajectory is not None, "the view shows this panel only when there is a trajectory"
        language = people.client(self._at().vault, self._client_id).language
        return Proposal(
            self._client_id,
            trajectory.id,
            contact.id,
            self.purpose_list.purpose(),
            self.category_list.ticked(),
            self.from_edit.value(),
            self.until_edit.value() if self.until_day_radio.isChecked() else None,
            "en" if language == "en" else "nl",
        )

    def show_trouble(self, error: UserError) -> bool:
        """Say at its place what is missing; False when the trouble belongs to no place here."""
        match error.data.get("field"):
            case "categories":
                self.category_list.set_error(messages.sentence(error))
            case "until":
                self.until_field.set_error(error)
                self.until_edit.setFocus()
            case _:
                return False
        return True

    def _go_on(self) -> None:
        self.until_field.set_error("")
        self.asked.emit(self.proposal())

    def _show_purposes(self) -> None:
        """What this recipient can use something for, and what goes with it."""
        contact = self.contact
        purposes = offered_purposes(contact.role) if contact else (Purpose.PROGRESS,)
        self.purpose_list.offer(purposes, self._language, self.trajectory_box)
        self._show_categories()

    def _show_categories(self) -> None:
        """The kinds of content that this recipient can ever get for the purpose."""
        contact = self.contact
        offered = offered_for(contact.role, self.purpose_list.purpose()) if contact else ()
        self.category_list.offer(offered, self._language, self.until_end_radio)
        name = self._at().name(contact.name) if contact else ""
        self.what_title.setText(self.tr("Wat {recipient} mag weten").format(recipient=name))
        self.fixed_remark.say(self._why_fixed(contact.role) if contact else "", "shield-check")

    def _why_fixed(self, role: Role) -> str:
        if role is Role.COMMISSIONER:
            return self.tr("Een opdrachtgever krijgt alleen aantallen, nooit de inhoud van gesprekken.")
        if role.is_employer:
            return self.tr(
                "Een werkgever kan alleen dit krijgen, ook met toestemming. Over gezondheid mag een werkgever niets "
                "ontvangen; daarom ligt deze lijst vast."
            )
        return ""

    def _propose_end(self) -> None:
        """Some weeks after the last planned talk, but never a day that has passed."""
        trajectory = self._trajectory
        planned = trajectories.sessions_of(self._at().vault, trajectory.id) if trajectory else []
        last = max((session.day for session in planned), default=self._today())
        self.until_edit.set_value(max(last, self._today()) + AFTER)

    def _at(self) -> Desk:
        assert self._desk is not None, "work_at comes first"
        return self._desk

    def _today(self) -> date:
        return self._at().vault.now().date()

    @property
    def _language(self) -> Language:
        return self._at().settings.language

    @property
    def _trajectory(self) -> Trajectory | None:
        at = self.trajectory_box.currentIndex()
        return self._trajectories[at] if 0 <= at < len(self._trajectories) else None

    def _named(self, contact: Contact) -> str:
        role = wording(self._language).text(f"role.{contact.role.value}")
        organisation = people.organisation_name(self._at().vault, contact.organisation_id)
        return " · ".join(part for part in (self._at().name(contact.name), role, organisation) if part)

    def _titled(self, trajectory: Trajectory) -> str:
        programme = trajectories.programme_of(self._at().vault, trajectory)
        started = self._at().formats.long_date(trajectory.starts_on)
        return self.tr("{programme}, vanaf {day}").format(programme=programme.title.get(self._language), day=started)


def recipients_of(desk: Desk, client_id: int) -> list[Contact]:
    """The contacts around a client who can ever get something with consent."""
    return [contact for contact in people.contacts_of(desk.vault, client_id) if offered_categories(contact.role)]


def _fill(box: QComboBox, texts: Sequence[str], ids: Sequence[int], chosen: int) -> None:
    box.clear()
    box.addItems(list(texts))
    box.setCurrentIndex(list(ids).index(chosen) if chosen in ids else 0)
