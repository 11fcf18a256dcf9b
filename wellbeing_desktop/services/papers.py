"""Composes the documents about a session: what is on paper comes from a sealed or presented report only."""

from datetime import datetime, time, timedelta

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.paper import (
    AgreementRow,
    AgreementTable,
    Block,
    DrawnMark,
    Envelope,
    Fact,
    Heading,
    Mark,
    OralMark,
    Paper,
    PaperKind,
    PaperMark,
    PenMark,
    PracticeHeader,
    SignatureRow,
    Signer,
    Text,
)
from wellbeing_desktop.domain.people import Practice, Role
from wellbeing_desktop.domain.reports import (
    Answer,
    Means,
    Report,
    ReportAgreement,
    ReportContent,
    ReportLine,
    ReportParticipant,
    Response,
    latest_answers,
    looks,
    readable_agreements,
    readable_lines,
)
from wellbeing_desktop.domain.rich_lines import Lines, RichLine

from . import addenda, answers_on_paper
from .reports import Round


def header(practice: Practice) -> PracticeHeader:
    """The practice as it stands above each document."""
    place = " · ".join(
        part for part in (practice.address, practice.postcode_and_town, practice.phone, practice.email) if part
    )
    numbers = (practice.register_number, f"KvK {practice.chamber_number}" if practice.chamber_number else "")
    return PracticeHeader(
        practice.name, practice.discipline, place, " · ".join(part for part in numbers if part), practice.logo
    )


def session_report(
    practice: Practice, round_: Round, reader: ReportParticipant, language: Language, added: tuple[Round, ...] = ()
) -> Paper:
    """The report of a session as one participant may read it: joint lines and the own ones, signature boxes below.

    `added` are its addenda: those that are sealed stand beneath it. An addendum can be printed by itself, to be signed.
    """
    words, content, report = wording(language), round_.report.content, round_.report
    meeting = reader.role is Role.MEMBER
    return Paper(
        PaperKind.MEETING_REPORT if meeting else PaperKind.SESSION_REPORT,
        language,
        f"{report.number}-P{reader.participant_id}",
        report.version,
        content.title,
        header(practice),
        (
            *line_blocks(readable_lines(content, reader), language),
            *(() if report.addendum_to is not None else _agreed_and_next(content, reader, language)),
            *answers_on_paper.statement(round_, reader, language),
            Heading(words.text("report.validation")),
            Text(words.text("report.read_and_agreed")),
            SignatureRow((signature_box(reader, round_, language), own_box(practice, language, report))),
            *answers_on_paper.others(round_, reader, language),
            *answers_on_paper.beneath(added, reader, language),
        ),
        words.text(
            "report.meeting_subtitle" if meeting else "report.subtitle",
            number=content.session_number,
            count=content.session_count,
            programme=content.programme,
        ),
        _facts(practice, report, reader, language),
        Envelope(
            f"{reader.name} ({words.text(f'role.{reader.role.value}')})",
            words.text("report.purpose"),
            words.text("report.own_copy"),
            words.text("report.content"),
        ),
    )


def _agreed_and_next(content: ReportContent, reader: ReportParticipant, language: Language) -> tuple[Block, ...]:
    """The agreements that the reader may read, and when the next talk is."""
    words = wording(language)
    return (
        Heading(words.text("report.agreements")),
        AgreementTable(tuple(_row(item, item.owner_name) for item in readable_agreements(content, reader))),
        Heading(words.text("report.next")),
        Text(next_session(content, language)),
    )


def next_session(content: ReportContent, language: Language) -> str:
    """When the next talk or meeting is, in a sentence."""
    words, formats = wording(language), Formats(language)
    of_group = any(person.role is Role.MEMBER for person in content.participants)
    if content.next_session is None:
        return words.text("report.no_next_meeting" if of_group else "report.no_next_session")
    moment = content.next_session
    when = f"{formats.day(moment.date())}, {formats.time(moment.time())}"
    return words.text("report.next_meeting" if of_group else "report.next_session", when=when)


