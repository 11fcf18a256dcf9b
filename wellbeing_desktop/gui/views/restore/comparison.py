"""The vault of now beside the one that is restored."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.gui.parts import Remark, SideBySide
from wellbeing_desktop.gui.tokens import SPACE_M
from wellbeing_desktop.services.restore_choice import Contents

from .restoring_state import RestoringState


class Comparison(QWidget):
    """On a new computer only what will be there; hidden while nothing is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides = SideBySide(self)
        self.now_label, self.then_label, self.differs = QLabel(self), QLabel(self), Remark(self)
        for label in (self.now_label, self.then_label):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.sides.set_sides("", self.now_label, "", self.then_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.sides)
        column.addWidget(self.differs)

    def show_sides(self, state: RestoringState, then: Contents | None) -> None:
        """Tell what the vault of now holds and what the chosen backup held."""
        self.setVisible(then is not None)
        if then is None:
            return
        there_is_one = state.has_vault
        self.sides.left.setVisible(there_is_one)
        self.sides.left.set_title(self.tr("Nu op deze computer"))
        self.sides.right.set_title(self.tr("Na het terugzetten"))
        shut = self.tr("De kluis van nu gaat hiermee niet open. Zij wordt hoe dan ook bewaard.")
        self.now_label.setText(self._lines(state, state.now) if state.now else shut)
        self.then_label.setText(self._lines(state, then))
        self.differs.say(self._differs(state, then) if there_is_one else "")

    def _lines(self, state: RestoringState, held: Contents) -> str:
        written = state.formats.moment(held.written_at) if held.written_at else self.tr("nog geen")
        return "\n".join((
            self.tr("%n deelnemer(s)", "", held.clients),
            self.tr("%n gesprek(ken) gehouden", "", held.held),
            self.tr("%n gesprek(ken) met een notitie", "", held.notes),
            self.tr("Laatste notitie: {moment}").format(moment=written),
        ))  # fmt: skip

    def _differs(self, state: RestoringState, then: Contents) -> str:
        """What is lost from sight, and that it is not lost."""
        said = [self.tr("De kluis van nu wordt opzijgezet en niet weggegooid.")]
        now = state.now
        if now is not None and now.vault_id == then.vault_id:
            if now.lines > then.lines and then.used_at is not None:
                since = state.formats.moment(then.used_at)
                said.insert(0, self.tr("Wat u na {moment} hebt gedaan, zit hier niet in.").format(moment=since))
            again = {proof.client_id for proof in now.erased} - {proof.client_id for proof in then.erased}
            if again:
                said.append(self.tr("%n later gewist(e) dossier(s) worden opnieuw gewist.", "", len(again)))
        elif now is None:
            said.append(self.tr("Daarna geldt het herstelblad dat bij deze reservekopie hoort."))
        return " ".join(said)
