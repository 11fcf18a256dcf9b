"""Choosing the PIN or passphrase that opens the vault: twice, with what is wrong with it in words."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.domain import passphrase
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import suggestion

from ..buttons import button
from ..messages import sentence
from ..tokens import SPACE_M
from .labelled_field import LabelledField
from .remark import Remark

_LONGEST = 200
_FOR_GOOD = frozenset({Kind.KEYRING_ABSENT, Kind.KEYRING_REFUSED})


class NewSecret(QWidget):
    """With a keyring a PIN, optionally none at all; without one a passphrase, and a sentence that says why.

    `entered()` follows Enter, `keyring_again()` the wish to look for the keyring once more. `clear` empties the fields.
    """

    entered = Signal()
    keyring_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble: UserError | None = None
        self.looked = False
        """Whether it is known that the keyring can or cannot be used."""
        self._secret, self._again = QLineEdit(), QLineEdit()
        self._secret_field = LabelledField("", self._secret, parent=self)
        self._again_field = LabelledField("", self._again, parent=self)
        self._reason = Remark(self)
        self._again_button: QPushButton = button("", "quiet", parent=self)
        self._suggest: QPushButton = button("", "quiet", parent=self)
        self._show_signs = QCheckBox(self)
        self._none = QCheckBox(self)
        self._warning = Remark(self)
        self._build()
        self._retranslate()

    @property
    def use_keyring(self) -> bool:
        """Whether the keyring takes part."""
        return self._trouble is None

    def set_keyring(self, trouble: UserError | None) -> None:
        """Ask for a PIN when the keyring can be used; with its trouble ask for a passphrase, and say why."""
        self._trouble = trouble
        self.looked = True
        if trouble is not None:
            self._none.setChecked(False)
        self._retranslate()
        self._follow()

    def secret(self) -> str:
        """What was chosen; empty when the keyring alone is to open the vault."""
        return "" if self._none.isChecked() else self._secret.text()

    def check(self) -> bool:
        """Whether it can be used; otherwise says what is wrong and puts the keyboard there."""
        weak, differs = self._mark()
        if weak:
            self._secret.setFocus()
        elif differs:
            self._again.setFocus()
        return not weak and not differs

    def error(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return self._secret_field.error() or self._again_field.error()

    def why(self) -> str:
        """Why the keyring takes no part; empty when it does."""
        return self._reason.text if self._trouble else ""

    def warning(self) -> str:
        """What the keyring alone does not protect against, when that was chosen."""
        return self._warning.text

    def clear(self) -> None:
        """Forget what was typed."""
        self._secret.clear()
        self._again.clear()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().event(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._reason)
        column.addWidget(self._again_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._secret_field)
        column.addWidget(self._suggest, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._again_field, self._show_signs, self._none, self._warning):
            column.addWidget(widget)
        for edit in (self._secret, self._again):
            edit.setMaxLength(_LONGEST)
            edit.returnPressed.connect(self.entered)
        self.setFocusProxy(self._secret)
        self._again_button.clicked.connect(self.keyring_again)
        self._suggest.clicked.connect(self._suggest_words)
        self._show_signs.toggled.connect(self._follow)
        self._none.toggled.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Bring the fields in line with the tick boxes."""
        mode = QLineEdit.EchoMode.Normal if self._show_signs.isChecked() else QLineEdit.EchoMode.Password
        none = self._none.isChecked()
        self._secret_field.set_error("")
        self._again_field.set_error("")
        for edit in (self._secret, self._again):
            edit.setEchoMode(mode)
            edit.setEnabled(not none)
        self._show_signs.setEnabled(not none)
        self._none.setVisible(self.use_keyring)
        self._suggest.setVisible(not self.use_keyring)
        self._warn(none)
        self._again_button.setVisible(self._trouble is not None and self._trouble.kind not in _FOR_GOOD)

    def _mark(self) -> tuple[str, str]:
        """Say at each field what is wrong with it, and return it; empty when nothing is."""
        weak, differs = "", ""
        if not self._none.isChecked():
            try:
                passphrase.check(self._secret.text(), with_keyring=self.use_keyring)
            except UserError as error:
                weak = self._weakness(error)
            if not weak and passphrase.normalise(self._secret.text()) != passphrase.normalise(self._again.text()):
                differs = self.tr("Dit is niet hetzelfde. Typ het nog eens.")
        self._secret_field.set_error(weak)
        self._again_field.set_error(differs)
        return weak, differs

    def _suggest_words(self) -> None:
        """Show words in the first field; typing them in the second is the first time they are learned."""
        english = QLocale().language() is QLocale.Language.English
        self._secret.setText(suggestion.passphrase("en" if english else "nl"))
        self._again.clear()
        self._show_signs.setChecked(True)
        self._again.setFocus()

    def _weakness(self, error: UserError) -> str:
        match error.data["reason"]:
            case "short":
                return self.tr("Kies minstens {count} tekens.").format(count=error.data["minimum"])
            case "repeated":
                return self.tr("Dit herhaalt zichzelf en is te makkelijk te raden.")
        return self.tr("Dit is een reeks en te makkelijk te raden.")

    def _retranslate(self) -> None:
        if self.error():
            self._mark()
        if self.use_keyring:
            self._secret_field.set_label(self.tr("Pincode of wachtzin"))
            self._secret_field.set_help(self.tr("Minstens 6 cijfers of letters; geen 123456."))
        else:
            self._secret_field.set_label(self.tr("Wachtzin"))
            self._secret_field.set_help(self.tr("Minstens 15 tekens; een zin die u zelf bedenkt, is goed."))
        self._suggest.setText(self.tr("Woorden voorstellen"))
        self._again_field.set_label(self.tr("Nog een keer hetzelfde"))
        self._show_signs.setText(self.tr("Laat zien wat ik typ"))
        self._none.setText(self.tr("Geen pincode: de sleutelbos opent de kluis"))
        self._warn(self._none.isChecked())
        self._again_button.setText(self.tr("Opnieuw naar de sleutelbos kijken"))
        self._reason.say(self._reasons())

    def _warn(self, about_none: bool) -> None:
        said = self.tr(
            "Let op: wie deze computer aangemeld aantreft, kan dan zonder pincode bij al uw notities. "
            "De kluis is alleen nog beschermd als de computer uit staat of vergrendeld is."
        )
        self._warning.say(said if about_none else "", "triangle-alert", warns=True)

    def _reasons(self) -> str:
        if self._trouble is None:
            return ""
        match self._trouble.kind:
            case Kind.KEYRING_ABSENT:
                known = self.tr("Deze computer heeft geen sleutelbos die een sleutel voor u kan bewaren.")
            case Kind.KEYRING_REFUSED:
                known = self.tr("De sleutelbos van deze computer is niet versleuteld en wordt niet gebruikt.")
            case _:
                known = sentence(self._trouble)
        instead = self.tr("Zonder sleutelbos beschermt u de kluis met een langere wachtzin.")
        return f"{known} {instead}"