def state_words(report: Report, language: Language) -> str:
    """Where a report stands, in words."""
    sealed = Formats(language).long_date(report.sealed_at.date()) if report.sealed_at else ""
    key = f"report.{report.state.value}"
    return wording(language).text(key, date=sealed) if sealed else wording(language).text(key)


def _facts(practice: Practice, report: Report, reader: ReportParticipant, language: Language) -> tuple[Fact, ...]:
    words, formats, content = wording(language), Formats(language), report.content
    client = next((p.name for p in content.participants if p.role is Role.CLIENT), "")
    begins, ends = content.start, _end(content)
    return tuple(
        Fact(words.text(f"report.{key}"), value)
        for key, value in (
            ("client", client),
            ("professional", practice.professional),
            ("date", formats.appointment(content.day, begins, ends)),
            ("written_on", formats.long_date(content.written_on) if content.written_on else ""),
            ("place", content.place),
            ("addendum_to", addenda.base_number(report) if report.addendum_to is not None else ""),
            ("status", state_words(report, language)),
            ("written_for", reader.name),
        )
        if value
    )


def _end(content: ReportContent) -> time:
    return (datetime.combine(content.day, content.start) + timedelta(minutes=content.minutes)).time()


def line_blocks(lines: tuple[ReportLine, ...], language: Language) -> list[Block]:
    """Each section with its lines as they look; an own line is marked with whose it is."""
    words = wording(language)
    blocks: list[Block] = []
    for heading in dict.fromkeys(line.heading for line in lines):
        own = [line for line in lines if line.heading == heading]
        voices = ["" if line.voice is Voice.JOINT else words.text(f"report.voice_{line.voice.value}") for line in own]
        said = zip(own, looks(own), voices, strict=True)
        blocks += [Heading(heading), Lines(tuple(RichLine(line.text, style, voice) for line, style, voice in said))]
    return blocks


def _row(item: ReportAgreement, owner: str) -> AgreementRow:
    return AgreementRow(item.text, owner, item.due_on, item.status is AgreementStatus.KEPT)


def agreement_row(item: ReportAgreement, language: Language) -> AgreementRow:
    """An agreement with its owner by role, so that no third person is named."""
    return _row(item, wording(language).text(f"role.{item.owner.value}"))


def signature_box(participant: ReportParticipant, round_: Round, language: Language) -> Signer:
    """A participant's signature box with how the answer was given; a line for a pen when there is none."""
    answer = latest_answers(round_.responses).get(participant.participant_id)
    role = wording(language).text(f"role.{participant.role.value}")
    if answer is None or answer.answer is Answer.OBJECTS:
        return Signer(role, participant.name)
    remark = "" if answer.answer is Answer.STATEMENT else answer.remark
    return Signer(role, participant.name, _mark(answer, language), remark)


def evidence_box(participant: ReportParticipant, round_: Round, language: Language) -> Signer:
    """The signature box for somebody outside the talk: that and when was agreed, without a word typed beside it."""
    box = signature_box(participant, round_, language)
    mark = OralMark(box.mark.on) if isinstance(box.mark, OralMark) else box.mark
    return Signer(box.role, box.name, mark)


def _mark(answer: Response, language: Language) -> Mark:
    if answer.means is Means.SCREEN and answer.signature:
        return DrawnMark(answer.signature, answer.given_at)
    if answer.means is Means.ORAL:
        return OralMark(answer.given_at.date(), answers_on_paper.said_how(answer.how, language))
    return PaperMark(answer.given_at.date()) if answer.means is Means.PAPER else PenMark()


def own_box(practice: Practice, language: Language, report: Report | None = None) -> Signer:
    """The user's own box: what was put in when the report was sealed, else a line for a pen."""
    mark: Mark = PenMark()
    if report is not None and report.own_signature is not None and report.sealed_at is not None:
        mark = DrawnMark(report.own_signature, report.sealed_at)
    return Signer(wording(language).text("role.practice"), practice.professional, mark)
