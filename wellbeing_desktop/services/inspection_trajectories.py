"""Of an inspection copy: each trajectory with its programme, its planning, and what came out of it."""

from wellbeing_desktop.domain.goals import Goal
from wellbeing_desktop.domain.investment import Investment
from wellbeing_desktop.domain.paper import Block, Bullets, Column, Panel, Table, Text
from wellbeing_desktop.domain.phases import GateException
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.rhythm import Extension
from wellbeing_desktop.domain.suitability import SuitabilityCheck
from wellbeing_desktop.domain.take_away import TakeAway
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records

from . import measures, suitability, trajectories
from .inspection_source import Followed, Source, chapter, under

_MOST_DAYS = 6  # columns of scores beside each other


def all_of(source: Source) -> list[Block]:
    """The trajectories, the oldest first."""
    found = [block for one in source.followed for block in _trajectory(source, one)]
    return chapter(source.text("trajectories"), found)


def _trajectory(source: Source, one: Followed) -> list[Block]:
    source.items.append(f"trajectory:{one.trajectory.id}")
    title = f"{one.programme.title.get(source.language)}, {source.day(one.trajectory.starts_on)}"
    return under(
        title,
        [
            *_facts(source, one),
            *under(source.text("goals"), _goals(source, one)),
            *under(source.text("suitability"), _suitability(source, one)),
            *under(source.text("exceptions"), _exceptions(source, one)),
            *under(source.text("extensions"), _extensions(source, one)),
            *under(source.text("planning"), _planning(source, one)),
            *under(source.text("measures"), _measures(source, one)),
            *under(source.text("take_away"), _take_away(source, one)),
            *under(source.text("investment"), _investment(source, one)),
        ],
        3,
    )


def _facts(source: Source, one: Followed) -> list[Block]:
    own = one.trajectory
    earlier = trajectories.trajectory(source.vault, own.earlier_id) if own.earlier_id else None
    return source.facts(
        (
            ("starts", source.day(own.starts_on)),
            ("closed", source.day(own.closed_on) if own.closed_on else ""),
            ("closed_because", own.closed_because),
            ("absent_since", source.day(own.absent_since) if own.absent_since else ""),
            ("after", source.day(earlier.starts_on) if earlier else ""),
        )
    )


def _goals(source: Source, one: Followed) -> list[Block]:
    found = records.select(source.vault, Goal, "WHERE trajectory_id = ? ORDER BY id", (one.trajectory.id,))
    rows = [(goal.text, source.text(f"goal_{goal.state.value}"), _reviewed(source, goal)) for goal in found]
    return source.table((("goal", 2.4), ("state", 1.0), ("said", 2.0)), rows)


def _reviewed(source: Source, goal: Goal) -> str:
    return ": ".join(part for part in (source.day(goal.reviewed_on) if goal.reviewed_on else "", goal.review) if part)


def _suitability(source: Source, one: Followed) -> list[Block]:
    titles = {item.key: item.title.get(source.language) for item in one.programme.suitability}
    blocks: list[Block] = []
    for check in reversed(suitability.history(source.vault, one.trajectory.id)):
        rows = [
            (titles.get(point.key, point.key), source.text(f"answer_{point.answer.value}")) for point in check.points
        ]
        blocks += [Text(_concluded(source, check)), *source.table((("question", 3.0), ("answer", 1.0)), rows)]
    return blocks


def _concluded(source: Source, check: SuitabilityCheck) -> str:
    said = [source.text(check.conclusion.value), source.text("discussed") if check.discussed else "", check.remark]
    return f"{source.day(check.checked_on)}. " + " ".join(part for part in said if part)


def _exceptions(source: Source, one: Followed) -> list[Block]:
    found = records.select(source.vault, GateException, "WHERE trajectory_id = ? ORDER BY id", (one.trajectory.id,))
    titles = {phase.key: phase.title.get(source.language) for phase in one.programme.phases}
    told = tuple(f"{source.day(each.made_on)}, {titles.get(each.phase, each.phase)}: {each.reason}" for each in found)
    return [Bullets(told)] if told else []


def _extensions(source: Source, one: Followed) -> list[Block]:
    found = records.select(source.vault, Extension, "WHERE trajectory_id = ? ORDER BY id", (one.trajectory.id,))
    told = tuple(
        source.text("extension", day=source.day(each.made_on), count=each.talks, because=each.because).strip()
        for each in found
    )
    return [Bullets(told)] if told else []


def _planning(source: Source, one: Followed) -> list[Block]:
    rows = [
        (
            str(session.number),
            one.programme.kind(session.kind).title.get(source.language),
            source.formats.appointment(session.day, session.start, session.ends.time()),
            became(source, session),
        )
        for session in one.sessions
    ]
    return source.table((("number", 0.5), ("kind", 1.5), ("when", 2.2), ("became", 1.4)), rows)


def became(source: Source, session: Session) -> str:
    """What became of a talk: 'Vervallen, door: Deelnemer'."""
    state = source.text(session.status.value)
    if session.cancelled_by is not None:
        state = source.text("by", state=state, role=source.role(session.cancelled_by))
    if session.moved_from is None:
        return state
    because = session.moved_because
    return source.text("moved", state=state, day=source.day(session.moved_from), because=because).rstrip(": ")


def _measures(source: Source, one: Followed) -> list[Block]:
    """The scores by subject, some days beside each other, and what the ends of each scale mean."""
    course = measures.series(source.vault, one.trajectory.id)
    if course.is_empty:
        return []
    blocks: list[Block] = []
    for start in range(0, len(course.moments), _MOST_DAYS):
        days = course.moments[start : start + _MOST_DAYS]
        columns = (
            Column(source.text("indicator"), 2.0),
            *(Column(source.formats.date(moment.day), 1.0, right=True) for moment in days),
        )
        rows = tuple(
            (
                indicator.title.get(source.language),
                *("–" if score is None else str(score) for score in scores[start : start + _MOST_DAYS]),
            )
            for indicator, scores in course.lines
        )
        blocks.append(Table(columns, rows))
    return [*blocks, Bullets(_scales(source, one.programme))]


def _scales(source: Source, programme: Programme) -> tuple[str, ...]:
    told = []
    for one in programme.indicators:
        low, high = one.low.get(source.language), one.high.get(source.language)
        scale = source.text("scale", low=source.text("low", word=low), high=source.text("high", word=high))
        told.append(f"{one.title.get(source.language)}: {scale}")
    return tuple(told)


def _take_away(source: Source, one: Followed) -> list[Block]:
    found = records.select(source.vault, TakeAway, "WHERE trajectory_id = ? ORDER BY id", (one.trajectory.id,))
    written = {part.part: part.text for part in found if part.text.strip()}
    titles = {item.key: item.title.get(source.language) for item in one.programme.take_away}
    order = [*(key for key in titles if key in written), *(key for key in written if key not in titles)]
    return [Panel(titles.get(key, ""), written[key]) for key in order]


def _investment(source: Source, one: Followed) -> list[Block]:
    found = records.select(source.vault, Investment, "WHERE trajectory_id = ?", (one.trajectory.id,))
    formats = source.formats
    return [
        block
        for each in found
        for block in source.facts(
            (
                ("guidance_time", formats.duration(each.minutes)),
                ("hourly", formats.money(each.rate_cents)),
                ("absence_day", formats.money(each.absence_day_cents)),
                ("absence_days", str(each.absence_days)),
                ("other_costs", formats.money(each.other_cents) if each.other_cents else ""),
            )
        )
    ]
