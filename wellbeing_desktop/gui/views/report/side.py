"""What stands beside the report: its round, those of its addenda, and the panel in which one thing is done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.reports import Report, ReportParticipant, ReportState
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import addenda, omissions, reports
from wellbeing_desktop.services.reports import Given, Round
from wellbeing_desktop.vault.store import Vault

from .addenda_column import AddendaColumn
from .addendum_form import AddendumForm
from .answer import AnswerPanel
from .names_notice import NamesNotice, names_notice
from .omitting import OmitPanel, OmittedCard
from .round_panel import RoundPanel
from .words import Words


class Side(QObject):
    """`looked_along(report, participant id)` when somebody is going to answer; `stepped()` when a step was taken.

    `asks(widget)` is where a panel puts the keyboard.
    """

    looked_along = Signal(object, int)
    asks = Signal(object)
    stepped = Signal()

    def __init__(
        self,
        desk: Desk,
        words: Words,
        reader: Callable[[], ReportParticipant | None],
        round_panel: RoundPanel,
        answer_panel: AnswerPanel,
        column: QVBoxLayout,
    ) -> None:
        super().__init__(round_panel)
        self._desk, self._words = desk, words
        self._round: Round | None = None
        self._answering: Report | None = None
        self._acted_on = ""
        self.round_panel, self.answer_panel = round_panel, answer_panel
        page = round_panel.parentWidget()
        self.omit_panel, self.omitted_card = OmitPanel(page), OmittedCard(page)
        self.addendum_form = AddendumForm(desk, page)
        self.addenda = AddendaColumn(desk, words, reader, page)
        before = column.indexOf(answer_panel)
        for at, one in enumerate((self.omitted_card, self.addenda, self.omit_panel, self.addendum_form), before):
            column.insertWidget(at, one)
        self._round_and_more: tuple[QWidget, ...] = (round_panel, self.omitted_card, self.addenda)
        self._panels = (answer_panel, self.omit_panel, self.addendum_form)
        for panel in self._panels:
            panel.hide()
            panel.given_up.connect(self._give_up)
        self._connect(round_panel)
        self.addenda.panel_made.connect(self._connect)
        self.addenda.wanted.connect(self._begin_addendum)
        self.omitted_card.put_back.connect(lambda number: desk.act(lambda vault: omissions.put_back(vault, number)))
        self.omit_panel.chosen.connect(self._take_out)
        self.addendum_form.kept.connect(self._keep_addendum)
        self.addendum_form.asks.connect(self.asks)
        answer_panel.kept.connect(self._respond)
        answer_panel.print_wanted.connect(lambda: self._print(self._answering, answer_panel.participant_id))

    def show(self, round_: Round, *, holds: bool) -> None:
        """Show the round of a report; of a version that no longer `holds` nothing beside it."""
        other = self._round is None or self._round.report.id != round_.report.id
        self._round = round_
        report, vault = round_.report, self._desk.vault
        if other:
            self._acted_on = ""
            self.close()
        self.round_panel.show_round(round_, self._words, self._words.names(report))
        self.addenda.show_addenda(report.state, addenda.of_report(vault, report.id) if holds else ())
        for panel in (self.round_panel, *self.addenda.panels()):
            if panel.round is not None:
                names_notice(panel).show_report(panel.round.report)
        sealed = report.state is ReportState.SEALED
        self.omitted_card.show_omitted(omissions.of_session(vault, report.session_id) if holds else (), sealed=sealed)
        if self._busy() is not None:
            self._hide_round()
        if self._answering is not None:
            names = self._words.names(self._answering)
            self.answer_panel.rename(names.get(self.answer_panel.participant_id, ""))

    def close(self) -> None:
        """Put the round back in its place."""
        self._answering = None
        for panel in self._panels:
            panel.hide()
        if self._round is not None:
            self.round_panel.show()
            self.addenda.setVisible(self._round.report.state is ReportState.SEALED)
            open_ones = omissions.of_session(self._desk.vault, self._round.report.session_id)
            self.omitted_card.setVisible(bool(open_ones) and self._round.report.state is not ReportState.REPLACED)

    def first_button(self) -> QPushButton:
        """The step to take now, in the round in which the last one was taken."""
        panel = self.addenda.panel(self._acted_on) or self.round_panel
        return panel.first_button()

    def ask(self, report: Report, participant_id: int) -> None:
        """Record what somebody answers to a presented report or addendum; they look along."""
        person = next(p for p in report.content.participants if p.participant_id == participant_id)
        self._answering, self._acted_on = report, report.number
        self.looked_along.emit(report, participant_id)
        self._open(self.answer_panel)
        self.answer_panel.document = self._words.number(report)
        today = self._desk.vault.now().date()
        self.answer_panel.ask(participant_id, self._desk.name(person.name), report.made_at.date(), today)
        self.asks.emit(self.answer_panel.agrees_radio)

    def renew(self) -> None:
        """Make the concept anew, or a new version of what was presented, from what the note says now."""
        report = self._shown()
        language = reports.language_of(self._desk.vault, report.session_id)
        self._step(report, lambda vault: reports.make(vault, report.session_id, language))

    def _connect(self, panel: RoundPanel) -> None:
        def report() -> Report:
            assert panel.round is not None, "its buttons are there only with a round"
            return panel.round.report

        NamesNotice(self._desk, panel, panel.notices_column)
        panel.present_button.clicked.connect(lambda: self._step(report(), lambda v: reports.present(v, report().id)))
        panel.seal_button.clicked.connect(lambda: self._step(report(), lambda v: reports.seal(v, report().id)))
        panel.drop_button.clicked.connect(lambda: self._step(report(), lambda v: addenda.drop(v, report().id)))
        panel.share_button.clicked.connect(lambda: self._desk.go(Place("release", report().id)))
        panel.again_button.clicked.connect(lambda: self._write_anew(report()))
        panel.edit_button.clicked.connect(lambda: self._write_anew(report()))
        panel.answer_wanted.connect(lambda who: self.ask(report(), who))
        panel.print_wanted.connect(lambda who: self._print(report(), who))
        panel.omit_wanted.connect(lambda _who: self._begin_omitting(report()))

    def _step(self, report: Report, deed: Callable[[Vault], Change]) -> None:
        self._acted_on = report.number
        self._desk.act(deed)
        self.stepped.emit()

    def _write_anew(self, report: Report) -> None:
        if report.addendum_to is None:
            self.renew()
            return
        self._acted_on = report.number
        self._open(self.addendum_form)
        self.addendum_form.ask(report, self._shown().content.participants)

    def _begin_addendum(self) -> None:
        report = self._shown()
        self._open(self.addendum_form)
        self.addendum_form.ask(report, report.content.participants)

    def _keep_addendum(self, lines: tuple[Line, ...]) -> None:
        report = self.addendum_form.report
        assert report is not None, "it was asked for one"
        write = addenda.add if report.addendum_to is None else addenda.rewrite
        change = self._tried(lambda vault: write(vault, report.id, lines), self.addendum_form.show_trouble)
        if change is not None:
            self.addendum_form.done()
            self._acted_on = next(one.number for one in reversed(change.after) if isinstance(one, Report))
            self._finish(change)

    def _begin_omitting(self, report: Report) -> None:
        self._open(self.omit_panel)
        self.omit_panel.ask(report)
        self.asks.emit(self.omit_panel.ticks()[0])

    def _take_out(self, texts: tuple[str, ...]) -> None:
        report = self._shown()
        language = reports.language_of(self._desk.vault, report.session_id)
        change = self._tried(
            lambda vault: omissions.take_out(vault, report.id, texts, language), self.omit_panel.show_trouble
        )
        if change is not None:
            self._finish(change)

    def _respond(self, given: Given) -> None:
        report, who = self._answering, self.answer_panel.participant_id
        assert report is not None, "somebody was asked"
        change = self._tried(lambda vault: reports.respond(vault, report.id, who, given), self._show_trouble)
        if change is not None:
            self._finish(change)

    def _show_trouble(self, error: UserError) -> None:
        if not self.answer_panel.show_trouble(error):
            self._desk.trouble(error)

    def _tried(self, deed: Callable[[Vault], Change], tell: Callable[[UserError], None]) -> Change | None:
        try:
            return deed(self._desk.vault)
        except UserError as error:
            tell(error)
            return None

    def _finish(self, change: Change) -> None:
        self.close()
        self._desk.act(lambda _vault: change)
        self.stepped.emit()

    def _give_up(self) -> None:
        self.close()
        self.stepped.emit()

    def _open(self, panel: QWidget) -> None:
        for one in self._panels:
            one.setVisible(one is panel)
        self._hide_round()

    def _hide_round(self) -> None:
        for one in self._round_and_more:
            one.hide()

    def _busy(self) -> QWidget | None:
        return next((panel for panel in self._panels if not panel.isHidden()), None)

    def _print(self, report: Report | None, participant_id: int) -> None:
        assert report is not None, "the buttons are there only with a report"
        self._desk.go(Place("release", report.id, f"participant:{participant_id}"))

    def _shown(self) -> Report:
        assert self._round is not None, "the buttons are there only with a report"
        return self._round.report
