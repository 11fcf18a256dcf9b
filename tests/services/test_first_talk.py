"""A new client with a first talk: one act, at exactly the chosen moment, the rest at once or later."""

from datetime import datetime, timedelta

import pytest

from tests.services.worlds import KEY, begin
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.programme import Audience, Look
from wellbeing_desktop.services import first_talk, people, trajectories, undo
from wellbeing_desktop.services.first_talk import FirstTalk
from wellbeing_desktop.vault.store import Vault

AT = datetime(2026, 12, 2, 18, 30)
NEW = people.NewClient(Client(0, "Zeynep Aydın"))


def test_an_intake_by_itself_and_every_programme_for_one_client_are_offered(practice_vault: Vault) -> None:
    alone, *others = first_talk.offered(practice_vault)
    assert alone.alone
    assert alone.kind.look is Look.INTAKE
    assert {one.programme.audience for one in others} == {Audience.CLIENT}
    assert not any(one.alone for one in others)
    assert KEY in {one.programme.key for one in others}


def test_one_talk_at_the_very_moment_even_outside_the_wishes(practice_vault: Vault) -> None:
    plan = first_talk.propose(practice_vault, FirstTalk(KEY, "reflection", AT, 45), "nl")
    change = first_talk.add(practice_vault, NEW, KEY, plan)
    [client] = people.clients(practice_vault)
    [trajectory] = trajectories.of_client(practice_vault, client.id)
    [session] = trajectories.sessions_of(practice_vault, trajectory.id)
    assert (session.begins, session.minutes, session.kind) == (AT, 45, "reflection")
    undo.revert(practice_vault, change)
    assert people.clients(practice_vault) == []
    assert trajectories.of_client(practice_vault, client.id) == []


@pytest.mark.parametrize("key", [KEY, "begeleiding-werk-prive"])
def test_the_rest_follows_in_free_time(practice_vault: Vault, key: str) -> None:
    begin(practice_vault)
    kind = next(one.kind.key for one in first_talk.offered(practice_vault) if one.programme.key == key)
    plan = first_talk.propose(practice_vault, FirstTalk(key, kind, AT, 60, whole=True), "nl")
    first, *rest = plan.sessions
    assert first.begins == AT
    assert rest
    assert all(one.begins > first.ends for one in rest)
    if key != KEY:
        assert all(one.day.weekday() == 2 for one in rest[:2])
        assert rest[0].day - first.day == timedelta(days=7)
    first_talk.add(practice_vault, NEW, key, plan)
    assert not trajectories.conflicts(practice_vault, plan) - set(range(1, len(plan.sessions) + 1))


def test_without_a_name_nothing_is_kept(practice_vault: Vault) -> None:
    plan = first_talk.propose(practice_vault, FirstTalk(KEY, "reflection", AT, 60), "nl")
    with pytest.raises(UserError):
        first_talk.add(practice_vault, people.NewClient(Client(0, " ")), KEY, plan)
    assert people.clients(practice_vault) == []
    assert practice_vault.connection.execute("SELECT count(*) FROM session").fetchone() == (0,)
