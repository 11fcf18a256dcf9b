"""Addenda: what is said beneath a sealed report, each with a round of its own; the sealed text stays as it is."""

import re
from dataclasses import replace

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Line, Voice, cleaned
from wellbeing_desktop.domain.report_versions import can_read
from wellbeing_desktop.domain.reports import Report, ReportContent, ReportLine, ReportState
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import reports
from .reports import Round

SECTION = "addendum"
LONGEST = 50_000
"""Letters of an addendum."""

_NUMBER = re.compile(r"-A(\d+)$")


def add(vault: Vault, report_id: int, lines: tuple[Line, ...]) -> Change:
    """Begin an addendum beneath a sealed report, as a concept; `reports` presents it, takes answers and seals it.

    Who has nothing to read in it is not asked. Raises FIELD_EMPTY 'addendum' without words, FIELD_WRONG 'addendum' when
    it is too long, RULE 'addendum_of_sealed' when the report is not sealed or is an addendum itself.
    """
    with vault.transaction(Act.ADD_ADDENDUM, report_id):
        base = records.get(vault, Report, report_id)
        content = _content(vault, base, lines)
        number = f"{base.number}-A{_last(vault, report_id) + 1}"
        blank = Report(0, base.session_id, number, 1, ReportState.CONCEPT, content, "", vault.now(), None, report_id)
        new = records.put(vault, reports.with_content(blank, content))
    return Change(Act.ADD_ADDENDUM, after=(new,), undoable=False)


def rewrite(vault: Vault, addendum_id: int, lines: tuple[Line, ...]) -> Change:
    """Give an addendum another text: a concept has it at once, one that was presented gets a new version.

    Raises as `add`, and NOT_ALLOWED once it is sealed.
    """
    with vault.transaction(Act.ADD_ADDENDUM, addendum_id):
        old = records.get(vault, Report, addendum_id)
        if old.addendum_to is None or old.state not in (ReportState.CONCEPT, ReportState.PRESENTED):
            raise UserError(Kind.NOT_ALLOWED)
        content = _content(vault, records.get(vault, Report, old.addendum_to), lines)
        change = reports.renewed(vault, old, content, old.session_id)
    return replace(change, act=Act.ADD_ADDENDUM)


def drop(vault: Vault, addendum_id: int) -> Change:
    """Take a concept away that nobody was shown; raises NOT_ALLOWED for anything else."""
    with vault.transaction(Act.REMOVE_ADDENDUM, addendum_id):
        old = records.get(vault, Report, addendum_id)
        if old.addendum_to is None or old.state is not ReportState.CONCEPT:
            raise UserError(Kind.NOT_ALLOWED)
        records.remove(vault, old)
    return Change(Act.REMOVE_ADDENDUM, before=(old,), undoable=False)


def of_report(vault: Vault, report_id: int) -> tuple[Round, ...]:
    """The newest version of each addendum beneath a report with its answers, in the order they were begun."""
    found = records.select(vault, Report, "WHERE addendum_to = ? AND state <> 'replaced' ORDER BY id", (report_id,))
    return tuple(reports.round_by_report(vault, one.id) for one in sorted(found, key=position))


def sealed_of(vault: Vault, report_id: int) -> tuple[Round, ...]:
    """The sealed addenda beneath a report, in their order."""
    return tuple(one for one in of_report(vault, report_id) if one.report.state is ReportState.SEALED)


def earlier(vault: Vault, report_id: int) -> tuple[Round, ...]:
    """The versions of its addenda that were taken back after they were presented, the oldest first."""
    found = records.select(vault, Report, "WHERE addendum_to = ? AND state = 'replaced' ORDER BY id", (report_id,))
    return tuple(reports.round_by_report(vault, one.id) for one in found)


def position(addendum: Report) -> int:
    """Which addendum it is beneath its report, from 1; 0 for a report that is none."""
    found = _NUMBER.search(addendum.number) if addendum.addendum_to is not None else None
    return int(found[1]) if found else 0


def base_number(addendum: Report) -> str:
    """The document number of the report it stands beneath."""
    return _NUMBER.sub("", addendum.number)


def _last(vault: Vault, report_id: int) -> int:
    found = records.select(vault, Report, "WHERE addendum_to = ?", (report_id,))
    return max((position(one) for one in found), default=0)


def _content(vault: Vault, base: Report, lines: tuple[Line, ...]) -> ReportContent:
    """The facts of the talk with these lines, asked of those who read something of it."""
    clear = [cleaned(line) for line in lines if line.text.strip()]
    if not clear:
        raise UserError(Kind.FIELD_EMPTY, field="addendum")
    if sum(len(line.text) for line in clear) > LONGEST:
        raise UserError(Kind.FIELD_WRONG, field="addendum")
    heading = wording(reports.language_of(vault, base.session_id)).text("report.addendum")
    said = tuple(
        ReportLine(SECTION, heading, line.text.strip(), line.voice, participant_id=line.participant_id)
        for line in clear
    )
    today = vault.now().date()
    content = replace(
        base.content,
        lines=said,
        agreements=(),
        next_session=None,
        written_on=today if today != base.content.day else None,
    )
    asked = tuple(person for person in content.participants if can_read(content, person))
    people = {person.participant_id for person in asked}
    if any(line.voice is Voice.MEMBER and line.participant_id not in people for line in said):
        raise UserError(Kind.RULE, rule="not_a_participant")
    return replace(content, participants=asked)
