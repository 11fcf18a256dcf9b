"""Which canaries a document must hold and which it may, by DOMAIN.md's table of who reads what; all others, none."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from tests.leaks.ground import SEALED, Ground, Placed
from wellbeing_desktop.domain.notes import Voice

CONTENT = {
    "line": "insights",
    "work agreement": "work_agreements",
    "other agreement": "other_agreements",
    "limitation": "limitations",
}
"""The category of each kind of content that somebody outside a talk can ever be given."""

FACTS = {"period", "talks", "attendance", "next_steps", "hours"}
PERIOD_FIELDS = {
    "progress_report": {"period", "talks", "attendance", "work_agreements", "next_steps", "limitations"},
    "attendance_overview": {"period", "talks", "attendance"},
    "closing_report": {"period", "talks", "attendance", "work_agreements", "next_steps", "limitations"},
    "hours_statement": {"period", "talks", "attendance", "hours"},
}
OWN_FILE = {
    "client name", "client reach", "home", "line", "goal", "homework", "work agreement", "other agreement", "life area",
    "take away", "remark", "place",
}  # fmt: skip
"""What is the client's own; of it, nothing that a colleague said for themselves."""

TAKEN_HOME = {
    "work agreement", "other agreement", "homework", "take away", "contact name", "organisation", "reach", "place"
}  # fmt: skip
"""What may stand in a plan that lies on a kitchen table, besides the goals."""


@dataclass(frozen=True)
class Expected:
    """The words that are there, and those that may be there besides."""

    must: frozenset[str]
    may: frozenset[str]


def _those(ground: Ground, fits: Callable[[Placed], bool]) -> frozenset[str]:
    return frozenset(word for word, placed in ground.placed.items() if fits(placed))


def names(ground: Ground, contact: int) -> frozenset[str]:
    """The client's name and, of the recipient, name and organisation."""
    return _those(
        ground,
        lambda one: (
            (one.kind == "client name" and one.client == ground.client)
            or (one.kind in ("contact name", "organisation") and one.of == contact)
        ),
    )


def not_a_colleagues(one: Placed) -> bool:
    return one.voice is not Voice.COLLEAGUE


def of_report(ground: Ground, report: int, contact: int, granted: Collection[str]) -> Expected | None:
    """A report for somebody outside the talk; None when there is nothing to be given."""
    if ground.reports[report] != SEALED:
        return None
    said = _those(
        ground,
        lambda one: (
            (one.client, one.report, one.state) == (ground.client, report, SEALED)
            and not_a_colleagues(one)
            and CONTENT.get(one.kind) in granted
        ),
    )
    if not said and not FACTS - {"hours"} & set(granted):
        return None
    return Expected(said | names(ground, contact), frozenset())


def of_period(ground: Ground, document: str, contact: int, granted: Collection[str]) -> Expected | None:
    """A document over the whole time for somebody outside."""
    fields = PERIOD_FIELDS[document] & set(granted)
    said = _those(
        ground,
        lambda one: (
            one.client == ground.client
            and one.kind in ("work agreement", "limitation")
            and one.state == SEALED
            and not_a_colleagues(one)
            and CONTENT[one.kind] in fields
        ),
    )
    if not said and not (FACTS - {"next_steps"}) & fields:  # the next talk by the last report has long been
        return None
    return Expected(said | names(ground, contact), frozenset())


def of_letter(ground: Ground, contact: int, granted: Collection[str]) -> Expected | None:
    """The letter to a doctor."""
    if "referral_letter" not in granted:
        return None
    text = _those(ground, lambda one: one.kind == "letter" and one.of == contact)
    return Expected(text | names(ground, contact), frozenset())


def of_copy(ground: Ground, report: int, voice: Voice) -> Expected:
    """The copy of somebody who was there: what is joint and what is their own, with the answers that they gave."""
    mine = _those(
        ground,
        lambda one: (
            (one.client, one.report) == (ground.client, report)
            and one.state in (SEALED, ground.reports[report])
            and one.kind in ("line", "work agreement", "other agreement")
            and one.voice in (Voice.JOINT, voice)
        ),
    )
    own = _those(ground, lambda one: one.report == report and one.kind == "remark" and one.voice is voice)
    who = _those(ground, lambda one: one.kind == "client name" and one.client == ground.client)
    there = _those(
        ground,
        lambda one: (
            one.client == ground.client
            and (one.kind in ("contact name", "place") or (one.kind == "how" and one.report == report))
        ),
    )
    return Expected(mine | who, there | own)


def of_formality(ground: Ground, contact: int) -> Expected:
    """A form, receipt or letter about consent: who and to whom, of what was said nothing."""
    who = _those(ground, lambda one: one.kind == "client name" and one.client == ground.client)
    return Expected(who, names(ground, contact))


def of_dossier(ground: Ground) -> Expected:
    """A copy of everything, for the client: of others no more than their names, of working notes nothing."""
    return _of_own_file(ground, OWN_FILE | {"dossier", "limitation", "letter"})


def of_portable(ground: Ground) -> Expected:
    """What the client told or agreed on, to take along: nothing that the professional noted or others wrote."""
    return _of_own_file(ground, OWN_FILE)


def _of_own_file(ground: Ground, kinds: Collection[str]) -> Expected:
    mine = _those(ground, lambda one: one.client == ground.client and one.kind in kinds and not_a_colleagues(one))
    sealed = frozenset(word for word in mine if ground.placed[word].state == SEALED)
    around = _those(
        ground, lambda one: one.client == ground.client and one.kind in ("contact name", "organisation", "how")
    )
    not_in_all = _those(ground, lambda one: one.kind in ("place", "letter", "remark", "take away"))
    return Expected(sealed - not_in_all, mine | around)


def of_plan(ground: Ground, *, running: bool) -> Expected:
    """What the client takes home: goals, own agreements, exercises; who helps and how to reach them."""
    goals = _those(ground, lambda one: one.client == ground.client and one.kind == "goal")
    who = _those(ground, lambda one: one.client == ground.client and one.kind == "client name")
    may = _those(ground, lambda one: one.client == ground.client and one.kind in TAKEN_HOME and not_a_colleagues(one))
    return Expected(who | goals if running else who, may | goals)


def of_pack(ground: Ground) -> Expected:
    must = _those(ground, lambda one: one.client == ground.client and one.kind in ("take away", "client name"))
    return Expected(must, frozenset())


def of_areas(ground: Ground) -> Expected:
    must = _those(ground, lambda one: one.client == ground.client and one.kind in ("life area", "client name"))
    return Expected(must, frozenset())


def of_list(ground: Ground, given: Collection[str]) -> Expected:
    """What was given to whom: the items in words, so what the recipients read themselves."""
    who = _those(ground, lambda one: one.kind == "client name" and one.client == ground.client)
    around = _those(ground, lambda one: one.kind in ("contact name", "organisation") and one.client == ground.client)
    return Expected(who, around | frozenset(given))


def of_practice(_ground: Ground) -> Expected:
    """About nobody."""
    return Expected(frozenset(), frozenset())
