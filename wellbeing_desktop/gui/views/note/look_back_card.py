"""Homework of earlier talks, at the top of the next one: was it done, and how did it go."""

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.goals import Done, Homework
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.review_list import Reviewing, ReviewList
from wellbeing_desktop.services import homework

from .beside import NoteCard, Side, Talk


class LookBackCard(NoteCard):
    """Hidden while there is no homework of an earlier talk to ask about."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        reviewing = Reviewing(
            act=Act.SAVE_HOMEWORK,
            answers=self._answers,
            answer=lambda given: "" if given.done is Done.UNKNOWN else given.done.value,
            reviewed=self._told,
            ask=lambda: self.tr("Hoe ging het?"),
        )
        self.lines = ReviewList(desk, reviewing, parent=self)
        self.lines.edited.connect(self.edited)
        self.add(self.lines)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Above every talk of a programme in which homework is given."""
        return Side.ABOVE if any(each.homework for each in talk.programme.kinds) else None

    def show_session(self, session_id: int) -> None:
        """Show what was given before and is still open, or was told about at this talk."""
        self.session_id = session_id
        self.set_title(self.tr("Huiswerk van eerder"))
        found = homework.to_look_back_on(self.desk.vault, session_id)
        form = self.tr("gegeven op {day}")
        formats = self.desk.formats
        self.lines.show_records([(one.homework, form.format(day=formats.day(one.given_at.day))) for one in found])
        self.setVisible(bool(found))

    def save_draft(self) -> None:
        """Keep the lines that are being typed."""
        self.lines.save_draft()

    def leave(self) -> None:
        """Every line that was typed becomes an act."""
        self.lines.finish()

    def _told(self, given: Homework, key: str, said: str) -> Homework:
        return homework.told(self.desk.vault, given, Done(key) if key else Done.UNKNOWN, said)

    def _answers(self) -> list[tuple[str, str]]:
        words = {Done.YES: self.tr("Gedaan"), Done.PARTLY: self.tr("Deels"), Done.NO: self.tr("Niet gedaan")}
        return [(done.value, said) for done, said in words.items()]
