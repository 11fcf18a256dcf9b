"""What the note says about its session, in the language of the screen; names follow the privacy key."""

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.trajectory import Participant
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.voices import Speaker, role_word, speakers_of, voices_of
from wellbeing_desktop.services import notes, people, sessions, trajectories
from wellbeing_desktop.services.calendar import Entry

from .agreement_form import Owner

MOST_NAMES = 3
"""So many people are named in a line; more are counted."""


class Words(QObject):
    """The wording of the note's header, report button and choices."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def session(self, entry: Entry) -> str:
        """'Dialooggesprek 5 van 24 · wo 4 maart, 10:15–11:45 · met Chaima El Idrissi'."""
        formats, session = self._desk.formats, entry.session
        day = f"{formats.short_weekday(session.day.weekday())} {session.day.day} {formats.month(session.day.month)}"
        title = self.tr("{kind} {number} van {count}")
        said = [
            title.format(kind=entry.kind_title, number=entry.number, count=entry.count),
            f"{day}, {formats.span(session.start, session.ends.time())}",
        ]
        if len(entry.people) > MOST_NAMES:
            said.append(self.tr("met %n mensen", "", len(entry.people)))
        elif entry.people:
            names = ", ".join(self._desk.name(name) for name in entry.people)
            said.append(self.tr("met {names}").format(names=names))
        return " · ".join([*said, session.place] if session.place else said)

    def participants(self, session_id: int) -> list[tuple[Participant, str]]:
        """Who takes part beside the user, each with the name that may be shown now."""
        found = sessions.participants(self._desk.vault, session_id)
        return [(participant, self._desk.name(self._name(participant))) for participant in found]

    def owners(self, session_id: int) -> tuple[Owner, ...]:
        """Who can do what is agreed in a session: its participants and the user.

        A client who is in a group keeps agreements of their own in their own trajectory, so none is put on them here.
        """
        taking_part = self.participants(session_id)
        return (
            *(
                Owner(name, participant.role, participant.contact_id)
                for participant, name in taking_part
                if participant.role is not Role.MEMBER or participant.contact_id is not None
            ),
            Owner(role_word(Role.PRACTICE), Role.PRACTICE),
        )

    def owner_of(self, agreement: Agreement) -> str:
        """Who does what was agreed, by the name that may be shown now."""
        vault = self._desk.vault
        if agreement.owner_contact_id is not None:
            return self._desk.name(people.contact(vault, agreement.owner_contact_id).name)
        trajectory = trajectories.trajectory(vault, sessions.session(vault, agreement.session_id).trajectory_id)
        if agreement.owner is Role.CLIENT and trajectory.client_id is not None:
            return self._desk.name(people.client(vault, trajectory.client_id).name)
        return role_word(agreement.owner)

    def due(self, agreement: Agreement) -> str:
        """By when it should be done, and how long ago that was while it is open; empty without a day."""
        if agreement.due_on is None:
            return ""
        late = (self._desk.vault.now().date() - agreement.due_on).days
        day = self._desk.formats.long_date(agreement.due_on)
        if late > 0 and agreement.status is AgreementStatus.OPEN:
            return self.tr("was uiterlijk {day}, %n dagen te laat", "", late).format(day=day)
        return self.tr("uiterlijk {day}").format(day=day)

    def speakers(self, session_id: int) -> tuple[Speaker, ...]:
        """Whose lines there can be in a talk, by the names that may be shown now; each member of a group is one."""
        roles = notes.kind_of(self._desk.vault, session_id).participants
        people = self.participants(session_id) if Role.MEMBER in roles else []
        members = [(participant.id, name) for participant, name in people if participant.role is Role.MEMBER]
        return speakers_of(voices_of(roles), members)

    def report_button(self, report: Report | None) -> str:
        """What the way to the report does now."""
        if report is None:
            return self.tr("Maak verslag")
        return self.tr("Werk verslag bij") if report.state is ReportState.CONCEPT else self.tr("Naar het verslag")

    def fixed(self, report: Report | None) -> str:
        """That a report which was presented or sealed does not follow the note; empty when there is none."""
        if report is None or report.state is ReportState.CONCEPT:
            return ""
        if report.state is ReportState.PRESENTED:
            return self.tr("Het verslag is voorgelegd. Wat u hier wijzigt, komt er pas in met een nieuwe versie.")
        assert report.sealed_at is not None, "a sealed report knows when"
        return self.tr(
            "Het verslag is vastgesteld op {day} en verandert niet meer. De notitie blijft van het dossier."
        ).format(day=self._desk.formats.long_date(report.sealed_at.date()))

    def nothing_to_share(self) -> str:
        """Why no report can be made yet."""
        return self.tr("Er staat nog niets onder Delen en er is geen afspraak. Schrijf eerst wat in het verslag mag.")

    def no_colleague(self) -> str:
        """Why no report of a dialogue can be made yet."""
        return self.tr("Bij dit gesprek is nog geen collega gekozen. Kies die eerst in de agenda.")

    def to_agenda(self) -> str:
        """The way back."""
        return self.tr("Terug naar de agenda")

    def too_long(self) -> str:
        """What is said of a text that no section can hold."""
        return self.tr("Deze tekst is te lang voor één onderdeel; er is niets geplakt. Plak een kleiner stuk.")

    def _name(self, participant: Participant) -> str:
        vault = self._desk.vault
        if participant.contact_id is not None:
            return people.contact(vault, participant.contact_id).name
        assert participant.client_id is not None, "the table's CHECK wants exactly one of the two"
        return people.client(vault, participant.client_id).name
