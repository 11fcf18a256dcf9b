"""Of an inspection copy: each version of a report that was presented to the client, with what was answered."""

from wellbeing_desktop.domain.evidence import Scan
from wellbeing_desktop.domain.paper import Block, Bullets, Heading, Panel, Text
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import (
    Answer,
    Report,
    ReportAgreement,
    ReportParticipant,
    ReportState,
    Response,
    latest_answers,
    may_read,
)
from wellbeing_desktop.vault import records

from . import addenda, papers, report_versions, reports, sessions
from .inspection_source import Source, chapter, under

_SHOWN = (ReportState.PRESENTED, ReportState.SEALED)


def all_of(source: Source) -> list[Block]:
    """The reports of the client's own talks and of group meetings, each version that was presented, with addenda."""
    found = records.select(
        source.vault,
        Report,
        "WHERE EXISTS (SELECT 1 FROM participant WHERE participant.session_id = report.session_id"
        " AND participant.client_id = ?) ORDER BY session_id, coalesce(addendum_to, id), version, id",
        (source.client.id,),
    )
    return chapter(source.text("reports"), [block for one in found for block in _report(source, one)])


def _report(source: Source, report: Report) -> list[Block]:
    reader = _reader(source, report)
    if reader is None:
        return []
    if report.presented_at is None and report.state not in _SHOWN:
        source.tally.concepts += report.state is ReportState.CONCEPT
        return []
    source.items.append(f"report:{report.id}:{reader.role.value}")
    source.tally.lines += sum(not may_read(line, reader) for line in report.content.lines)
    source.tally.lines += sum(not may_read(agreed, reader) for agreed in report.content.agreements)
    content = report_versions.content_for(source.vault, report, reader, source.language)
    title = source.text("report", title=content.title, day=source.day(content.day), version=report.version)
    if report.addendum_to is not None:
        place, base = addenda.position(report), addenda.base_number(report)
        title = source.text("addendum", number=place, base=base, day=source.day(report.made_at), version=report.version)
    lines = papers.line_blocks(content.lines, source.language)
    return under(
        title,
        [
            *_facts(source, report),
            *(Heading(one.text, 4) if isinstance(one, Heading) else one for one in lines),
            *under(source.text("agreements"), _agreements(source, content.agreements)),
            *_next(source, report),
            *under(source.text("validation"), _answers(source, report, reader)),
        ],
        3,
    )


def _reader(source: Source, report: Report) -> ReportParticipant | None:
    """The client among those who were asked to validate it."""
    places = sessions.participants(source.vault, report.session_id)
    own = {place.id for place in places if place.client_id == source.client.id}
    return next((one for one in report.content.participants if one.participant_id in own), None)


def _facts(source: Source, report: Report) -> list[Block]:
    return source.facts(
        (
            ("document", report.number),
            ("presented_on", source.day(report.presented_at) if report.presented_at else ""),
            ("state", papers.state_words(report, source.language)),
        )
    )


def _agreements(source: Source, agreed: tuple[ReportAgreement, ...]) -> list[Block]:
    rows = [
        (
            source.text("about_work", text=one.text) if one.about_work else one.text,
            source.role(one.owner),
            source.formats.date(one.due_on) if one.due_on else "",
            source.text(f"agreement_{one.status.value}"),
        )
        for one in agreed
    ]
    return source.table((("agreed", 3.0), ("owner", 1.0), ("due", 1.0), ("state", 1.0)), rows)


def _next(source: Source, report: Report) -> list[Block]:
    """When the next talk would be; an addendum says nothing of it."""
    if report.addendum_to is not None:
        return []
    return [Text(papers.next_session(report.content, source.language))]


def _answers(source: Source, report: Report, reader: ReportParticipant) -> list[Block]:
    """How everybody answered, in words: by role, others without what they said; in a group the client alone."""
    latest = latest_answers(reports.round_by_report(source.vault, report.id).responses)
    asked = (reader,) if reader.role is Role.MEMBER else report.content.participants
    told = [_answered(source, one, latest.get(one.participant_id)) for one in asked]
    if report.own_signature is not None and report.sealed_at is not None:
        told.append(source.text("signed", day=source.day(report.sealed_at)))
    own = latest.get(reader.participant_id)
    words = [Panel("", source.text("own_words", words=own.remark))] if own is not None and own.remark else []
    return [Bullets(tuple(told)), *words, *_scans(source, report, reader)]


def _answered(source: Source, one: ReportParticipant, answer: Response | None) -> str:
    if answer is None:
        return source.text("not_answered", role=source.role(one.role))
    said = source.words.text(f"answer.{answer.answer.value}")
    foreign = one.role is not Role.CLIENT and answer.answer is Answer.STATEMENT
    how = source.how(answer.means, "" if one.role is not Role.CLIENT else answer.how)
    source.tally.lines += foreign or (one.role not in (Role.CLIENT, Role.MEMBER) and bool(answer.remark))
    return source.text("answered", role=source.role(one.role), answer=said, means=how, day=source.day(answer.given_at))


def _scans(source: Source, report: Report, reader: ReportParticipant) -> list[Block]:
    found = records.select(
        source.vault,
        Scan,
        "WHERE report_id = ? AND participant_id = ? ORDER BY id",
        (report.id, reader.participant_id),
    )
    source.tally.scans += len(found)
    return [
        Text(source.text("scanned", day=source.day(one.added_at), pages=len(one.pages), count=one.of_pages))
        for one in found
    ]
