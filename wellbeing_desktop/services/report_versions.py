"""The version of a report or an addendum that one participant reads, on screen and on paper alike."""

from dataclasses import replace

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.report_versions import version_for
from wellbeing_desktop.domain.reports import Report, ReportContent, ReportParticipant
from wellbeing_desktop.vault.store import Vault

from . import groups, sessions, trajectories
from .reports import Round


def content_for(vault: Vault, report: Report, reader: ReportParticipant | None, language: Language) -> ReportContent:
    """What this participant reads; None is the user, who reads everything. A member reads no other member's name."""
    if reader is None:
        return report.content
    others = _names(vault, report, reader) if reader.role is Role.MEMBER else ()
    return version_for(report.content, reader, others, wording(language).text("member_copy.another"))


def round_for(vault: Vault, round_: Round, reader: ReportParticipant, language: Language) -> Round:
    """The round with nothing in its report but what this participant reads."""
    report = round_.report
    return replace(round_, report=replace(report, content=content_for(vault, report, reader, language)))


def _names(vault: Vault, report: Report, reader: ReportParticipant) -> tuple[str, ...]:
    """Everybody else who is or was in the group, by the names of now and of then, there or not."""
    followed = trajectories.trajectory(vault, sessions.session(vault, report.session_id).trajectory_id)
    own = next(p for p in sessions.participants(vault, report.session_id) if p.id == reader.participant_id)
    now = groups.members(vault, followed.group_id) if followed.group_id is not None else ()
    others = [
        one.name for one in now if (one.member.client_id, one.member.contact_id) != (own.client_id, own.contact_id)
    ]
    then = [p.name for p in report.content.participants if p.participant_id != reader.participant_id]
    return tuple(dict.fromkeys((*others, *then)))
