"""The way back from a talk's note to where the user came from, and under which entry a talk stands."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.domain.groups import GroupKind
from wellbeing_desktop.services import groups, sessions, trajectories
from wellbeing_desktop.vault.store import Vault

from .places import History, Place

_OF_THE_TALK = frozenset({"note", "report", "release", "read_along"})
_WORDS = {
    "calendar": QT_TRANSLATE_NOOP("WayBack", "Terug naar de agenda"),
    "today": QT_TRANSLATE_NOOP("WayBack", "Terug naar vandaag"),
    "client": QT_TRANSLATE_NOOP("WayBack", "Terug naar de deelnemer"),
    "trajectory": QT_TRANSLATE_NOOP("WayBack", "Terug naar het traject"),
    "group": QT_TRANSLATE_NOOP("WayBack", "Terug naar de groep"),
    "network": QT_TRANSLATE_NOOP("WayBack", "Terug naar het netwerk"),
    "waiting": QT_TRANSLATE_NOOP("WayBack", "Terug naar wat wacht"),
}


def way_back(history: History, session_id: int) -> Place:
    """Where the user was before they came to this talk; the talk in the calendar when that is no such place."""
    before = history.came_from(_OF_THE_TALK)
    if before is None or before.view not in _WORDS or before.view == "calendar":
        return Place("calendar", session_id)
    return before


def way_words(place: Place) -> str:
    """'Terug naar de groep', in the language of the screen."""
    return QCoreApplication.translate("WayBack", str(_WORDS[place.view]))


def entry_of(vault: Vault, session_id: int, client_view: str) -> str:
    """Under which view a talk stands in the navigation: its group, its network, or that of a client's talk.

    Raises NOT_FOUND.
    """
    group_id = trajectories.trajectory(vault, sessions.session(vault, session_id).trajectory_id).group_id
    if not group_id:
        return client_view
    return "network" if groups.group(vault, group_id).kind is GroupKind.NETWORK else "group"
