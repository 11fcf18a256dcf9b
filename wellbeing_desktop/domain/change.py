"""What an act of the user changed, so that views can redraw and the act can be undone."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Act(StrEnum):
    """Every act of the user that changes the vault; the audit trail names it with this word."""

    CREATE_VAULT = "create_vault"
    CONFIRM_SHEET = "confirm_sheet"
    UNLOCK = "unlock"
    UNLOCK_WITH_SHEET = "unlock_with_sheet"
    CHANGE_SECRET = "change_secret"  # noqa: S105
    LOCK = "lock"
    SNAPSHOT = "snapshot"
    SAVE_PRACTICE = "save_practice"
    ADD_CLIENT = "add_client"
    CHANGE_CLIENT = "change_client"
    ADD_CONTACT = "add_contact"
    CHANGE_CONTACT = "change_contact"
    ADD_DAY_OFF = "add_day_off"
    REMOVE_DAY_OFF = "remove_day_off"
    START_TRAJECTORY = "start_trajectory"
    ADD_SESSION = "add_session"
    MOVE_SESSION = "move_session"
    SET_COLLEAGUE = "set_colleague"
    HOLD_SESSION = "hold_session"
    CANCEL_SESSION = "cancel_session"
    AUTOSAVE = "autosave"
    ADD_AGREEMENT = "add_agreement"
    CHANGE_AGREEMENT = "change_agreement"
    REMOVE_AGREEMENT = "remove_agreement"
    MAKE_REPORT = "make_report"
    PRESENT_REPORT = "present_report"
    RESPOND = "respond"
    SEAL_REPORT = "seal_report"
    RECORD_CONSENT = "record_consent"
    WITHDRAW_CONSENT = "withdraw_consent"
    DISCLOSE = "disclose"
    UNDO = "undo"


class Record(Protocol):
    """A frozen dataclass that is kept in one row of one table; id 0 means not stored yet."""

    @property
    def id(self) -> int:
        """The row's number in its table."""


@dataclass(frozen=True)
class Change:
    """What one act did: the records as they were and as they are; a record only in `after` is new."""

    act: Act
    before: tuple[Record, ...] = ()
    after: tuple[Record, ...] = ()
    undoable: bool = True

    def reversed(self) -> "Change":
        """The change that brings the records of `before` back."""
        return Change(self.act, self.after, self.before, self.undoable)

    def touches(self, *types: type) -> bool:
        """Whether a record of one of these types was changed."""
        return any(isinstance(record, types) for record in (*self.before, *self.after))
