"""The register of processing activities that a practice keeps (GDPR article 30(1))."""

from dataclasses import dataclass
from enum import StrEnum


class Activity(StrEnum):
    """What the practice does with data about people; PRACTICE holds what is the same for all of it."""

    PRACTICE = "practice"
    GUIDANCE = "guidance"
    GROUPS = "groups"
    ACCOUNTS = "accounts"


class Asked(StrEnum):
    """What article 30(1) asks to be written down, by the letters (a) to (g), and the ground, which it does not ask."""

    CONTROLLER = "controller"
    PURPOSES = "purposes"
    GROUND = "ground"
    PEOPLE = "people"
    DATA = "data"
    RECIPIENTS = "recipients"
    TRANSFERS = "transfers"
    RETENTION = "retention"
    SECURITY = "security"


_OF_PRACTICE = (Asked.CONTROLLER, Asked.TRANSFERS, Asked.SECURITY)
_OF_ACTIVITY = (Asked.PURPOSES, Asked.GROUND, Asked.PEOPLE, Asked.DATA, Asked.RECIPIENTS, Asked.RETENTION)


@dataclass(frozen=True)
class ProcessingEntry:
    """What the practice wrote itself in the place of the proposed text; an empty one is meant to be empty."""

    id: int
    language: str
    activity: Activity
    asked: Asked
    text: str


def asked_of(activity: Activity) -> tuple[Asked, ...]:
    """What is written down about an activity, in the order of the law."""
    return _OF_PRACTICE if activity is Activity.PRACTICE else _OF_ACTIVITY
