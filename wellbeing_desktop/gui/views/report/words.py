"""What is said of a report, its answers and what blocks it; names follow the privacy key."""

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role, initials
from wellbeing_desktop.domain.reports import (
    Answer,
    Blocker,
    Means,
    Report,
    ReportContent,
    ReportParticipant,
    ReportState,
    Response,
    latest_answers,
)
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Initial
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.gui.voices import role_word, voice_word
from wellbeing_desktop.services import addenda
from wellbeing_desktop.services.answers_on_paper import said_how
from wellbeing_desktop.services.calendar import Entry
from wellbeing_desktop.services.reports import Round

STATE_KINDS: dict[ReportState, ChipKind] = {
    ReportState.CONCEPT: "warning",
    ReportState.PRESENTED: "accent",
    ReportState.SEALED: "ok",
    ReportState.REPLACED: "neutral",
}
ANSWER_KINDS: dict[Answer, ChipKind] = {
    Answer.AGREES: "ok",
    Answer.REMARK: "ok",
    Answer.STATEMENT: "ok",
    Answer.OBJECTS: "danger",
}


class Words(QObject):
    """The wording of a report's round in the language of the screen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    @property
    def desk(self) -> Desk:
        """Whose screen it is worded for."""
        return self._desk

    def session(self, entry: Entry, report: Report | None) -> str:
        """'Verslag van dialooggesprek 5 van 24 · wo 4 maart, 10:15–11:45 · SV-2026-0001, versie 2'."""
        formats, session = self._desk.formats, entry.session
        day = f"{formats.short_weekday(session.day.weekday())} {session.day.day} {formats.month(session.day.month)}"
        said = [
            self.tr("Verslag van {kind} {number} van {count}").format(
                kind=entry.kind_title.lower(), number=entry.number, count=entry.count
            ),
            f"{day}, {formats.span(session.start, session.ends.time())}",
        ]
        return " · ".join([*said, self.number(report)] if report else said)

    def number(self, report: Report) -> str:
        """'SV-2026-0001, versie 2'."""
        return self.tr("{number}, versie {version}").format(number=report.number, version=report.version)

    def state(self, state: ReportState) -> str:
        """Where a report stands, in a word."""
        return {
            ReportState.CONCEPT: self.tr("Concept"),
            ReportState.PRESENTED: self.tr("Voorgelegd"),
            ReportState.SEALED: self.tr("Vastgesteld"),
            ReportState.REPLACED: self.tr("Vervangen"),
        }[state]

    def title(self, report: Report) -> str:
        """What is to be done now, or what the addendum is."""
        if report.addendum_to is not None:
            return self.addendum(report)
        return {
            ReportState.CONCEPT: self.tr("Voorleggen"),
            ReportState.PRESENTED: self.tr("Antwoorden"),
            ReportState.SEALED: self.tr("Vastgesteld"),
            ReportState.REPLACED: self.tr("Vervangen"),
        }[report.state]

    def addendum(self, report: Report) -> str:
        """'Aanvulling 1, vastgesteld op 4 december 2026', 'Aanvulling 2, voorgelegd'."""
        number, day = addenda.position(report), self._desk.formats.long_date
        if report.sealed_at is not None:
            said = self.tr("Aanvulling {number}, vastgesteld op {day}")
            return said.format(number=number, day=day(report.sealed_at.date()))
        forms = {
            ReportState.CONCEPT: self.tr("Aanvulling {number}, concept"),
            ReportState.PRESENTED: self.tr("Aanvulling {number}, voorgelegd"),
            ReportState.REPLACED: self.tr("Aanvulling {number}, vervangen"),
        }
        return forms[report.state].format(number=number)

    def about(self, report: Report) -> str:
        """What that means."""
        if report.sealed_at is not None:
            formats, moment = self._desk.formats, report.sealed_at
            if report.addendum_to is not None:
                return self.tr("Deze tekst verandert niet meer.")
            return self.tr("Vastgesteld op {day} om {time}. Deze tekst verandert niet meer.").format(
                day=formats.long_date(moment.date()), time=formats.time(moment.time())
            )
        if report.state is ReportState.REPLACED:
            return self.tr("Deze versie is vervangen. Wat erop is geantwoord, blijft hier staan.")
        if report.state is ReportState.PRESENTED:
            return self.tr(
                "Leg van iedereen het antwoord vast; er is geen haast bij. Na het vaststellen kan niemand de tekst nog "
                "veranderen."
            )
        return self.tr("Lees het concept door. Na het voorleggen wijzigt de tekst van deze versie niet meer.")

    def people(self, round_: Round) -> list[Initial]:
        """The row of initials with what each one said."""
        answers = latest_answers(round_.responses)
        return [
            Initial(
                initials(person.name),
                self._desk.name(person.name),
                self.short(round_.report, answers.get(person.participant_id)),
                self.kind(round_.report, answers.get(person.participant_id)),
            )
            for person in round_.report.content.participants
        ]

    def short(self, report: Report, answer: Response | None) -> str:
        """'akkoord', 'wacht op antwoord'."""
        if report.state is ReportState.CONCEPT:
            return self.tr("nog niet voorgelegd")
        if report.state is ReportState.REPLACED and answer is None:
            return self.tr("niet geantwoord")
        return self.answer(answer.answer) if answer else self.tr("wacht op antwoord")

    def kind(self, report: Report, answer: Response | None) -> ChipKind:
        """The colour that goes with it."""
        if report.state is ReportState.CONCEPT or (report.state is ReportState.REPLACED and answer is None):
            return "neutral"
        return ANSWER_KINDS[answer.answer] if answer else "warning"

    def answer(self, answer: Answer) -> str:
        """What somebody said of the report."""
        return {
            Answer.AGREES: self.tr("akkoord"),
            Answer.REMARK: self.tr("akkoord met een opmerking"),
            Answer.STATEMENT: self.tr("met een eigen verklaring"),
            Answer.OBJECTS: self.tr("bezwaar"),
        }[answer]

    def given(self, answer: Response) -> str:
        """'akkoord, op het scherm ondertekend op 04-03-2026 14:10'."""
        formats, said = self._desk.formats, self.answer(answer.answer)
        day = formats.date(answer.given_at.date())
        if answer.means is Means.SCREEN:
            when = formats.moment(answer.given_at)
            return self.tr("{answer}, op het scherm ondertekend op {when}").format(answer=said, when=when)
        if answer.means is Means.PAPER:
            return self.tr("{answer}, op papier op {day}").format(answer=said, day=day)
        how = said_how(answer.how, formats.language)
        return self.tr("{answer}, mondeling {how} op {day}").format(answer=said, how=how, day=day)

    def names(self, report: Report) -> dict[int, str]:
        """The names of its participants as they may be shown, by participant id."""
        return {p.participant_id: self._desk.name(p.name) for p in report.content.participants}

    def blockers(self, round_: Round) -> str:
        """Why the report cannot be sealed yet; empty when it can."""
        names = self.names(round_.report)
        waiting = [names[who] for who, why in round_.blockers.items() if why is Blocker.WAITING]
        objecting = [names[who] for who, why in round_.blockers.items() if why is Blocker.OBJECTION]
        said = []
        if objecting:
            form = (
                self.tr("Bezwaar van {names}. Haal de passage eruit, of pas de notitie aan en maak een nieuwe versie.")
                if round_.report.addendum_to is None
                else self.tr("Bezwaar van {names}. Pas de aanvulling aan, of leg een nieuw antwoord vast.")
            )
            said.append(form.format(names=", ".join(objecting)))
        if waiting:
            form = self.tr("Vaststellen kan na het antwoord van {names}.")
            said.append(form.format(names=self._all(waiting)))
        return " ".join(said)

    def reader(self, person: ReportParticipant, content: ReportContent, *, short: bool) -> str:
        """'Versie: Collega', or 'Collega' where room is short; with the name when there are more in that role."""
        alike = sum(other.role is person.role for other in content.participants) > 1
        who = self._desk.name(person.name) if alike else self.role(person.role)
        return who if short else self.tr("Versie: {who}").format(who=who)

    def role(self, role: Role) -> str:
        """What somebody is, in a word."""
        return voice_word(Voice.MEMBER) if role is Role.MEMBER else role_word(role)

    def everything(self) -> str:
        """The choice of the user's own version."""
        return self.tr("Alles")

    def whose_version(self) -> str:
        """What the list of versions by participant is about."""
        return self.tr("Wie leest deze versie?")

    def which_version(self) -> str:
        """What the list of earlier versions is about."""
        return self.tr("Welke versie?")

    def version_now(self, report: Report) -> str:
        """The version that holds: 'Versie 2, deze geldt'."""
        return self.tr("Versie {version}, deze geldt").format(version=report.version)

    def version_before(self, report: Report) -> str:
        """A version that was taken back: 'Versie 1, vervangen', 'Aanvulling 1 versie 1, vervangen'."""
        if report.addendum_to is None:
            return self.tr("Versie {version}, vervangen").format(version=report.version)
        form = self.tr("Aanvulling {number} versie {version}, vervangen")
        return form.format(number=addenda.position(report), version=report.version)

    def omit_for(self, person: ReportParticipant) -> str:
        """'Passage eruit halen na het bezwaar van Anna de Vries'."""
        return self.tr("Passage eruit halen na het bezwaar van {name}").format(name=self._desk.name(person.name))

    def answer_of(self, person: ReportParticipant) -> str:
        """'Antwoord van Anna de Vries vastleggen'."""
        return self.tr("Antwoord van {name} vastleggen").format(name=self._desk.name(person.name))

    def print_for(self, person: ReportParticipant) -> str:
        """'Afdrukken voor Anna de Vries'."""
        return self.tr("Afdrukken voor {name}").format(name=self._desk.name(person.name))

    def stale(self, report: Report) -> tuple[str, str]:
        """That the note says something else by now, and what the button to follow it says."""
        if report.state is ReportState.CONCEPT:
            return self.tr("De notitie of de planning is sindsdien gewijzigd."), self.tr("Concept bijwerken")
        return (
            self.tr("De notitie of de planning is sindsdien gewijzigd. In een nieuwe versie begint de ronde opnieuw."),
            self.tr("Nieuwe versie maken"),
        )

    def _all(self, names: list[str]) -> str:
        return (
            names[0]
            if len(names) == 1
            else self.tr("{names} en {last}").format(names=", ".join(names[:-1]), last=names[-1])
        )
