"""What the client's own documents have in common: they are in the client's language and rest on no consent."""

from datetime import datetime, time

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.paper import Paper
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.store import Vault


def language_of(client: Client) -> Language:
    """The language in which the client reads."""
    return "en" if client.language == "en" else "nl"


def released(vault: Vault, paper: Paper, client: Client, purpose: str, items: tuple[str, ...]) -> Release:
    """The paper as a release to its client, made at the beginning of the vault's present day."""
    made_at = datetime.combine(vault.now().date(), time.min)
    return Release(paper, None, client.id, None, None, client.name, purpose, items, made_at, paper.language)
