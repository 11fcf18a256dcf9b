"""Proposed texts for the register of processing activities, drawn from what the vault holds."""

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.processing import Activity, Asked, asked_of
from wellbeing_desktop.vault.store import Vault

from . import practice, trajectories

_AROUND = (Role.COLLEAGUE, Role.MANAGER, Role.HR, Role.COMPANY_DOCTOR, Role.GP, Role.COMMISSIONER, Role.OTHER)
_RECEIVING = (Role.MANAGER, Role.HR, Role.COMPANY_DOCTOR, Role.GP, Role.COMMISSIONER, Role.OTHER)


def proposed(vault: Vault, language: Language) -> dict[tuple[Activity, Asked], str]:
    """A text for each point; empty for what the practice does not do, such as groups while there are none."""
    known = {
        "practice": _controller(vault),
        "programmes": _programmes(vault, language, groups=False),
        "group_programmes": _programmes(vault, language, groups=True),
        "around": _roles(vault, _AROUND, language),
        "receiving": _roles(vault, _RECEIVING, language),
    }
    words = wording(language)
    return {
        (activity, asked): words.text(f"processing.{activity.value}_{asked.value}", **known)
        if _done(vault, activity)
        else ""
        for activity in Activity
        for asked in asked_of(activity)
    }


def _done(vault: Vault, activity: Activity) -> bool:
    """Whether the practice does this; groups are proposed once there is one."""
    if activity is not Activity.GROUPS:
        return True
    return vault.connection.execute("SELECT 1 FROM groups LIMIT 1").fetchone() is not None


def _controller(vault: Vault) -> str:
    """The practice's name, address and where it can be reached, as far as filled in."""
    owner = practice.current(vault)
    chamber = f"KvK {owner.chamber_number}" if owner.chamber_number else ""
    parts = (owner.name, owner.professional, owner.address, owner.postcode_and_town, owner.phone, owner.email, chamber)
    return ", ".join(part for part in parts if part)


def _programmes(vault: Vault, language: Language, *, groups: bool) -> str:
    """The programmes that are followed, by persons or by groups, each once; what it is in general without any."""
    rows = vault.connection.execute(
        "SELECT min(id) FROM trajectory WHERE (group_id IS NOT NULL) = ? GROUP BY programme_id ORDER BY 1",
        (groups,),
    ).fetchall()
    found = (trajectories.programme_of(vault, trajectories.trajectory(vault, number)) for (number,) in rows)
    titles = dict.fromkeys(one.title.get(language) for one in found)
    return ", ".join(titles) or wording(language).text("processing.no_programme")


def _roles(vault: Vault, roles: tuple[Role, ...], language: Language) -> str:
    """Which of these roles people in the vault have, in words; all of them while there is nobody."""
    rows = vault.connection.execute("SELECT DISTINCT role FROM contact").fetchall()
    present = {role for (role,) in rows}
    words = wording(language)
    named = [role for role in roles if role.value in present] or list(roles)
    return ", ".join(_uncapped(words.text(f"role.{role.value}")) for role in named)


def _uncapped(word: str) -> str:
    """The word within a sentence; 'HR' and 'GP' stay as they are."""
    return word if word.isupper() else word[:1].lower() + word[1:]
