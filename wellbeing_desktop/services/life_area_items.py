"""What was said about the life areas, as items that the decision refuses whoever asks."""

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.disclosure import LIFE_AREA_KEY, Item
from wellbeing_desktop.domain.life_areas import LifeAnswer
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def of_client(vault: Vault, trajectory: Trajectory, screen: Language) -> list[Item]:
    """Every answer of the trajectory's client, under one label that names no area: people may look along."""
    answers = records.select(
        vault,
        LifeAnswer,
        "JOIN life_map ON life_map.id = life_answer.life_map_id WHERE client_id IS ? ORDER BY life_answer.id",
        (trajectory.client_id,),
    )
    label = wording(screen).text("life_areas.item")
    return [
        Item(
            f"{LIFE_AREA_KEY}{answer.id}",
            trajectory.person,
            Compartment.DOSSIER,
            None,
            label,
            answer.text,
            sealed=False,
        )
        for answer in answers
    ]
