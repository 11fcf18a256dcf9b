"""The cards that a note can have beside its sections, in the order in which they stand on each side."""

from .beside import NoteCard
from .gate_card import GateCard
from .goals_card import GoalsCard
from .homework_card import HomeworkCard
from .life_areas_card import LifeAreasCard
from .look_back_card import LookBackCard
from .measures_card import MeasuresCard

CARDS: tuple[type[NoteCard], ...] = (GateCard, LifeAreasCard, LookBackCard, GoalsCard, MeasuresCard, HomeworkCard)
