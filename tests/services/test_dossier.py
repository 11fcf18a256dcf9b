"""The dossier: what a client's trajectories come to."""

from tests.services import work_life
from wellbeing_desktop.services import closing, dossier
from wellbeing_desktop.vault.store import Vault


def test_cancelled_talks_do_not_count(practice_vault: Vault) -> None:
    world = work_life.begin(practice_vault)
    (running,) = dossier.dossier(practice_vault, world.client.id).running
    assert (running.held, running.count) == (0, 5)
    work_life.hold(practice_vault, world.sessions[0])
    closing.close(practice_vault, world.trajectory.id, "Nieuwe baan", keep=[world.sessions[1].id])
    (ended,) = dossier.dossier(practice_vault, world.client.id).running
    assert (ended.held, ended.count, len(ended.sessions)) == (1, 2, 5)
