"""What the calendar says about the user's own time, about conflicts, and about what stands beside the talks."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.appointments import Occurrence, Repeats, Source
from wellbeing_desktop.domain.conflicts import Why
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Look, Setting
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services.calendar import Period

from .card import Card, Mark


class TimeWords(QObject):
    """The wording in the present language; names follow the privacy key."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def span(self, own: Occurrence) -> str:
        """'12:00–13:00'."""
        return self._desk.formats.span(own.begins.time(), own.ends.time())

    def label(self, own: Occurrence) -> str:
        """What it is; with the privacy key only that it is taken, for a label may hold a name."""
        return self.tr("eigen tijd") if self._desk.privacy else own.appointment.label

    def card(self, own: Occurrence) -> Card:
        """What the grid shows of an own time, in the private look."""
        span = Mark(self.span(own), short=self._desk.formats.time(own.begins.time()))
        others = (own.appointment.place, self.repeats(own.appointment.repeats))
        lines = (span, *(Mark(text) for text in others if text))
        return Card(self.label(own), self.label(own), Look.PRIVATE, lines)

    def spoken(self, own: Occurrence) -> str:
        """All of an own time as a screen reader says it."""
        formats, appointment = self._desk.formats, own.appointment
        form = (
            self.tr("ingelezen: {label}") if appointment.source is Source.IMPORTED else self.tr("eigen tijd: {label}")
        )
        day = f"{formats.weekday(own.day.weekday())} {own.day.day} {formats.month(own.day.month)}"
        span = self.tr("{start} tot {end}").format(
            start=formats.time(own.begins.time()), end=formats.time(own.ends.time())
        )
        said = (form.format(label=self.label(own)), day, span, appointment.place, self.repeats(appointment.repeats))
        return ", ".join(part for part in said if part)

    def repeats(self, repeats: Repeats) -> str:
        """How often it comes back; empty for once."""
        return {
            Repeats.NEVER: "",
            Repeats.WEEKLY: self.tr("elke week"),
            Repeats.FORTNIGHTLY: self.tr("om de week"),
        }[repeats]

    def beside(self, period: Period, day: date) -> str:
        """School holiday and milestones of a day, in full."""
        said = [self.tr("schoolvakantie: {title}").format(title=period.schools[day])] if day in period.schools else []
        said += [
            self.tr("mijlpaal van de werkgever, week {week} na de eerste verzuimdag: {title}, {name}").format(
                week=due.week, title=due.title, name=self._desk.name(due.client_name)
            )
            for due in period.due
            if due.day == day
        ]
        return ", ".join(said)

    def milestones(self, period: Period, day: date) -> str:
        """'verzuimweek 6: Anna de Vries', short for under a head."""
        form = self.tr("verzuimweek {week}: {name}")
        named = (
            form.format(week=due.week, name=self._desk.name(due.client_name)) for due in period.due if due.day == day
        )
        return "; ".join(named)

    def conflicts(self, others: Mapping[Why, Sequence[str]]) -> str:
        """A sentence for each reason, with what is in the way."""
        forms = {
            Why.PERSON: self.tr("Iemand uit dit gesprek zit dan ook in een ander gesprek: {others}."),
            Why.PLACE: self.tr("Op dezelfde plaats is dan een ander gesprek: {others}."),
            Why.TIME: self.tr("Overlapt met {others}."),
            Why.OWN_TIME: self.tr("U hebt dan zelf iets: {others}."),
            Why.TRAVEL: self.tr("Te weinig tijd om te reizen van of naar {others}."),
        }
        return " ".join(forms[why].format(others="; ".join(named)) for why, named in others.items() if named)

    def short_travel(self) -> str:
        """The words on a card for too little time to travel."""
        return self.tr("weinig reistijd")

    def setting(self, setting: Setting) -> str:
        """How people meet."""
        return {
            Setting.ON_SITE: self.tr("op locatie"),
            Setting.PRACTICE: self.tr("in de praktijk"),
            Setting.TELEPHONE: self.tr("telefonisch"),
            Setting.VIDEO: self.tr("via video"),
            Setting.WALKING: self.tr("wandelend"),
        }[setting]

    def role(self, role: Role) -> str:
        """Who cancelled or did not come."""
        return {
            Role.CLIENT: self.tr("de deelnemer"),
            Role.COLLEAGUE: self.tr("de collega"),
            Role.PRACTICE: self.tr("uzelf"),
            Role.MANAGER: self.tr("de leidinggevende"),
            Role.HR: self.tr("HR"),
            Role.COMMISSIONER: self.tr("de werkgever"),
            Role.MEMBER: self.tr("de groep"),
        }.get(role, self.tr("iemand anders"))

    def fell_through(self, status: SessionStatus, by: Role | None) -> str:
        """'vervallen, afgezegd door de collega', or only what became of it."""
        if status is SessionStatus.CANCELLED:
            form = self.tr("vervallen, afgezegd door {who}")
            return form.format(who=self.role(by)) if by else self.tr("vervallen")
        form = self.tr("niet gekomen: {who}")
        return form.format(who=self.role(by)) if by else self.tr("niet gekomen")

    def by_label(self, status: SessionStatus) -> str:
        """What the field asks for: who cancelled, or who did not come."""
        return self.tr("Wie kwam niet") if status is SessionStatus.NO_SHOW else self.tr("Afgezegd door")

    def nobody_said(self) -> str:
        """The choice of not saying who."""
        return self.tr("niet vastgelegd")

    def dossier_button(self, *, is_group: bool) -> str:
        """What the button to the dossier of the client, or to the group, says."""
        return self.tr("Groep") if is_group else self.tr("Dossier")

    def dossier_name(self, *, is_group: bool) -> str:
        """The same in full, for a screen reader."""
        return self.tr("De groep van dit gesprek") if is_group else self.tr("Dossier van de deelnemer")

    def own_chosen(self, own: Occurrence) -> str:
        """What stands in the panel while an own time is chosen."""
        form = self.tr("{label}\n{when}\n\nDit is uw eigen tijd: het programma plant er geen gesprekken.")
        day = self._desk.formats.day(own.day)
        return form.format(label=self.label(own), when=f"{day}, {self.span(own)}")

    def look(self, look: Look) -> str:
        """The word for a colour."""
        return {
            Look.SESSION: self.tr("gesprek"),
            Look.INTAKE: self.tr("intake"),
            Look.EVALUATION: self.tr("evaluatie"),
            Look.GROUP: self.tr("groep"),
            Look.PRIVATE: self.tr("eigen tijd"),
        }[look]
