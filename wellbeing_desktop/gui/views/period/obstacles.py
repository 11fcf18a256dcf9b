"""Why there are no pages, and the way to where that is mended."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.gui.places import Place

from .choices import Choices
from .words import Words

NOWHERE = Place("")


@dataclass(frozen=True)
class Obstacle:
    """A sentence with its icon; `action` are the words on the button that goes to `mend`, empty when none can."""

    icon: str
    text: str
    action: str = ""
    mend: Place = NOWHERE


class Obstacles(QObject):
    """Says what stands in the way; names are given as they may stand on screen."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def before(self, choices: Choices, client_id: int, client: str) -> Obstacle | None:
        """What is to be there before anything can be chosen; None when it is."""
        if choices.trajectory is None:
            return Obstacle(
                "calendar-days",
                self.tr("Er is nog geen traject om over te schrijven."),
                self.tr("Traject beginnen"),
                Place("new_trajectory", client_id),
            )
        if choices.recipient is None:
            form = self.tr(
                "Rond {client} staat nog niemand die zo’n document mag lezen. Leg eerst vast wie het krijgt, zoals de "
                "leidinggevende."
            )
            add = self.tr("Betrokkene toevoegen")
            return Obstacle("users", form.format(client=client), add, Place("client", client_id, "contact:manager"))
        return None

    def after(self, release: Release | None, client: str, recipient: str) -> Obstacle:
        """Why nothing can go of what was chosen; None stands for days that cannot be."""
        if release is None:
            return Obstacle("calendar-days", self.tr("Deze dagen kunnen niet. Pas de periode aan."))
        text = self._words.obstacle(release, client, recipient)
        if release.left_out:
            return Obstacle("ban", text)
        topic = f"new:{release.contact_id}:{release.purpose}:{release.trajectory_id}"
        return Obstacle("ban", text, self.tr("Toestemming vragen"), Place("consent", release.client_id or 0, topic))
