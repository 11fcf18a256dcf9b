"""The effect report: counted, without names, and without a figure about fewer than five people, on paper as well."""

from datetime import date

import pytest
import sqlcipher3
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.documents.anatomy import words
from tests.services.network_worlds import NAMES, ORGANISATION, NetworkWorld, go_through, make_network, meet
from wellbeing_desktop.domain.agreements import AgreementStatus
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.network import Decision, PlanAction
from wellbeing_desktop.domain.organisation_report import OrganisationReport
from wellbeing_desktop.services import (
    disclosures,
    effect,
    groups,
    network_measures,
    network_papers,
    network_plan,
    organisation_papers,
    organisation_reports,
    releases,
)
from wellbeing_desktop.services.effect import Choice
from wellbeing_desktop.vault.store import Vault

BEFORE, AFTER = date(2026, 11, 23), date(2027, 5, 3)


@pytest.fixture
def world(practice_vault: Vault) -> NetworkWorld:
    return make_network(practice_vault)


def score(vault: Vault, world: NetworkWorld, people: int) -> None:
    for day, value in ((BEFORE, 3), (AFTER, 7)):
        given = {(one.member.id, "voice"): value for one in world.members[:people]}
        network_measures.save_round(vault, world.trajectory.id, day, given)


def report(vault: Vault, world: NetworkWorld, choice: Choice = Choice()) -> OrganisationReport:  # noqa: B008
    change = effect.make(vault, world.group.id, choice, "nl")
    return next(one for one in change.after if isinstance(one, OrganisationReport))


def printed(vault: Vault, made: OrganisationReport) -> str:
    return words(releases.pdf(organisation_papers.report(vault, made.id)))


def test_the_report_counts_and_tells(practice_vault: Vault, world: NetworkWorld) -> None:
    go_through(practice_vault, world, 2)
    for day in (date(2026, 12, 1), date(2026, 12, 8)):
        meet(practice_vault, world, day, absent=1)
    score(practice_vault, world, 6)
    decided = Decision(0, world.trajectory.id, "Het netwerk krijgt een eigen pagina", date(2026, 12, 1))
    kept = network_plan.save_decision(practice_vault, decided).after[0].id
    network_plan.save_decision(practice_vault, Decision(0, world.trajectory.id, "NIET GEKOZEN", date(2026, 12, 1)))
    action = PlanAction(0, world.trajectory.id, "Lunchbijeenkomst houden", status=AgreementStatus.KEPT)
    done = network_plan.save_action(practice_vault, action).after[0].id
    made = report(practice_vault, world, Choice(frozenset({kept}), frozenset({done}), "Er is\n veel gebeurd."))
    text = printed(practice_vault, made)
    assert made.number == "EF-2026-0001"
    assert made.content.meetings == 2
    assert [(one.before, one.after, one.people) for one in made.content.figures] == [(3.0, 7.0, 6)]
    for part in (
        ORGANISATION,
        "De voorbereiding: nadenken en keuzes maken: afgesloten op 23 november 2026",
        "Kerngroep vormen: hier wordt nu aan gewerkt",
        "In totaal 10 keer was iemand aanwezig, door 5 verschillende mensen samen.",
        "Het netwerk krijgt een eigen pagina (1 december 2026)",
        "Lunchbijeenkomst houden (gedaan)",
        "veel gebeurd.",
        "3,0",
        "7,0",
    ):
        assert part in text, part
    assert "NIET GEKOZEN" not in text
    assert not any(name in text for name in NAMES)


def test_with_four_people_the_report_says_too_few(practice_vault: Vault, world: NetworkWorld) -> None:
    score(practice_vault, world, 4)
    meet(practice_vault, world, date(2026, 12, 1), absent=2)
    text = printed(practice_vault, report(practice_vault, world))
    assert "Te weinig mensen voor een cijfer" in text
    assert "Te weinig mensen om iets over de aanwezigheid te zeggen." in text
    assert "3,0" not in text
    assert "4 verschillende" not in text


def test_the_vault_itself_refuses_a_figure_about_four(practice_vault: Vault, world: NetworkWorld) -> None:
    score(practice_vault, world, 5)
    report(practice_vault, world)
    copied = (
        "INSERT INTO organisation_report (trajectory_id, kind, number, language, content, made_at)"
        " SELECT trajectory_id, kind, number || '{}', language, json_set(content, '$.figures[0].people', {}), made_at"
        " FROM organisation_report ORDER BY id LIMIT 1"
    )
    practice_vault.connection.execute(copied.format("a", 5))
    for people in ("4", "NULL", "0", "-1"):
        with pytest.raises(sqlcipher3.IntegrityError, match="rule:too_few_people"):
            practice_vault.connection.execute(copied.format("b", people))


