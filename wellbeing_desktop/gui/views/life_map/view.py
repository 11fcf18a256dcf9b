"""The life areas of one client: asking whether one may ask, then the areas with the wheel they make."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.life_areas import LifeAnswer, LifeMap
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.digests import short_digest
from wellbeing_desktop.gui.handing_over import HandingOver
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import EmptyState, PageHeader
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import consents, life_area_papers, life_areas, people
from wellbeing_desktop.services.consents import Given
from wellbeing_desktop.services.life_areas import Mapped

from .ask_step import AskStep
from .map_page import MapPage


class LifeMapView(View):
    """`Place("life_map", client_id)` shows the client's last map, or asks when there is none.

    The part 'map:ID' shows that map, 'session:ID' the one of a talk, or asks within it; 'new' and 'new:SESSION' ask.
    """

    form = "life_map"
    header: PageHeader
    pages: QStackedWidget
    ask_step: AskStep
    map_page: MapPage
    declined_page: EmptyState
    obstacle: EmptyState

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._mapped: Mapped | None = None
        self._session_id: int | None = None
        self._wording = ""
        self._handing_over = HandingOver(desk, self)
        self.paper_dialog = PaperDialog(desk, self._own_copy, self)
        self.back_button = button("", "quiet", "arrow-left", self)
        self.again_button = button("", "", parent=self)
        self.print_button = button("", "", "printer", self)
        for each in (self.back_button, self.again_button, self.print_button):
            self.header.add_action(each)
        self.map_page.work_at(desk)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Show a map, or ask anew; what was typed on another one is saved first."""
        if place != self.place:
            self.leave()
            if self.desk.attempt(lambda: self._begin(place)) is None:
                return
        super().show_place(place)

    def retranslate(self) -> None:
        """The words on the buttons at the top."""
        self.again_button.setText(self.tr("Opnieuw vragen"))
        self.print_button.setText(self.tr("Afdrukken"))

    def redraw(self) -> None:
        """Show the step there is; a client that is gone leads to the others."""
        client = self.desk.attempt(lambda: people.client(self.desk.vault, self.place.id))
        if client is None:
            self.desk.go(Place("clients"))
            return
        if self._mapped is None:
            self._show_asking(client)
        else:
            self._show_mapped(life_areas.by_id(self.desk.vault, self._mapped.kept.id))
        self._show_header(client)

    def concerns(self, change: Change) -> bool:
        """What was said, and who said it."""
        return change.touches(LifeMap, LifeAnswer, Client)

    def leave(self) -> None:
        """Save at once."""
        self.map_page.autosave.save()

    def unsaved(self) -> bool:
        """Whether something typed is not in the vault."""
        return self.map_page.autosave.pending

    def take_focus(self) -> None:
        """Begin at the wording, at the first area, or at the way on."""
        front = self.pages.currentWidget()
        if front is self.ask_step:
            self.ask_step.wording_pane.setFocus()
        elif front is self.map_page:
            first = next(iter(self.map_page.cards.values())).score_row
            (first if first.isEnabled() else self.again_button).setFocus()
        elif isinstance(front, EmptyState) and (way_on := front.findChild(QPushButton)) is not None:
            way_on.setFocus()

    def _connect(self) -> None:
        self.back_button.clicked.connect(self._go_back)
        self.again_button.clicked.connect(self._ask_again)
        self.print_button.clicked.connect(self._print)
        self.map_page.picked.connect(lambda number: self.desk.go(Place("life_map", self.place.id, f"map:{number}")))
        self.ask_step.agreed.connect(self._agree)
        self.ask_step.declined.connect(lambda: self._record(None))
        self.ask_step.print_wanted.connect(lambda: self._hand_over(self._handing_over.print_out))
        self.ask_step.save_wanted.connect(lambda: self._hand_over(self._handing_over.save))
        self._handing_over.done.connect(self._form_left)
        self.declined_page.clicked.connect(self._go_back)
        self.obstacle.clicked.connect(self._go_back)

    def _begin(self, place: Place) -> bool:
        """Find the map that a place means; raises NOT_FOUND."""
        people.client(self.desk.vault, place.id)
        kind, _, number = place.part.partition(":")
        known = life_areas.maps(self.desk.vault, place.id)
        self._session_id = int(number) if kind in ("session", "new") and number else None
        match kind:
            case "map":
                self._mapped = next((one for one in known if one.kept.id == int(number)), None)
            case "session":
                self._mapped = next((one for one in known if one.kept.session_id == self._session_id), None)
            case "new":
                self._mapped = None
            case _:
                self._mapped = known[0] if known else None
        if self._mapped is not None:
            self._session_id = self._mapped.kept.session_id
        self.ask_step.begin(self.desk.vault.now().date())
        return True

    def _show_asking(self, client: Client) -> None:
        """The wording as it would be kept now; without a programme that has areas, what to do."""
        try:
            self._wording = life_areas.proposal(self.desk.vault, client.id, self._session_id)
        except UserError as error:
            if error.kind is Kind.VAULT_DAMAGED:
                raise
            self.obstacle.set_text(self.tr("Geen enkel programma heeft levensgebieden. Voeg ze toe bij Programma’s."))
            self.obstacle.set_action(self.tr("Terug"))
            self.pages.setCurrentWidget(self.obstacle)
            return
        self.ask_step.show_text(self._wording, self.desk.name(client.name), hidden=self.desk.privacy)
        self.pages.setCurrentWidget(self.ask_step)

    def _show_mapped(self, mapped: Mapped) -> None:
        self._mapped = mapped
        if mapped.kept.agreed:
            known = life_areas.maps(self.desk.vault, self.place.id)
            self.map_page.show_map(mapped, life_areas.earlier(self.desk.vault, mapped), known)
            self.pages.setCurrentWidget(self.map_page)
            return
        self.declined_page.set_text(
            self.tr(
                "Dat is goed. De levensgebieden worden overgeslagen. Er gaat niets verloren: het traject gaat gewoon "
                "verder, en later mag het altijd alsnog."
            )
        )
        self.declined_page.set_action(self.tr("Verder"))
        self.pages.setCurrentWidget(self.declined_page)

    def _show_header(self, client: Client) -> None:
        self.header.set_title(self.desk.name(client.name))
        self.header.set_subtitle(self._subtitle())
        in_talk = self._session_id is not None
        self.back_button.setText(self.tr("Naar het gesprek") if in_talk else self.tr("Naar het dossier"))
        kept = self._mapped.kept if self._mapped else None
        self.again_button.setVisible(kept is not None)
        self.print_button.setVisible(kept is not None and kept.agreed)

    def _subtitle(self) -> str:
        if self._mapped is None:
            return self.tr("Levensgebieden · eerst de vraag of het mag")
        day = self.desk.formats.long_date(self._mapped.kept.asked_on)
        form = (
            self.tr("Levensgebieden · besproken op {day}")
            if self._mapped.kept.agreed
            else self.tr("Levensgebieden · op {day} liever niet")
        )
        return form.format(day=day)

    def _agree(self, given: Given) -> None:
        try:
            consents.check_given(self.desk.vault, given)
        except UserError as error:
            self.ask_step.show_trouble(error)
            return
        self._record(given)

    def _record(self, given: Given | None) -> None:
        """Keep a yes or a no, and go on to the map that it made."""
        client_id, session_id, shown = self.place.id, self._session_id, self._wording
        change = self.desk.act(
            lambda vault: life_areas.ask(vault, client_id, given, session_id=session_id, shown=shown)
        )
        if change is None:
            return
        made = next(record for record in change.after if isinstance(record, LifeMap))
        there = Place("life_map", client_id, f"map:{made.id}")
        self.desk.history.replace(there)
        self.desk.went.emit(there)
        self.take_focus()

    def _ask_again(self) -> None:
        """Anew, within the same talk when it was declined there."""
        again = self._session_id is not None and self._mapped is not None and not self._mapped.kept.agreed
        self.desk.go(Place("life_map", self.place.id, f"new:{self._session_id}" if again else "new"))

    def _go_back(self) -> None:
        if self._session_id is not None:
            self.desk.go(Place("note", self._session_id))
        else:
            self.desk.go(Place("client", self.place.id))

    def _print(self) -> None:
        if self.map_page.autosave.save():
            self.paper_dialog.open()

    def _own_copy(self) -> Release:
        assert self._mapped is not None, "there is a map while its button is there"
        return life_area_papers.own_copy(self.desk.vault, self._mapped.kept.id)

    def _hand_over(self, way: Callable[[Release], None]) -> None:
        form = self.desk.attempt(lambda: life_area_papers.form(self.desk.vault, self.place.id, self._session_id))
        if form is not None:
            way(form)

    def _form_left(self, entry: Disclosure) -> None:
        self.ask_step.form_left(entry.number, short_digest(entry.digest))
