"""Why the vault is locked."""

from enum import StrEnum


class Cause(StrEnum):
    """Why the vault is locked; READ is that somebody has read along and gives the screen back."""

    USER = "user"
    READ = "read"
    CLOSE = "close"
    IDLE = "idle"
    SCREEN = "screen"
    SLEEP = "sleep"
    ANYWAY = "anyway"
    END = "end"
    CRASH = "crash"

    @property
    def waits(self) -> bool:
        """Whether somebody is there to mend a failed save: then the lock waits for it, else secrecy comes first."""
        return self in (Cause.USER, Cause.CLOSE)
