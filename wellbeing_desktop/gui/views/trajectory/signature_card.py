"""One sheet on which a client signs for a whole period: which days, and the way to the paper."""

from datetime import date

from PySide6.QtWidgets import QBoxLayout, QLabel

from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import Card, DateField, LabelledField
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_M
from wellbeing_desktop.services import signature_sheets, trajectories

_LARGE = 1.25
"""Above this text scale everything stands below each other: a row would be wider than the page."""


class SignatureCard(Card):
    """For a client's trajectory in which talks were held; begins with all of them."""

    def __init__(self, desk: Desk, trajectory_id: int) -> None:
        super().__init__()
        self._desk = desk
        self._trajectory_id = trajectory_id
        self.set_title(self.tr("Aftekenlijst"))
        about = QLabel(self.tr("Eén blad om te tekenen voor alle gesprekken in een periode, met hun verslagen."))
        about.setWordWrap(True)
        restyle(about, role="muted")
        self.first_edit, self.last_edit = DateField(self), DateField(self)
        self.first_edit.set_value(min(_held(desk, trajectory_id)))
        self.last_edit.set_value(desk.vault.now().date())
        self.show_button = button(self.tr("Aftekenlijst bekijken"), "", "file-text", self)
        self.paper_dialog = PaperDialog(desk, self._paper, self)
        self.show_button.clicked.connect(self.paper_dialog.open)
        large = theme().scale > _LARGE
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SPACE_M)
        row.addWidget(LabelledField(self.tr("Vanaf"), self.first_edit, parent=self))
        row.addWidget(LabelledField(self.tr("Tot en met"), self.last_edit, parent=self))
        row.addStretch(1)
        self.add(about)
        self.body.addLayout(row)
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.addWidget(self.show_button)
        foot.addStretch(1)
        self.body.addLayout(foot)

    @staticmethod
    def is_wanted(desk: Desk, trajectory_id: int) -> bool:
        """Whether it is a client's, with a talk that was held."""
        personal = trajectories.trajectory(desk.vault, trajectory_id).client_id is not None
        return personal and bool(_held(desk, trajectory_id))

    def _paper(self) -> Release:
        first, last = self.first_edit.value(), self.last_edit.value()
        return signature_sheets.sheet(self._desk.vault, self._trajectory_id, first, last)


def _held(desk: Desk, trajectory_id: int) -> list[date]:
    planned = trajectories.sessions_of(desk.vault, trajectory_id)
    return [one.day for one in planned if one.status is SessionStatus.HELD]
