"""What is said of who is waited for: since when, for which report, and when they were last reminded."""

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.reports import ReminderWay
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services.reminders import Owed, Waiting


class Words(QObject):
    """The sentences of the list in the language of the screen; names follow the privacy key."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def name(self, waiting: Waiting) -> str:
        """Whom it waits for."""
        return self._desk.name(waiting.name)

    def reach(self, waiting: Waiting) -> str:
        """Telephone and e-mail, unless names are hidden."""
        if self._desk.privacy:
            return self.tr("Met F8 staan naam en telefoonnummer er weer.")
        known = " · ".join(part for part in (waiting.phone, waiting.email) if part)
        return known or self.tr("Geen telefoonnummer of e-mailadres bekend.")

    def report(self, owed: Owed) -> str:
        """'Dialooggesprek, wo 25 november · Anna de Vries · SV-2026-0001'; of whom it is only when somebody else."""
        content, formats = owed.report.content, self._desk.formats
        about = "" if owed.about == owed.participant.name else self._desk.name(owed.about)
        said = [f"{content.title}, {formats.short_day(content.day)}", about, owed.report.number]
        return " · ".join(part for part in said if part)

    def since(self, owed: Owed) -> str:
        """Since when it waits."""
        if owed.days < 1:
            return self.tr("Vandaag voorgelegd")
        return self.tr("%n dag(en) geleden voorgelegd", "", owed.days)

    def reminded(self, owed: Owed) -> str:
        """When they were last reminded, and how."""
        last = owed.last_reminded
        if last is None:
            return self.tr("Nog niet herinnerd.")
        how = self.way(last.how)
        day = self._desk.formats.short_day(last.reminded_at.date())
        return self.tr("Laatst herinnerd op {day}, {how}.").format(day=day, how=how)

    def way(self, how: str) -> str:
        """How somebody was reminded: the words of a usual way, or the user's own."""
        return self.ways().get(how, how)

    def ways(self) -> dict[str, str]:
        """The usual ways by what is kept of them."""
        return {
            ReminderWay.PHONE.value: self.tr("per telefoon"),
            ReminderWay.TALK.value: self.tr("in gesprek"),
            ReminderWay.EMAIL.value: self.tr("per e-mail"),
        }

    def buttons(self, owed: Owed, waiting: Waiting) -> tuple[tuple[str, str], ...]:
        """The words on 'answer', 'remind' and 'keep', each with the name for a screen reader."""
        name, number = self.name(waiting), owed.report.number
        about = f"{name}, {number}"
        answer, remind, keep = self.tr("Antwoord vastleggen"), self.tr("Herinnerd"), self.tr("Vastleggen")
        return (answer, f"{answer}: {about}"), (remind, f"{remind}: {about}"), (keep, f"{keep}: {about}")

    def how(self) -> str:
        """The question above the ways."""
        return self.tr("Hoe hebt u herinnerd?")
