"""A proposed release, before anything leaves: the decision, the document, and what stays."""

from dataclasses import dataclass
from datetime import date, datetime

from .disclosure import Decision, Item, Refusal
from .paper import Language, Paper


@dataclass(frozen=True)
class Release:
    """A proposed release: the decision, and the document when anything may go (None when nothing may).

    `stays` holds what the recipient does not read, each with the reason. A copy for a participant or a form for the
    client rests on no decision; `client_id`, `participant_id` and `report_id` are None where they do not apply.
    `warned` holds words about health or home that an employer would read in what was worded freely; `passed` those of
    them that the user said may stand; `left_out` the keys of items that the user kept out of it. `covers` are the first
    and last day of a document over a period.
    """

    paper: Paper | None
    decision: Decision | None
    client_id: int | None
    report_id: int | None
    contact_id: int | None
    recipient: str
    purpose: str
    items: tuple[str, ...]
    made_at: datetime
    language: Language
    stays: tuple[tuple[Item, Refusal], ...] = ()
    participant_id: int | None = None
    warned: tuple[str, ...] = ()
    trajectory_id: int | None = None
    covers: tuple[date, date] | None = None
    passed: tuple[str, ...] = ()
    protected: bool = False
    left_out: tuple[str, ...] = ()
