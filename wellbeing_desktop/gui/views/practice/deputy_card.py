"""Who may take over when the coach falls out: three people with a sheet each, and what was opened with them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from wellbeing_desktop.domain.deputy import HOLDERS, Deputy, DeputyUse, Step
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.services import deputy, deputy_papers

from ...buttons import button
from ...desk import Desk
from ...fitting import Columns
from ...own_paper_dialog import OwnPaperDialog
from ...parts import Card, LabelledField
from ...theme import restyle
from ...tokens import SPACE_S

_USES = 5
"""So many times a deputy came in are shown."""


class DeputyCard(Card):
    """`work_at` gives it its desk; `redraw` shows who holds the sheets now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._made: Deputy | None = None
        self._dialog: OwnPaperDialog | None = None
        self._number = 1
        self._about, self._uses = QLabel(self), QLabel(self)
        self.edits = tuple(QLineEdit(self) for _ in range(HOLDERS))
        self.fields = tuple(LabelledField("", edit, parent=self) for edit in self.edits)
        self.paper_buttons = tuple(button("", "", "printer", self) for _ in range(HOLDERS))
        self.make_button = button("", "", "users", self)
        self.end_button = button("", "quiet", "x", self)
        self._lay_out()
        self._connect()

    @property
    def dialog(self) -> OwnPaperDialog | None:
        """Where a sheet is looked at; None before it was asked for."""
        return self._dialog

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk

    def redraw(self) -> None:
        """Show who hold the sheets, and what was opened with them."""
        if self._desk is None:
            return
        vault = self._desk.vault
        self._made = self._desk.attempt(lambda: deputy.current(vault))
        for edit, name in zip(self.edits, self._made.holders if self._made else (), strict=False):
            edit.setText(name)
        self._retranslate(self._desk, self._desk.attempt(lambda: deputy.uses(vault)) or [])

    def _lay_out(self) -> None:
        for label in (self._about, self._uses):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            restyle(label, role="muted")
        self.add(self._about)
        for field, paper in zip(self.fields, self.paper_buttons, strict=True):
            self.add(self._row(field, paper))
        self.add(self._row(self.make_button, self.end_button))
        self.add(self._uses)

    def _row(self, first: QWidget, second: QPushButton) -> QWidget:
        """A field and the button that belongs to it: beside each other, or below where there is no room."""
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(first, int(isinstance(first, LabelledField)))
        row.addWidget(second, 0, Qt.AlignmentFlag.AlignBottom)
        if not isinstance(first, LabelledField):
            row.addStretch(1)
        Columns(made, row)
        return made

    def _connect(self) -> None:
        self.make_button.clicked.connect(self._make)
        self.end_button.clicked.connect(self._end)
        for number, paper in enumerate(self.paper_buttons, start=1):
            paper.clicked.connect(partial(self._show_paper, number))

    def _retranslate(self, desk: Desk, uses: list[DeputyUse]) -> None:
        self.set_title(self.tr("Als u uitvalt: een waarnemer"))
        self._about.setText(self._about_words(desk))
        for number, (field, paper) in enumerate(zip(self.fields, self.paper_buttons, strict=True), start=1):
            field.set_label(self.tr("Wie krijgt blad {number}?").format(number=number))
            paper.setText(self.tr("Blad {number} bekijken en afdrukken").format(number=number))
            paper.setVisible(self._made is not None)
        self.make_button.setText(self.tr("Drie nieuwe bladen maken") if self._made else self.tr("Drie bladen maken"))
        self.end_button.setText(self.tr("Waarneming beëindigen"))
        self.end_button.setVisible(self._made is not None)
        self._uses.setText("\n".join(self._use_words(desk, use) for use in uses[:_USES]))
        self._uses.setVisible(bool(uses))

    def _about_words(self, desk: Desk) -> str:
        if self._made is None:
            return self.tr(
                "Drie mensen krijgen elk een blad; twee bladen samen openen op deze laptop eerst alleen namen, "
                "telefoonnummers en geplande gesprekken. De notities gaan pas open na een tweede stap, die vastgelegd "
                "blijft. Het hoeft niet."
            )
        return self.tr(
            "Sinds {day} openen twee van deze drie bladen samen de kluis. Druk elk blad af en geef het aan wie erbij "
            "staat. Nieuwe bladen maken de vorige waardeloos."
        ).format(day=desk.formats.date(self._made.made_on))

    def _use_words(self, desk: Desk, use: DeputyUse) -> str:
        moment = f"{desk.formats.date(use.at.date())} {desk.formats.time(use.at.time())}"
        if use.step is Step.LOOKED:
            return self.tr("{moment}: {who} opende de namenlijst.").format(moment=moment, who=desk.name(use.who))
        return self.tr("{moment}: {who} opende de notities. Reden: {reason}").format(
            moment=moment, who=desk.name(use.who), reason=use.reason
        )

    def _make(self) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        for field, edit in zip(self.fields, self.edits, strict=True):
            empty = not edit.text().strip()
            field.set_error(self.tr("Vul in wie dit blad krijgt.") if empty else "")
        missing = [edit for edit in self.edits if not edit.text().strip()]
        if missing:
            missing[0].setFocus()
            return
        vault = self._desk.vault
        try:
            deputy.make(vault, [edit.text() for edit in self.edits])
        except UserError as trouble:
            self._desk.trouble(trouble)
            return
        self.redraw()
        self._desk.say(self.tr("De bladen zijn gemaakt. Druk ze alle drie af; samen met de envelop gelden ze meteen."))
        self.paper_buttons[0].setFocus()

    def _end(self) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        try:
            deputy.end(self._desk.vault)
        except UserError as trouble:
            self._desk.trouble(trouble)
            return
        self.redraw()
        self._desk.say(self.tr("De waarneming is beëindigd. De bladen openen niets meer; laat ze vernietigen."))
        self.make_button.setFocus()

    def _show_paper(self, number: int) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        desk = self._desk
        self._number = number
        if self._dialog is None:
            self._dialog = OwnPaperDialog(
                desk, lambda: deputy_papers.compose(desk.vault, self._number, desk.settings.language), self
            )
        self._dialog.open()
