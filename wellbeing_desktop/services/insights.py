"""Insights of a session: kept one by one, and looked back on at the next one."""

from dataclasses import replace

from wellbeing_desktop.domain.insights import Insight, InsightState
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def of_session(vault: Vault, session_id: int) -> list[Insight]:
    """The insights of a session, in the order they were written down."""
    return records.select(vault, Insight, "WHERE session_id = ? ORDER BY id", (session_id,))


def standing(vault: Vault, session_id: int) -> list[Insight]:
    """The insights of a session that were not let go."""
    return [one for one in of_session(vault, session_id) if one.state is not InsightState.DROPPED]


def checked(insight: Insight) -> Insight:
    """The insight as it is kept; raises FIELD_EMPTY without a text."""
    return replace(insight, text=require(insight.text, "insight"))
