"""What the finder can find, and how one finding is described."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class What(StrEnum):
    """What was found."""

    CLIENT = "client"
    SESSION = "session"
    REPORT = "report"
    CONSENT = "consent"
    DISCLOSURE = "disclosure"
    NOTE = "note"
    AGREEMENT = "agreement"
    INSIGHT = "insight"


@dataclass(frozen=True)
class Found:
    """Something that was found; `person` is the client's name, the group's, or the recipient's for a disclosure.

    `title` is the organisation of a client, the kind of a session or the title of a section in the language asked for,
    else the document's number. `about` is the id by which its screen knows it: the client for a client and a consent,
    the disclosure itself, else the session. Of what was written `excerpt` shows the words, with `section` the key and
    `working` whether it is a working note.
    """

    what: What
    id: int
    about: int
    person: str
    title: str
    on: date | None = None
    start: time | None = None
    number: int = 0
    excerpt: str = ""
    section: str = ""
    working: bool = False
