"""The texts of the sample practice, read strictly from resources/sample/*.toml."""

import re
from datetime import time

import msgspec

from ..assets.paths import resource
from ..assets.wording import Language
from ..domain.appointments import Repeats
from ..domain.notes import Line, Listing, Style, Voice
from ..domain.people import Role


class ContactText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody around a client; without an organisation of the client's own."""

    name: str
    role: Role
    organisation: str = ""


class ClientText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A client and the people around."""

    name: str
    organisation: str
    phone: str
    contacts: tuple[ContactText, ...]


class AgreementText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An agreement, due so many days after its talk."""

    text: str
    owner: Role
    days: int
    about_work: bool = False


class LineText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line that somebody said."""

    text: str
    voice: Voice = Voice.JOINT


class TalkText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The note of one kind of talk: its sections by their keys in the programme, and its agreements."""

    kind: str
    agreements: tuple[AgreementText, ...]
    sections: dict[str, str | tuple[LineText, ...]]
    understood: tuple[LineText, ...] = ()

    def lines(self) -> dict[str, tuple[Line, ...]]:
        """The sections as notes.save takes them; a plain text is one joint line for each line of it."""
        return {
            key: tuple(styled(line) for line in content.splitlines())
            if isinstance(content, str)
            else tuple(styled(line.text, line.voice) for line in content)
            for key, content in self.sections.items()
        }


class PracticeText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The practice's own data."""

    name: str
    professional: str
    discipline: str
    register_number: str
    address: str
    postcode_and_town: str
    phone: str
    email: str
    chamber_number: str


class OwnTimeText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A recurring appointment of the professional's own; weekdays from Monday 0."""

    label: str
    weekday: int
    start: time
    minutes: int
    repeats: Repeats


class SampleText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that is written in the sample practice."""

    programme: str
    oral: str
    remark: str
    objection: str
    addendum: str
    declined: str
    limitation: str
    withdrawal: str
    day_off: str
    practice: PracticeText
    clients: tuple[ClientText, ...]
    talks: tuple[TalkText, ...]
    own_time: tuple[OwnTimeText, ...]


def styled(text: str, voice: Voice = Voice.JOINT) -> Line:
    """A line of the sample: '- ' before it makes it one of a list, and '**' stands round what is bold."""
    listing = Listing.BULLET if text.startswith("- ") else Listing.NONE
    pieces = re.split(r"\*\*", text.removeprefix("- ") if listing else text)
    bold, at = [], 0
    for number, piece in enumerate(pieces):
        if number % 2:
            bold.append((at, at + len(piece)))
        at += len(piece)
    return Line("".join(pieces), voice, Style(tuple(bold), listing))


def read(language: Language) -> SampleText:
    """The texts in one language."""
    return msgspec.toml.decode(resource("sample", f"{language}.toml").read_bytes(), type=SampleText)
