"""Making a new recovery sheet: the secret, the code on paper, and typing it back; only then does it count."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import known_sheets, sheet_renewal
from wellbeing_desktop.services.sheet_renewal import NewSheet
from wellbeing_desktop.settings.device import WindowBox

from ... import messages
from ...buttons import button
from ...desk import Desk
from ...parts import LabelledField, Remark
from ...parts.code_field import CodeField
from ...parts.code_groups import CodeGroups
from ...parts.page_scroll import PageScroll
from ...parts.sheet_paper import SheetPaper
from ...room import fitted, scaled
from ...tasks import Task
from ...theme import restyle
from ...tokens import SPACE_L, SPACE_M

SIZE = WindowBox(720, 600)
EMPTY = "------"


class SheetRenewing(QDialog):
    """`begin()` opens it at its first step; `renewed()` once the new sheet counts."""

    renewed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._new: NewSheet | None = None
        self.title_label, self.text_label = QLabel(self), QLabel(self)
        self.steps = QStackedWidget(self)
        self.secret_edit = QLineEdit()
        self.secret_field = LabelledField("", self.secret_edit, parent=self)
        self.groups, self.paper, self.code_field = CodeGroups(self), SheetPaper(self), CodeField(self)
        self.trouble = Remark(self)
        self.back_button = button("", "quiet", "chevron-left", self)
        self.cancel_button = button("", "", "", self)
        self.next_button = button("", "primary", "", self)
        self._lay_out()
        self._connect()
        self._turn(0)

    def begin(self) -> None:
        """Open it, with nothing left of an earlier time."""
        self._forget()
        self._turn(0)
        self.resize(fitted(scaled(SIZE), self))
        self.open()
        self.secret_edit.setFocus()

    def done(self, result: int) -> None:
        """Close, and let no widget keep the secret or the code."""
        self._forget()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "next_button"):
            self._retranslate()

    def _connect(self) -> None:
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret_edit.returnPressed.connect(self._go_on)
        self.code_field.entered.connect(self._go_on)
        self.code_field.changed.connect(self._follow)
        self.next_button.clicked.connect(self._go_on)
        self.back_button.clicked.connect(lambda: self._turn(self.steps.currentIndex() - 1))
        self.cancel_button.clicked.connect(self.reject)
        for made in (self.next_button, self.back_button, self.cancel_button):
            made.setAutoDefault(False)

    def _lay_out(self) -> None:
        body = QWidget()
        column, inside, foot = QVBoxLayout(self), QVBoxLayout(body), QHBoxLayout()
        inside.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, 0)
        column.setContentsMargins(0, 0, 0, SPACE_L)
        foot.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        for layout in (column, inside):
            layout.setSpacing(SPACE_M)
        restyle(self.title_label, role="card-title")
        for label in (self.title_label, self.text_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            inside.addWidget(label)
        for parts in ((self.secret_field,), (self.groups, self.paper), (self.code_field,)):
            self.steps.addWidget(_page(*parts))
        inside.addWidget(self.steps)
        inside.addWidget(self.trouble)
        inside.addStretch(1)
        scroll = PageScroll(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(PageScroll.Shape.NoFrame)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setWidget(body)
        column.addWidget(scroll, 1)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.next_button)
        column.addLayout(foot)

    def _turn(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.trouble.say("")
        self.code_field.clear()
        self.back_button.setVisible(step == 2)
        self._retranslate()
        (self.secret_edit, self.paper, self.code_field)[step].setFocus()

    def _go_on(self) -> None:
        if not self.next_button.isEnabled():
            return
        match self.steps.currentIndex():
            case 0:
                self._draw()
            case 1:
                self._turn(2)
            case _:
                self._finish()

    def _draw(self) -> None:
        vault, secret = self._desk.vault, self.secret_edit.text()
        self._work(Task(lambda _step: sheet_renewal.begin(vault, secret), self), self._drawn)

    def _drawn(self, new: NewSheet) -> None:
        self._new = new
        self.secret_edit.clear()
        self.groups.set_code(new.code)
        vault, language = self._desk.vault, self._desk.settings.language
        self.paper.set_source(lambda: sheet_renewal.pdf(vault, new, language))
        self._turn(1)

    def _finish(self) -> None:
        vault, new, typed = self._desk.vault, self._new, self.code_field.typed()
        assert new is not None, "the code was drawn before it can be typed back"
        self._work(Task(lambda _step: sheet_renewal.finish(vault, new, typed), self), self._finished)

    def _finished(self, _result: object) -> None:
        self.accept()
        self.renewed.emit()

    def _work(self, task: Task, then: object) -> None:
        self._set_busy(busy=True)
        task.done.connect(lambda _result: self._set_busy(busy=False))
        task.done.connect(then)
        task.failed.connect(self._failed)
        task.start()

    def _failed(self, error: UserError) -> None:
        self._set_busy(busy=False)
        if error.kind in (Kind.WRONG_SECRET, Kind.WAIT):
            self.secret_field.set_error(error)
            self.secret_edit.setFocus()
        elif error.kind in (Kind.RECOVERY_CODE_WRONG, Kind.RECOVERY_CODE_TYPO):
            self.code_field.set_wrong(lambda: self.tr("Dit is niet de code van het nieuwe blad. Kijk op het papier."))
        else:
            self.trouble.say(f"{messages.sentence(error)} {self._what_counts()}", "triangle-alert", warns=True)

    def _what_counts(self) -> str:
        """Which sheet opens the vault now; after a failing disk nobody knows before the vault was opened anew."""
        try:
            settled = known_sheets.is_settled(self._desk.vault)
        except UserError:
            settled = False
        if settled:
            return self.tr("Het oude herstelblad blijft gelden.")
        return self.tr("Bewaar beide herstelbladen, en vergrendel en open de kluis: dan wordt het afgemaakt.")

    def _set_busy(self, *, busy: bool) -> None:
        self.steps.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        self.next_button.setEnabled(not busy)
        if not busy:
            self._follow()

    def _follow(self) -> None:
        """The last step goes on only with a whole code."""
        self.next_button.setEnabled(self.steps.currentIndex() != 2 or self.code_field.is_whole)

    def _forget(self) -> None:
        self._new = None
        self.secret_edit.clear()
        self.secret_field.set_error("")
        self.groups.set_code("-".join([EMPTY.replace("-", "·")] * 6))
        self.paper.set_source(bytes)
        self.code_field.clear()

    def _retranslate(self) -> None:
        step = self.steps.currentIndex()
        self.setWindowTitle(self.tr("Herstelblad vernieuwen"))
        self.title_label.setText(
            (
                self.tr("Eerst uw pincode of wachtzin"),
                self.tr("Uw nieuwe herstelblad"),
                self.tr("Typ de code terug"),
            )[step]
        )
        self.text_label.setText(self._texts()[step])
        self.secret_field.set_label(self.tr("Pincode of wachtzin"))
        self.secret_field.set_help(self.tr("Leeg als alleen de sleutelbos de kluis opent."))
        self.back_button.setText(self.tr("Terug naar de code"))
        self.cancel_button.setText(self.tr("Annuleren"))
        self.next_button.setText(
            (self.tr("Verder"), self.tr("Ik heb het blad"), self.tr("Nieuw blad laten gelden"))[step]
        )
        self._follow()

    def _texts(self) -> tuple[str, str, str]:
        number = self._new.sheet.number if self._new else ""
        return (
            self.tr(
                "U krijgt een blad met een nieuwe code. Zodra u die hebt teruggetypt, opent het oude blad de kluis "
                "niet meer, en worden de momentopnamen op het nieuwe blad gezet. Bewaar het oude blad zolang er "
                "jaararchieven zijn die er nog mee opengaan."
            ),
            self.tr(
                "Dit blad heeft nummer {number}. Druk het af of schrijf de code over. Het geldt nog niet: stopt u "
                "hier, dan blijft het oude blad gelden."
            ).format(number=number),
            self.tr("Zo weet u zeker dat het blad klopt. Typ de code over van het papier."),
        )


def _page(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return made
