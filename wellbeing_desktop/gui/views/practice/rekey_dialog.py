"""The whole vault gets another key: the secret is asked, the work goes on in sight, and the program starts afresh."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import rekeying
from wellbeing_desktop.services.rekeying import Prepared
from wellbeing_desktop.settings.device import WindowBox

from ... import messages
from ...buttons import button
from ...desk import Desk
from ...parts import LabelledField, Remark
from ...parts.page_scroll import PageScroll
from ...room import fitted, scaled
from ...tasks import Task
from ...theme import restyle
from ...tokens import SPACE_L, SPACE_M

SIZE = WindowBox(640, 480)
TRIES = 3
"""So many times it is done when something was written meanwhile, before the user is asked to try later."""


class RekeyDialog(QDialog):
    """`begin()` opens it; once all is proven the vault is closed and the desk asks for a fresh start."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._tries = 0
        self.title_label, self.text_label = QLabel(self), QLabel(self)
        self.secret_edit = QLineEdit()
        self.secret_field = LabelledField("", self.secret_edit, parent=self)
        self.bar, self.trouble = QProgressBar(self), Remark(self)
        self.cancel_button = button("", "", "", self)
        self.start_button = button("", "primary", "", self)
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret_edit.returnPressed.connect(self._start)
        self.start_button.clicked.connect(self._start)
        self.cancel_button.clicked.connect(self.reject)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, rekeying.PARTS)
        self._lay_out()
        self._retranslate()

    def begin(self) -> None:
        """Open it, with nothing left of an earlier time."""
        self.secret_edit.clear()
        self.secret_field.set_error("")
        self.trouble.say("")
        self._show_work(busy=False)
        self.resize(fitted(scaled(SIZE), self))
        self.open()
        self.secret_edit.setFocus()

    def reject(self) -> None:
        """Stop the work, which leaves everything as it was; without work under way, close."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and keep no secret."""
        self.secret_edit.clear()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "start_button"):
            self._retranslate()

    def _lay_out(self) -> None:
        body = QWidget()
        column, inside, row = QVBoxLayout(self), QVBoxLayout(body), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, SPACE_L)
        inside.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, 0)
        row.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        for layout in (column, inside):
            layout.setSpacing(SPACE_M)
        restyle(self.title_label, role="card-title")
        for label in (self.title_label, self.text_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for widget in (self.title_label, self.text_label, self.secret_field, self.bar, self.trouble):
            inside.addWidget(widget)
        inside.addStretch(1)
        scroll = PageScroll(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(PageScroll.Shape.NoFrame)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setWidget(body)
        column.addWidget(scroll, 1)
        for made in (self.cancel_button, self.start_button):
            made.setAutoDefault(False)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.start_button)
        column.addLayout(row)

    def _start(self) -> None:
        if self._task is None:
            self._tries = 0
            self.trouble.say("")
            self.secret_field.set_error("")
            self._prepare()

    def _prepare(self) -> None:
        vault, secret = self._desk.vault, self.secret_edit.text()
        self._tries += 1
        self._task = Task(lambda progress: rekeying.prepare(vault, secret, progress), self)
        self._task.progressed.connect(lambda done, _of: self.bar.setValue(done))
        self._task.done.connect(self._decide)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self._cancelled)
        self._show_work(busy=True)
        self._task.start()

    def _decide(self, prepared: Prepared) -> None:
        """On the window's thread: from the decision to the end of the process nothing is written any more."""
        try:
            rekeying.decide(self._desk.vault, prepared)
        except UserError as error:
            self._failed(error)
            return
        self._task = None
        self._desk.vault_replaced.emit()

    def _failed(self, error: UserError) -> None:
        self._task = None
        if error.kind is Kind.CHANGED_MEANWHILE and self._tries < TRIES:
            self._prepare()
            return
        self._show_work(busy=False)
        if error.kind in (Kind.WRONG_SECRET, Kind.WAIT):
            self.secret_field.set_error(error)
            self.secret_edit.setFocus()
        elif error.kind is Kind.CHANGED_MEANWHILE:
            said = self.tr("Er werd intussen steeds iets bewaard. Wacht een paar minuten en probeer het opnieuw.")
            self.trouble.say(f"{said} {self._stays()}", "triangle-alert", warns=True)
        else:
            self.trouble.say(f"{messages.sentence(error)} {self._stays()}", "triangle-alert", warns=True)

    def _cancelled(self) -> None:
        self._task = None
        self._show_work(busy=False)
        self.trouble.say(self.tr("Gestopt.") + " " + self._stays())

    def _stays(self) -> str:
        return self.tr("De kluis heeft nog de oude sleutel, en er is niets veranderd.")

    def _show_work(self, *, busy: bool) -> None:
        self.bar.setValue(0)
        self.bar.setVisible(busy)
        self.secret_field.setEnabled(not busy)
        self.start_button.setEnabled(not busy)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Nieuwe sleutel"))
        self.title_label.setText(self.tr("De kluis een nieuwe sleutel geven"))
        self.text_label.setText(
            self.tr(
                "Daarna begint het programma opnieuw en vraagt het uw pincode of wachtzin. De kluis met de oude "
                "sleutel blijft staan, in de map {folder}: verwijder die map zelf als alles goed gaat. Valt de "
                "stroom uit, dan opent de kluis gewoon, met de oude of met de nieuwe sleutel."
            ).format(folder=self._aside())
        )
        self.secret_field.set_label(self.tr("Pincode of wachtzin"))
        self.secret_field.set_help(self.tr("Leeg als alleen de sleutelbos de kluis opent."))
        self.bar.setAccessibleName(self.tr("Voortgang"))
        self.cancel_button.setText(self.tr("Annuleren"))
        self.start_button.setText(self.tr("Nieuwe sleutel maken"))

    def _aside(self) -> str:
        return str(self._desk.vault.path.parent / "aside")
