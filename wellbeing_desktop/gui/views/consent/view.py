"""Consent of a client: the list, and the conversation in which a new one is given."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from wellbeing_desktop.domain.consent import ConsentRequest, Purpose
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.digests import short_digest
from wellbeing_desktop.gui.handing_over import HandingOver
from wellbeing_desktop.gui.parts import EmptyState, PageHeader
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import consent_papers, consent_requests, consents, people, trajectories
from wellbeing_desktop.services.consents import Given, Proposal, Standing

from .asking import AskPanel, recipients_of
from .card import ConsentCard
from .giving import GivePanel
from .words import Words


class ConsentView(View):
    """`Place("consent", client_id)` shows the list, or the conversation when there is none yet.

    The part 'consent:ID' brings that one in sight; 'new' begins the conversation, 'new:CONTACT:PURPOSE' about those,
    and goes back to where the user came from once it was recorded.
    """

    form = "consent"
    header: PageHeader
    pages: QStackedWidget
    list_page: QScrollArea
    cards: QVBoxLayout
    ask_panel: AskPanel
    give_panel: GivePanel
    obstacle: EmptyState

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self._handing_over = HandingOver(desk, self)
        self._client: Client | None = None
        self._step: QWidget = self.list_page
        self._proposal: Proposal | None = None
        self._cards: dict[int, ConsentCard] = {}
        self.new_button = button("", "primary", "plus", self)
        self.header.add_action(self.new_button)
        self.ask_panel.work_at(desk)
        self._connect()

    def retranslate(self) -> None:
        """The words on the button at the top."""
        self.new_button.setText(self.tr("Nieuwe toestemming"))

    def show_place(self, place: Place) -> None:
        """Show a client's consents; another place begins at its list or its conversation."""
        if place != self.place and self.desk.attempt(lambda: self._begin(place)) is None:
            return
        super().show_place(place)
        if place.part.startswith("consent:"):
            self._show_card(int(place.part.partition(":")[2]))

    def redraw(self) -> None:
        """Fill the list, and the conversation with what was chosen in it; a client that is gone leads to the others."""
        self._client = self.desk.attempt(lambda: people.client(self.desk.vault, self.place.id))
        if self._client is None:
            self.desk.go(Place("clients"))
            return
        self._show_wording()
        standings = consents.of_client(self.desk.vault, self.place.id)
        self._cards = {one.consent.id: self._card(one) for one in standings}
        fill(self.cards, list(self._cards.values()), stretch=True)
        obstacle = self._step is not self.list_page and self._show_obstacle()
        if not obstacle:
            self.ask_panel.fill()
            self.ask_panel.back_button.setVisible(bool(standings))
        self.pages.setCurrentWidget(self.obstacle if obstacle else self._step)
        self._show_header()

    def take_focus(self) -> None:
        """Begin at the first thing of the page in front."""
        first: dict[QWidget, QWidget] = {
            self.list_page: self.new_button,
            self.ask_panel: self.ask_panel.recipient_box,
            self.give_panel: self.give_panel.wording_pane,
        }
        first[self._step].setFocus()

    def _connect(self) -> None:
        self.new_button.clicked.connect(lambda: self.desk.go(Place("consent", self.place.id, "new")))
        self.ask_panel.asked.connect(self._read_together)
        self.ask_panel.given_up.connect(self.desk.back)
        self.give_panel.given_up.connect(lambda: self._turn(self.ask_panel))
        self.give_panel.given.connect(self._record)
        self.give_panel.print_wanted.connect(lambda: self._hand_over(self._handing_over.print_out))
        self.give_panel.save_wanted.connect(lambda: self._hand_over(self._handing_over.save))
        self._handing_over.done.connect(self._form_left)
        self.obstacle.clicked.connect(self._go_mend)

    def _begin(self, place: Place) -> bool:
        """Begin at the list or with an empty conversation; raises NOT_FOUND."""
        client = people.client(self.desk.vault, place.id)
        there_are = consents.of_client(self.desk.vault, client.id)
        self._proposal = None
        self._step = self.list_page
        if place.part.startswith("new") or not there_are:
            self._step = self.ask_panel
            self.ask_panel.begin(client.id, *_asked_for(place.part))
        return True

    def _turn(self, step: QWidget) -> None:
        self._step = step
        self.redraw()
        self.take_focus()

    def _card(self, standing: Standing) -> ConsentCard:
        card = ConsentCard(self.desk, standing, self._words)
        number = standing.consent.id
        card.taken_back.connect(lambda means, how: self._withdraw(number, means, how))
        return card

    def _show_card(self, consent_id: int) -> None:
        """Bring a consent in sight once the list has been laid out."""

        def look() -> None:
            card = self._cards.get(consent_id)
            if card is not None:
                self.list_page.ensureWidgetVisible(card)
                card.read_button.setFocus()

        QTimer.singleShot(0, self, look)

    def _show_header(self) -> None:
        assert self._client is not None, "redraw has read it"
        steps: dict[QWidget, str] = {
            self.list_page: self.tr("Toestemmingen"),
            self.ask_panel: self.tr("Nieuwe toestemming · stap 1 van 2: samen afspreken"),
            self.give_panel: self.tr("Nieuwe toestemming · stap 2 van 2: lezen en geven"),
        }
        self.header.set_title(self.desk.name(self._client.name))
        self.header.set_subtitle(steps[self._step])
        self.new_button.setVisible(self._step is self.list_page)

    def _show_obstacle(self) -> bool:
        """Say what is needed before somebody can be given a consent; False when nothing is."""
        if not trajectories.of_client(self.desk.vault, self.place.id):
            self.obstacle.set_text(self.tr("Een toestemming hoort bij een traject, en er is nog geen traject."))
            self.obstacle.set_action(self.tr("Nieuw traject plannen"))
        elif not recipients_of(self.desk, self.place.id):
            self.obstacle.set_text(
                self.tr("Er is nog niemand die met toestemming iets kan krijgen, zoals een leidinggevende of huisarts.")
            )
            self.obstacle.set_action(self.tr("Naar het dossier"))
        else:
            return False
        return True

    def _go_mend(self) -> None:
        planned = trajectories.of_client(self.desk.vault, self.place.id)
        self.desk.go(Place("client" if planned else "new_trajectory", self.place.id))

    def _read_together(self, proposal: Proposal) -> None:
        try:
            consents.word(self.desk.vault, proposal)
        except UserError as error:
            if not self.ask_panel.show_trouble(error):
                self.desk.trouble(error)
            return
        self._proposal = proposal
        self.give_panel.begin(self.desk.vault.now().date())
        self._turn(self.give_panel)

    def _show_wording(self) -> None:
        """The wording as it would be kept now; not while names are hidden, and then nothing is recorded.

        When what was agreed on cannot be worded any more, it is to be agreed on again.
        """
        proposal = self._proposal
        if proposal is None or self._client is None:
            return
        text = self.desk.attempt(lambda: consents.word(self.desk.vault, proposal))
        if text is None:
            self._proposal, self._step = None, self.ask_panel
            return
        hidden = self.tr("In deze tekst staan namen. Met F8 staan ze weer voluit.")
        self.give_panel.show_text(hidden if self.desk.privacy else text, self.desk.name(self._client.name))
        self.give_panel.record_button.setDisabled(self.desk.privacy)

    def _record(self, given: Given) -> None:
        proposal, shown = self._proposal, self.give_panel.wording_pane.toPlainText()
        assert proposal is not None, "there is a proposal while it is read"
        try:
            consents.check_given(self.desk.vault, given)
        except UserError as error:
            self.give_panel.show_trouble(error)
            return
        if self.desk.act(lambda vault: consents.record(vault, proposal, given, shown)) is not None:
            self._end_conversation()

    def _end_conversation(self) -> None:
        """Back to where a release waits for it, else to the list."""
        self._proposal = None
        self._step = self.list_page
        if self.place.part.startswith("new:"):
            self.desk.back()
            return
        there = Place("consent", self.place.id)
        self.desk.history.replace(there)
        self.desk.went.emit(there)
        self.redraw()
        self.take_focus()

    def _withdraw(self, consent_id: int, means: Means, how: str) -> None:
        if self.desk.act(lambda vault: consents.withdraw(vault, consent_id, means, how)) is not None:
            self._show_card(consent_id)

    def _hand_over(self, way: Callable[[Release], None]) -> None:
        proposal = self._proposal
        assert proposal is not None, "there is a proposal while it is read"
        change = self.desk.act(lambda vault: consent_requests.ask(vault, proposal), quiet=True)
        if change is None:
            return
        (request,) = change.after
        assert isinstance(request, ConsentRequest)
        form = self.desk.attempt(lambda: consent_papers.form(self.desk.vault, request))
        if form is not None:
            way(form)

    def _form_left(self, entry: Disclosure) -> None:
        form = self.tr("Formulier {number} staat in het register, kenmerk {digest}.")
        self.give_panel.form_left(entry.number, form.format(number=entry.number, digest=short_digest(entry.digest)))


def _asked_for(part: str) -> tuple[int, Purpose, int]:
    """The contact, purpose and trajectory that a part 'new:CONTACT:PURPOSE:TRAJECTORY' names; 0 for none."""
    _, contact, purpose, trajectory, *_ = (*part.split(":"), "", "", "")
    return int(contact or 0), Purpose(purpose) if purpose else Purpose.PROGRESS, int(trajectory or 0)
