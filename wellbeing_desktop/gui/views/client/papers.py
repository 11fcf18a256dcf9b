"""The ways to the documents of a client, above what was made already."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import action_plan, disclosure_list
from wellbeing_desktop.vault.store import Vault

from ...desk import Desk
from ...paper_dialog import PaperDialog
from ...parts import Card, LinkRow
from ...places import Place
from ...portable_dialog import PortableDialog

_BESIDE = 2

Opening = Callable[[], object]
"""What a press does."""
Way = Callable[[Desk, Callable[[], int], QWidget], Opening]
"""Made once for a screen: the desk, what tells the id of the client in front, and the parent of a dialog."""


def screen(view: str) -> Way:
    """The way to a screen that takes the client's id."""
    return lambda desk, client, _parent: lambda: desk.go(Place(view, client()))


def paper(compose: Callable[[Vault, int], Release]) -> Way:
    """The way to a document that is looked at, and printed or saved, in a dialog."""
    return lambda desk, client, parent: PaperDialog(desk, lambda: compose(desk.vault, client()), parent).open


def portable(desk: Desk, client: Callable[[], int], parent: QWidget) -> Opening:
    """The way to what a client takes along in a form that machines can read."""
    return PortableDialog(desk, client, parent).open


@dataclass(frozen=True)
class Door:
    """The document's name and one sentence about it, both of the context `ClientPapers`, and the way to it."""

    title: object
    line: object
    way: Way


DOORS: tuple[Door, ...] = (
    Door(
        QT_TRANSLATE_NOOP("ClientPapers", "Document over een periode"),
        QT_TRANSLATE_NOOP(
            "ClientPapers", "Voor de werkgever of de opdrachtgever: voortgang, aanwezigheid, afsluiting of uren."
        ),
        screen("period"),
    ),
    Door(
        QT_TRANSLATE_NOOP("ClientPapers", "Inzagekopie"),
        QT_TRANSLATE_NOOP("ClientPapers", "Het hele dossier voor de deelnemer, met de namen van anderen afgedekt."),
        screen("inspection"),
    ),
    Door(
        QT_TRANSLATE_NOOP("ClientPapers", "Actieplan"),
        QT_TRANSLATE_NOOP(
            "ClientPapers", "Doelen, open afspraken, oefeningen en de volgende gesprekken. Om mee te geven."
        ),
        paper(action_plan.release),
    ),
    Door(
        QT_TRANSLATE_NOOP("ClientPapers", "Overdraagbare gegevens"),
        QT_TRANSLATE_NOOP("ClientPapers", "Wat de deelnemer zelf gaf of zei, in één bestand achter een wachtzin."),
        portable,
    ),
    Door(
        QT_TRANSLATE_NOOP("ClientPapers", "Overzicht van verstrekkingen"),
        QT_TRANSLATE_NOOP("ClientPapers", "Wat er over de deelnemer aan wie is gegeven, waarvoor en wanneer."),
        paper(disclosure_list.compose),
    ),
)
"""In the order in which they are needed; a title is QT_TRANSLATE_NOOP("ClientPapers", "…")."""


class ClientPapers(Card):
    """A line for each document that can be made for or about the client in front."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, doors: tuple[Door, ...] = DOORS) -> None:
        super().__init__(parent=parent)
        self.client_id = 0
        self._doors = [(door, door.way(desk, lambda: self.client_id, self)) for door in doors]
        self._rows = QGridLayout()
        self._rows.setSpacing(4)
        for column in range(_BESIDE):
            self._rows.setColumnStretch(column, 1)
        self.body.addLayout(self._rows)
        self.setVisible(bool(doors))
        self._retranslate()

    def show_client(self, client_id: int) -> None:
        """The documents are made of this client from now on."""
        self.client_id = client_id

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_rows"):
            self._retranslate()
        return handled

    def _retranslate(self) -> None:
        self.set_title(self.tr("Document maken"))
        for at, (door, opening) in enumerate(self._doors):
            place = divmod(at, _BESIDE)
            before = self._rows.itemAtPosition(*place)
            if before is not None and (old := before.widget()) is not None:
                self._rows.removeWidget(old)
                old.hide()
                old.deleteLater()
            row = self._row(door, opening)
            self._rows.addWidget(row, *place, Qt.AlignmentFlag.AlignTop)
            row.show()

    def _row(self, door: Door, opening: Opening) -> LinkRow:
        row = LinkRow(self._words(door.title), self._words(door.line))
        row.clicked.connect(lambda _checked: opening())
        return row

    def _words(self, text: object) -> str:
        return QCoreApplication.translate("ClientPapers", str(text))
