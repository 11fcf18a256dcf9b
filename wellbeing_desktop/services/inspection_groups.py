"""Of an inspection copy: the groups and networks the client is in, with nothing about anybody else in them."""

from dataclasses import replace

from wellbeing_desktop.domain.groups import Help
from wellbeing_desktop.domain.measures import Measure
from wellbeing_desktop.domain.network import PlanAction
from wellbeing_desktop.domain.notes import Listing
from wellbeing_desktop.domain.paper import Block, Bullets, Text
from wellbeing_desktop.domain.rich_lines import Lines, RichLine
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records

from . import group_meetings, groups, trajectories
from .groups import MemberOf
from .inspection_source import Source, chapter, under
from .member_lines import marked


def all_of(source: Source) -> list[Block]:
    """Each group in which the client is or was."""
    found = [
        block
        for group, member in groups.of_client(source.vault, source.client.id)
        for block in under(group.name, _group(source, groups.member(source.vault, member.id)), 3)
    ]
    return chapter(source.text("groups"), found)


def _group(source: Source, who: MemberOf) -> list[Block]:
    member = who.member
    source.items.append(f"member:{member.id}")
    return [
        *source.facts(
            (
                ("member_since", source.day(member.joined_on) if member.joined_on else ""),
                ("member_until", source.day(member.left_on) if member.left_on else ""),
                ("own_task", member.task),
            )
        ),
        *under(source.text("attended"), _attended(source, who)),
        *under(source.text("own_lines"), _lines(source, who)),
        *under(source.text("measures"), _scores(source, who)),
        *under(source.text("help"), _help(source, who)),
        *under(source.text("actions"), _actions(source, who)),
    ]


def _meetings(source: Source, who: MemberOf) -> list[Session]:
    followed = reversed(groups.trajectories_of(source.vault, who.member.group_id))
    return [one for each in followed for one in trajectories.sessions_of(source.vault, each.id)]


def _attended(source: Source, who: MemberOf) -> list[Block]:
    rows = []
    for meeting in _meetings(source, who):
        place = next(
            (at for one, at in group_meetings.taking_part(source.vault, meeting.id) if one.member.id == who.member.id),
            None,
        )
        if place is not None:
            known = {True: source.text("present"), False: source.text("not_present"), None: ""}
            rows.append((source.formats.day(meeting.day), known[place.present]))
    return source.table((("day", 2.0), ("present", 1.0)), rows)


def _lines(source: Source, who: MemberOf) -> list[Block]:
    """What was written about the member, and the lines of the notes that are the member's own, by meeting."""
    blocks: list[Block] = []
    for meeting, text in group_meetings.lines_of(source.vault, who.member.id):
        source.items.append(f"member_line:{meeting.id}:{who.member.id}")
        blocks.append(Text(f"{source.day(meeting.day)}: {text}"))
    for meeting, lines in marked(source.vault, who):
        said = tuple(
            RichLine(line.text, replace(line.style, listing=line.style.listing or Listing.BULLET)) for line in lines
        )
        blocks += [Text(f"{source.day(meeting.day)}:"), Lines(said)]
    return blocks


def _scores(source: Source, who: MemberOf) -> list[Block]:
    found = records.select(source.vault, Measure, "WHERE member_id = ? ORDER BY measured_on, id", (who.member.id,))
    titles = {
        (each.id, one.key): one.title.get(source.language)
        for each in groups.trajectories_of(source.vault, who.member.group_id)
        for one in trajectories.programme_of(source.vault, each).indicators
    }
    rows = [
        (titles.get((one.trajectory_id, one.indicator), one.indicator), source.day(one.measured_on), str(one.score))
        for one in found
    ]
    return source.table((("indicator", 2.0), ("day", 1.5), ("score", 0.7)), rows)


def _help(source: Source, who: MemberOf) -> list[Block]:
    """Whom it was given to or who gave it is not told."""
    member = who.member.id
    found = records.select(source.vault, Help, "WHERE helper_id = ? OR helped_id = ? ORDER BY id", (member, member))
    told = tuple(
        source.text("help_gave" if one.helper_id == member else "help_got", what=one.with_what) for one in found
    )
    return [Bullets(told)] if told else []


def _actions(source: Source, who: MemberOf) -> list[Block]:
    found = records.select(source.vault, PlanAction, "WHERE member_id = ? ORDER BY id", (who.member.id,))
    rows = [
        (
            one.text,
            source.formats.date(one.due_on) if one.due_on else "",
            source.text(f"agreement_{one.status.value}"),
        )
        for one in found
    ]
    return source.table((("agreed", 3.0), ("due", 1.0), ("state", 1.0)), rows)
