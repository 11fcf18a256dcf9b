"""The recovery sheet: which one counts, whether it is still there, a new one, and what an old one still opens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.services import known_sheets, sheet_question

from ...buttons import button
from ...desk import Desk
from ...fitting import Columns
from ...parts import Card, Remark
from ...theme import restyle
from ...tokens import SPACE_S
from .sheet_asking import SheetAsking
from .sheet_behind import SheetBehind
from .sheet_renewing import SheetRenewing


class SheetCard(Card):
    """`work_at` gives it its desk; `redraw` asks for the sheet when a year has gone by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._dialog: SheetRenewing | None = None  # made when first asked for
        self._asking = False
        self.about_label = QLabel(self)
        self.unsettled = Remark(self)
        self.asking, self.behind = SheetAsking(self), SheetBehind(self)
        self._actions = QWidget(self)
        self.ask_button = button("", "quiet", "", self._actions)
        self.renew_button = button("", "", "file-text", self._actions)
        self.ask_button.clicked.connect(self._ask)
        self.renew_button.clicked.connect(self._renew)
        self.asking.seen.connect(self._seen)
        self.asking.lost.connect(self._renew)
        self._lay_out()

    @property
    def dialog(self) -> SheetRenewing | None:
        """Where a new sheet is made; None before it was asked for."""
        return self._dialog

    def work_at(self, desk: Desk) -> None:
        """Show the sheet of this desk's vault."""
        self._desk = desk

    def redraw(self) -> None:
        """Show which sheet counts, and ask for it when that is due."""
        if self._desk is None:
            return
        if not self._asking and sheet_question.is_due(self._desk.vault):
            self._asking = True
            self.asking.ask(self._desk)
        self.behind.look(self._desk)
        self._retranslate()

    def _lay_out(self) -> None:
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        restyle(self.about_label, role="muted")
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(self.ask_button)
        row.addWidget(self.renew_button)
        Columns(self._actions, row)
        self.set_title("…")
        for widget in (self.about_label, self.unsettled, self.asking, self.behind, self._actions):
            self.add(widget)

    def _ask(self) -> None:
        if self._desk is not None:
            self._asking = True
            self.asking.ask(self._desk)
            self._retranslate()
            self.asking.edits[0].setFocus()

    def _seen(self) -> None:
        assert self._desk is not None, "asked with a desk"
        self._asking = False
        self._retranslate()
        self.ask_button.setFocus()
        self._desk.say(self.tr("Het herstelblad klopt. Leg het weer achter slot."))

    def _renew(self) -> None:
        if self._desk is None:
            return
        if self._dialog is None:
            self._dialog = SheetRenewing(self._desk, self)
            self._dialog.renewed.connect(self._renewed)
        self._dialog.begin()

    def _renewed(self) -> None:
        assert self._desk is not None, "renewed with a desk"
        self._asking = False
        self.redraw()
        self._desk.say(self.tr("Het nieuwe herstelblad geldt. Het oude opent de kluis niet meer."))
        self.behind.bring()

    def _retranslate(self) -> None:
        if self._desk is None:
            return
        vault, formats = self._desk.vault, self._desk.formats
        sheet, seen = known_sheets.current(vault), sheet_question.last_seen(vault)
        self.set_title(self.tr("Herstelblad"))
        about = self.tr("Het geldende blad is nummer {number}, van {day}.").format(
            number=sheet.number, day=formats.date(sheet.made_on)
        )
        checked = self.tr("Voor het laatst nagegaan op {day}.").format(day=formats.date(seen)) if seen else ""
        why = self.tr(
            "Met dit blad opent u de kluis als de pincode of de sleutelbos kwijt is. Vernieuw het als het weg is of "
            "als iemand anders het heeft gezien."
        )
        self.about_label.setText(" ".join(part for part in (about, checked, why) if part))
        self.unsettled.say(
            ""
            if known_sheets.is_settled(vault)
            else self.tr(
                "Het vernieuwen van het herstelblad is onderbroken. Bewaar beide bladen, en vergrendel en open de "
                "kluis: dan wordt het afgemaakt."
            ),
            "triangle-alert",
            warns=True,
        )
        self.asking.setVisible(self._asking)
        self.ask_button.setText(self.tr("Nagaan of het er nog is"))
        self.ask_button.setVisible(not self._asking)
        self.renew_button.setText(self.tr("Herstelblad vernieuwen …"))
