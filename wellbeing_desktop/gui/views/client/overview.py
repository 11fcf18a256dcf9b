"""The overview of a dossier: how far each trajectory is, and who is around the client."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.services.dossier import Dossier, Running

from ...desk import Desk
from ...parts import LinkRow
from ...parts.rows import fill
from ...places import Place
from .contact_form import ContactForm


class Overview(QObject):
    """Fills the left side of the overview tab."""

    def __init__(self, desk: Desk, running: QVBoxLayout, contacts: QVBoxLayout, contact_form: ContactForm) -> None:
        super().__init__(contact_form)
        self._desk = desk
        self._running_rows = running
        self._contact_rows = contacts
        self._contact_form = contact_form

    def show(self, dossier: Dossier) -> None:
        """Show a client's trajectories and contacts."""
        self._contact_form.client_id = dossier.client.id
        fill(
            self._running_rows,
            [widget for running in dossier.running for widget in self._running(running, dossier)],
            self.tr("Nog geen traject. Plan het eerste."),
        )
        fill(
            self._contact_rows,
            [self._contact(contact, organisation) for contact, organisation in dossier.contacts],
            self.tr("Nog geen betrokkenen."),
        )

    def _running(self, running: Running, dossier: Dossier) -> list[QWidget]:
        formats = self._desk.formats
        bar = QProgressBar()
        bar.setRange(0, max(1, running.count))
        bar.setValue(running.held)
        bar.setTextVisible(False)
        facts = self.tr("{held} van {count} gesprekken gehouden · {done} van {planned}").format(
            held=running.held,
            count=running.count,
            done=formats.duration(running.minutes_held),
            planned=formats.duration(running.minutes_planned),
        )
        upcoming = running.upcoming(self._desk.vault.now())
        if upcoming:
            facts += "\n" + self.tr("Volgend gesprek: {day}, {time}").format(
                day=formats.day(upcoming.day), time=formats.time(upcoming.start)
            )
        facts += self._return(running, dossier)
        bar.setAccessibleName(facts)
        title = running.programme.title.get(self._desk.settings.language)
        state = self.tr("Afgesloten") if running.trajectory.closed_on else self.tr("Loopt", "traject")
        row = LinkRow(title, facts, state, "neutral" if running.trajectory.closed_on else "ok")
        row.clicked.connect(lambda: self._desk.go(Place("trajectory", running.trajectory.id)))
        return [row, bar]

    def _return(self, running: Running, dossier: Dossier) -> str:
        """That the client came back, and after which trajectory; empty for a first one."""
        known = {one.trajectory.id: one for one in dossier.running}
        earlier = known.get(running.trajectory.earlier_id or 0)
        if earlier is None:
            return ""
        closed = earlier.trajectory.closed_on or earlier.trajectory.starts_on
        return "\n" + self.tr("Teruggekomen na {programme}, tot {day}").format(
            programme=earlier.programme.title.get(self._desk.settings.language),
            day=self._desk.formats.long_date(closed),
        )

    def _contact(self, contact: Contact, organisation: str) -> LinkRow:
        role = wording(self._desk.settings.language).text(f"role.{contact.role.value}")
        reach = " · ".join(part for part in (organisation, contact.phone, contact.email) if part)
        row = LinkRow(self._desk.name(contact.name), reach, role)
        row.clicked.connect(lambda: self._contact_form.edit(contact, organisation))
        return row
