"""What a client takes along at the end: the parts of a programme's pack, written for and with the client."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TakeAway:
    """The text of one part of the pack, by the programme's key for it."""

    id: int
    trajectory_id: int
    part: str
    text: str
