"""The group's report: composed of what is shared, names nobody, no figure about a few; and a member's own copy."""

from dataclasses import replace

import msgspec
import pytest
import sqlcipher3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.documents.anatomy import words as text_of
from tests.services.group_worlds import PEOPLE, GroupWorld, make_group, plan_group
from tests.services.worlds import took_place
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.groups import Help
from wellbeing_desktop.domain.notes import Compartment, Line, Voice
from wellbeing_desktop.domain.organisation_report import OrganisationReport
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import (
    group_measures,
    group_meetings,
    group_reports,
    groups,
    member_copies,
    notes,
    organisation_papers,
    organisation_reports,
    releases,
)
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def play(vault: Vault, world: GroupWorld, scored: int = 6) -> tuple[Session, ...]:
    """Three held meetings with lines, themes, help and the scores of the first `scored` members."""
    meetings = plan_group(vault, world)
    for meeting in meetings:
        took_place(vault, meeting.id)
        shared = (Line(f"GEDEELD {meeting.number}: wij vragen eerder om hulp"), Line("EENSTEM", Voice.CLIENT))
        texts = {
            one.section.key: shared if one.section.compartment is Compartment.SHARE else (Line("BINNENSKAMERS"),)
            for one in notes.sections(vault, meeting.id)
        }
        notes.save(vault, meeting.id, texts)
        for one in world.members:
            group_meetings.write_line(vault, meeting.id, one.member.id, f"EIGEN{one.member.id}X{meeting.number}")
    group_meetings.choose_themes(vault, meetings[0].id, ["grief_death"])
    helper, helped = world.members[0].member.id, world.members[1].member.id
    group_meetings.save_help(vault, Help(0, meetings[1].id, helper, helped, "HULPWOORD luisteren"))
    for meeting, score in ((meetings[0], 3), (meetings[-1], 7)):
        for one in world.members[:scored]:
            group_measures.save(vault, meeting.id, one.member.id, "support", score)
    return meetings


def made(vault: Vault, trajectory_id: int) -> OrganisationReport:
    report = group_reports.make(vault, trajectory_id, "nl").after[0]
    assert isinstance(report, OrganisationReport)
    return report


def printed(vault: Vault, report: OrganisationReport) -> str:
    return text_of(releases.pdf(organisation_papers.report(vault, report.id)))


