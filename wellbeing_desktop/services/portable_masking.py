"""Covering the names of others in a portable copy: each by what they are to the client, anybody else as somebody."""

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, get_type_hints

from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.masking import Masking, Other, Rest
from wellbeing_desktop.domain.name_index import Talk
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.vault.store import Vault

from . import groups, names, people, practice
from .portable_form import COVERED

T = TypeVar("T")


def masking(vault: Vault, client: Client, reports: tuple[Report, ...], language: Language) -> Masking:
    """What covers names in this client's copy: of contacts, of other members of groups, of who stood in `reports`."""
    words, owner = wording(language), practice.current(vault)
    known: dict[str, Role] = {contact.name: contact.role for contact in people.contacts_of(vault, client.id)}
    for group, own in groups.of_client(vault, client.id):
        for member in groups.members(vault, group.id):
            if member.member.id != own.id:
                known.setdefault(member.name, Role.MEMBER)
    for report in reports:
        for participant in report.content.participants:
            if participant.role is not Role.CLIENT:
                known.setdefault(participant.name, participant.role)
    mine = (client.name, owner.professional)
    others = [Other((name,), f"[{_who(role, words)}]") for name, role in known.items() if name not in mine]
    talk = Talk(frozenset({(client.id, None)}), frozenset(mine))
    return Masking(others, mine, Rest(names.index(vault), talk, words.text("portable.somebody")))


def _who(role: Role, words: Wording) -> str:
    return words.text("inspection.member" if role is Role.MEMBER else f"role.{role.value}").lower()


def covered(part: T, masking: Masking) -> T:
    """A part of a copy with the names covered in each text that people wrote; numbers and file names stay."""
    if isinstance(part, tuple):
        made: Any = tuple(covered(item, masking) for item in part)
        return made  # type: ignore[no-any-return]
    if not is_dataclass(part) or isinstance(part, type):
        return part
    written = _written(type(part))
    values = {field.name: getattr(part, field.name) for field in fields(part)}
    changed = {
        name: masking.masked(value) if name in written else covered(value, masking) for name, value in values.items()
    }
    return replace(part, **changed)


@cache
def _written(form: type) -> frozenset[str]:
    """The fields that hold what people wrote."""
    hints = get_type_hints(form, include_extras=True)
    return frozenset(name for name, hint in hints.items() if COVERED in getattr(hint, "__metadata__", ()))
