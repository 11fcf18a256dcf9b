"""Whether the programme suits now: the check, the checks before it, the way out to a doctor, and what one said."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.suitability import Conclusion
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.services import referrals, suitability, trajectories

from .check_card import CheckCard
from .check_words import CheckWords
from .limitation_card import LimitationCard
from .referral_card import ReferralCard
from .scrolled import ScrolledPage


class SuitabilityPage(ScrolledPage):
    """For programmes that list what makes them suitable."""

    key = "suitability"
    title = str(QT_TRANSLATE_NOOP("TrajectoryView", "Geschiktheid"))

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = CheckWords(desk, self)
        self.check_card = CheckCard(desk, self._words, self)
        self.referral_card = ReferralCard(desk, self)
        self.limitation_card = LimitationCard(desk, self)
        self.history_card = Card(parent=self)
        self._rows = QVBoxLayout()
        self.history_card.body.addLayout(self._rows)
        for card in (self.check_card, self.referral_card, self.limitation_card, self.history_card):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.check_card.recorded.connect(self._after_check)

    @staticmethod
    def suits(programme: Programme) -> bool:
        """Whether it lists points to check."""
        return bool(programme.suitability)

    def show_trajectory(self, trajectory_id: int) -> None:
        """Show its checks; answers that were not recorded yet stay while it is the same trajectory."""
        self.trajectory_id = trajectory_id
        vault = self.desk.vault
        trajectory = trajectories.trajectory(vault, trajectory_id)
        programme = trajectories.programme_of(vault, trajectory)
        checks = suitability.history(vault, trajectory_id)
        self.check_card.show_points(trajectory_id, programme.suitability, checks[0] if checks else None)
        letters = referrals.of_trajectory(vault, trajectory_id)
        unsuited = bool(checks) and checks[0].conclusion is not Conclusion.SUITABLE
        self.referral_card.setVisible(trajectory.client_id is not None and (unsuited or bool(letters)))
        if self.referral_card.isVisibleTo(self):
            self.referral_card.show_trajectory(trajectory)
        self.limitation_card.setVisible(trajectory.client_id is not None)
        if self.limitation_card.isVisibleTo(self):
            self.limitation_card.show_trajectory(trajectory)
        self.history_card.set_title(self.tr("Wat eerder is nagegaan"))
        self.history_card.setVisible(bool(checks))
        fill(self._rows, [self._words.row(check, programme) for check in checks])

    def leave(self) -> None:
        """Save the letter that is being written, and what was typed on a form."""
        self.referral_card.leave()
        self.limitation_card.leave()
        self.check_card.leave()

    def unsaved(self) -> bool:
        """Whether something answered is not in the vault yet."""
        return self.check_card.unsaved() or self.limitation_card.unsaved()

    def _after_check(self, conclusion: str) -> None:
        """Bring the way out in sight when the programme does not suit now."""
        if conclusion != Conclusion.SUITABLE.value:
            self.show_later(self.referral_card)
