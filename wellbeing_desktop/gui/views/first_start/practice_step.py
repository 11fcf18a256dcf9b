"""Step 1: the practice, as it will stand above every document."""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Practice, require
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.parts.practice_form import PracticeForm
from wellbeing_desktop.services import practice as practices

from .beginning import Beginning
from .step import Step


class PracticeStep(Step):
    """Keeps the practice in `beginning`, and in the vault when there is one already."""

    form = "first_practice"

    practice_form: PracticeForm
    trouble_label: QLabel

    def __init__(self, beginning: Beginning, parent: QWidget | None = None) -> None:
        super().__init__(beginning, parent)
        self._trouble: UserError | None = None
        self.setFocusProxy(self.practice_form.name_edit)
        name = self.practice_form.name_edit
        name.returnPressed.connect(self.practice_form.professional_edit.setFocus)
        for edit in self.practice_form.findChildren(QLineEdit):
            if edit is not name:
                edit.returnPressed.connect(self.proceed)
        self.retranslate()

    @property
    def can_go_back(self) -> bool:
        """This is the first step."""
        return False

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Praktijk")

    def title(self) -> str:
        """What is asked."""
        return self.tr("Uw praktijk")

    def text(self) -> str:
        """Why."""
        return self.tr("Dit komt boven uw verslagen te staan. Alleen de twee namen zijn nodig; de rest kan later.")

    def proceed(self) -> None:
        """Keep what was typed; a missing name is told at its field."""
        practice = self.practice_form.practice()
        self._trouble = None
        self.practice_form.show_trouble(None)
        try:
            require(practice.name, "practice_name")
            require(practice.professional, "professional")
            self._keep(practice)
        except UserError as trouble:
            self._show(trouble)
            return
        self.retranslate()
        self.done.emit()

    def retranslate(self) -> None:
        """Say again what went wrong."""
        self.trouble_label.setText(messages.sentence(self._trouble) if self._trouble else "")
        self.trouble_label.setVisible(self._trouble is not None)

    def _keep(self, practice: Practice) -> None:
        """Also in the vault, if the program was ended between making the vault and that."""
        self.beginning.practice = practice
        if self.beginning.vault is not None:
            practices.save(self.beginning.vault, practice)

    def _show(self, trouble: UserError) -> None:
        if self.practice_form.show_trouble(trouble):
            form = self.practice_form
            (form.professional_edit if trouble.data["field"] == "professional" else form.name_edit).setFocus()
        else:
            self._trouble = trouble
        self.retranslate()
