"""A group goes on without the one whose dossier was erased: nobody reads them back, and the others are all there."""

from dataclasses import dataclass, replace

import pytest

from tests.decrypted import words_on
from tests.dossier_fixture import note_backup
from tests.services.group_worlds import GroupWorld, make_group, plan_group
from tests.services.network_worlds import add_contact, make_network
from tests.services.round_tools import agree_and_seal, everybody_was_there, meet
from tests.vault_fixture import Prepared
from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.erasing import Reason
from wellbeing_desktop.domain.groups import Help
from wellbeing_desktop.domain.network import PlanAction
from wellbeing_desktop.domain.notes import Line, NoteVersion
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import (
    erasing,
    group_meetings,
    groups,
    network_plan,
    note_index,
    notes,
    people,
    report_chain,
    reports,
)
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

ERASED = "Willemijn Zandkasteel"
OWN = "EIGENZANDKASTEEL"
OTHERS = ("EIGENPELIKAANSTRA", "EIGENKIEZEL")


@dataclass(frozen=True)
class Met:
    """A meeting with a sealed report that followed an earlier version, and whose dossier is to be erased."""

    world: GroupWorld
    meeting: Session
    sealed: Report
    client: Client


@pytest.fixture
def met(practice_vault: Vault) -> Met:
    world = make_group(practice_vault, ERASED, "Petra Pelikaanstra", "Karel Kiezel")
    meeting = plan_group(practice_vault, world)[0]
    seats = everybody_was_there(practice_vault, world, meeting)
    own = {who: f"EIGEN{name.split()[-1].upper()}" for name, who in seats.items()}
    first = meet(practice_vault, meeting, ("SAMEN met Willemijn Zandkasteel besproken",), own)
    reports.present(practice_vault, first.id)
    second = meet(practice_vault, meeting, ("SAMEN met willemijn zandkasteel gelopen",), own)
    sealed = agree_and_seal(practice_vault, second)
    note_index.index(practice_vault)
    client = next(one for one in people.clients(practice_vault) if one.name == ERASED)
    return Met(world, meeting, sealed, client)


def erase(vault: Vault, client: Client) -> erasing.Erased:
    note_backup(vault)
    return erasing.erase(vault, client.id, client.name, Reason.TERM_PAST)


def test_the_report_says_what_the_others_said_and_still_follows(practice_vault: Vault, met: Met) -> None:
    before = reports.versions(practice_vault, met.meeting.id)
    assert sorted(one.state for one in before) == [ReportState.REPLACED, ReportState.SEALED]
    erase(practice_vault, met.client)
    assert report_chain.broken(practice_vault) is None
    for report in reports.versions(practice_vault, met.meeting.id):
        assert [one.name for one in report.content.participants] == ["Petra Pelikaanstra", "Karel Kiezel"]
        said = " ".join(line.text for line in report.content.lines)
        assert OWN not in said
        assert all(own in said for own in OTHERS)
        assert "SAMEN met … " in said
    round_ = reports.round_by_report(practice_vault, met.sealed.id)
    assert len(round_.responses) == 2
    assert (round_.report.state, round_.report.sealed_at) == (ReportState.SEALED, met.sealed.sealed_at)


def test_the_note_and_its_earlier_texts_lose_the_own_lines(practice_vault: Vault, met: Met, prepared: Prepared) -> None:
    section = next(one.kept for one in notes.sections(practice_vault, met.meeting.id) if one.kept)
    mine = next(line for line in section.lines if line.text == OWN)
    earlier = NoteVersion(
        0, met.meeting.id, section.section, section.compartment, (mine, Line("EERDER")), section.written_at
    )
    with practice_vault.transaction(Act.AUTOSAVE):
        records.put(practice_vault, earlier)
    assert words_on(practice_vault.path, prepared.data_key, [OWN]) == [OWN]
    told = erase(practice_vault, met.client)
    assert words_on(practice_vault.path, prepared.data_key, [OWN]) == []
    lines = [line.text for one in notes.sections(practice_vault, met.meeting.id) for line in one.lines]
    assert lines == ["SAMEN met willemijn zandkasteel gelopen", *OTHERS]
    [version] = records.select(practice_vault, NoteVersion)
    assert version.lines == (Line("EERDER"),)
    assert told.standing == 1  # in what was said together: those words are the user's
    assert note_index.search(practice_vault, [OWN], 5) == []
    assert note_index.search(practice_vault, [OTHERS[0]], 5)


def test_who_was_helped_and_what_a_network_does_stays(practice_vault: Vault, met: Met) -> None:
    mine, other = (one.member.id for one in met.world.members[:2])
    group_meetings.save_help(practice_vault, Help(0, met.meeting.id, other, mine, "MEEGELOPEN"))
    network = make_network(practice_vault, ("Zoë Öztürk",))
    groups.add_member(practice_vault, network.group.id, client_id=met.client.id)
    member = next(
        one.member.id
        for one in groups.members(practice_vault, network.group.id)
        if one.member.client_id == met.client.id
    )
    action = PlanAction(0, network.trajectory.id, "POSTERS", member, None, AgreementStatus.OPEN)
    network_plan.save_action(practice_vault, action)
    add_contact(practice_vault, "Iemand Anders")
    erase(practice_vault, met.client)
    [helped] = group_meetings.helps(practice_vault, met.meeting.id)
    assert (helped.helper_id, helped.helped_id, helped.with_what) == (other, None, "MEEGELOPEN")
    [kept] = network_plan.actions(practice_vault, network.trajectory.id)
    assert kept == replace(kept, text="POSTERS", member_id=None)
    assert [one.name for one in groups.members(practice_vault, network.group.id)] == ["Zoë Öztürk"]
    assert practice_vault.connection.execute("PRAGMA foreign_key_check").fetchall() == []
