"""The themes of the programme in the note of a group's meeting: ticked when they were talked about."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from wellbeing_desktop.domain.programme import Audience, Item
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.choice_row import ChoiceRow
from wellbeing_desktop.services import group_meetings, sessions, trajectories

from .beside import NoteCard, Side, Talk


class ThemesCard(NoteCard):
    """Two columns of boxes; each is kept at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.checks: dict[str, QCheckBox] = {}
        self._rows: dict[str, ChoiceRow] = {}
        self.set_title(" ")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self.body.addLayout(self._grid)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Below the note of a group's meeting, in a programme that has themes."""
        return Side.BELOW if talk.programme.audience is Audience.GROUP and talk.programme.themes else None

    def show_session(self, session_id: int) -> None:
        """Show which themes were talked about at this meeting."""
        self.session_id = session_id
        self.set_title(self.tr("Thema’s waarover is gesproken"))
        vault = self.desk.vault
        followed = trajectories.trajectory(vault, sessions.session(vault, session_id).trajectory_id)
        themes = trajectories.programme_of(vault, followed).themes
        if list(self.checks) != [theme.key for theme in themes]:
            self._rebuild(themes)
        chosen = group_meetings.themes(vault, session_id)
        for theme in themes:
            self._rows[theme.key].set_words(theme.title.get(self.desk.settings.language))
            self.checks[theme.key].setChecked(theme.key in chosen)

    def _rebuild(self, themes: tuple[Item, ...]) -> None:
        for old in self._rows.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.checks = {theme.key: QCheckBox() for theme in themes}
        self._rows = {key: ChoiceRow(check, parent=self) for key, check in self.checks.items()}
        for at, row in enumerate(self._rows.values()):
            self._grid.addWidget(row, at // 2, at % 2)
        for check in self.checks.values():
            check.clicked.connect(self._choose)

    def _choose(self) -> None:
        number, keys = self.session_id, [key for key, check in self.checks.items() if check.isChecked()]
        self.desk.act(lambda vault: group_meetings.choose_themes(vault, number, keys), quiet=True)
