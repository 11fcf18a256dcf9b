"""The conversation in which a consent is asked and answered: its steps beside it, one in front at a time."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.consent import Consent, ConsentRequest
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.digests import short_digest
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.handing_over import HandingOver
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.services import consent_papers, consent_requests, consents, people
from wellbeing_desktop.services.consents import Given, Proposal
from wellbeing_desktop.vault.store import Vault

from .asking import AskPanel, Topic
from .giving import Answer, GivePanel
from .questions import AskWords, Step
from .rail import StepRail, Stop

ROOM, READING_ROOM = 900, 1150
"""Pixels at 100 % text: the width at which the steps stand beside a question, and beside reading and answering."""
READING = 4
"""The place of reading and answering among the steps, counted from 0."""


class Talk(QWidget):
    """`begin` or `answer`; then `given(int)` with the consent's id, `kept(int)` with a request's, or `left()`.

    `turned()` follows when another step is in front.
    """

    given = Signal(int)
    kept = Signal(int)
    left = Signal()
    turned = Signal()
    rail: StepRail
    panels: QStackedWidget
    ask_panel: AskPanel
    give_panel: GivePanel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "consent_talk")
        self._words = AskWords(self)
        self._desk: Desk | None = None
        self._handing_over: HandingOver | None = None
        self._client_id = 0
        self._proposal: Proposal | None = None
        self._request: ConsentRequest | None = None
        self._fixed = False
        self._connect()

    def work_at(self, desk: Desk) -> None:
        """Read and speak through this desk; once, before anything else."""
        self._desk = desk
        self._handing_over = HandingOver(desk, self)
        self._handing_over.done.connect(self._form_left)
        self.ask_panel.work_at(desk)

    def begin(self, client_id: int, topic: Topic) -> None:
        """Start with the questions."""
        self._client_id, self._proposal, self._request, self._fixed = client_id, None, None, False
        self.ask_panel.begin(client_id, topic)
        self.panels.setCurrentWidget(self.ask_panel)

    def answer(self, request: ConsentRequest) -> None:
        """Start with the answer to what was asked before."""
        self._client_id, self._request, self._fixed = request.client_id, request, True
        self._proposal = consent_requests.proposal_of(request)
        self.give_panel.begin(self._at().vault.now().date())
        self.give_panel.answer(Answer.YES)
        self.panels.setCurrentWidget(self.give_panel)

    def fill(self) -> None:
        """Show everything as the vault has it now, with what was chosen.

        When what was agreed on cannot be worded any more, it is to be agreed on again.
        """
        self.ask_panel.fill()
        if self._proposal is not None and not self._show_wording():
            self._proposal, self._request, self._fixed = None, None, False
            self.panels.setCurrentWidget(self.ask_panel)
        self._show_rail()

    def at(self) -> tuple[int, int]:
        """Which step is in front, counted from 1, and how many there are; both 0 for an answer to an older request."""
        return (0, 0) if self._fixed else (self._current() + 1, READING + 1)

    def step_title(self) -> str:
        """What the step in front is called."""
        return self._words.title(self._current())

    def take_focus(self) -> None:
        """Begin at what the step in front asks."""
        if self._reading:
            self.give_panel.wording_pane.setFocus()
        else:
            self.ask_panel.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the steps only where there is room for them."""
        super().resizeEvent(event)
        self._show_rail()

    def _connect(self) -> None:
        self.rail.wanted.connect(self._go_to)
        self.ask_panel.turned.connect(self._turned)
        self.ask_panel.asked.connect(self._read_together)
        self.ask_panel.given_up.connect(self.left)
        give = self.give_panel
        give.given_up.connect(self._back_to_questions)
        give.given.connect(self._record)
        give.declined.connect(self._decline)
        give.postponed.connect(self._postpone)
        give.print_wanted.connect(lambda: self._hand_over(lambda over, form: over.print_out(form)))
        give.save_wanted.connect(lambda: self._hand_over(lambda over, form: over.save(form)))

    @property
    def _reading(self) -> bool:
        return self.panels.currentWidget() is self.give_panel

    def _current(self) -> int:
        return READING if self._reading else int(self.ask_panel.step)

    def _turned(self) -> None:
        self._show_rail()
        self.turned.emit()

    def _show_rail(self) -> None:
        room = self.width() >= theme().pixels(READING_ROOM if self._reading else ROOM)
        self.rail.setVisible(room and not self._fixed)
        if self._desk is None or not self._client_id or self.rail.isHidden():
            return
        agreed, current = self.ask_panel.agreed(), self._current()
        stops = [
            Stop(self._words.title(at), text if at < current else "", self.ask_panel.first <= at < current)
            for at, text in enumerate((*agreed, ""))
        ]
        self.rail.show_steps(stops, current)

    def _go_to(self, at: int) -> None:
        self.panels.setCurrentWidget(self.ask_panel)
        self.ask_panel.go_to(Step(at))

    def _back_to_questions(self) -> None:
        if self._fixed:
            self.left.emit()
            return
        self.panels.setCurrentWidget(self.ask_panel)
        self._turned()
        self.take_focus()

    def _read_together(self, proposal: Proposal) -> None:
        try:
            consents.word(self._at().vault, proposal)
        except UserError as error:
            if not self.ask_panel.show_trouble(error):
                self._at().trouble(error)
            return
        if self._request is None or consent_requests.proposal_of(self._request) != proposal:
            self._request = None
            self.give_panel.begin(self._at().vault.now().date())
            self.give_panel.answer(Answer.YES)
        self._proposal = proposal
        self.panels.setCurrentWidget(self.give_panel)
        self._show_wording()
        self._turned()
        self.take_focus()

    def _show_wording(self) -> bool:
        """The wording as it would be kept now, or was asked; not while names are hidden: then nothing is recorded."""
        desk, proposal, request = self._at(), self._proposal, self._request
        assert proposal is not None, "there is a proposal while it is read"
        text = request.wording if request else desk.attempt(lambda: consents.word(desk.vault, proposal))
        contact = desk.attempt(lambda: people.contact(desk.vault, proposal.contact_id))
        if text is None or contact is None:
            return False
        hidden = self.tr("In deze tekst staan namen. Met F8 staan ze weer voluit.")
        client = people.client(desk.vault, proposal.client_id)
        self.give_panel.show_text(
            hidden if desk.privacy else text,
            desk.name(client.name),
            desk.name(contact.name),
            asked=request is not None,
        )
        for one in (self.give_panel.record_button, self.give_panel.print_button, self.give_panel.save_button):
            one.setDisabled(desk.privacy)
        return True

    def _record(self, given: Given) -> None:
        proposal, request, shown = self._what()
        vault = self._at().vault
        try:
            consents.check_given(vault, given)
            if request is not None:
                consent_requests.check_day(vault, request, given.on)
        except UserError as error:
            self.give_panel.show_trouble(error)
            return
        change = self._finish(
            lambda vault: (
                consent_requests.give(vault, request.id, given)
                if request
                else consents.record(vault, proposal, given, shown)
            )
        )
        for made in change.after if change else ():
            if isinstance(made, Consent):
                self.given.emit(made.id)

    def _decline(self, means: Means, how: str) -> None:
        proposal, request, shown = self._what()
        change = self._finish(
            lambda vault: (
                consent_requests.decline(vault, request.id, means, how)
                if request
                else consent_requests.ask_and_decline(vault, proposal, means, how, shown)
            )
        )
        if change is not None:
            self.kept.emit(request.id if request else _request_in(change).id)

    def _finish(self, deed: Callable[[Vault], Change]) -> Change | None:
        """Do what ends the conversation; what was agreed on is not worded again when that succeeded."""
        proposal, self._proposal = self._proposal, None
        change = self._at().act(deed)
        if change is None:
            self._proposal = proposal
        return change

    def _postpone(self) -> None:
        request = self._asked()
        if request is not None:
            self.kept.emit(request.id)

    def _asked(self) -> ConsentRequest | None:
        """The request that waits for an answer, kept now if it was not yet; None when that failed."""
        if self._request is None:
            proposal, _request, shown = self._what()
            change = self._at().act(lambda vault: consent_requests.ask(vault, proposal, shown))
            self._request = _request_in(change) if change else None
        return self._request

    def _what(self) -> tuple[Proposal, ConsentRequest | None, str]:
        """What is being answered: the proposal, its request if it was kept before, and the wording in sight."""
        assert self._proposal is not None, "there is a proposal while it is read"
        return self._proposal, self._request, self.give_panel.wording_pane.toPlainText()

    def _hand_over(self, way: Callable[[HandingOver, Release], None]) -> None:
        """Bring the form out under the number of its request, by which a scan of it finds back."""
        request, over = self._asked(), self._handing_over
        if request is None or over is None:
            return
        form = self._at().attempt(lambda: consent_papers.form(self._at().vault, request))
        if form is not None:
            way(over, form)

    def _form_left(self, entry: Disclosure) -> None:
        form = self.tr(
            "Formulier {number} staat in het register, kenmerk {digest}. Sleep straks een scan van het getekende "
            "formulier op het venster, of leg hier vast wanneer het is ondertekend."
        )
        self.give_panel.form_left(entry.number, form.format(number=entry.number, digest=short_digest(entry.digest)))

    def _at(self) -> Desk:
        assert self._desk is not None, "work_at comes first"
        return self._desk


def _request_in(change: Change) -> ConsentRequest:
    """The request that an act kept."""
    return next(one for one in change.after if isinstance(one, ConsentRequest))
