"""Deelnemers: all clients, found by a few letters."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.services.dossier import Listed, listed

from ..desk import Desk
from ..parts import Card, EmptyState, LinkRow, PageHeader
from ..parts.rows import fill
from ..places import Place
from ..view import View


class ClientsView(View):
    """A line for each client with organisation, progress and the next talk."""

    form = "clients"
    header: PageHeader
    search_edit: QLineEdit
    new_button: QPushButton
    welcome: EmptyState
    nobody: EmptyState
    list_card: Card
    rows: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.search_edit.textChanged.connect(lambda _text: self.redraw())
        self.new_button.clicked.connect(self._new)
        self.welcome.clicked.connect(self._new)

    def redraw(self) -> None:
        """Show the clients whose name or organisation holds the words looked for."""
        everybody = listed(self.desk.vault)
        words = self.search_edit.text().casefold().split()
        found = [one for one in everybody if _matches(one, words)]
        self.header.set_subtitle(self.tr("%n deelnemer(s)", "", len(everybody)))
        self.welcome.setVisible(not everybody)
        self.search_edit.setVisible(bool(everybody))
        self.new_button.setVisible(bool(everybody))
        self.nobody.setVisible(bool(everybody) and not found)
        self.list_card.setVisible(bool(found))
        fill(self.rows, [self._row(one) for one in found], stretch=True)

    def _row(self, one: Listed) -> LinkRow:
        parts = [one.organisation]
        state = ""
        if one.running:
            parts.append(
                self.tr("{programme}, {held} van {count} gehouden").format(
                    programme=one.running.programme.title.get(self.desk.settings.language),
                    held=one.running.held,
                    count=one.running.count,
                )
            )
            upcoming = one.running.upcoming(self.desk.vault.now())
            if upcoming:
                state = self.tr("{day} {time}").format(
                    day=self.desk.formats.short_day(upcoming.day), time=self.desk.formats.time(upcoming.start)
                )
        row = LinkRow(self.desk.name(one.client.name), " · ".join(part for part in parts if part), state, "accent")
        row.clicked.connect(lambda: self.desk.go(Place("client", one.client.id)))
        return row

    def _new(self) -> None:
        self.desk.go(Place("new_client"))


def _matches(one: Listed, words: list[str]) -> bool:
    text = f"{one.client.name} {one.organisation}".casefold()
    return all(word in text for word in words)
