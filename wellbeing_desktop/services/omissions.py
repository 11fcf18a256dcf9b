"""Passages that stay out of a report after an objection; they stay in the note, and can be put back."""

from dataclasses import replace

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.reports import Omission, Report, ReportState
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import reports
from .report_content import gather

_OPEN = (ReportState.CONCEPT, ReportState.PRESENTED)


def of_session(vault: Vault, session_id: int) -> tuple[Omission, ...]:
    """What was taken out of the report of a session, in the order in which that was done."""
    return tuple(records.select(vault, Omission, "WHERE session_id = ? ORDER BY id", (session_id,)))


def take_out(vault: Vault, report_id: int, texts: tuple[str, ...], language: Language) -> Change:
    """Make a version of the report without these lines and agreements; a presented one is presented again to all.

    Raises FIELD_EMPTY 'passage' without a text, FIELD_EMPTY 'share' when nothing would be left, NOT_ALLOWED for what is
    sealed, taken back or an addendum, which is written anew instead.
    """
    if not texts:
        raise UserError(Kind.FIELD_EMPTY, field="passage")
    with vault.transaction(Act.OMIT, report_id):
        old = _open(vault, report_id)
        known = {one.text for one in of_session(vault, old.session_id)}
        new = [Omission(0, old.session_id, text) for text in dict.fromkeys(texts) if text not in known]
        kept = tuple(records.put(vault, one) for one in new)
        change = reports.renewed(vault, old, gather(vault, old.session_id, language), old.session_id)
    return replace(change, act=Act.OMIT, after=(*kept, *change.after))


def put_back(vault: Vault, omission_id: int) -> Change:
    """Let a passage into the next version again; raises NOT_ALLOWED once the report is sealed."""
    with vault.transaction(Act.PUT_BACK, omission_id):
        gone = records.get(vault, Omission, omission_id)
        round_ = reports.round_of(vault, gone.session_id)
        if round_ is not None and round_.report.state not in _OPEN:
            raise UserError(Kind.NOT_ALLOWED)
        records.remove(vault, gone)
    return Change(Act.PUT_BACK, before=(gone,))


def _open(vault: Vault, report_id: int) -> Report:
    report = records.get(vault, Report, report_id)
    if report.addendum_to is not None or report.state not in _OPEN:
        raise UserError(Kind.NOT_ALLOWED)
    return report
