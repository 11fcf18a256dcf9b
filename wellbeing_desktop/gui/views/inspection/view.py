"""The inspection copy: left whose names are covered in it, right the very pages that the client gets."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.handing_over import HandingOver
from wellbeing_desktop.gui.parts import EmptyState, PageHeader, Remark, SideBySide
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.release_file import ReleaseFile
from wellbeing_desktop.gui.saving_ways import SaveButton
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.unprinted import Unprinted
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import inspection, inspection_choices
from wellbeing_desktop.services.inspection import Prepared

from .names_panel import NamesPanel

_LEAST = 280  # pixels, at 100 % text, that the names need
_REST = 250  # milliseconds after the last choice before the pages are made anew: a long dossier takes a while


class InspectionView(View):
    """`Place("inspection", client_id)`."""

    form = "inspection"
    header: PageHeader
    letters_remark: Unprinted
    sides: SideBySide
    result: Remark

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.names = NamesPanel()
        self._pages = PdfPages()
        self._obstacle = EmptyState("clock")
        self._reading = QStackedWidget()
        for each in (self._pages, self._obstacle):
            self._reading.addWidget(each)
        self.sides.set_sides("", self.names, "", self._reading)
        self.sides.setSizes([380, 690])
        self._fit()
        self.saving = SaveButton(self)
        self.print_button = button("", "primary", "printer", self)
        for one in (self.saving, self.print_button):
            self.header.add_action(one)
        self._handing_over = HandingOver(desk, self)
        self._file = ReleaseFile(desk, self)
        self._prepared: Prepared | None = None
        self._entry: Disclosure | None = None
        self._soon = QTimer(self, interval=_REST, singleShot=True)
        self._connect()

    def retranslate(self) -> None:
        """The words that code sets."""
        self.print_button.setText(self.tr("Afdrukken"))
        self.sides.left.set_title(self.tr("Namen van anderen"))
        self.sides.right.set_title(self.tr("Wat de deelnemer leest"))

    def show_place(self, place: Place) -> None:
        """Show another client's copy; nothing of it left yet."""
        if place != self.place:
            self._entry = None
            self.names.say_nothing_new("")
        super().show_place(place)

    def redraw(self) -> None:
        """Make the copy anew from the dossier; a client that is gone leads back to the list."""
        self._soon.stop()
        self._prepared = self.desk.attempt(lambda: inspection.prepare(self.desk.vault, self.place.id))
        if self._prepared is None:
            self.desk.go(Place("clients"))
            return
        release = self._prepared.release
        self.header.set_title(self.desk.name(release.recipient))
        self.header.set_subtitle(self.tr("Inzagekopie · alles wat over deze deelnemer is vastgelegd"))
        self.names.show_names(self._prepared.found, self._prepared.added, self.desk.name, private=self.desk.privacy)
        self._file.prepare(release)
        self._show_file()
        self.result.say(self._left_words(), "circle-check")

    def belongs_under(self) -> str:
        """The navigation marks the clients."""
        return "client"

    def take_focus(self) -> None:
        """Begin at the names."""
        self.names.add_line.setFocus()

    def leave(self) -> None:
        """Nothing is waiting: each choice was kept when it was made."""
        self._soon.stop()

    def _fit(self) -> None:
        self.sides.left.setMinimumWidth(theme().pixels(_LEAST))

    def _connect(self) -> None:
        theme().changed.connect(self._fit)
        self.names.chosen.connect(self._choose)
        self.names.added.connect(self._add)
        self.names.dropped.connect(self._drop)
        self._soon.timeout.connect(self.redraw)
        self._file.made.connect(self._show_file)
        self._handing_over.done.connect(self._left)
        self.print_button.clicked.connect(self._print)
        self.saving.plain.connect(self._save)
        self.saving.protected.connect(lambda: self._save(protected=True))

    def _choose(self, places: frozenset[str], covered: bool) -> None:
        vault, client = self.desk.vault, self.place.id
        self._keep(lambda: inspection_choices.stand(vault, client, places, may=not covered))

    def _add(self, words: str) -> None:
        """Look for a name of the user's at once; one that brings nothing is not kept."""
        vault, client = self.desk.vault, self.place.id
        self._keep(lambda: inspection_choices.add(vault, client, words))
        self.redraw()
        found = {one.label for one in self._prepared.found} if self._prepared else set()
        idle = [one for one in inspection_choices.kept(vault, client).added if one not in found]
        for one in idle:
            self._drop(one)
        self.names.say_nothing_new(", ".join(idle))

    def _drop(self, words: str) -> None:
        self._keep(lambda: inspection_choices.drop(self.desk.vault, self.place.id, words))

    def _keep(self, deed: Callable[[], object]) -> None:
        """Keep a choice at once; the pages follow when the user rests, and until then nothing can leave."""
        self.desk.attempt(lambda: (deed(), True))
        self._entry = None
        self._soon.start()
        self._show_file()

    def _show_file(self) -> None:
        """The pages once they are made; without them there is nothing to print or to save."""
        pdf = None if self._soon.isActive() else self._file.pdf
        self.letters_remark.look_at(self._prepared.release.paper if self._prepared and pdf else None)
        for one in (self.print_button, self.saving):
            one.setEnabled(pdf is not None)
        if self.desk.privacy:
            self._show_obstacle("eye-off", self.tr("In dit document staan namen. Met F8 staan ze weer voluit."))
        elif pdf is None:
            self._show_obstacle("clock", self.tr("De bladzijden worden klaargezet."))
        else:
            self._pages.show_pdf(pdf)
            self._reading.setCurrentWidget(self._pages)

    def _show_obstacle(self, icon: str, text: str) -> None:
        self._obstacle.set_icon_name(icon)
        self._obstacle.set_text(text)
        self._reading.setCurrentWidget(self._obstacle)

    def _print(self) -> None:
        if self._prepared is not None and self._file.pdf is not None:
            self._handing_over.print_out(self._prepared.release, self._file.pdf)

    def _save(self, *, protected: bool = False) -> None:
        if self._prepared is not None and self._file.pdf is not None:
            self._handing_over.save(self._prepared.release, self._file.pdf, protected=protected)

    def _left(self, entry: Disclosure) -> None:
        self._entry = entry
        self.result.say(self._left_words(), "circle-check")
        announce(self.result, self.result.text)

    def _left_words(self) -> str:
        if self._entry is None:
            return ""
        words = (
            self.tr("Afgedrukt en in het register gezet: {number}.")
            if self._entry.way is Way.PRINTED
            else self.tr("Bewaard als PDF en in het register gezet: {number}.")
        )
        return words.format(number=self._entry.number)
