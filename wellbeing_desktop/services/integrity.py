"""Damage to the vault in words that its user knows: how many pages, and which part of their work stood on them."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ..domain.errors import Kind, UserError
from ..domain.progress import Progress, no_progress
from ..vault import page_check, page_map
from ..vault.faults import behind, file_errors
from ..vault.opening import open_vault
from ..vault.page_check import PagesFound
from ..vault.page_map import PageMap
from ..vault.store import Clock, Vault
from .threshold import VAULT_NAME

WANTED_NAME = "repair.wanted"
"""An empty file beside the vault: the next start leads to the repair instead of opening it."""


class Area(StrEnum):
    """The parts of the work that a table can belong to, in the order in which they are told."""

    NOTES = "notes"
    PEOPLE = "people"
    TALKS = "talks"
    GOALS = "goals"
    REPORTS = "reports"
    CONSENTS = "consents"
    PRACTICE = "practice"
    TRAIL = "trail"
    LISTS = "lists"


_TABLES = {
    Area.NOTES: "note_section note_version note_move agreement insight member_line session_theme life_answer omission"
    " name_allowed",
    Area.PEOPLE: "client contact organisation relation member groups deputy deputy_use",
    Area.TALKS: "session participant trajectory appointment appointment_exception calendar_wishes extension day_off"
    " school_holiday milestone talk_timer phase_standing gate_exception",
    Area.GOALS: "goal homework measure take_away help decision plan_action life_map",
    Area.REPORTS: "report response reminder scan referral suitability_check investment organisation_report limitation"
    " vitality_budget budget_use",
    Area.CONSENTS: "consent withdrawal consent_request consent_refusal consent_scan disclosure notice",
    Area.TRAIL: "audit erasure archive old_sheet",
    Area.LISTS: "note_words_config note_words_data note_words_docsize note_words_idx working_words_config"
    " working_words_data working_words_docsize working_words_idx note_to_index sqlite_sequence sqlite_stat1",
}
_AREAS = {table: area for area, tables in _TABLES.items() for table in tables.split()}


@dataclass(frozen=True)
class Damage:
    """How many pages are bad, of how many, how many are missing at the end, and what stood on them.

    `pages` holds the first thousand numbers. `areas` may be empty: then nothing anybody wrote was hit. `everything`
    when the list of tables was hit, so that more may be lost than is told.
    """

    pages: tuple[int, ...]
    count: int
    of: int
    missing: int
    areas: tuple[Area, ...]
    everything: bool = False


def area_of(table: str) -> Area:
    """The part of the work that a table belongs to; the practice's own for what is no client's."""
    return _AREAS.get(table, Area.PRACTICE)


def areas_of(tables: Iterable[str]) -> tuple[Area, ...]:
    """Each part once, in its order."""
    found = {area_of(table) for table in tables}
    return tuple(area for area in Area if area in found)


def look(vault: Vault, progress: Progress = no_progress) -> Damage | None:
    """Look at every page of the open vault, beside its use; None when all is well. Raises DISK_FAILED."""
    found = page_check.look(vault, progress)
    return None if found.trouble is None else _told(found, page_map.of_vault(vault, found))


def look_at_file(path: Path, data_key: bytes, salt: bytes = b"") -> tuple[Damage | None, PageMap]:
    """The same of a closed vault without a journal, with where its bad pages belong."""
    found = page_check.look_at_file(path, data_key, salt)
    mapped = page_map.of_file(path, data_key, found, salt)
    return (None if found.trouble is None else _told(found, mapped)), mapped


def want_repair(home: Path) -> None:
    """Let the next start lead to the repair; raises DISK_FULL, DISK_FAILED or NOT_WRITABLE."""
    with file_errors():
        (home / WANTED_NAME).touch(mode=0o600)


def is_behind(error: BaseException | None, home: Path) -> bool:
    """Whether damage made this fail where nothing was prepared for it; then the next start leads to the repair."""
    trouble = behind(error)
    if trouble is None or trouble.kind not in (Kind.VAULT_DAMAGED, Kind.VAULT_TRUNCATED):
        return False
    with suppress(UserError):
        want_repair(home)
    return True


def open_anyway(home: Path) -> None:
    """Let the next start open the vault as it is; raises DISK_FAILED or NOT_WRITABLE."""
    with file_errors():
        (home / WANTED_NAME).unlink(missing_ok=True)


def refuse_when_wanted(home: Path, data_key: bytes, salt: bytes) -> None:
    """Raise the vault's damage instead of opening it, when its user chose to have it repaired.

    Raises VAULT_DAMAGED or VAULT_TRUNCATED as `described` gives them; when nothing is wrong the wish is forgotten.
    """
    if not (home / WANTED_NAME).exists():
        return
    path = home / VAULT_NAME
    if _is_hot(path):
        return
    found = page_check.look_at_file(path, data_key, salt).trouble
    if found is not None:
        raise described(path, data_key, salt, found)
    open_anyway(home)


def open_told(path: Path, data_key: bytes, salt: bytes, clock: Clock) -> Vault:
    """Open the vault as `opening.open_vault` does; what is wrong with its file is told as `described` has it."""
    refuse_when_wanted(path.parent, data_key, salt)
    try:
        return open_vault(path, data_key, salt=salt, clock=clock)
    except UserError as trouble:
        raise described(path, data_key, salt, trouble) from None


def described(path: Path, data_key: bytes, salt: bytes, trouble: UserError) -> UserError:
    """Trouble with a closed vault's file, told with its damage where that can be seen; else as it is.

    The data then has `pages`, `count`, `of`, `missing`, `areas` (words with spaces) and `everything` (0 or 1).
    """
    if trouble.kind not in (Kind.VAULT_DAMAGED, Kind.VAULT_TRUNCATED) or "part" in trouble.data or _is_hot(path):
        return trouble
    damage, _ = look_at_file(path, data_key, salt)
    if damage is None:
        return trouble
    return UserError(
        trouble.kind,
        pages=damage.pages,
        count=damage.count,
        of=damage.of,
        missing=damage.missing,
        areas=" ".join(damage.areas),
        everything=int(damage.everything),
    )


def can_be_repaired(trouble: UserError) -> bool:
    """Whether the vault's file is damaged, rather than the journal that would have to be played back first."""
    return trouble.kind in (Kind.VAULT_DAMAGED, Kind.VAULT_TRUNCATED) and trouble.data.get("part") != "journal"


def from_trouble(trouble: UserError) -> Damage | None:
    """The damage that `described` put in a trouble; None when it holds none."""
    data = trouble.data
    pages, count, of = data.get("pages", ()), data.get("count"), data.get("of")
    missing, areas = data.get("missing", 0), str(data.get("areas", ""))
    if not (isinstance(pages, tuple) and isinstance(count, int) and isinstance(of, int) and isinstance(missing, int)):
        return None
    return Damage(pages, count, of, missing, tuple(map(Area, areas.split())), bool(data.get("everything")))


def _told(found: PagesFound, mapped: PageMap) -> Damage:
    return Damage(
        found.bad[: page_check.TOLD],
        len(found.bad),
        found.pages + found.missing,
        found.missing,
        areas_of(mapped.tables),
        mapped.schema or bool(mapped.unknown),
    )


def _is_hot(path: Path) -> bool:
    """Whether a journal waits to be played back: until then the file itself may be anything."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0
