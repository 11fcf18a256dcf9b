"""What stands on the page that a reader of a report sees; only what that reader may read gets into it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import (
    Report,
    ReportContent,
    ReportParticipant,
    readable_agreements,
)
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import practice, report_versions

from .beneath import Beneath, BeneathMaker
from .read_lines import LineMaker, Sections

AgreementRow = tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """Words in the order in which they are read."""

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    sections: Sections
    agreements_title: str
    agreements_heads: tuple[str, ...]
    agreements: tuple[AgreementRow, ...]
    foot: str
    beneath: tuple[Beneath, ...] = ()


class PageMaker(QObject):
    """Lays the content of a report out for one reader."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._beneath = BeneathMaker(desk, self)
        self._lines = LineMaker(desk, self)

    def page(self, report: Report, reader: ReportParticipant | None) -> Page:
        """The page that a participant reads; None is the user, who reads everything."""
        content = report_versions.content_for(self._desk.vault, report, reader, self._desk.formats.language)
        alone = report.addendum_to is not None
        subtitle = (
            self.tr("Bijeenkomst {number} van {count} · {programme}")
            if _of_group(content)
            else self.tr("Gesprek {number} van {count} · {programme}")
        )
        rows = tuple(
            (
                item.text,
                self._desk.name(item.owner_name),
                self._desk.formats.date(item.due_on) if item.due_on else self.tr("geen datum"),
                self.tr("over het werk") if item.about_work else "",
            )
            for item in readable_agreements(content, reader)
        )
        return Page(
            content.title,
            subtitle.format(number=content.session_number, count=content.session_count, programme=content.programme),
            self._facts(content),
            self._lines.sections(content, reader),
            "" if alone else self.tr("Afspraken"),
            (self.tr("Afspraak"), self.tr("Wie"), self.tr("Uiterlijk"), ""),
            rows or ((self.tr("Er zijn geen afspraken."), "", "", ""),),
            "" if alone else self._next(content),
            self._beneath.beneath(report, reader),
        )

    def _facts(self, content: ReportContent) -> tuple[tuple[str, str], ...]:
        begins = datetime.combine(content.day, content.start)
        ends = begins + timedelta(minutes=content.minutes)
        names = ", ".join(self._desk.name(person.name) for person in content.participants if person.present)
        absent = ", ".join(self._desk.name(person.name) for person in content.participants if not person.present)
        facts = (
            (self.tr("Datum"), self._desk.formats.appointment(content.day, content.start, ends.time())),
            (self.tr("Geschreven"), self._desk.formats.day(content.written_on) if content.written_on else ""),
            (self.tr("Aanwezig"), names),
            (self.tr("Afwezig"), absent),
            (self.tr("Begeleider"), practice.current(self._desk.vault).professional),
            (self.tr("Plaats"), content.place),
        )
        return tuple((name, value) for name, value in facts if value)

    def _next(self, content: ReportContent) -> str:
        of_group = _of_group(content)
        if content.next_session is None:
            none = self.tr("Er is nog geen volgend gesprek gepland.")
            return self.tr("Er is nog geen volgende bijeenkomst gepland.") if of_group else none
        moment, formats = content.next_session, self._desk.formats
        when = f"{formats.day(moment.date())}, {formats.time(moment.time())}"
        form = self.tr("Volgende bijeenkomst: {when}.") if of_group else self.tr("Volgend gesprek: {when}.")
        return form.format(when=when)


def _of_group(content: ReportContent) -> bool:
    return any(person.role is Role.MEMBER for person in content.participants)
