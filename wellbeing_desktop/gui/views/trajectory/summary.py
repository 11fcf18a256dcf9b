"""The first card of the board: the hours of the whole trajectory."""

from wellbeing_desktop.domain.board import Hours
from wellbeing_desktop.gui.parts import Card

from .hours_meter import HoursMeter
from .words import BoardWords


class Summary(Card):
    """Held, planned and left, in all."""

    def __init__(self, words: BoardWords, hours: Hours) -> None:
        super().__init__()
        self.set_title(self.tr("Uren van het hele traject"))
        self.add(HoursMeter(hours, words.hours(hours), self))
