"""The scores of a group's members in the note: a row for each member, a column for each question."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wellbeing_desktop.domain.measures import HIGHEST, LOWEST
from wellbeing_desktop.domain.programme import Audience, Indicator
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Choice
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import group_measures, group_meetings, notes, sessions, trajectories

from .beside import NoteCard, Side, Talk

NONE = "–"


class ScoresCard(NoteCard):
    """Each choice is kept at once and can be taken back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.choices: dict[tuple[int, str], Choice] = {}
        self._explained = QLabel()
        self._explained.setWordWrap(True)
        restyle(self._explained, role="muted")
        self.set_title(" ")
        self.add(self._explained)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self.body.addLayout(self._grid)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Below the note of a group's meeting that asks for scores."""
        asked = talk.programme.audience is not Audience.CLIENT and talk.kind.measures
        return Side.BELOW if asked else None

    def show_session(self, session_id: int) -> None:
        """Show what every member scored at this meeting."""
        self.session_id = session_id
        self.set_title(self.tr("Cijfers van 0 tot en met 10"))
        indicators = self._indicators()
        language = self.desk.settings.language
        ends = self.tr("{title}: 0 is ‘{low}’, 10 is ‘{high}’.")
        self._explained.setText(
            " ".join(
                ends.format(title=one.title.get(language), low=one.low.get(language), high=one.high.get(language))
                for one in indicators
            )
        )
        people = {
            one.member.id: self.desk.name(one.name)
            for one, _ in group_meetings.taking_part(self.desk.vault, session_id)
        }
        wanted = [(member_id, one.key) for member_id in people for one in indicators]
        if list(self.choices) != wanted:
            self._rebuild(wanted)
        self._lay_out(people, indicators)
        self._show_scores(people, indicators)

    def _indicators(self) -> list[Indicator]:
        vault = self.desk.vault
        followed = trajectories.trajectory(vault, sessions.session(vault, self.session_id).trajectory_id)
        asked = notes.kind_of(vault, self.session_id).measures
        return [one for one in trajectories.programme_of(vault, followed).indicators if one.key in asked]

    def _rebuild(self, wanted: list[tuple[int, str]]) -> None:
        for old in self.choices.values():
            old.hide()
            old.deleteLater()
        self.choices = {key: self._choice(key) for key in wanted}

    def _choice(self, key: tuple[int, str]) -> Choice:
        choice = Choice(self)
        choice.addItems([NONE, *(str(score) for score in range(LOWEST, HIGHEST + 1))])
        choice.activated.connect(lambda at: self._score(key, at))
        return choice

    def _lay_out(self, people: dict[int, str], indicators: list[Indicator]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QLabel):
                widget.hide()
                widget.deleteLater()
        for column, one in enumerate(indicators, 1):
            self._grid.addWidget(_label(one.title.get(self.desk.settings.language), "label"), 0, column)
            self._grid.setColumnStretch(column, 2)
        self._grid.setColumnStretch(0, 3)
        for row, (member_id, name) in enumerate(people.items(), 1):
            self._grid.addWidget(_label(name, ""), row, 0)
            for column, one in enumerate(indicators, 1):
                self._grid.addWidget(self.choices[member_id, one.key], row, column)

    def _show_scores(self, people: dict[int, str], indicators: list[Indicator]) -> None:
        scored, language = group_measures.scores(self.desk.vault, self.session_id), self.desk.settings.language
        titles = {one.key: one.title.get(language) for one in indicators}
        for (member_id, key), choice in self.choices.items():
            score = scored.get((member_id, key))
            with QSignalBlocker(choice):
                choice.setCurrentText(NONE if score is None else str(score))
            choice.setAccessibleName(f"{people[member_id]}, {titles[key]}")

    def _score(self, key: tuple[int, str], at: int) -> None:
        number, (member_id, indicator) = self.session_id, key
        score = None if at == 0 else at - 1
        self.desk.act(lambda vault: group_measures.save(vault, number, member_id, indicator, score), quiet=True)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        restyle(label, role=role)
    return label
