"""Consent of a client: the list, and the conversation in which one is asked and answered."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.evidence_row import EvidenceRow
from wellbeing_desktop.gui.parts import EmptyState, PageHeader
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.tab_order import follow_layout
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import consent_requests, consent_scans, consents, people, trajectories
from wellbeing_desktop.services.consent_requests import Asked
from wellbeing_desktop.services.consents import Standing
from wellbeing_desktop.vault.store import Vault

from .after import After
from .asked_card import AskedCard
from .asking import AskPanel, Topic
from .card import ConsentCard
from .giving import GivePanel
from .recipients import recipients_of
from .talk import Talk
from .words import Words


class ConsentView(View):
    """`Place("consent", client_id)` shows the list, or the conversation when nothing was asked yet.

    The parts 'consent:ID' and 'request:ID' bring that one in sight. 'new' begins the conversation,
    'new:CONTACT:PURPOSE' about those, and goes back to where the user came from once it ended; 'replace:ID' begins one
    that is to take the place of a consent, and 'answer:ID' is about the answer to a request.
    """

    form = "consent"
    header: PageHeader
    pages: QStackedWidget
    list_page: QScrollArea
    cards: QVBoxLayout
    talk: Talk
    obstacle: EmptyState

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self._client: Client | None = None
        self._talking = False
        self._cards: dict[str, ConsentCard | AskedCard] = {}
        self.new_button = button("", "primary", "plus", self)
        self.header.add_action(self.new_button)
        self.talk.work_at(desk)
        self._following = After(desk, self, self.redraw, lambda number: self._show_card(f"consent:{number}"))
        self._connect()

    @property
    def ask_panel(self) -> AskPanel:
        """The questions of the conversation."""
        return self.talk.ask_panel

    @property
    def give_panel(self) -> GivePanel:
        """Reading and answering."""
        return self.talk.give_panel

    @property
    def shown(self) -> QWidget:
        """What is in front: the list, the obstacle, or a side of the conversation."""
        now = self.talk.panels if self.pages.currentWidget() is self.talk else self.pages
        found = now.currentWidget()
        assert found is not None, "there are pages"
        return found

    def retranslate(self) -> None:
        """The words on the button at the top."""
        self.new_button.setText(self.tr("Nieuwe toestemming"))

    def show_place(self, place: Place) -> None:
        """Show a client's consents; another place begins at its list or its conversation."""
        if place != self.place and self.desk.attempt(lambda: self._begin(place)) is None:
            return
        super().show_place(place)
        if place.part.startswith(("consent:", "request:")):
            self._show_card(place.part)

    def redraw(self) -> None:
        """Fill the list, and the conversation with what was chosen in it; a client that is gone leads to the others."""
        self._client = self.desk.attempt(lambda: people.client(self.desk.vault, self.place.id))
        if self._client is None:
            self.desk.go(Place("clients"))
            return
        self._fill_list()
        obstacle = self._talking and self._show_obstacle()
        if self._talking and not obstacle:
            self.talk.fill()
            self.ask_panel.back_button.setVisible(bool(self._cards) or self.ask_panel.step > self.ask_panel.first)
        self.pages.setCurrentWidget(self.obstacle if obstacle else self.talk if self._talking else self.list_page)
        self._show_header()

    def take_focus(self) -> None:
        """Begin at the first thing of the page in front."""
        if self.pages.currentWidget() is self.talk:
            self.talk.take_focus()
        elif self.pages.currentWidget() is self.list_page:
            self.new_button.setFocus()
        else:
            super().take_focus()

    def _connect(self) -> None:
        self.new_button.clicked.connect(lambda: self._go("new"))
        self.talk.left.connect(self.desk.back)
        self.talk.turned.connect(self.redraw)
        self.talk.given.connect(lambda number: self._end_conversation(f"consent:{number}"))
        self.talk.kept.connect(lambda number: self._end_conversation(f"request:{number}"))
        self.obstacle.clicked.connect(self._go_mend)

    def _begin(self, place: Place) -> bool:
        """Begin at the list or with the conversation; raises NOT_FOUND."""
        vault = self.desk.vault
        client = people.client(vault, place.id)
        what, _, rest = place.part.partition(":")
        self._talking = True
        self._following.forget()
        if what == "answer":
            asked = consent_requests.asked(vault, int(rest))
            self._talking = asked.open
            if asked.open:
                self.talk.answer(asked.request)
        elif what == "replace":
            self.talk.begin(client.id, _instead_of(vault, int(rest)))
        elif what == "new" or not _anything(vault, client.id):
            self.talk.begin(client.id, _asked_for(place.part))
        else:
            self._talking = False
        return True

    def _go(self, part: str) -> None:
        self.desk.go(Place("consent", self.place.id, part))

    def _fill_list(self) -> None:
        """What waits for an answer first, then the consents, then what led to none; each the newest first."""
        asked = consent_requests.of_client(self.desk.vault, self.place.id)
        given = consents.of_client(self.desk.vault, self.place.id)
        waiting = [one for one in asked if one.open]
        over = [one for one in asked if not one.open]
        self._cards = {f"request:{one.request.id}": self._asked_card(one) for one in waiting}
        self._cards |= {f"consent:{one.consent.id}": self._card(one) for one in given}
        self._cards |= {f"request:{one.request.id}": self._asked_card(one) for one in over}
        fill(self.cards, [*self._following.offers(self.place.id), *self._cards.values()], stretch=True)
        follow_layout(self)

    def _card(self, standing: Standing) -> ConsentCard:
        card = ConsentCard(self.desk, standing, self._words)
        number = standing.consent.id
        card.taken_back.connect(lambda means, how: self._withdraw(number, means, how))
        card.replacing.connect(lambda: self._go(f"replace:{number}"))
        self._following.attach(card)
        if standing.consent.request_id is not None:
            self._add_evidence(card, standing.consent.request_id)
        return card

    def _asked_card(self, asked: Asked) -> AskedCard:
        card = AskedCard(self.desk, asked, self._words)
        card.answering.connect(lambda: self._go(f"answer:{asked.request.id}"))
        self._add_evidence(card, asked.request.id)
        return card

    def _add_evidence(self, card: ConsentCard | AskedCard, request_id: int) -> None:
        """The signed form, where one came back."""
        name = self.desk.name(self._client.name) if self._client else ""
        card.add(EvidenceRow(self.desk, consent_scans.of_form(request_id), name, card))

    def _show_card(self, part: str) -> None:
        """Bring a card in sight once the list has been laid out."""

        def look() -> None:
            card = self._cards.get(part)
            if card is not None and not self._talking:
                self.list_page.ensureWidgetVisible(card)
                first = card.landing if isinstance(card, ConsentCard) else card.read_button
                self.list_page.ensureWidgetVisible(first)
                first.setFocus()

        QTimer.singleShot(0, self, look)

    def _show_header(self) -> None:
        assert self._client is not None, "redraw has read it"
        self.header.set_title(self.desk.name(self._client.name))
        self.header.set_subtitle(self._where())
        self.new_button.setVisible(not self._talking)

    def _where(self) -> str:
        if not self._talking:
            return self.tr("Toestemmingen")
        step, steps = self.talk.at()
        if not step:
            return self.tr("Antwoord op een gevraagde toestemming")
        replacing = self.place.part.startswith("replace:")
        form = (
            self.tr("Toestemming vervangen · stap {step} van {steps}: {title}")
            if replacing
            else self.tr("Nieuwe toestemming · stap {step} van {steps}: {title}")
        )
        title = self.talk.step_title()
        return form.format(step=step, steps=steps, title=title[:1].lower() + title[1:])

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

    def _end_conversation(self, part: str) -> None:
        """Back to where a release waits for it, else to the list with the card of what was kept in sight."""
        self._talking = False
        back = self.place.part.startswith("new:")
        what, _, number = part.partition(":")
        there = Place("consent", self.place.id, part)
        if back:
            self.desk.back()
        else:
            self.desk.history.replace(there)
            self.desk.went.emit(there)
        if what == "consent":
            self._after(int(number), here=not back)
        if not back:
            self.redraw()
            self._show_card(part)

    def _after(self, consent_id: int, *, here: bool) -> None:
        """Offer the receipt of what was just recorded, above the list or where the user goes back to."""
        self._following.given(consents.standing(self.desk.vault, consent_id).consent, here=here)

    def _withdraw(self, consent_id: int, means: Means, how: str) -> None:
        if self.desk.act(lambda vault: consents.withdraw(vault, consent_id, means, how)) is not None:
            self._show_card(f"consent:{consent_id}")


def _anything(vault: Vault, client_id: int) -> bool:
    return bool(consents.of_client(vault, client_id) or consent_requests.of_client(vault, client_id))


def _instead_of(vault: Vault, consent_id: int) -> Topic:
    """A conversation about one that is to take the place of a consent; raises NOT_FOUND."""
    standing = consents.standing(vault, consent_id)
    like = consent_requests.instead_of(standing.consent, vault.now().date())
    return Topic(like=like)


def _asked_for(part: str) -> Topic:
    """What a part 'new:CONTACT:PURPOSE:TRAJECTORY' is about."""
    _, contact, purpose, trajectory, *_ = (*part.split(":"), "", "", "")
    return Topic(int(contact or 0), Purpose(purpose) if purpose else Purpose.PROGRESS, int(trajectory or 0))
