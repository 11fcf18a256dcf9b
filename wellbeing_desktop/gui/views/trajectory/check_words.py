"""What is said about a check of suitability, in the language of the screen."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.domain.suitability import Answered, Conclusion, SuitabilityCheck
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.chip import ChipKind

from .told_row import ToldRow


class CheckWords(QObject):
    """The wording of answers, conclusions and earlier checks."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def answers(self) -> list[tuple[str, str]]:
        """The choices at each point."""
        return [
            (Answered.YES.value, self.tr("Ja")),
            (Answered.DOUBT.value, self.tr("Twijfel")),
            (Answered.NO.value, self.tr("Nee")),
        ]

    def conclusions(self) -> list[tuple[str, str]]:
        """The choices of what is concluded."""
        return [(one.value, self.conclusion(one)[0]) for one in Conclusion]

    def conclusion(self, conclusion: Conclusion) -> tuple[str, ChipKind]:
        """What was concluded, in words and a colour."""
        words: dict[Conclusion, tuple[str, ChipKind]] = {
            Conclusion.SUITABLE: (self.tr("Het past"), "ok"),
            Conclusion.NOT_YET: (self.tr("Nog niet"), "warning"),
            Conclusion.NOT_SUITABLE: (self.tr("Het past niet"), "danger"),
        }
        return words[conclusion]

    def row(self, check: SuitabilityCheck, programme: Programme) -> QWidget:
        """A check as a line: when and what, what was not a yes, and the remark."""
        words, kind = self.conclusion(check.conclusion)
        titles = {item.key: item.title.get(self._desk.settings.language) for item in programme.suitability}
        said = dict(self.answers())
        parts = [
            f"{titles.get(point.key, point.key)}: {said[point.answer.value].lower()}"
            for point in check.points
            if point.answer is not Answered.YES
        ]
        talked = self.tr("besproken met de deelnemer") if check.discussed else self.tr("nog niet besproken")
        lines = [talked, *parts, check.remark]
        day = self._desk.formats.day(check.checked_on)
        return ToldRow(day[:1].upper() + day[1:], "\n".join(line for line in lines if line), words, kind)

    def advice(self, answers: list[Answered]) -> str:
        """What the answers so far ask for; the professional concludes."""
        if Answered.NO in answers:
            return self.tr(
                "Bij een nee kan het plan te confronterend zijn. Bespreek samen wat nu wel past: wachten, aanvullende "
                "hulp, of contact met de bedrijfsarts of huisarts."
            )
        if Answered.DOUBT in answers:
            return self.tr("Er is twijfel. Bespreek die samen en ga het na de eerste gesprekken opnieuw na.")
        return ""
