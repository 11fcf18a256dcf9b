"""Step 2: what opens the backups: the code of a recovery sheet, or the passphrase that an archive has of its own."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.progress import Progress
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.labelled_field import LabelledField
from wellbeing_desktop.services import restore_choice
from wellbeing_desktop.services.restore_choice import Contents, Found, Health

from .restoring_state import RestoringState
from .step import Step

_LONGEST = 200
_Looked = tuple[list[Found], Contents | None]


class CodeStep(Step):
    """Looks into each backup of the place with it, and into the vault of now; old sheets open old backups."""

    def __init__(self, state: RestoringState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.code_field = CodeField(self)
        self.own_box = QCheckBox(self)
        self.phrase_edit = QLineEdit()
        self.phrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.phrase_edit.setMaxLength(_LONGEST)
        self.phrase_field = LabelledField("", self.phrase_edit, parent=self)
        self.phrase_field.hide()
        for widget in (self.code_field, self.phrase_field, self.own_box, self.remark):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.code_field.changed.connect(self.changed)
        self.code_field.entered.connect(self.proceed)
        self.phrase_edit.textChanged.connect(lambda _text: self.changed.emit())
        self.phrase_edit.returnPressed.connect(self.proceed)
        self.own_box.toggled.connect(self._turn)
        self._turn(False)
        self.retranslate()

    @property
    def is_ready(self) -> bool:
        """Once a whole code stands there, or a passphrase."""
        typed = bool(self.phrase_edit.text().strip()) if self.own_box.isChecked() else self.code_field.is_whole
        return typed and not self.busy

    def name(self) -> str:
        """The step in a word."""
        return self.tr("Herstelblad")

    def title(self) -> str:
        """What is asked."""
        return self.tr("Typ de code van uw herstelblad")

    def text(self) -> str:
        """Why."""
        return self.tr(
            "Een reservekopie gaat open met het herstelblad dat gold toen zij werd gemaakt. Hebt u meer bladen, begin "
            "dan met het nieuwste."
        )

    def proceed(self) -> None:
        """Look into the backups and the vault of now."""
        if not self.is_ready or self.state.spot is None:
            return
        try:
            secret = self._secret()
        except UserError as trouble:
            self.show_trouble(trouble)
            return
        home, files = self.state.home, self.state.spot.backups

        def look(progress: Progress) -> _Looked:
            return restore_choice.look_into_all(home, files, secret, progress), restore_choice.present(home, secret)

        self.state.opened_by = secret
        self.run(look, self._looked)

    def retranslate(self) -> None:
        """Set the words of the fields."""
        super().retranslate()
        self.own_box.setText(self.tr("Dit jaararchief heeft een eigen wachtzin"))
        self.phrase_field.set_label(self.tr("Wachtzin van het jaararchief"))

    def _secret(self) -> str:
        if self.own_box.isChecked():
            return restore_choice.passphrase_of(self.phrase_edit.text())
        return restore_choice.code_of(self.code_field.typed())

    def _turn(self, own: bool) -> None:
        """Ask for the one or the other."""
        self.code_field.setVisible(not own)
        self.phrase_field.setVisible(own)
        self.setFocusProxy(self.phrase_edit if own else self.code_field)
        self.show_trouble(None)
        self.changed.emit()

    def _looked(self, looked: _Looked) -> None:
        found, now = looked
        if all(one.health is Health.SHUT for one in found):
            self._say_shut()
            return
        self.state.found, self.state.now, self.state.chosen = tuple(found), now, None
        self.done.emit()

    def _say_shut(self) -> None:
        trouble = UserError(Kind.BACKUP_SHUT)
        if self.own_box.isChecked():
            self.show_trouble(trouble)
        else:
            self.code_field.set_wrong(lambda: messages.sentence(trouble))
