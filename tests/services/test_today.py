"""What the first screen says waits, and that a clock set back changes no order."""

from datetime import timedelta

from tests.services import work_life
from tests.services.worlds import begin, seal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.services import closing, notes, reports, today, working_notes
from wellbeing_desktop.vault.store import Vault


def test_todays_talk_and_nothing_else_on_the_first_day(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    found = today.today(practice_vault, "nl")
    assert [e.session.id for e in found.talks] == [world.sessions[0].id]
    assert (found.unwritten, found.waiting, found.due, found.expiring) == ((), (), (), ())


def test_a_past_talk_without_a_note_waits_to_be_written(practice_vault: Vault, clock: Clock) -> None:
    world = begin(practice_vault)
    clock.turn(days=1)
    assert [e.session.id for e in today.today(practice_vault, "nl").unwritten] == [world.sessions[0].id]
    notes.save(practice_vault, world.sessions[0].id, {"week": (Line("Het ging beter."),)})
    assert today.today(practice_vault, "nl").unwritten == ()


def test_a_presented_report_waits_for_both_until_it_is_sealed(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    reports.present(practice_vault, 1)
    waiting = today.today(practice_vault, "nl").waiting
    assert waiting[0].waiting_for == ("Anna de Vries", "Chaima El Idrissi")
    assert waiting[0].client_id == world.client.id


def test_how_many_working_notes_were_destroyed_today(practice_vault: Vault, clock: Clock) -> None:
    write(practice_vault, begin(practice_vault).dialogue.id)
    clock.turn(days=31)
    assert today.today(practice_vault, "nl").swept == 0
    working_notes.sweep(practice_vault)
    assert today.today(practice_vault, "nl").swept == 1
    clock.turn(days=1)
    assert today.today(practice_vault, "nl").swept == 0


def test_an_agreement_due_and_an_expiring_working_note_are_told(practice_vault: Vault, clock: Clock) -> None:
    world = begin(practice_vault)
    seal(practice_vault, world.dialogue.id)
    found = today.today(practice_vault, "nl")
    assert [d.client_name for d in found.due] == ["Anna de Vries"]
    assert found.expiring == ()
    clock.turn(days=24)
    assert [n.note.section for n in today.today(practice_vault, "nl").expiring] == ["impressions"]


def test_a_clock_set_back_an_hour_keeps_the_order_of_what_was_done(practice_vault: Vault, clock: Clock) -> None:
    world = begin(practice_vault)
    write(practice_vault, world.dialogue.id)
    reports.make(practice_vault, world.dialogue.id, "nl")
    reports.present(practice_vault, 1)
    clock.turn(hours=-1)
    reports.make(practice_vault, world.dialogue.id, "nl")
    versions = reports.versions(practice_vault, world.dialogue.id)
    assert [(r.version, r.state) for r in versions] == [(1, ReportState.REPLACED), (2, ReportState.CONCEPT)]
    assert versions[1].made_at == versions[0].made_at - timedelta(hours=1)
    notes.save(practice_vault, world.dialogue.id, {"background": (Line("later geschreven"),)})
    assert notes.written(practice_vault, world.dialogue.id)[1].lines[0].text == "later geschreven"


def test_aftercare_is_told_two_weeks_ahead_and_once(practice_vault: Vault, clock: Clock) -> None:
    found = work_life.begin(practice_vault)
    work_life.hold(practice_vault, *found.sessions)
    clock.turn(days=30)
    proposed = closing.ending(practice_vault, found.trajectory.id, "nl").aftercare
    closing.close(practice_vault, found.trajectory.id, after=proposed)
    assert today.today(practice_vault, "nl").aftercare == ()
    clock.turn(days=36)
    (ahead,) = today.today(practice_vault, "nl").aftercare
    assert (ahead.kind_title, ahead.client_name) == ("Nazorggesprek", "Ruben Koster")
    clock.turn(days=14)
    late = today.today(practice_vault, "nl")
    assert [entry.session.id for entry in late.aftercare] == [ahead.session.id]
    assert ahead.session.id not in {entry.session.id for entry in late.unwritten}
