"""Whatever is said about the life areas, with every consent there is nothing of it leaves but for the client."""

from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.worlds import START, World, begin, seal
from wellbeing_desktop.documents.pages import page_texts
from wellbeing_desktop.domain.consent import Purpose, offered_categories, offered_for
from wellbeing_desktop.domain.disclosure import Refusal
from wellbeing_desktop.domain.life_areas import LifeMap
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services import consents, life_area_papers, life_areas, people, releases
from wellbeing_desktop.vault.store import Vault

AREAS = ("relationship", "family", "sleep", "body", "loneliness", "friends", "life")
OUTSIDE = [role for role in Role if offered_categories(role)]
SPOKEN = consents.Given(Means.ORAL, "in gesprek")
WORDS = st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x17F), min_size=6, max_size=12)
SAID = st.none() | st.sampled_from(["skip", "refuse"]) | st.tuples(st.none() | st.integers(0, 10), WORDS)


def mark(words: str) -> str:
    """Words that stand nowhere else."""
    return f"QZX{words}"


def say(vault: Vault, map_id: int, area: str, said: Any) -> None:
    if said == "skip":
        life_areas.skip(vault, map_id, area)
    elif said == "refuse":
        life_areas.refuse(vault, map_id, area)
    elif said is not None:
        life_areas.answer(vault, map_id, area, said[0], mark(said[1]))


def contacts(vault: Vault, world: World) -> list[Contact]:
    """Somebody in each role that can ever get something, with every consent the role can have."""
    for role in OUTSIDE:
        if role is not Role.MANAGER:
            people.add_contact(vault, world.client.id, people.NewContact(f"Iemand {role.value}", role))
    found = [one for one in people.contacts_of(vault, world.client.id) if one.role in OUTSIDE]
    for one in found:
        for purpose in (purpose for purpose in Purpose if offered_for(one.role, purpose)):
            asked = consents.Proposal(
                world.client.id,
                world.trajectory.id,
                one.id,
                purpose,
                offered_for(one.role, purpose),
                START,
                date(2027, 4, 1),
            )
            consents.record(vault, asked, SPOKEN)
    return found


def test_nothing_of_the_life_areas_is_ever_released(practice_vault: Vault) -> None:
    world = begin(practice_vault)
    report = seal(practice_vault, world.dialogue.id)
    everybody = contacts(practice_vault, world)
    assert {one.role for one in everybody} == set(OUTSIDE)
    seen: set[str] = set()

    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.fixed_dictionaries(dict.fromkeys(AREAS, SAID)))
    def look(said: dict[str, Any]) -> None:
        change = life_areas.ask(practice_vault, world.client.id, SPOKEN, session_id=world.dialogue.id)
        number = next(record.id for record in change.after if isinstance(record, LifeMap))
        for area, words in said.items():
            say(practice_vault, number, area, words)
        texts = [mark(words[1]) for words in said.values() if isinstance(words, tuple)]
        answers = life_areas.by_id(practice_vault, number).answers
        for one in everybody:
            release = releases.for_contact(practice_vault, report.id, one.id, Purpose.PROGRESS)
            assert release.items, "each of them gets something"
            assert not [key for key in release.items if key.startswith(("area:", "life_"))]
            assert {f"area:{answer.id}" for answer in answers} <= {
                item.key for item, reason in release.stays if reason is Refusal.LIFE_AREA
            }
            read = "".join("".join(page_texts(releases.pdf(release))).split())
            assert not [text for text in texts if text in read]
        for person in report.content.participants:
            own = releases.for_participant(practice_vault, report.id, person.participant_id, "nl")
            read = "".join("".join(page_texts(releases.pdf(own))).split())
            assert not [text for text in texts if text in read]
        own_print = life_area_papers.own_copy(practice_vault, number)
        read = "".join("".join(page_texts(releases.pdf(own_print))).split())
        assert all(text in read for text in texts), "the client's own print holds them, so they can be found"
        seen.update(texts)

    look()
    assert seen
