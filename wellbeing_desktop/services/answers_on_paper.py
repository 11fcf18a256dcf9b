"""What was answered to a report, as it stands on paper: an own statement, how others agreed, and sealed addenda."""

from collections.abc import Iterable

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.paper import Block, Heading, Panel, Text, Tone
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import (
    Answer,
    Channel,
    Means,
    Report,
    ReportLine,
    ReportParticipant,
    ReportState,
    Response,
    latest_answers,
    readable_lines,
)

from . import addenda
from .reports import Round


def said_how(how: str, language: Language) -> str:
    """How an oral answer was given: the words of its channel, or the user's own."""
    return wording(language).text(f"channel.{how}") if how in set(Channel) else how


def statement(round_: Round, reader: ReportParticipant, language: Language) -> list[Block]:
    """The own statement of the reader, which stands on nobody else's copy; nothing when there is none."""
    answer = latest_answers(round_.responses).get(reader.participant_id)
    if answer is None or answer.answer is not Answer.STATEMENT:
        return []
    return [Panel(wording(language).text("answer.statement_of", name=reader.name), answer.remark)]


def others(round_: Round, reader: ReportParticipant, language: Language) -> list[Block]:
    """How the other participants of a sealed report answered, without their words; of a group nobody else is told."""
    if round_.report.state is not ReportState.SEALED or reader.role is Role.MEMBER:
        return []
    answers = latest_answers(round_.responses)
    asked = round_.report.content.participants
    told = [
        _told(person, answers[person.participant_id], language)
        for person in asked
        if person.participant_id != reader.participant_id
    ]
    return [Text("\n".join(told), Tone.QUIET)] if told else []


def beneath(added: Iterable[Round], reader: ReportParticipant, language: Language) -> list[Block]:
    """The sealed addenda in which something is for this reader, each with who agreed to it and how."""
    words = wording(language)
    panels: list[Block] = [
        _addendum(one, reader, language)
        for one in added
        if one.report.state is ReportState.SEALED and readable_lines(one.report.content, reader)
    ]
    return [Heading(words.text("report.addenda")), *panels] if panels else []


def _addendum(round_: Round, reader: ReportParticipant, language: Language) -> Panel:
    words, report = wording(language), round_.report
    lines = [line_text(line, language) for line in readable_lines(report.content, reader)]
    answers = latest_answers(round_.responses)
    who = [p for p in report.content.participants if p.participant_id in answers]
    if reader.role is Role.MEMBER:
        who = [person for person in who if person.participant_id == reader.participant_id]
    told = [_told(person, answers[person.participant_id], language) for person in who]
    own = answers.get(reader.participant_id)
    if own is not None and own.remark:
        told.append(words.text("answer.words_of", name=reader.name, words=own.remark))
    return Panel(addendum_title(report, language), "\n".join([*lines, *told]))


def addendum_title(addendum: Report, language: Language) -> str:
    """'Aanvulling 1, vastgesteld op 4 december 2026'."""
    assert addendum.sealed_at is not None, "a sealed addendum knows when"
    day = Formats(language).long_date(addendum.sealed_at.date())
    return wording(language).text("answer.addendum", number=addenda.position(addendum), day=day)


def line_text(line: ReportLine, language: Language) -> str:
    """The line as plain text, marked with whose it is unless it is joint."""
    if line.voice is Voice.JOINT:
        return line.text
    return f"{wording(language).text(f'report.voice_{line.voice.value}')}: {line.text}"


def _told(person: ReportParticipant, answer: Response, language: Language) -> str:
    """'Anna de Vries: akkoord, mondeling per telefoon op 4 december 2026'."""
    words, formats = wording(language), Formats(language)
    said = words.text(f"answer.{answer.answer.value}")
    day = formats.long_date(answer.given_at.date())
    how = f" {said_how(answer.how, language)}" if answer.means is Means.ORAL and answer.how else ""
    return words.text(f"answer.by_{answer.means.value}", name=person.name, answer=said, day=day, how=how)
