"""The buttons that print a recovery sheet or save it as a PDF, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError

from .. import files, messages
from ..buttons import button
from ..fitting import Columns
from ..tasks import Task
from ..theme import restyle
from ..tokens import SPACE_M, SPACE_S


class SheetPaper(QWidget):
    """`set_source(make)` tells how the PDF is made, which happens beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], bytes] = bytes
        self._said: Callable[[], str] = str
        self.print_button = button("", "", "printer", self)
        self.save_button = button("", "", "download", self)
        self.said_label, self.warning_label = QLabel(self), QLabel(self)
        self.print_button.clicked.connect(lambda: self._use(self._print))
        self.save_button.clicked.connect(lambda: self._use(self._save))
        self.setFocusProxy(self.print_button)
        self._lay_out()
        self._retranslate()

    def set_source(self, make: Callable[[], bytes]) -> None:
        """Print and save what this makes."""
        self._make = make
        self._tell(str)

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        column.addLayout(row)
        for label, role in ((self.said_label, "subtitle"), (self.warning_label, "help")):
            label.setWordWrap(True)
            restyle(label, role=role)
            column.addWidget(label)
        Columns(self, row)

    def _retranslate(self) -> None:
        self.print_button.setText(self.tr("Afdrukken …"))
        self.save_button.setText(self.tr("Bewaren als PDF …"))
        self.warning_label.setText(
            self.tr(
                "Wie dit blad heeft, kan alles lezen: leg het niet bij de computer. Zet de PDF op een USB-stick en "
                "niet op deze computer, of druk de PDF af en verwijder het bestand daarna."
            )
        )
        self.said_label.setText(self._said())
        self.said_label.setVisible(bool(self.said_label.text()))

    def _use(self, use: Callable[[bytes], bool]) -> None:
        make = self._make
        task = Task(lambda _step: make(), self)
        task.done.connect(lambda pdf: self._attempt(lambda: use(pdf)))
        task.failed.connect(lambda trouble: self._tell(lambda: messages.sentence(trouble)))
        task.start()

    def _print(self, pdf: bytes) -> bool:
        from ..printing import print_pdf  # late: few come here

        if not print_pdf(self, pdf, self.tr("Herstelblad")):
            return False
        self._tell(lambda: self.tr("Naar de printer gestuurd."))
        return True

    def _save(self, pdf: bytes) -> bool:
        from wellbeing_desktop.vault.files import write_whole

        path = files.ask_save_path(
            self, self.tr("Herstelblad bewaren"), self.tr("herstelblad.pdf"), self.tr("PDF (*.pdf)")
        )
        if path is None:
            return False
        write_whole(path, pdf)
        self._tell(
            lambda: self.tr("Bewaard als {name}. Haal het bestand van deze computer zodra het is afgedrukt.").format(
                name=path.name
            )
        )
        return True

    def _attempt(self, call: Callable[[], object]) -> None:
        try:
            call()
        except UserError as error:
            trouble = error
            self._tell(lambda: messages.sentence(trouble))

    def _tell(self, words: Callable[[], str]) -> None:
        self._said = words
        self._retranslate()