def test_the_vault_itself_refuses_a_name(practice_vault: Vault, world: NetworkWorld) -> None:
    report(practice_vault, world)
    with pytest.raises(sqlcipher3.IntegrityError, match="rule:names_somebody"):
        practice_vault.connection.execute(
            "INSERT INTO organisation_report (trajectory_id, kind, number, language, content, made_at) SELECT"
            " trajectory_id, kind, 'x', language, json_set(content, '$.attendance', 'met aukje postma'), made_at"
            " FROM organisation_report"
        )


@pytest.mark.parametrize("text", ["Dank aan Aukje Postma", "Aukje trekt de kar", "Een idee van mevrouw Postma"])
def test_a_chosen_line_that_names_somebody_is_refused(practice_vault: Vault, world: NetworkWorld, text: str) -> None:
    action = PlanAction(0, world.trajectory.id, text)
    number = network_plan.save_action(practice_vault, action).after[0].id
    for choice in (Choice(actions=frozenset({number})), Choice(words=text)):
        with pytest.raises(UserError) as caught:
            effect.make(practice_vault, world.group.id, choice, "nl")
        assert (caught.value.kind, caught.value.data["rule"]) == (Kind.RULE, "names_somebody")
    assert effect.named(practice_vault, world.group.id, text) == ("Aukje Postma",)
    report(practice_vault, world)


def test_no_second_report_tells_by_difference_what_one_person_scored(
    practice_vault: Vault, world: NetworkWorld
) -> None:
    score(practice_vault, world, 5)
    assert [one.people for one in report(practice_vault, world).content.figures] == [5]
    score(practice_vault, world, 6)
    again = report(practice_vault, world).content
    assert (again.figures, again.withheld) == ((), ("Een stem in de organisatie",))


def test_somebody_who_left_is_not_named_either(practice_vault: Vault, world: NetworkWorld) -> None:
    groups.leave(practice_vault, world.members[0].member.id, date(2026, 11, 24))
    assert effect.named(practice_vault, world.group.id, "Aukje begon ermee") == ("Aukje Postma",)


def test_a_report_never_changes(practice_vault: Vault, world: NetworkWorld) -> None:
    made = report(practice_vault, world)
    for sql in ("UPDATE organisation_report SET number = 'x'", "DELETE FROM organisation_report"):
        with pytest.raises(sqlcipher3.IntegrityError, match="rule:sealed"):
            practice_vault.connection.execute(sql)
    assert organisation_reports.listed(practice_vault, world.trajectory.id) == [made]


def test_what_left_is_registered_without_a_client(practice_vault: Vault, world: NetworkWorld) -> None:
    release = organisation_papers.report(practice_vault, report(practice_vault, world).id)
    releases.finish(practice_vault, release, releases.pdf(release), Way.SAVED)
    plan = network_papers.plan_of_action(practice_vault, world.group.id, "en")
    releases.finish(practice_vault, plan, releases.pdf(plan), Way.PRINTED)
    second, first = disclosures.listed(practice_vault)
    assert (first.document, first.client_id, first.recipient) == ("effect_report", None, ORGANISATION)
    assert (second.document, second.client_id) == ("network_plan", None)
    assert disclosures.items_in_words(practice_vault, first, "nl") == ("Effectverslag",)
    assert disclosures.items_in_words(practice_vault, second, "en") == ("Plan of action",)
    assert disclosures.broken_at(practice_vault) is None


answers = st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 2)), st.integers(0, 10), min_size=9, max_size=18)


@settings(
    max_examples=25,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(answers)
def test_whatever_was_scored_no_figure_is_about_fewer_than_five(
    practice_vault: Vault, made: dict[tuple[int, int], int]
) -> None:
    """Scores by member and round; the report and its PDF hold a mean only when five scored twice."""
    title = f"Netwerk {len(groups.listed(practice_vault))}"
    world = make_network(practice_vault, title=title)
    days = (BEFORE, AFTER, date(2027, 6, 7))
    for (who, at), value in made.items():
        cell = {(world.members[who].member.id, "voice"): value}
        network_measures.save_round(practice_vault, world.trajectory.id, days[at], cell)
    twice = [who for who in range(6) if sum(1 for other, _ in made if other == who) > 1]
    kept = report(practice_vault, world)
    text = printed(practice_vault, kept)
    if len(twice) >= 5:
        assert [one.people for one in kept.content.figures] == [len(twice)]
    else:
        assert kept.content.figures == ()
        head = text.index("Wat er veranderde")
        assert not any(character.isdigit() for character in text[head:].split("Pagina")[0].split("EF-")[0])
