"""Whether a programme's phases, gates, length and rhythm go together."""

from collections.abc import Iterator

from wellbeing_desktop.domain.programme import Audience, Gate, Phase, Programme

from .expected import Expected, Mistake, between, named

REPEAT, AFTER, GAP, TALKS = (1, 60), (0, 1000), (1, 366), (1, 200)


def rhythm(programme: Programme) -> Iterator[Mistake]:
    """What is wrong with the gaps between talks, and with how many there can be."""
    for index, spacing in enumerate(programme.spacings):
        if not spacing.gaps:
            yield Mistake(("spacings", index, "gaps"), Expected.FILLED)
        for at, gap in enumerate(spacing.gaps):
            yield from between(("spacings", index, "gaps", at), gap, GAP)
    yield from _length(programme)


def _length(programme: Programme) -> Iterator[Mistake]:
    """Every number of talks from the least to the most can be made by repeating flexible phases."""
    length = programme.length
    if length is None:
        return
    yield from between(("length", "least"), length.least, TALKS)
    yield from between(("length", "most"), length.most, TALKS)
    yield from between(("length", "usual"), length.usual, (length.least, length.most))
    known = {kind.key for kind in programme.kinds}
    if not all(set(phase.sessions) <= known and phase.repeat <= REPEAT[1] for phase in programme.phases):
        return
    if _talks(programme, None) != length.usual:
        yield Mistake(("length", "usual"), Expected.LENGTH, str(_talks(programme, None)))
    for key, wanted in (("least", length.least), ("most", length.most)):
        if _talks(programme, wanted) != wanted:
            yield Mistake(("length", key), Expected.LENGTH, str(_talks(programme, wanted)))


def _talks(programme: Programme, wanted: int | None) -> int:
    return sum(len(phase.sessions) * repeat for phase, repeat in programme.repeats(wanted))


def phases(programme: Programme) -> Iterator[Mistake]:
    """What is wrong with each phase, and with their order."""
    if programme.phases and all(phase.at_closing for phase in programme.phases):
        yield Mistake(("phases", 0, "at_closing"), Expected.BEFORE_CLOSING)
    for index, phase in enumerate(programme.phases):
        for mistake in (*_phase(programme, phase), *_closing(programme, index), *_gates(programme, index)):
            yield Mistake(("phases", index, *mistake.path), mistake.expected, mistake.choices)


def _phase(programme: Programme, phase: Phase) -> Iterator[Mistake]:
    if not phase.sessions:
        yield Mistake(("sessions",), Expected.FILLED)
    yield from named(("sessions",), phase.sessions, (kind.key for kind in programme.kinds))
    yield from between(("repeat",), phase.repeat, REPEAT)
    yield from between(("after_days",), phase.after_days, AFTER)


def _closing(programme: Programme, index: int) -> Iterator[Mistake]:
    """What is planned at the closing comes last, once; only there days after it mean something."""
    phase = programme.phases[index]
    if phase.at_closing and any(not later.at_closing for later in programme.phases[index + 1 :]):
        yield Mistake(("at_closing",), Expected.LAST)
    if phase.at_closing and phase.flexible:
        yield Mistake(("flexible",), Expected.BEFORE_CLOSING)
    if phase.after_days and not phase.at_closing:
        yield Mistake(("after_days",), Expected.AT_CLOSING)


def _gates(programme: Programme, index: int) -> Iterator[Mistake]:
    """A gate asks for what the programme has: points to check, areas, an earlier assignment or evaluation."""
    phase, earlier = programme.phases[index], programme.phases[:index]
    kinds = {kind.key: kind for kind in programme.kinds}
    for at, gate in enumerate(phase.opens):
        if gate in phase.opens[:at]:
            yield Mistake(("opens", at), Expected.UNIQUE)
        if gate is Gate.SUITABILITY and not programme.suitability:
            yield Mistake(("opens", at), Expected.SUITABILITY)
        if gate is Gate.CONSENT_TO_ASK and not programme.areas:
            yield Mistake(("opens", at), Expected.AREAS)
        if gate is Gate.ASSIGNMENT and not (earlier and earlier[-1].assignment):
            yield Mistake(("opens", at), Expected.ASSIGNMENT)
        evaluated = any(key in kinds and kinds[key].evaluation for before in earlier for key in before.sessions)
        if gate is Gate.EVALUATION and not evaluated:
            yield Mistake(("opens", at), Expected.EVALUATION)
        if gate in (Gate.GOALS, Gate.CONSENT_TO_ASK) and programme.audience is not Audience.CLIENT:
            yield Mistake(("opens", at), Expected.FITTING_GATE)
    if Gate.CONSENT_TO_ASK not in phase.opens and any(key in kinds and kinds[key].life_areas for key in phase.sessions):
        yield Mistake(("opens",), Expected.CONSENT_GATE)
