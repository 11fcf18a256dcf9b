"""Insights of a session: kept one by one, and looked back on at the next one."""

from dataclasses import replace

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.insights import Insight, InsightState
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.people import require
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import one_record
from .looking_back import Earlier, earlier
from .sessions import session


def of_session(vault: Vault, session_id: int) -> list[Insight]:
    """The insights of a session, in the order they were written down."""
    return records.select(vault, Insight, "WHERE session_id = ? ORDER BY id", (session_id,))


def standing(vault: Vault, session_id: int) -> list[Insight]:
    """The insights of a session that were not let go."""
    return [one for one in of_session(vault, session_id) if one.state is not InsightState.DROPPED]


def checked(insight: Insight) -> Insight:
    """The insight as it is kept; raises FIELD_EMPTY without a text."""
    return replace(insight, text=require(clean(insight.text), "insight"))


def add(vault: Vault, insight: Insight) -> Change:
    """Write an insight down; raises FIELD_EMPTY without a text, NOT_FOUND for a strange session."""
    session(vault, insight.session_id)
    return one_record.save(vault, Act.SAVE_INSIGHT, insight.session_id, checked(replace(insight, id=0)))


def change(vault: Vault, insight: Insight) -> Change:
    """Put an insight in other words, or make it somebody else's; raises FIELD_EMPTY, NOT_FOUND."""
    return one_record.save(vault, Act.SAVE_INSIGHT, insight.id, checked(insight))


def remove(vault: Vault, insight_id: int) -> Change:
    """Take an insight away; raises NOT_FOUND."""
    return one_record.remove(vault, Act.REMOVE_INSIGHT, Insight, insight_id)


def to_look_back_on(vault: Vault, session_id: int) -> list[Earlier[Insight]]:
    """Insights of earlier talks of the same trajectory that were not looked back on before this talk."""
    return earlier(vault, Insight, session_id, lambda one: one.state is InsightState.OPEN, lambda one: one.reviewed_on)


def reviewed(vault: Vault, insight: Insight, state: InsightState, words: str) -> Insight:
    """The insight with what was said of it today, as it would be kept."""
    said = " ".join(clean(words).split())
    return replace(
        insight,
        state=state,
        reviewed_on=None if state is InsightState.OPEN else vault.now().date(),
        review=said,
    )


def review(vault: Vault, insight_id: int, state: InsightState, words: str = "") -> Change:
    """Write down how an insight stands today, and a line about it; raises NOT_FOUND."""
    with vault.transaction(Act.SAVE_INSIGHT, insight_id):
        before = records.get(vault, Insight, insight_id)
        after = records.put(vault, reviewed(vault, before, state, words))
    return Change(Act.SAVE_INSIGHT, (before,), (after,))
