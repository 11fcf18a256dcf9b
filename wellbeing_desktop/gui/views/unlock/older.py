"""What the unlock screen shows when an older vault lies where a newer one was: it opens if the user wants it to."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.services import revision_marks
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault.store import Vault


class OlderPage(QWidget):
    """Asks it of a vault that is open already: calls `opened(vault)`, or closes it and calls `restore()` or `end()`."""

    older_text: QLabel
    older_help: QLabel
    trouble_label: QLabel
    restore_button: QPushButton
    open_button: QPushButton
    end_button: QPushButton

    def __init__(
        self,
        vault: Vault,
        opened: Callable[[object], object],
        restore: Callable[[], object],
        end: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load(self, "unlock_older")
        self._vault = vault
        self._opened = opened
        self._last_at = vault.behind.last_at if vault.behind else vault.now()
        self._trouble: UserError | None = None
        self.setFocusProxy(self.restore_button)
        self.restore_button.clicked.connect(lambda: self._close(restore))
        self.open_button.clicked.connect(self._open)
        self.end_button.clicked.connect(lambda: self._close(end))
        self._show()

    def event(self, event: QEvent) -> bool:
        """Say it in another language."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        return handled

    def _open(self) -> None:
        try:
            revision_marks.accept(self._vault)
        except UserError as trouble:
            self._trouble = trouble
            self._show()
        else:
            self._opened(self._vault)

    def _close(self, then: Callable[[], object]) -> None:
        self.setEnabled(False)
        self._vault.close()
        then()

    def _show(self) -> None:
        formats = Formats(SettingsFile(self._vault.path.parent).value.language)
        self.older_text.setText(
            self.tr(
                "Op deze computer is al verder gewerkt dan in deze kluis staat. Hierin is het laatst gewerkt op "
                "{moment}; wat daarna kwam, staat er niet in."
            ).format(moment=formats.moment(self._last_at))
        )
        self.older_help.setText(
            self.tr(
                "Waarschijnlijk is een oude map of reservekopie teruggezet. Hebt u de nieuwere kluis nog? Sluit dan "
                "het programma en zet die terug. Anders zet u hier de nieuwste reservekopie terug. Opent u deze kluis "
                "toch, dan gaat u hierin verder; dat komt in het logboek te staan."
            )
        )
        self.trouble_label.setText(messages.sentence(self._trouble) if self._trouble else "")
        self.trouble_label.setVisible(self._trouble is not None)
