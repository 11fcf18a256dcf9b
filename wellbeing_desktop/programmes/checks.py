"""What types cannot say of a programme: texts that are there, keys used once, numbers and roles that make sense."""

import dataclasses
import math
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.programme import Audience, Output, Programme, SessionKind, Words

from .expected import Expected, Mistake, Path, between, named, once
from .order import phases, rhythm

KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
TITLE, TEXT = 120, 500
TITLES = frozenset({"title", "low", "high"})
MINUTES, HOURS, ORDER = (5, 480), (0, 80), (0, 10_000)
CLIENTS_ONLY = frozenset({Role.CLIENT, Role.COLLEAGUE})
OF_GROUPS = frozenset({Output.GROUP_REPORT, Output.MEMBER_COPY, Output.EFFECT_REPORT, Output.BUDGET_STATEMENT})
FITTING = {
    Audience.CLIENT: frozenset(Output) - OF_GROUPS,
    Audience.GROUP: OF_GROUPS,
    Audience.NETWORK: OF_GROUPS,
}
NEEDED = {
    Output.TAKE_AWAY: Expected.TAKE_AWAY,
    Output.LIFE_AREAS: Expected.AREAS,
    Output.REFERRAL_LETTER: Expected.SUITABILITY,
}


def contradictions(programme: Programme) -> Iterator[Mistake]:
    """Everything that is wrong with a programme."""
    yield from _texts(programme, ())
    yield from _lists(programme)
    if not math.isfinite(programme.hours_a_week):
        yield Mistake(("hours_a_week",), Expected.NUMBER)
    yield from between(("hours_a_week",), programme.hours_a_week, HOURS)
    yield from between(("order",), programme.order, ORDER)
    for index, kind in enumerate(programme.kinds):
        for mistake in _kind(programme, kind):
            yield Mistake(("kinds", index, *mistake.path), mistake.expected, mistake.choices)
    yield from phases(programme)
    yield from rhythm(programme)
    yield from _documents(programme)


def _texts(record: Any, path: Path) -> Iterator[Mistake]:
    """Every text and key in a record and in what it holds."""
    for field in dataclasses.fields(record):
        value, here = getattr(record, field.name), (*path, field.name)
        if isinstance(value, Words):
            yield from _words(value, here, TITLE if field.name in TITLES else TEXT)
        elif field.name == "key" and not KEY.fullmatch(value):
            yield Mistake(here, Expected.KEY)
        elif dataclasses.is_dataclass(value):
            yield from _texts(value, here)
        elif isinstance(value, tuple):
            for index, inner in enumerate(value):
                if isinstance(inner, Words):
                    yield from _words(inner, (*here, index), TEXT)
                elif dataclasses.is_dataclass(inner):
                    yield from _texts(inner, (*here, index))


def _words(words: Words, path: Path, most: int) -> Iterator[Mistake]:
    for language in ("nl", "en"):
        text = words.get(language)
        if not text.strip():
            yield Mistake((*path, language), Expected.FILLED)
        if len(text) > most:
            yield Mistake((*path, language), Expected.SHORTER, str(most))
        if any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in text):
            yield Mistake((*path, language), Expected.ONE_LINE)


def _lists(programme: Programme) -> Iterator[Mistake]:
    for name in ("kinds", "phases", "indicators", "spacings", "suitability", "areas", "themes", "take_away"):
        for repeated in once((name,), [item.key for item in getattr(programme, name)]):
            yield Mistake((*repeated.path, "key"), Expected.UNIQUE)
    for name in ("kinds", "phases"):
        if not getattr(programme, name):
            yield Mistake((name,), Expected.FILLED)
    yield from once(("outputs",), programme.outputs)


def _kind(programme: Programme, kind: SessionKind) -> Iterator[Mistake]:
    yield from between(("minutes",), kind.minutes, MINUTES)
    for name in ("participants", "settings", "sections"):
        if not getattr(kind, name):
            yield Mistake((name,), Expected.FILLED)
    for name in ("participants", "settings", "measures"):
        yield from once((name,), getattr(kind, name))
    yield from named(("measures",), kind.measures, (indicator.key for indicator in programme.indicators))
    for repeated in once(("sections",), [section.key for section in kind.sections]):
        yield Mistake((*repeated.path, "key"), Expected.UNIQUE)
    yield from _participants(programme.audience, kind)
    yield from _life_areas(programme, kind)


def _participants(audience: Audience, kind: SessionKind) -> Iterator[Mistake]:
    """A talk of a client's programme is with the client, a meeting with members; neither mixes the two."""
    needed = Role.CLIENT if audience is Audience.CLIENT else Role.MEMBER
    strange = {Role.MEMBER} if audience is Audience.CLIENT else CLIENTS_ONLY
    if needed not in kind.participants:
        yield Mistake(("participants",), Expected.FITTING_ROLE, needed.value)
    for index, role in enumerate(kind.participants):
        if role in strange or role is Role.PRACTICE:
            yield Mistake(("participants", index), Expected.FITTING_ROLE, needed.value)


def _life_areas(programme: Programme, kind: SessionKind) -> Iterator[Mistake]:
    """What is said about the life areas stays in the dossier: a talk that asks for them has nothing to share."""
    if not kind.life_areas:
        return
    if not programme.areas:
        yield Mistake(("life_areas",), Expected.AREAS)
    for index, section in enumerate(kind.sections):
        if section.compartment is Compartment.SHARE:
            yield Mistake(("sections", index, "compartment"), Expected.NOT_SHARED)


def _documents(programme: Programme) -> Iterator[Mistake]:
    for index, output in enumerate(programme.outputs):
        if output not in FITTING[programme.audience]:
            yield Mistake(("outputs", index), Expected.FITTING_DOCUMENT)
        needed = NEEDED.get(output)
        if needed and not getattr(programme, needed.value):
            yield Mistake(("outputs", index), needed)
