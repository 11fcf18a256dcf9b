"""The portable copy (GDPR article 20): what a client gave or said, to take along in a form that machines can read.

What the professional wrote about the client is not in it: that stands in the inspection copy. The names of others are
covered in the data; the reports are the client's own versions as they were shown.
"""

from dataclasses import dataclass
from datetime import date
from functools import partial

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.paper import (
    Block,
    Bullets,
    Column,
    Fact,
    Heading,
    Panel,
    Paper,
    PaperKind,
    Table,
    Text,
    Tone,
)
from wellbeing_desktop.domain.people import Client, Practice, Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.digest import sha256_of
from wellbeing_desktop.vault.store import Vault

from . import own_papers, papers, people, portable_followed, portable_said, practice
from .content_number import content_number
from .portable_form import FORMAT, SCHEMA_NAME, Person, Portable, Sender, encoded
from .portable_masking import covered, masking
from .portable_said import Readable

PREFIX = "OG"
KEY = "portable_data:"
"""What the items for the data begin with in the register: 'portable_data:<client>:<section>:<how many>'."""


@dataclass(frozen=True)
class Copy:
    """A portable copy before it is a file: its first page, its JSON, and the reports whose PDFs go with it."""

    release: Release
    data: bytes
    reports: tuple[Readable, ...]
    language: Language

    @property
    def data_name(self) -> str:
        """The name of the file with the data."""
        return wording(self.language).text("portable.file_data")


def compose(vault: Vault, client_id: int) -> Copy:
    """The copy of a client in the client's language, of this very moment; raises NOT_FOUND."""
    client = people.client(vault, client_id)
    language = own_papers.language_of(client)
    shown = portable_said.readable(vault, client)
    gathered = _gathered(vault, client, shown, language)
    hidden = masking(vault, client, tuple(one.report for one in shown), language)
    found = covered(gathered, hidden)
    data = encoded(found)
    counts = {key: count for key, count in _counts(found).items() if count}
    paper = _paper(client, practice.current(vault), counts, shown, data, vault.now().date(), language)
    items = tuple(f"{KEY}{client.id}:{key}:{count}" for key, count in counts.items())
    kind = PaperKind.PORTABLE_COPY.value
    release = own_papers.released(vault, paper, client, kind, (*items, *(_item(one) for one in shown)))
    return Copy(release, data, shown, language)


def again(vault: Vault, earlier: Release) -> Release | None:
    """The same copy as it would be now; None for a release of something else."""
    if earlier.paper is None or earlier.paper.kind is not PaperKind.PORTABLE_COPY or earlier.client_id is None:
        return None
    return compose(vault, earlier.client_id).release


def _gathered(vault: Vault, client: Client, shown: tuple[Readable, ...], language: Language) -> Portable:
    owner = practice.current(vault)
    return Portable(
        FORMAT,
        vault.now().date(),
        language,
        Sender(owner.name, owner.professional, owner.phone, owner.email),
        Person(
            client.name,
            client.born_on,
            client.phone,
            client.email,
            client.language,
            people.organisation_name(vault, client.organisation_id),
        ),
        portable_followed.every(vault, client.id, language),
        portable_said.areas(vault, client.id, language),
        portable_said.consents_of(vault, client.id),
        tuple(portable_said.read(vault, one, language) for one in shown),
    )


def _counts(found: Portable) -> dict[str, int]:
    """How much there is of each kind, in the order of the form."""
    parts = ("talks", "goals", "agreements", "insights", "exercises", "measures", "taken_along")
    return {
        "person": 1,
        "trajectories": len(found.trajectories),
        **{part: sum(len(getattr(one, part)) for one in found.trajectories) for part in parts},
        "life_areas": len(found.life_areas),
        "consents": len(found.consents),
        "reports": len(found.reports),
        "statements": sum(len(one.answers) for one in found.reports),
    }


def _item(one: Readable) -> str:
    """As `releases` calls the client's own copy of a report."""
    if one.reader.role is Role.MEMBER:
        return f"{PaperKind.MEETING_REPORT.value}:{one.report.id}:{one.reader.participant_id}"
    return f"report:{one.report.id}:{one.reader.role.value}"


def _paper(
    client: Client,
    owner: Practice,
    counts: dict[str, int],
    shown: tuple[Readable, ...],
    data: bytes,
    day: date,
    language: Language,
) -> Paper:
    words = wording(language)
    return Paper(
        PaperKind.PORTABLE_COPY,
        language,
        content_number(PREFIX, (client, sha256_of(data))),
        1,
        words.text("portable.title"),
        papers.header(owner),
        _blocks(owner, counts, shown, language),
        facts=(
            Fact(words.text("report.client"), client.name),
            Fact(words.text("report.professional"), owner.professional),
            Fact(words.text("portable.day"), Formats(language).long_date(day)),
        ),
        reader=client.name,
    )


def _blocks(
    owner: Practice, counts: dict[str, int], shown: tuple[Readable, ...], language: Language
) -> tuple[Block, ...]:
    said = partial(_said, wording(language))
    rows = tuple((said(f"section_{key}"), "" if key == "person" else str(count)) for key, count in counts.items())
    files = [
        (said("file_data"), said("file_data_line")),
        (SCHEMA_NAME, said("file_schema_line")),
        *((one.name, report_line(one, language)) for one in shown if one.name),
    ]
    left_out = tuple(said(f"not_{key}") for key in ("working", "dossier", "others", "images"))
    reach = " · ".join(part for part in (owner.phone, owner.email) if part)
    return (
        Text(said("intro"), Tone.LEAD),
        Heading(said("within")),
        Table((Column(said("what"), 3.0), Column(said("count"), 1.0, right=True)), rows),
        Heading(said("not_within")),
        Bullets(left_out),
        Heading(said("opening")),
        Bullets(tuple(said(f"opening_{step}") for step in (1, 2, 3)), numbered=True),
        Heading(said("files")),
        Table((Column(said("file"), 1.4), Column(said("what"), 2.6)), tuple(files)),
        Panel(said("wrong_title"), "\n".join(part for part in (said("wrong"), reach) if part)),
    )


def report_line(one: Readable, language: Language) -> str:
    """What stands beside the PDF of a report: which talk it is of."""
    content = one.report.content
    day = Formats(language).long_date(content.day)
    return wording(language).text("portable.file_report_line", title=content.title, day=day)


def _said(words: Wording, key: str) -> str:
    return words.text(f"portable.{key}")
