"""A line that is one member's goes to that member alone: never to another, never to the organisation."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.documents.anatomy import words as text_of
from tests.services.group_worlds import GroupWorld, make_group, plan_group
from tests.services.worlds import took_place
from wellbeing_desktop.domain.notes import Line, Listing, Style, Voice
from wellbeing_desktop.domain.rich_lines import Lines, RichLine
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.services import (
    group_meetings,
    group_reports,
    member_copies,
    notes,
    organisation_papers,
    releases,
)
from wellbeing_desktop.vault.store import Vault

BOLD = Style(((0, 6),), Listing.NUMBER, 1)


def write(vault: Vault, meeting: Session, text: str = "") -> dict[int, int]:
    """A note whose every section has a line of each member, and a joint one; the place of each member."""
    places = {one.member.id: place.id for one, place in group_meetings.taking_part(vault, meeting.id)}
    for opened in notes.sections(vault, meeting.id):
        where = opened.section.compartment.name
        own = [
            Line(f"{where}{member}X{meeting.number} {text}", Voice.MEMBER, BOLD, place)
            for member, place in places.items()
        ]
        notes.save(vault, meeting.id, {opened.section.key: (Line(f"GEDEELD {where}"), *own)})
    return places


def held(vault: Vault, world: GroupWorld) -> tuple[Session, ...]:
    meetings = plan_group(vault, world)
    for meeting in meetings:
        took_place(vault, meeting.id)
    return meetings


def copy(vault: Vault, member_id: int) -> str:
    return text_of(releases.pdf(member_copies.own_copy(vault, member_id, "nl")))


def lines(vault: Vault, member_id: int) -> list[RichLine]:
    paper = member_copies.own_copy(vault, member_id, "nl").paper
    assert paper
    return [item for block in paper.blocks if isinstance(block, Lines) for item in block.items]


def test_a_member_s_line_never_comes_into_the_organisation_s_report(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, *_ = held(practice_vault, world)
    write(practice_vault, first)
    shared = group_reports.shared_lines(practice_vault, first.trajectory_id, "nl")
    assert [line.text for line in shared] == ["GEDEELD SHARE"]
    report = group_reports.make(practice_vault, first.trajectory_id, "nl").after[0]
    said = text_of(releases.pdf(organisation_papers.report(practice_vault, report.id)))
    assert "GEDEELD SHARE" in said
    assert "SHARE1" not in said.replace("GEDEELD SHARE", "")


def test_the_own_copy_holds_the_own_lines_of_dossier_and_shared_sections_as_they_look(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, second, *_ = held(practice_vault, world)
    write(practice_vault, first)
    write(practice_vault, second)
    for one in world.members:
        number = one.member.id
        assert [item.text.strip() for item in lines(practice_vault, number)] == [
            f"{where}{number}X{meeting.number}" for meeting in (first, second) for where in ("DOSSIER", "SHARE")
        ]
        assert {item.style for item in lines(practice_vault, number)} == {BOLD}
        assert "GEDEELD" not in copy(practice_vault, number)


def test_names_of_others_give_way_and_bold_with_them(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    first, *_ = held(practice_vault, world)
    other = world.members[1].name
    places = write(practice_vault, first)
    member = world.members[0].member.id
    text = f"Vond steun bij {other}"
    split = Style(((0, 18),), Listing.BULLET)  # the name is bold for a part only
    notes.save(practice_vault, first.id, {"agreements": (Line(text, Voice.MEMBER, split, places[member]),)})
    [item] = [item for item in lines(practice_vault, member) if item.text.startswith("Vond")]
    assert item == RichLine("Vond steun bij een ander lid", Style((), Listing.BULLET))


def test_a_meeting_with_only_an_own_line_counts_as_one(practice_vault: Vault) -> None:
    world = make_group(practice_vault)
    meeting = plan_group(practice_vault, world)[0]
    write(practice_vault, meeting)
    assert f"SHARE{world.members[2].member.id}X1" in copy(practice_vault, world.members[2].member.id)


NAMES = st.lists(
    st.tuples(*(st.text("bcdfghjklmnpqrstvwxz", min_size=5, max_size=8).map(str.capitalize),) * 2).map(" ".join),
    min_size=2,
    max_size=6,
    unique_by=lambda name: name.casefold(),
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES)
def test_no_copy_holds_a_name_or_a_marked_line_of_another(practice_vault: Vault, names: list[str]) -> None:
    world = make_group(practice_vault, *names)
    first, *_ = held(practice_vault, world)
    write(practice_vault, first, " en ".join(names))
    for one in world.members:
        said, number = copy(practice_vault, one.member.id), one.member.id
        assert f"SHARE{number}X1" in said
        assert f"DOSSIER{number}X1" in said
        assert "WORKING" not in said
        for other in world.members:
            if other.member.id != number:
                assert f"SHARE{other.member.id}X" not in said
                assert f"DOSSIER{other.member.id}X" not in said
                assert not [part for part in other.name.split() if part in said and part not in one.name.split()]
