"""The first question of a consent: who gets something, and in which trajectory."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.consent import offered_categories
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import LabelledField
from wellbeing_desktop.services import people, trajectories

from .choices import ChoiceList, Option


class WhoPage(QWidget):
    """`chosen()` follows when somebody else was chosen, `moved()` when another trajectory was."""

    chosen = Signal()
    moved = Signal()
    recipient_list: ChoiceList
    trajectory_field: LabelledField
    trajectory_box: QComboBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "consent_who")
        self._contacts: list[Contact] = []
        self._trajectories: list[Trajectory] = []
        self.recipient_list.chosen.connect(self.chosen)
        self.trajectory_box.activated.connect(lambda _at: self.moved.emit())

    def show_choices(self, desk: Desk, client_id: int) -> None:
        """Show the choices there are now, with what was chosen."""
        held = self.trajectory_id
        self._contacts = recipients_of(desk, client_id)
        self._trajectories = trajectories.of_client(desk.vault, client_id)
        self.recipient_list.offer([self._option(desk, one) for one in self._contacts])
        self.trajectory_box.clear()
        self.trajectory_box.addItems([self._titled(desk, one) for one in self._trajectories])
        self.choose_trajectory(held)
        self.trajectory_field.setVisible(len(self._trajectories) > 1)

    def choose(self, contact_id: int, trajectory_id: int) -> None:
        """Let these hold, or the first one where there is no such."""
        first = self._contacts[0].id if self._contacts else 0
        known = any(one.id == contact_id for one in self._contacts)
        self.recipient_list.choose(str(contact_id if known else first))
        self.choose_trajectory(trajectory_id)

    def choose_trajectory(self, trajectory_id: int) -> None:
        """Let this trajectory hold, or the first one."""
        ids = [one.id for one in self._trajectories]
        self.trajectory_box.setCurrentIndex(ids.index(trajectory_id) if trajectory_id in ids else 0)

    @property
    def contact(self) -> Contact | None:
        """Who would get it."""
        return next((one for one in self._contacts if str(one.id) == self.recipient_list.current()), None)

    @property
    def trajectory_id(self) -> int:
        """In which trajectory; 0 when there is none."""
        at = self.trajectory_box.currentIndex()
        return self._trajectories[at].id if 0 <= at < len(self._trajectories) else 0

    @property
    def several(self) -> bool:
        """Whether there is more than one trajectory to choose from."""
        return len(self._trajectories) > 1

    def _option(self, desk: Desk, contact: Contact) -> Option:
        role = wording(desk.settings.language).text(f"role.{contact.role.value}")
        organisation = people.organisation_name(desk.vault, contact.organisation_id)
        name = " · ".join(part for part in (desk.name(contact.name), role, organisation) if part)
        return Option(str(contact.id), name, self._at_most(contact.role))

    def _at_most(self, role: Role) -> str:
        """What somebody in this role can ever get, in a line."""
        if role is Role.COMMISSIONER:
            return self.tr("Alleen aantallen, nooit de inhoud van gesprekken.")
        if role.is_employer:
            return self.tr("Alleen over het werk, nooit over gezondheid.")
        if role in (Role.COMPANY_DOCTOR, Role.GP):
            return self.tr("Ook inzichten en een verwijsbrief, als u dat samen wilt.")
        return self.tr("Nooit een verwijsbrief of uw werkaantekeningen.")

    def _titled(self, desk: Desk, trajectory: Trajectory) -> str:
        programme = trajectories.programme_of(desk.vault, trajectory)
        language: Language = desk.settings.language
        started = desk.formats.long_date(trajectory.starts_on)
        return self.tr("{programme}, vanaf {day}").format(programme=programme.title.get(language), day=started)


def recipients_of(desk: Desk, client_id: int) -> list[Contact]:
    """The contacts around a client who can ever get something with consent."""
    return [contact for contact in people.contacts_of(desk.vault, client_id) if offered_categories(contact.role)]
