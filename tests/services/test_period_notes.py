"""Whatever is written in a note, no word of it reaches an employer in a document over a period."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.period_hands import WEEK, let, made, words_of
from tests.services.round_tools import agree_and_seal
from tests.services.worlds import START, World, begin, on_its_day, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.notes import Compartment, Line
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.period import Period
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.services import notes, reports
from wellbeing_desktop.vault.store import Vault

EMPLOYER = (PaperKind.PROGRESS_REPORT, PaperKind.ATTENDANCE_OVERVIEW, PaperKind.CLOSING_REPORT)
WRITTEN = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60)


@pytest.fixture
def world(practice_vault: Vault, clock: Clock) -> World:
    """A sealed report in the week of its talk, and a consent for all that an employer can have."""
    world = begin(practice_vault)
    seal(practice_vault, world.dialogue.id)
    clock.turn(days=7)
    let(practice_vault, world, world.manager)
    return world


def papers(vault: Vault, world: World, period: Period = WEEK) -> tuple[str, ...]:
    """All that an employer would read, as it stands on the papers."""
    return tuple(words_of(made(vault, world, document, period=period)) for document in EMPLOYER)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(WRITTEN, min_size=1, max_size=6))
def test_no_word_of_a_note_changes_a_paper(practice_vault: Vault, world: World, texts: list[str]) -> None:
    before = papers(practice_vault, world)
    for talk in world.sessions[:3]:
        keys = [one.section.key for one in notes.sections(practice_vault, talk.id)]
        written = {key: tuple(Line(f"KANARIE {text}") for text in texts) for key in keys}
        notes.save(practice_vault, talk.id, written)
    after = papers(practice_vault, world)
    assert after == before
    assert "KANARIE" not in "".join(after)
    assert "tien minuten overleg" in after[0], "a paper with nothing on it would prove nothing"


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=WRITTEN)
def test_no_word_of_a_sealed_report_but_its_agreements_about_work(practice_vault: Vault, text: str) -> None:
    world = begin(practice_vault)
    keys = [one.section.key for one in notes.sections(practice_vault, world.dialogue.id)]
    with on_its_day(practice_vault, world.dialogue.id):
        let(practice_vault, world, world.manager)
        write(practice_vault, world.dialogue.id)
        notes.save(practice_vault, world.dialogue.id, {key: (Line(f"KANARIE {text}"),) for key in keys})
        changed = reports.make(practice_vault, world.dialogue.id, "nl")
        sealed = agree_and_seal(practice_vault, next(one for one in changed.after if isinstance(one, Report)))
        told = papers(practice_vault, world, Period(START, practice_vault.now().date()))
    assert [line.text for line in sealed.content.lines if "KANARIE" in line.text], "it was in the report"
    assert "KANARIE" not in "".join(told)
    assert "tien minuten overleg" in told[0]


def test_every_compartment_was_written_in(practice_vault: Vault, world: World) -> None:
    found = {one.section.compartment for one in notes.sections(practice_vault, world.dialogue.id)}
    assert found == set(Compartment)
