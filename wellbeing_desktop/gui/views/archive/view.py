"""The ritual of the yearly archive: four cards, each leading to the next."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.archives import Archive
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import PageHeader
from wellbeing_desktop.gui.parts.page_scroll import PageScroll
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import archives

from .kept_card import KeptCard
from .making_card import MakingCard
from .place_card import PlaceCard
from .secret_card import SecretCard


class ArchiveView(View):
    """`Place("archive")`. One that is being made goes on while another screen is in front."""

    form = "archive"
    header: PageHeader
    cards_scroll: PageScroll
    place_card: PlaceCard
    secret_card: SecretCard
    making_card: MakingCard
    kept_card: KeptCard

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        for card in (self.place_card, self.secret_card, self.kept_card):
            card.work_at(desk)
        self.making_card.wanted.connect(self._make)
        self.making_card.made.connect(self._made)
        self.making_card.given_up.connect(lambda: self._show_choices(True))
        self.kept_card.another.connect(self._begin_again)

    def redraw(self) -> None:
        """Only which sheet counts follows from what is in the vault."""
        self.secret_card.redraw()

    def concerns(self, _change: Change) -> bool:
        """What was typed stays while something else changes."""
        return False

    def take_focus(self) -> None:
        """Begin at the place, or at what was made."""
        (self.kept_card.edit if self.kept_card.isVisible() else self.place_card.choose_button).setFocus()

    def _make(self) -> None:
        if self.making_card.busy or not self.place_card.check() or not self.secret_card.check():
            return
        vault, folder, secret = self.desk.vault, self.place_card.folder, self.secret_card.secret()
        assert folder is not None, "it was checked"
        self._show_choices(False)
        self.making_card.run(lambda progress: archives.make(vault, folder, secret, progress))

    def _made(self, archive: Archive) -> None:
        self.secret_card.clear()
        self.making_card.hide()
        self.kept_card.show_archive(archive)
        self.desk.say(self.tr("Het jaararchief is gemaakt en klopt. Druk nu het bewijs af."))
        self.take_focus()

    def _begin_again(self) -> None:
        self.kept_card.show_archive(None)
        self.making_card.show()
        self._show_choices(True)
        self.take_focus()

    def _show_choices(self, shown: bool) -> None:
        """What was chosen is out of the way while it is made, and afterwards."""
        self.place_card.setVisible(shown)
        self.secret_card.setVisible(shown)
