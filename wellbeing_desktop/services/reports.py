"""The report round of a session: make, present, answer, seal."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import msgspec

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import PLAIN
from wellbeing_desktop.domain.reports import (
    Answer,
    Blocker,
    Means,
    Report,
    ReportContent,
    ReportState,
    Response,
    blockers,
)
from wellbeing_desktop.domain.signature import Signature
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.numbers import next_number
from wellbeing_desktop.vault.store import Vault

from . import people, practice, sessions, trajectories
from .report_content import gather

PREFIX = "SV"


@dataclass(frozen=True)
class Round:
    """Where a report stands: its answers in the order given, and what blocks sealing by participant id."""

    report: Report
    responses: tuple[Response, ...]
    blockers: dict[int, Blocker]


@dataclass(frozen=True)
class Given:
    """An answer as it was given; `on` is when, by the user's word for paper and oral answers.

    `how` is a `Channel`'s value or the user's own words.
    """

    answer: Answer
    means: Means
    how: str = ""
    remark: str = ""
    signature: Signature | None = None
    on: datetime | None = None


def make(vault: Vault, session_id: int, language: Language, absent: frozenset[int] = frozenset()) -> Change:
    """Make the report from the shared part of the note; a concept is made anew, a presented one gets a new version.

    A session that is still planned is held by it, without the participants in `absent`. Raises NOT_ALLOWED when the
    report was sealed, FIELD_EMPTY 'share' without any text or agreement, FIELD_EMPTY 'colleague' when a dialogue has
    no colleague yet, and what `sessions.held_for_report` raises.
    """
    with vault.transaction(Act.MAKE_REPORT, session_id):
        old = _latest(vault, session_id)
        if old and old.state is ReportState.SEALED:
            raise UserError(Kind.NOT_ALLOWED)
        held = sessions.held_for_report(vault, session_id, absent)
        return _with(renewed(vault, old, gather(vault, session_id, language), session_id), held)


def renewed(vault: Vault, old: Report | None, content: ReportContent, session_id: int) -> Change:
    """A first version, the same concept, or the version after a presented one, with this content; in a transaction."""
    if old and old.state is ReportState.CONCEPT:
        return Change(Act.MAKE_REPORT, (old,), (records.put(vault, with_content(old, content)),), undoable=False)
    if old is None:
        blank = Report(
            0, session_id, next_number(vault, PREFIX), 1, ReportState.CONCEPT, content, "", vault.now()
        )  # fmt: skip
        new = records.put(vault, with_content(blank, content))
        return Change(Act.MAKE_REPORT, (), (new,), undoable=False)
    gone = records.put(vault, replace(old, state=ReportState.REPLACED))
    next_one = replace(
        old,
        id=0,
        version=old.version + 1,
        state=ReportState.CONCEPT,
        made_at=vault.now(),
        presented_at=None,
        previous=old.digest,
    )
    new = records.put(vault, with_content(next_one, content))
    return Change(Act.MAKE_REPORT, (old,), (gone, new), undoable=False)


def language_of(vault: Vault, session_id: int) -> Language:
    """The language in which a session's report is written: its client's; Dutch for a group."""
    trajectory = trajectories.trajectory(vault, sessions.session(vault, session_id).trajectory_id)
    if trajectory.client_id is None:
        return "nl"
    return "en" if people.client(vault, trajectory.client_id).language == "en" else "nl"


def present(vault: Vault, report_id: int) -> Change:
    """Lay a concept before its participants; from now on its text is fixed. Raises RULE when it is no concept.

    As `make` does, it holds a session that is planned, as one is again that was set back after its report was made.
    """
    moment = vault.now()
    return _move_on(
        vault,
        (Act.PRESENT_REPORT, Act.PRESENT_ADDENDUM),
        report_id,
        lambda report: replace(report, state=ReportState.PRESENTED, presented_at=moment),
        holds=True,
    )


def respond(vault: Vault, report_id: int, participant_id: int, given: Given) -> Change:
    """Record what a participant answered.

    Raises FIELD_EMPTY 'signature' for an answer on screen without one, FIELD_EMPTY 'remark' for a remark, statement or
    objection without words, FIELD_WRONG 'day' for a day to come, RULE 'not_presented' or 'not_a_participant'.
    """
    response = checked(vault, report_id, participant_id, given)
    with vault.transaction(Act.RESPOND, report_id):
        response = records.put(vault, response)
    return Change(Act.RESPOND, after=(response,), undoable=False)


def checked(vault: Vault, report_id: int, participant_id: int, given: Given) -> Response:
    """The answer as `respond` would record it, not recorded yet; raises FIELD_EMPTY and FIELD_WRONG as it does."""
    if given.means is Means.SCREEN and (given.signature is None or given.signature.empty):
        raise UserError(Kind.FIELD_EMPTY, field="signature")
    if given.answer is not Answer.AGREES and not given.remark.strip():
        raise UserError(Kind.FIELD_EMPTY, field="remark")
    if given.on and given.on.date() > vault.now().date():
        raise UserError(Kind.FIELD_WRONG, field="day")
    return Response(
        0,
        report_id,
        participant_id,
        given.answer,
        given.means,
        given.on or vault.now(),
        given.how.strip(),
        given.remark.strip(),
        given.signature,
    )


def seal(vault: Vault, report_id: int) -> Change:
    """Seal a report that all participants answered without objection; it never changes again. Raises NOT_ALLOWED.

    The practice's own signature of that moment is put in and stays.
    """
    if blockers(records.get(vault, Report, report_id), _responses(vault, report_id)):
        raise UserError(Kind.NOT_ALLOWED)
    moment, own = vault.now(), practice.current(vault).signature
    return _move_on(
        vault,
        (Act.SEAL_REPORT, Act.SEAL_ADDENDUM),
        report_id,
        lambda report: replace(report, state=ReportState.SEALED, sealed_at=moment, own_signature=own),
    )


def round_of(vault: Vault, session_id: int) -> Round | None:
    """The newest version of a session's report with its answers, or None."""
    report = _latest(vault, session_id)
    return _round(vault, report) if report else None


