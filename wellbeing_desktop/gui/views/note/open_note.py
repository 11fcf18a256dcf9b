"""What the parts of a note know of the note that is open, without knowing its view."""

from typing import Protocol

from wellbeing_desktop.gui.places import Place

from .agreements import AgreementsCard
from .beside import Beside
from .in_sight import InSight
from .section import SectionCard


class OpenNote(Protocol):
    """The view of one session's note, as its menus and bars see it."""

    agreements_card: AgreementsCard
    beside: Beside
    in_sight: InSight
    place: Place

    @property
    def session_id(self) -> int:
        """The session whose note is in front; 0 before the first."""

    @property
    def cards(self) -> dict[str, SectionCard]:
        """The cards of the sections by key, in the programme's order."""

    def save(self) -> None:
        """Save what was typed so far."""

    def leave(self) -> None:
        """Save at once, and make acts of what is being typed beside the text."""

    def reload(self) -> None:
        """Read the sections anew from the vault."""

    def unsaved(self) -> bool:
        """Whether something that was typed is not in the vault yet."""
