"""Step 3: the recovery sheet, shown, printed or saved, and typed back."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui import files, messages
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.code_groups import CodeGroups
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.services import access_start

from .beginning import Beginning
from .step import Step


class SheetStep(Step):
    """Two faces: the code to take along, and the field to type it back while the code is out of sight."""

    form = "first_sheet"

    faces: QStackedWidget
    show_face: QWidget
    type_face: QWidget
    groups: CodeGroups
    print_button: QPushButton
    save_button: QPushButton
    said_label: QLabel
    code_field: CodeField

    def __init__(self, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(beginning, parent)
        self._said: Callable[[], str] = str
        self.print_button.clicked.connect(lambda: self._make_pdf(self._print))
        self.save_button.clicked.connect(lambda: self._make_pdf(self._save))
        self.code_field.changed.connect(self._typed)
        self.code_field.entered.connect(self.proceed)
        self.setFocusProxy(self.print_button)
        self.retranslate()

    @property
    def is_typing(self) -> bool:
        """Whether the code is out of sight and being typed back."""
        return self.faces.currentWidget() is self.type_face

    @property
    def can_go_back(self) -> bool:
        """To the code, but not to the secret that was chosen."""
        return self.is_typing

    @property
    def is_ready(self) -> bool:
        """The code is shown, or was typed back right."""
        return not self.is_typing or self._matches()

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Herstelblad")

    def title(self) -> str:
        """What is asked."""
        return self.tr("Typ de code terug") if self.is_typing else self.tr("Uw herstelblad")

    def text(self) -> str:
        """Why."""
        if self.is_typing:
            return self.tr("Zo weet u zeker dat het blad klopt. Typ de code over van het papier.")
        return self.tr(
            "Met deze code opent u de kluis als de pincode of de sleutelbos kwijt is, en elke reservekopie. "
            "Niemand anders heeft deze code. Druk het blad af of schrijf de code over, en bewaar dat achter slot."
        )

    def next_words(self) -> str:
        """The words on the button that goes on."""
        return self.tr("Verder") if self.is_typing else self.tr("Ik heb het blad")

    def enter(self) -> None:
        """Show the code."""
        self.groups.set_code(access_start.sheet_code(self.beginning.opened))
        self._turn(self.show_face)

    def back(self) -> bool:
        """From typing back to the code."""
        if not self.is_typing:
            return False
        self._turn(self.show_face)
        return True

    def proceed(self) -> None:
        """From the code to typing it back; when it is right, the vault notes it."""
        if not self.is_typing:
            self._turn(self.type_face)
            return
        if not self.is_ready:
            return
        try:
            access_start.confirm_sheet(self.beginning.opened, self.code_field.typed())
        except UserError as error:
            trouble = error
            self.code_field.set_wrong(lambda: messages.sentence(trouble))
            return
        self.code_field.clear()
        self.done.emit()

    def retranslate(self) -> None:
        """Say again what came of printing or saving."""
        self.said_label.setText(self._said())
        self.said_label.setVisible(bool(self.said_label.text()))

    def _matches(self) -> bool:
        if not self.code_field.is_whole:
            return False
        return recovery_code.parse(self.code_field.typed()) == access_start.sheet_code(self.beginning.opened)

    def _turn(self, face: QWidget) -> None:
        self.faces.setCurrentWidget(face)
        self._tell(str)
        first = self.print_button if face is self.show_face else self.code_field
        first.setFocus()
        self.ready_changed.emit()

    def _typed(self) -> None:
        if self.code_field.is_whole and not self._matches():
            self.code_field.set_wrong(lambda: self.tr("Deze code is van een ander herstelblad."))
        self.ready_changed.emit()

    def _make_pdf(self, use: Callable[[bytes], None]) -> None:
        from wellbeing_desktop.services import sheets

        vault, language = self.beginning.opened, self.beginning.settings.value.language
        task = Task(lambda _step: sheets.pdf(vault, language), self)
        task.done.connect(use)
        task.start()

    def _print(self, pdf: bytes) -> None:
        from wellbeing_desktop.gui.printing import print_pdf

        self._attempt(
            lambda: print_pdf(self, pdf, self.tr("Herstelblad")), lambda: self.tr("Naar de printer gestuurd.")
        )

    def _save(self, pdf: bytes) -> None:
        from wellbeing_desktop.vault.files import write_whole

        path = files.ask_save_path(
            self, self.tr("Herstelblad bewaren"), self.tr("herstelblad.pdf"), self.tr("PDF (*.pdf)")
        )
        if path is None:
            return

        def write() -> bool:
            write_whole(path, pdf)
            return True

        self._attempt(
            write,
            lambda: self.tr("Bewaard als {name}. Haal het bestand van deze computer zodra het is afgedrukt.").format(
                name=path.name
            ),
        )

    def _attempt(self, call: Callable[[], bool], words: Callable[[], str]) -> None:
        try:
            if call():
                self._tell(words)
        except UserError as error:
            trouble = error
            self._tell(lambda: messages.sentence(trouble))

    def _tell(self, words: Callable[[], str]) -> None:
        self._said = words
        self.retranslate()