def round_by_report(vault: Vault, report_id: int) -> Round:
    """A certain report with its answers; raises NOT_FOUND."""
    return _round(vault, records.get(vault, Report, report_id))


def versions(vault: Vault, session_id: int) -> list[Report]:
    """All versions of a session's report, the oldest first."""
    return records.select(vault, Report, "WHERE session_id = ? AND addendum_to IS NULL ORDER BY id", (session_id,))


def of_client(vault: Vault, client_id: int) -> list[Report]:
    """The newest version of each report of a client, the newest first."""
    return records.select(
        vault,
        Report,
        "JOIN session ON session.id = report.session_id JOIN trajectory ON trajectory.id = session.trajectory_id "
        "WHERE trajectory.client_id = ? AND report.state <> 'replaced' ORDER BY report.id DESC",
        (client_id,),
    )


def is_stale(vault: Vault, report: Report, language: Language) -> bool:
    """Whether the note says something else by now than the unsealed report; an addendum stands by itself."""
    if report.addendum_to is not None:
        return False
    try:
        return report.state is not ReportState.SEALED and gather(vault, report.session_id, language) != report.content
    except UserError:
        return True


def with_content(report: Report, content: ReportContent) -> Report:
    """The report saying this, with the digest that goes with it."""
    new = replace(report, content=content)
    return replace(new, digest=digest_of(new))


def digest_of(report: Report) -> str:
    """The SHA-256 in hex of number, version, content and, after the first version, the digest of the one before it.

    In JSON with fields in their order; what a report of an earlier program could not have is left out while it is not
    there, so that its digest stays what it was.
    """
    said = [report.number, report.version, _plain(report.content), *([report.previous] if report.previous else [])]
    return sha256(msgspec.json.encode(said)).hexdigest()


def _plain(content: ReportContent) -> dict[str, object]:
    said: dict[str, Any] = msgspec.to_builtins(content)
    if content.written_on is None:
        said.pop("written_on", None)
    for line, kept in zip(said["lines"], content.lines, strict=True):
        if kept.style == PLAIN:
            line.pop("style", None)
        if not kept.participant_id:
            line.pop("participant_id", None)
    return said


def _held(vault: Vault, session_id: int) -> Change:
    """The session held, without those who were marked as absent before."""
    people = sessions.participants(vault, session_id)
    return sessions.held_for_report(vault, session_id, frozenset(one.id for one in people if one.present is False))


def _with(change: Change, held: Change) -> Change:
    return replace(change, before=(*change.before, *held.before), after=(*change.after, *held.after))


def _latest(vault: Vault, session_id: int) -> Report | None:
    found = records.select(
        vault,
        Report,
        "WHERE session_id = ? AND addendum_to IS NULL AND state <> 'replaced' ORDER BY id DESC LIMIT 1",
        (session_id,),
    )
    return found[0] if found else None


def _responses(vault: Vault, report_id: int) -> tuple[Response, ...]:
    return tuple(records.select(vault, Response, "WHERE report_id = ? ORDER BY id", (report_id,)))


def _round(vault: Vault, report: Report) -> Round:
    responses = _responses(vault, report.id)
    return Round(report, responses, blockers(report, responses))


def _move_on(
    vault: Vault, acts: tuple[Act, Act], report_id: int, how: Callable[[Report], Report], *, holds: bool = False
) -> Change:
    """Take a step; `acts` is what it is called for a report, and for an addendum. A report's can hold its session."""
    act = acts[records.get(vault, Report, report_id).addendum_to is not None]
    with vault.transaction(act, report_id):
        before = records.get(vault, Report, report_id)
        after = records.put(vault, how(before))
        told = Change(act, (before,), (after,), undoable=False)
        return _with(told, _held(vault, before.session_id)) if holds and before.addendum_to is None else told
