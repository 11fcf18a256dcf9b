"""The inspection copy: everything about a client for the client, others' names covered (GDPR article 15).

Working notes are never in it, nor what somebody else said for themselves; what is left out is told in numbers.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.masking import Masking, rewritten, texts_in
from wellbeing_desktop.domain.paper import Block, Bullets, Contents, Fact, Heading, Paper, PaperKind, Text, Tone
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.store import Vault

from . import (
    inspection_choices,
    inspection_consents,
    inspection_groups,
    inspection_names,
    inspection_person,
    inspection_reports,
    inspection_talks,
    inspection_trajectories,
    papers,
    people,
    practice,
    trajectories,
)
from .content_number import content_number
from .inspection_source import Followed, Source, chapter

PREFIX = "IK"
_AROUND = 45  # letters shown on either side of a name
_PARTS = (
    inspection_person.own_data,
    inspection_person.around,
    inspection_trajectories.all_of,
    inspection_talks.all_of,
    inspection_reports.all_of,
    inspection_person.areas,
    inspection_groups.all_of,
    inspection_consents.letters,
    inspection_consents.limitations,
    inspection_consents.given,
    inspection_consents.disclosed,
)


@dataclass(frozen=True)
class Mention:
    """A name at one place, with what stands before and after it; `count` says how often that very text occurs."""

    key: str
    before: str
    name: str
    after: str
    covered: bool
    count: int = 1


@dataclass(frozen=True)
class NameFound:
    """Somebody who is named, by the name the user knows, what stands in the place, and each place."""

    label: str
    mark: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True)
class Prepared:
    """The copy as it may be given now, and the names that were found in it."""

    release: Release
    found: tuple[NameFound, ...]
    added: tuple[str, ...]


def prepare(vault: Vault, client_id: int) -> Prepared:
    """The inspection copy of a client with the present choices about names; raises NOT_FOUND."""
    client = people.client(vault, client_id)
    language: Language = "en" if client.language == "en" else "nl"
    source = Source(vault, client, language, _followed(vault, client_id))
    choices = inspection_choices.kept(vault, client_id)
    masking = inspection_names.masking(source, choices.added, choices.standing)
    blocks = tuple(block for part in _PARTS for block in part(source))
    found = _found(blocks, masking)
    release = Release(
        _paper(source, rewritten(blocks, masking), found),
        None,
        client.id,
        None,
        None,
        client.name,
        PaperKind.INSPECTION_COPY.value,
        tuple(dict.fromkeys(source.items)),
        datetime.combine(vault.now().date(), time.min),
        language,
    )
    return Prepared(release, found, choices.added)


def again(vault: Vault, earlier: Release) -> Release | None:
    """The same copy as it may be given now; None for a release of something else."""
    if earlier.paper is None or earlier.paper.kind is not PaperKind.INSPECTION_COPY or earlier.client_id is None:
        return None
    return replace(prepare(vault, earlier.client_id).release, protected=earlier.protected)


def _followed(vault: Vault, client_id: int) -> tuple[Followed, ...]:
    """The client's trajectories, the oldest first."""
    return tuple(
        Followed(one, trajectories.programme_of(vault, one), tuple(trajectories.sessions_of(vault, one.id)))
        for one in sorted(trajectories.of_client(vault, client_id), key=lambda one: (one.starts_on, one.id))
    )


def _found(blocks: tuple[Block, ...], masking: Masking) -> tuple[NameFound, ...]:
    """The names in these blocks, each with its places in their order."""
    places: dict[tuple[str, str], dict[str, Mention]] = {}

    def take(text: str) -> None:
        if not text:
            return
        shown = masking.shown(text)
        for place in masking.look(shown):
            mine = places.setdefault((place.label, place.mark), {})
            known = mine.get(place.key)
            if known is not None:
                mine[place.key] = replace(known, count=known.count + 1)
                continue
            mine[place.key] = Mention(
                place.key,
                _before(shown[: place.start]),
                shown[place.start : place.end],
                _after(shown[place.end :]),
                masking.covered(place),
            )

    texts_in(blocks, take)
    return tuple(NameFound(label, mark, tuple(mine.values())) for (label, mark), mine in places.items())


def _before(text: str) -> str:
    """The end of what stands before a name, in whole words."""
    line = text.replace("\n", " ")
    return line if len(line) <= _AROUND else f"…{line[-_AROUND:].partition(' ')[2]}"


def _after(text: str) -> str:
    """The beginning of what stands behind a name, in whole words."""
    line = text.replace("\n", " ")
    return line if len(line) <= _AROUND else f"{line[:_AROUND].rpartition(' ')[0]}…"


def _paper(source: Source, blocks: tuple[Block, ...], found: tuple[NameFound, ...]) -> Paper:
    vault, client = source.vault, source.client
    owner = practice.current(vault)
    whole: tuple[Block, ...] = (
        Text(source.text("intro", practice=owner.name), Tone.LEAD),
        Heading(source.text("contents")),
        Contents(),
        *chapter(source.text("left_out"), [Bullets(tuple(_left_out(source, found)))]),
        *blocks,
    )
    return Paper(
        PaperKind.INSPECTION_COPY,
        source.language,
        content_number(PREFIX, (client.id, whole)),
        1,
        source.text("title"),
        papers.header(owner),
        whole,
        source.text("subtitle", client=client.name),
        (
            Fact(source.words.text("report.client"), client.name),
            Fact(source.words.text("report.professional"), owner.professional),
            Fact(source.text("made_on"), source.day(vault.now())),
        ),
        reader=client.name,
    )


def _left_out(source: Source, found: tuple[NameFound, ...]) -> Iterable[str]:
    """What is not in it, sentence by sentence; what does not occur is not told of, but for working notes."""
    tally = source.tally
    yield source.counted("working", tally.working) if tally.working else source.text("no_working")
    every = [one for name in found for one in name.mentions]
    told = (
        ("names", sum(one.count for one in every if one.covered)),
        ("names_stand", sum(one.count for one in every if not one.covered)),
        ("lines", tally.lines),
        ("concepts", tally.concepts),
        ("versions", tally.versions),
        ("scans", tally.scans),
    )
    for key, count in told:
        if count:
            yield source.counted(key, count)
    yield source.text("signatures")