def test_the_report_says_what_the_group_shared_and_names_nobody(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meetings = play(practice_vault, world)
    said = printed(practice_vault, made(practice_vault, meetings[0].trajectory_id))
    for words in (
        "GEDEELD 1",
        "GEDEELD 3",
        "Rouw na een overlijden",
        "Steun",
        "3,0",
        "7,0",
        "100%",
        "Gemeente Waterrijk",
    ):
        assert words in said
    for part in (part for name in PEOPLE for part in name.split() if part[0].isupper()):
        assert part not in said
    for hidden in ("EIGEN", "HULPWOORD", "EENSTEM", "BINNENSKAMERS"):
        assert hidden not in said


def test_it_leaves_to_the_organisation_and_stands_in_the_register(practice_vault: Vault) -> None:
    meetings = play(practice_vault, make_group(practice_vault))
    release = organisation_papers.report(practice_vault, made(practice_vault, meetings[0].trajectory_id).id)
    entry = releases.finish(practice_vault, release, releases.pdf(release), Way.SAVED).after[0]
    assert isinstance(entry, Disclosure)
    assert (entry.client_id, entry.recipient, entry.document) == (None, "Gemeente Waterrijk", "group_report")


@pytest.mark.parametrize("word", ["Souad", "souad", "AMRANI", "SA", "W.B.", "van Rijn", "kees blom"])
def test_a_line_that_names_a_member_is_refused_with_where_it_stands(practice_vault: Vault, word: str) -> None:
    world = make_group(practice_vault)
    first, *_ = play(practice_vault, world)
    lines = (Line("Iets anders"), Line(f"Wat {word} zei raakte de groep"))
    notes.save(practice_vault, first.id, {"agreements": lines})
    with pytest.raises(UserError) as caught:
        group_reports.make(practice_vault, first.trajectory_id, "nl")
    assert caught.value.kind is Kind.NAMES_SOMEBODY
    assert caught.value.data == {"section": "Afspraken van de groep", "number": 1, "session": first.id}
    left_out = [
        line.key for line in group_reports.shared_lines(practice_vault, first.trajectory_id, "nl") if line.names
    ]
    assert left_out == [(first.id, "agreements", 1)]
    group_reports.make(practice_vault, first.trajectory_id, "nl", left_out)


def test_a_group_named_after_a_member_has_no_report(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meetings = play(practice_vault, world)
    groups.save(practice_vault, groups.Group(world.group.id, "Groep van Lotte", world.group.kind), "")
    with pytest.raises(UserError) as caught:
        made(practice_vault, meetings[0].trajectory_id)
    assert caught.value.data["rule"] == "names_somebody"


def test_no_figure_about_fewer_than_five(practice_vault: Vault) -> None:
    meetings = play(practice_vault, make_group(practice_vault), scored=4)
    report = made(practice_vault, meetings[0].trajectory_id)
    assert (report.content.figures, report.content.withheld) == ((), ("Steun",))
    said = printed(practice_vault, report)
    assert "Te weinig mensen voor een cijfer" in said
    assert "7,0" not in said


def test_no_figure_by_difference_with_an_earlier_report(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meetings = play(practice_vault, world, scored=5)
    trajectory_id = meetings[0].trajectory_id
    assert made(practice_vault, trajectory_id).content.figures[0].people == 5
    for meeting in (meetings[0], meetings[-1]):
        group_measures.save(practice_vault, meeting.id, world.members[5].member.id, "support", 5)
    again = made(practice_vault, trajectory_id)
    assert (again.content.figures, again.content.withheld) == ((), ("Steun",))


def test_attendance_of_a_small_group_is_not_told(practice_vault: Vault) -> None:
    meetings = play(practice_vault, make_group(practice_vault, *PEOPLE[:4]), scored=0)
    content = made(practice_vault, meetings[0].trajectory_id).content
    assert content.attendance == "Over minder dan vijf mensen geven wij geen cijfer."


def test_nothing_held_is_nothing_to_report(practice_vault: Vault) -> None:
    meetings = plan_group(practice_vault, make_group(practice_vault))
    with pytest.raises(UserError) as caught:
        made(practice_vault, meetings[0].trajectory_id)
    assert caught.value.kind is Kind.NOTHING_HELD


def test_words_about_health_are_told_beforehand(practice_vault: Vault) -> None:
    first, *_ = play(practice_vault, make_group(practice_vault))
    assert group_reports.draft(practice_vault, first.trajectory_id, "nl").warned == ()
    notes.save(practice_vault, first.id, {"agreements": (Line("Praten over depressie helpt"),)})
    assert group_reports.draft(practice_vault, first.trajectory_id, "nl").warned == ("depressie",)


def raw(vault: Vault, report: OrganisationReport, **changes: object) -> str:
    """The rule that refuses this content in bare SQL, or nothing."""
    content = msgspec.json.encode(msgspec.to_builtins(report.content) | changes).decode()
    try:
        vault.connection.execute(
            "INSERT INTO organisation_report (trajectory_id, kind, number, language, content, made_at) "
            "VALUES (?, 'group', 'GV-9', 'nl', ?, '2026-01-01T00:00:00')",
            (report.trajectory_id, content),
        )
    except sqlcipher3.Error as error:
        return str(error)
    return ""


def test_the_database_refuses_names_and_figures_about_a_few(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meetings = play(practice_vault, world)
    report = made(practice_vault, meetings[0].trajectory_id)
    [figure] = msgspec.to_builtins(report.content)["figures"]
    who = figure["who"]
    strange = make_group(practice_vault, "Nora Visser").members[0].member.id
    refused = {
        "rule:names_somebody": [{"title": f"Groep van {PEOPLE[3].upper()}"}],
        "rule:too_few_people": [
            {"figures": [figure | {"people": 4, "who": who[:4]}]},
            {"figures": [figure | {"who": who[:4]}]},
            {"figures": [figure | {"people": 6, "who": [*who[:5], who[0]]}]},
            {"figures": [figure | {"people": 6, "who": [*who[:5], strange]}]},
            {"figures": [figure | {"people": 5, "who": who[:5]}]},
            {"figures": [{"indicator": "support"}]},
        ],
    }
    for rule, cases in refused.items():
        for changes in cases:
            assert raw(practice_vault, report, **changes) == rule
    assert raw(practice_vault, report) == ""


def test_a_report_that_was_made_stays(practice_vault: Vault) -> None:
    meetings = play(practice_vault, make_group(practice_vault))
    report = made(practice_vault, meetings[0].trajectory_id)
    assert organisation_reports.listed(practice_vault, report.trajectory_id) == [report]
    for statement in ("UPDATE organisation_report SET number = 'X'", "DELETE FROM organisation_report"):
        with pytest.raises(sqlcipher3.Error, match="rule:sealed"):
            practice_vault.connection.execute(statement)


def copy_text(vault: Vault, member_id: int) -> str:
    return text_of(releases.pdf(member_copies.own_copy(vault, member_id, "nl")))


def test_a_member_reads_the_own_lines_scores_and_help_and_nothing_of_another(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, *_ = play(practice_vault, world)
    own, other = world.members[0].member.id, world.members[1].member.id
    group_meetings.write_line(practice_vault, first.id, own, "Hielp Souad Amrani en Piet; Willemijn bloeide op")
    said = copy_text(practice_vault, own)
    for words in (
        "Hielp een ander lid en een ander lid; Willemijn",
        f"EIGEN{own}X2",
        "Rouw na een overlijden",
        "Steun",
        "HULPWOORD",
    ):
        assert words in said
    for words in ("Souad", "Amrani", "Piet", f"EIGEN{other}X", "GEDEELD", "BINNENSKAMERS"):
        assert words not in said
    assert "Iemand hielp u: HULPWOORD" in copy_text(practice_vault, other)
    third = copy_text(practice_vault, world.members[2].member.id)
    assert "HULPWOORD" not in third


def test_the_copy_is_registered_for_that_member_alone(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    play(practice_vault, world)
    release = member_copies.own_copy(practice_vault, world.members[1].member.id, "nl")
    entry = releases.finish(practice_vault, release, releases.pdf(release), Way.PRINTED).after[0]
    assert isinstance(entry, Disclosure)
    assert (entry.client_id, entry.contact_id) == (None, world.members[1].member.contact_id)
    again = member_copies.own_copy(practice_vault, world.members[1].member.id, "nl")
    assert again.paper
    assert again.paper.version == 2
    client = member_copies.own_copy(practice_vault, world.members[0].member.id, "nl")
    releases.finish(practice_vault, client, releases.pdf(client), Way.PRINTED)
    for items, recipient in ((client.items, release.contact_id), (release.items, world.members[2].member.contact_id)):
        with pytest.raises(UserError) as caught:
            releases.finish(
                practice_vault, replace(release, items=items, contact_id=recipient), releases.pdf(release), Way.PRINTED
            )
        assert caught.value.data["rule"] == "not_a_member"


def test_who_was_at_no_meeting_has_no_copy(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    plan_group(practice_vault, world)
    with pytest.raises(UserError) as caught:
        member_copies.own_copy(practice_vault, world.members[1].member.id, "nl")
    assert caught.value.kind is Kind.NOTHING_HELD


NAMES = st.lists(
    st.tuples(*(st.text("bcdfghjklmnpqrstvwxz", min_size=5, max_size=8).map(str.capitalize),) * 2).map(" ".join),
    min_size=2,
    max_size=9,
    unique_by=lambda name: name.casefold(),
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES)
def test_no_copy_holds_a_name_or_a_word_of_another(practice_vault: Vault, names: list[str]) -> None:
    world = make_group(practice_vault, *names)
    first, *_ = play(practice_vault, world, scored=0)
    for one in world.members:
        group_meetings.write_line(
            practice_vault, first.id, one.member.id, f"{' en '.join(names)} GEHEIM{one.member.id}X"
        )
    for one in world.members:
        said = copy_text(practice_vault, one.member.id).replace("\n", " ")
        assert f"GEHEIM{one.member.id}X" in said
        for other in world.members:
            if other.member.id != one.member.id:
                assert f"GEHEIM{other.member.id}X" not in said
                assert f"EIGEN{other.member.id}X" not in said
                assert not [part for part in other.name.split() if part in said and part not in one.name.split()]
    assert records.select(practice_vault, OrganisationReport) == []
