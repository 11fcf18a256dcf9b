"""What a client takes along: the parts of the programme's pack, written for and with the client, as one document."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from wellbeing_desktop.assets.ready_texts import ReadyText, ready_texts
from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.programme import Item
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.take_away import TakeAway
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import closing, people, practice, take_away_paper, trajectories
from .releases import midnight
from .take_away_paper import Pack

PREFIX = "MP"
PLAN = "action_plan"
"""The key of the part that agreements can be taken over into, in whichever programme has it."""


@dataclass(frozen=True)
class Part:
    """A part of the pack as the programme describes it, with what was written for this client."""

    item: Item
    text: str = ""


def parts(vault: Vault, trajectory_id: int) -> tuple[Part, ...]:
    """The parts of a trajectory's pack in the programme's order; raises NOT_FOUND."""
    written = {one.part: one.text for one in _written(vault, trajectory_id)}
    programme = trajectories.programme_of(vault, trajectories.trajectory(vault, trajectory_id))
    return tuple(Part(item, written.get(item.key, "")) for item in programme.take_away)


def save(vault: Vault, trajectory_id: int, texts: dict[str, str]) -> datetime:
    """Keep the text of the given parts and return the moment of the commit; raises NOT_FOUND for a strange part."""
    known = {part.item.key for part in parts(vault, trajectory_id)}
    if not known >= texts.keys():
        raise UserError(Kind.NOT_FOUND)
    moment = vault.now()
    with vault.transaction(Act.AUTOSAVE, trajectory_id):
        kept = {one.part: one for one in _written(vault, trajectory_id)}
        for key, text in texts.items():
            records.put(vault, replace(kept.get(key) or TakeAway(0, trajectory_id, key, ""), text=clean(text)))
    return moment


def open_agreements(vault: Vault, trajectory_id: int) -> list[Agreement]:
    """The agreements of a trajectory that are still open, in the order they were made."""
    return records.select(
        vault,
        Agreement,
        "JOIN session ON session.id = agreement.session_id "
        "WHERE trajectory_id = ? AND agreement.status = 'open' ORDER BY agreement.id",
        (trajectory_id,),
    )


def as_lines(agreements: list[Agreement], language: Language) -> str:
    """Agreements as lines of the action plan, each with its day."""
    return take_away_paper.agreement_lines(agreements, language)


def ready(part: str, language: Language) -> tuple[ReadyText, ...]:
    """The building blocks for a part of the pack; none for a part that has no list."""
    return ready_texts(language).get(part, ())


def language_of(client: Client) -> Language:
    """The language in which a client reads."""
    return "en" if client.language == "en" else "nl"


def pack(vault: Vault, trajectory_id: int) -> Release:
    """The pack as one document in the client's language; raises FIELD_EMPTY 'take_away' while nothing is written."""
    trajectory = trajectories.trajectory(vault, trajectory_id)
    client = people.client(vault, trajectory.person)
    language = language_of(client)
    written = [part for part in parts(vault, trajectory_id) if part.text.strip()]
    if not written:
        raise UserError(Kind.FIELD_EMPTY, field="take_away")
    texts = tuple((part.item.title.get(language), part.text) for part in written)
    planned = closing.aftercare_of(vault, trajectory_id)
    paper = take_away_paper.compose(
        Pack(
            _number(trajectory_id, texts),
            trajectories.programme_of(vault, trajectory).title.get(language),
            client,
            practice.current(vault),
            texts,
            planned[0] if planned else None,
            midnight(vault).date(),
        ),
        language,
    )
    item = f"take_away:{trajectory_id}"
    return Release(paper, None, client.id, None, None, client.name, "own_copy", (item,), midnight(vault), language)


def _written(vault: Vault, trajectory_id: int) -> list[TakeAway]:
    return records.select(vault, TakeAway, "WHERE trajectory_id = ? ORDER BY id", (trajectory_id,))


def _number(trajectory_id: int, texts: tuple[tuple[str, str], ...]) -> str:
    """'MP-12-8F03AC21': of which trajectory, and a digest that names the text itself."""
    written = "\0".join(part for text in texts for part in text)
    return f"{PREFIX}-{trajectory_id}-{sha256(written.encode()).hexdigest()[:8].upper()}"
