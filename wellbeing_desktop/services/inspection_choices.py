"""Which names may stand in a client's inspection copy, and which words are covered besides; outlives a lock."""

from dataclasses import dataclass

from wellbeing_desktop.vault.store import Vault

from . import form_drafts


@dataclass(frozen=True)
class Choices:
    """The keys of the places that may stand, and the words that the user wants covered as well."""

    standing: frozenset[str] = frozenset()
    added: tuple[str, ...] = ()


def kept(vault: Vault, client_id: int) -> Choices:
    """What was chosen for this client; at first everything is covered and nothing added."""
    draft = form_drafts.kept(vault, _form(client_id))
    return Choices(frozenset(draft.get("standing", "").split()), tuple(draft.get("added", "").splitlines()))


def stand(vault: Vault, client_id: int, places: frozenset[str], *, may: bool) -> None:
    """Let these places stand, or cover them again."""
    choices = kept(vault, client_id)
    standing = choices.standing | places if may else choices.standing - places
    _keep(vault, client_id, Choices(standing, choices.added))


def add(vault: Vault, client_id: int, words: str) -> bool:
    """Cover these words as well; says whether they were new. Nothing but white space is no word."""
    choices, clear = kept(vault, client_id), " ".join(words.split())
    known = {one.casefold() for one in choices.added}
    if not any(letter.isalnum() for letter in clear) or clear.casefold() in known:
        return False
    _keep(vault, client_id, Choices(choices.standing, (*choices.added, clear)))
    return True


def drop(vault: Vault, client_id: int, words: str) -> None:
    """Do not cover these words any more."""
    choices = kept(vault, client_id)
    _keep(vault, client_id, Choices(choices.standing, tuple(one for one in choices.added if one != words)))


def _keep(vault: Vault, client_id: int, choices: Choices) -> None:
    content = {"standing": " ".join(sorted(choices.standing)), "added": "\n".join(choices.added)}
    form_drafts.keep(vault, _form(client_id), content)


def _form(client_id: int) -> str:
    return f"inspection:{client_id}"
