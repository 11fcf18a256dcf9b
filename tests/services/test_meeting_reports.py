"""The report of a group's meeting: each member reads what is joint and their own, and no other member's name."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from tests.services.group_worlds import MANAGERS, PEOPLE, GroupWorld, make_group, plan_group
from tests.services.network_worlds import NAMES, START, make_network
from tests.services.network_worlds import meet as meet_network
from tests.services.round_tools import STATEMENT, add, agree_and_seal, asked, everybody_was_there, meet, refusal
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Refusal, Way
from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.domain.groups import GroupKind
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.services import (
    agreements,
    disclosures,
    groups,
    people,
    release_choices,
    releases,
    reports,
    sessions,
)
from wellbeing_desktop.services.group_meetings import group_of
from wellbeing_desktop.vault.store import Vault

OUT_OF_SIGHT = "een ander lid"


def page_text(pdf: bytes) -> str:
    """Everything that can be read in a PDF, in one line."""
    document = PdfDocument(BytesIO(pdf))
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def copy_text(vault: Vault, report: Report, participant_id: int) -> str:
    return page_text(releases.pdf(releases.for_participant(vault, report.id, participant_id, "nl")))


def met(vault: Vault, world: GroupWorld, absent: int = 0) -> tuple[Report, dict[str, int]]:
    """A first meeting's report in which everybody's name is in each line; the participants by name."""
    meeting = plan_group(vault, world)[0]
    people_of = everybody_was_there(vault, world, meeting, absent)
    joint = f"SAMEN met {' en '.join(one.name for one in world.members)}"
    own = {who: f"EIGEN{who}X en {joint}" for name, who in people_of.items()}
    agreements.add(vault, Agreement(0, meeting.id, f"Bellen met {world.members[-1].name}", Role.PRACTICE))
    contact = world.members[1].member.contact_id
    agreements.add(vault, Agreement(0, meeting.id, "Een kaart sturen", Role.MEMBER, contact))
    sessions.set_place(vault, meeting.id, f"bij {world.members[2].name} thuis")
    return meet(vault, meeting, (joint,), own), people_of


@pytest.fixture
def world(practice_vault: Vault) -> GroupWorld:
    return make_group(practice_vault)


def test_who_was_there_is_asked_and_each_reads_the_own_version(practice_vault: Vault, world: GroupWorld) -> None:
    report, people_of = met(practice_vault, world, absent=2)
    assert asked(report) == [people_of[name] for name in PEOPLE[:4]]
    reports.present(practice_vault, report.id)
    who = people_of["Souad Amrani"]
    release = releases.for_participant(practice_vault, report.id, who, "nl")
    assert release.paper is not None
    assert (release.paper.kind, release.paper.number) == (PaperKind.MEETING_REPORT, f"{report.number}-P{who}")
    facts = ["Begeleider", "Datum", "Geschreven op", "Plaats", "Stand", "Versie voor"]
    assert [fact.label for fact in release.paper.facts] == facts
    said = copy_text(practice_vault, report, who)
    assert f"EIGEN{who}X" in said
    assert "SAMEN met een ander lid en Souad Amrani en een ander lid" in said
    assert "Bijeenkomstverslag" in said
    assert "bij een ander lid thuis" in said
    assert not [name for name in PEOPLE if name != "Souad Amrani" and name in said]
    assert {why for _item, why in release.stays} >= {Refusal.THIRD_PARTY}


def test_the_register_knows_whose_copy_left(practice_vault: Vault, world: GroupWorld) -> None:
    report, people_of = met(practice_vault, world)
    sealed = agree_and_seal(practice_vault, report)
    for name, who in people_of.items():
        release = releases.for_participant(practice_vault, sealed.id, who, "nl")
        file = releases.pdf(release)
        (entry,) = releases.finish(practice_vault, release, file, Way.PRINTED).after
        assert isinstance(entry, Disclosure)
        assert entry.items == (f"meeting_report:{report.id}:{who}",)
        assert entry.document == "meeting_report"
        assert (entry.client_id is None) is (name != PEOPLE[0])
        assert (entry.contact_id is None) is (name == PEOPLE[0])
        assert disclosures.items_in_words(practice_vault, entry, "nl") == ("Bijeenkomstverslag",)
    assert disclosures.broken_at(practice_vault) is None


def test_nobody_outside_is_offered_anything(practice_vault: Vault, world: GroupWorld) -> None:
    report, _people = met(practice_vault, world)
    sealed = agree_and_seal(practice_vault, report)
    offered = release_choices.recipients(practice_vault, sealed.id)
    assert [one.name for one in offered] == list(PEOPLE)
    assert {one.contact_id for one in offered} == {None}
    assert release_choices.allowed(practice_vault, sealed.id) == ()
    contact = world.members[1].member.contact_id
    outside = (practice_vault, sealed.id, contact, Purpose.PROGRESS)
    assert refusal(releases.for_contact, *outside) == (Kind.NOT_ALLOWED, None)


def test_managers_of_a_knowledge_session_get_their_own(practice_vault: Vault) -> None:
    names = ("Anna de Vries", "Bert Smit", "Chaima El Idrissi")
    world = make_group(practice_vault, *names, kind=GroupKind.MANAGERS)
    for one in world.members[1:]:
        contact = people.contact(practice_vault, one.member.contact_id or 0)
        people.change_contact(practice_vault, replace(contact, role=Role.MANAGER), "Gemeente Waterrijk")
    meeting = plan_group(practice_vault, world, 1, MANAGERS)[0]
    people_of = everybody_was_there(practice_vault, world, meeting)
    report = meet(practice_vault, meeting, ("Bert vertelde wat hielp",), {})
    sealed = agree_and_seal(practice_vault, report)
    assert "Bert vertelde" in copy_text(practice_vault, sealed, people_of["Bert Smit"])
    said = copy_text(practice_vault, sealed, people_of["Chaima El Idrissi"])
    assert "een ander lid vertelde wat hielp" in said
    release = releases.for_participant(practice_vault, sealed.id, people_of["Bert Smit"], "nl")
    releases.finish(practice_vault, release, releases.pdf(release), Way.SAVED)


def test_a_network_has_the_round_too(practice_vault: Vault) -> None:
    network = make_network(practice_vault)
    meeting = meet_network(practice_vault, network, START, absent=1)
    assert group_of(practice_vault, meeting.id) == network.group.id
    report = meet(practice_vault, meeting, (f"{NAMES[0]} maakt het affiche",), {})
    sealed = agree_and_seal(practice_vault, report)
    assert len(asked(sealed)) == len(NAMES) - 1
    first, second = asked(sealed)[:2]
    assert NAMES[0] in copy_text(practice_vault, sealed, first)
    assert f"{OUT_OF_SIGHT} maakt het affiche" in copy_text(practice_vault, sealed, second)


def test_an_addendum_and_a_statement_are_for_that_member_alone(practice_vault: Vault, world: GroupWorld) -> None:
    report, people_of = met(practice_vault, world)
    first, second = people_of[PEOPLE[0]], people_of[PEOPLE[1]]
    sealed = agree_and_seal(practice_vault, report, **{f"p{first}": STATEMENT})
    own = Line(f"NAGEKOMEN over {PEOPLE[1]}", Voice.MEMBER, participant_id=first)
    agree_and_seal(practice_vault, add(practice_vault, sealed, own))
    agree_and_seal(practice_vault, add(practice_vault, sealed, Line(f"SAMEN NOG met {PEOPLE[0]}")))
    mine, theirs = (copy_text(practice_vault, sealed, who) for who in (first, second))
    assert "NAGEKOMEN over een ander lid" in mine
    assert "VERKLARING" in mine
    assert "NAGEKOMEN" not in theirs
    assert "VERKLARING" not in theirs
    assert "SAMEN NOG met een ander lid" in theirs
    assert PEOPLE[0] not in theirs
    items = releases.for_participant(practice_vault, sealed.id, second, "nl").items
    assert len(items) == 2
    release = releases.for_participant(practice_vault, sealed.id, second, "nl")
    releases.finish(practice_vault, release, releases.pdf(release), Way.PRINTED)


LETTERS = "bcdfghjklmnpqrstvwxz"
PERSON = st.tuples(*(st.text(LETTERS, min_size=5, max_size=8).map(str.capitalize),) * 2).map(" ".join)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PERSON, min_size=3, max_size=7, unique_by=str.casefold))
def test_no_copy_holds_a_name_or_a_line_of_another(practice_vault: Vault, names: list[str]) -> None:
    world = make_group(practice_vault, *names)
    report, people_of = met(practice_vault, world, absent=1)
    sealed = agree_and_seal(practice_vault, report)
    agree_and_seal(practice_vault, add(practice_vault, sealed, Line(f"NOG met {' en '.join(names)}")))
    for name in names[:-1]:
        said = copy_text(practice_vault, sealed, people_of[name])
        assert f"EIGEN{people_of[name]}X" in said
        for other in names:
            if other != name:
                assert f"EIGEN{people_of[other]}X" not in said
                assert not [part for part in other.split() if part in said and part not in name.split()]
    assert len(groups.members(practice_vault, world.group.id)) == len(names)
