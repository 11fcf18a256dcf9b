"""Reading along: one participant's version of one report, large and calm, and their own answer to it."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.reports import ReportParticipant, ReportState, Response, latest_answers
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, Remark
from wellbeing_desktop.gui.parts.ink_preview import InkPreview
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import reports
from wellbeing_desktop.services.reports import Given, Round

from .answer import AnswerPanel
from .page import PageMaker
from .reading import ReadingPane
from .words import Words

ANSWER, BESIDE = 400, 900
SMALLEST, LARGEST, STEP = 100, 200, 25
BEGINS = 125
"""Per cent that letters have at least when somebody begins to read: two people look from further away."""


def reading_place(session_id: int, report_id: int, participant_id: int) -> Place:
    """Where one participant reads along in one report; when they stop, the report of the session comes back."""
    return Place(ReadAlongView.name, session_id, f"{report_id}:{participant_id}")


class ReadAlongView(View):
    """`reading_place(...)`; only shown alone (gui/read_along.py), `done_button` is the way out.

    Nothing of the user's own is here: what cannot be seen by one who reads the report is not put in.
    """

    name: ClassVar[str] = "read_along"
    form = "read_along"
    alone = "report"
    sides: QHBoxLayout
    reading_card: Card
    reading_pane: ReadingPane
    answer_scroller: QScrollArea
    answer_page: QWidget
    answer_panel: AnswerPanel
    answered_card: Card
    answered_label: QLabel
    ink_column: QVBoxLayout
    remark: Remark
    smaller_button: QPushButton
    larger_button: QPushButton
    turn_button: QPushButton
    done_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self._maker = PageMaker(desk, self)
        self._round: Round | None = None
        self._answering = False
        self._warned = False
        self.remark.hide()
        self.answered_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_pane.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.reading_pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.answer_panel.hand_over()
        self.answer_panel.kept.connect(self._respond)
        self.smaller_button.clicked.connect(lambda: self._resize_text(-STEP))
        self.larger_button.clicked.connect(lambda: self._resize_text(STEP))
        self.turn_button.clicked.connect(self._turn)
        self.done_button.clicked.connect(self._leave)

    def show_place(self, place: Place) -> None:
        """Show the report to the participant; raises NOT_FOUND when there is no such report or participant in it."""
        report_id, self._participant_id = (int(part) for part in place.part.split(":"))
        self._round = reports.round_by_report(self.desk.vault, report_id)
        super().show_place(place)
        person, report = self._person(), self._round.report
        self.answer_panel.document = self._words.number(report)
        today = self.desk.vault.now().date()
        self.answer_panel.ask(person.participant_id, self.desk.name(person.name), report.made_at.date(), today)

    def redraw(self) -> None:
        """Show what this participant reads and answered."""
        assert self._round is not None, "it is drawn for a place only"
        self._round = reports.round_by_report(self.desk.vault, self._round.report.id)
        person = self._person()
        self.reading_pane.show_page(self._maker.page(self._round.report, person))
        self.answer_panel.rename(self.desk.name(person.name))
        answer = latest_answers(self._round.responses).get(person.participant_id)
        self.answer_panel.setVisible(self._round.report.state is ReportState.PRESENTED and answer is None)
        self.answered_card.setVisible(self.answer_panel.isHidden())
        self.answered_label.setText(self._said(answer))
        signature = answer.signature if answer is not None else None
        fill(self.ink_column, [InkPreview(signature)] if signature is not None and not signature.empty else [])
        self._fit()

    def retranslate(self) -> None:
        """The names of what code has put in."""
        self.reading_pane.setAccessibleName(self.tr("Verslag"))
        self._show_turn()

    def heading(self) -> str:
        """What a screen reader says first: what this is, without a name."""
        return self.tr("Meelezen")

    def take_focus(self) -> None:
        """Begin to read."""
        self.reading_pane.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with large letters: now, for before its parts are shown the style sheet does not reach all of them."""
        super().showEvent(event)
        if not event.spontaneous():
            self._resize_text(max(0, BEGINS - round(theme().scale * 100)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Text and answer beside each other where there is room, else one of them."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._round_is_shown():
            self._fit()

    def _round_is_shown(self) -> bool:
        return getattr(self, "_round", None) is not None

    def _person(self) -> ReportParticipant:
        assert self._round is not None, "it is drawn for a place only"
        for person in self._round.report.content.participants:
            if person.participant_id == self._participant_id:
                return person
        raise UserError(Kind.NOT_FOUND)

    def _said(self, answer: Response | None) -> str:
        """What was answered, or why nothing can be."""
        assert self._round is not None, "it is drawn for a place only"
        if answer is not None:
            return self.tr("Uw antwoord is bewaard: {answer}.").format(answer=self._words.given(answer))
        if self._round.report.state is ReportState.CONCEPT:
            return self.tr("Dit is nog een concept. U kunt antwoorden zodra het aan u is voorgelegd.")
        if self._round.report.addendum_to is not None:
            return self.tr("Bij deze aanvulling wordt geen antwoord meer gevraagd.")
        return self.tr("Bij dit verslag wordt geen antwoord meer gevraagd.")

    def _respond(self, given: Given) -> None:
        assert self._round is not None, "there is nothing to answer before"
        number, who = self._round.report.id, self._participant_id
        self.remark.say("")
        try:
            change = reports.respond(self.desk.vault, number, who, given)
        except UserError as error:
            if not self.answer_panel.show_trouble(error):
                self.remark.say(messages.sentence(error), "circle-alert", warns=True)
            return
        self.desk.act(lambda _vault: change, quiet=True)
        self.redraw()
        self.done_button.setFocus()

    def _leave(self) -> None:
        """Close the window, which locks; an answer that was begun is asked about once."""
        if self.answer_panel.isVisibleTo(self) and self.answer_panel.begun and not self._warned:
            self._warned = True
            self.remark.say(
                self.tr("Uw antwoord is nog niet vastgelegd. Leg het vast, of kies nog eens Klaar met meelezen."),
                "triangle-alert",
                warns=True,
            )
            return
        self.window().close()

    def _resize_text(self, by: int) -> None:
        """Larger or smaller letters for as long as this lasts; the settings stay as they are."""
        now = round(theme().scale * 100)
        theme().use(self.desk.settings.look, min(LARGEST, max(SMALLEST, now + by)))
        self._fit()

    def _turn(self) -> None:
        self._answering = not self._answering
        self._fit()
        (self.answer_panel.agrees_radio if self._answering else self.reading_pane).setFocus()

    def _fit(self) -> None:
        beside = self.width() >= theme().pixels(BESIDE)
        widest = min(theme().pixels(ANSWER), self.width()) if beside else self.width()
        self.answer_scroller.setMaximumWidth(widest)
        self.answer_page.setMaximumWidth(widest)  # at once, or Qt could go on resizing it without end
        self.reading_card.setVisible(beside or not self._answering)
        self.answer_scroller.setVisible(beside or self._answering)
        self.turn_button.setVisible(not beside)
        now = round(theme().scale * 100)
        self.smaller_button.setEnabled(now > SMALLEST)
        self.larger_button.setEnabled(now < LARGEST)
        self._show_turn()

    def _show_turn(self) -> None:
        self.turn_button.setText(self.tr("Verder lezen") if self._answering else self.tr("Antwoorden"))
