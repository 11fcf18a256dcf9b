"""Of an inspection copy: who the client is, who is around them, and what was said about the areas of their life."""

from collections import Counter

from wellbeing_desktop.domain.life_areas import AreaState
from wellbeing_desktop.domain.paper import Block, Panel, Text

from . import life_area_words, life_areas, people
from .inspection_source import Source, chapter, under
from .life_areas import Mapped


def own_data(source: Source) -> list[Block]:
    """Name, birth, and how to reach the client."""
    client = source.client
    source.items.append(f"client:{client.id}")
    return chapter(
        source.text("own_data"),
        source.facts(
            (
                ("name", client.name),
                ("born", source.day(client.born_on) if client.born_on else ""),
                ("phone", client.phone),
                ("email", client.email),
                ("organisation", people.organisation_name(source.vault, client.organisation_id)),
                ("language", source.text(f"language_{source.language}")),
            )
        ),
    )


def around(source: Source) -> list[Block]:
    """Who is around the client, by role and organisation alone."""
    found = Counter(
        (source.role(one.role), people.organisation_name(source.vault, one.organisation_id))
        for one in people.contacts_of(source.vault, source.client.id)
    )
    rows = [(f"{role} ({count}×)" if count > 1 else role, home) for (role, home), count in found.items()]
    told = source.table((("role", 1.0), ("organisation", 1.5)), rows)
    return chapter(source.text("people"), [Text(source.text("people_intro")), *told] if told else [])


def areas(source: Source) -> list[Block]:
    """Each time that the client was asked about the areas of life, the oldest first."""
    maps = reversed(life_areas.maps(source.vault, source.client.id))
    return chapter(source.text("life_areas"), [block for mapped in maps for block in _map(source, mapped)])


def _map(source: Source, mapped: Mapped) -> list[Block]:
    kept = mapped.kept
    title = source.text("life_asked", day=source.day(kept.asked_on))
    if not kept.agreed:
        return under(title, [Text(source.text("life_declined"))], 3)
    source.items.append(f"life_map:{kept.id}")
    source.items.extend(f"area:{kept.id}:{answer.area}" for answer in mapped.answers)
    values = life_area_words.Words(source.language)
    rows = [(area.title.get(source.language), values.value(mapped.answer(area.key))) for area in mapped.areas]
    stopped = [Text(source.text("life_stopped", day=source.day(kept.stopped_at)))] if kept.stopped_at else []
    blocks: list[Block] = [
        Text(source.text("life_given", means=source.how(kept.means, kept.how))),
        *stopped,
        *source.table((("indicator", 2.0), ("score", 1.0)), rows),
    ]
    for area in mapped.areas:
        answer = mapped.answer(area.key)
        if answer is not None and answer.state is AreaState.ANSWERED and answer.text.strip():
            blocks += under(area.title.get(source.language), [Text(answer.text)])
    return under(title, [*blocks, Panel(source.text("life_wording"), kept.wording)], 3)
