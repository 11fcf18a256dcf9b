"""What is left of the sample practice's notes: working notes go after a month, as real ones do."""

from ..domain.notes import Compartment, Line
from ..vault.store import Vault
from . import notes, sessions
from .sample_clock import SampleClock

WORKING_NOTES_STAY = 29
Written = dict[str, tuple[Line, ...]]


def lasting(vault: Vault, clock: SampleClock, session_id: int, lines: Written) -> Written:
    """The sections that are still there now: working notes of the last 29 days, and everything else."""
    old = (clock.present() - sessions.session(vault, session_id).begins).days >= WORKING_NOTES_STAY
    kind = notes.kind_of(vault, session_id)
    return {
        key: text for key, text in lines.items() if not (old and kind.section(key).compartment is Compartment.WORKING)
    }
