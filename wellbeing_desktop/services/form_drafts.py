"""Half-filled forms, kept in the vault so that they outlive a lock; never undone, and gone when the form is done."""

from collections.abc import Mapping
from datetime import datetime

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.form_draft import FormDraft
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


def kept(vault: Vault, form: str) -> dict[str, str]:
    """What was filled in on a form and not finished, by the names of its fields; nothing when there is no draft."""
    draft = _find(vault, form)
    return dict(draft.content) if draft is not None else {}


def keep(vault: Vault, form: str, content: Mapping[str, str]) -> datetime:
    """Keep what is filled in now, and return when; a form with nothing in it has no draft."""
    filled = {name: text for name, text in content.items() if text.strip()}
    before = _find(vault, form)
    if not filled:
        forget(vault, form)
    elif before is None or before.content != filled:
        with vault.transaction(Act.AUTOSAVE):
            records.put(vault, FormDraft(before.id if before is not None else 0, form, filled))
    return vault.now()


def forget(vault: Vault, form: str) -> None:
    """The form is done or begun anew: take its draft away."""
    draft = _find(vault, form)
    if draft is not None:
        with vault.transaction(Act.AUTOSAVE):
            records.remove(vault, draft)


def _find(vault: Vault, form: str) -> FormDraft | None:
    found = records.select(vault, FormDraft, "WHERE form = ?", (form,))
    return found[0] if found else None
