"""The cards that a note can have beside its sections, in the order in which they stand on each side."""

from .beside import NoteCard
from .earlier_cards import AgreementsBefore, InsightsBefore
from .gate_card import GateCard
from .goals_card import GoalsCard
from .help_card import HelpCard
from .homework_card import HomeworkCard
from .insights_card import InsightsCard
from .life_areas_card import LifeAreasCard
from .look_back_card import LookBackCard
from .measures_card import MeasuresCard
from .members_card import MembersCard
from .moved_card import MovedCard
from .scores_card import ScoresCard
from .themes_card import ThemesCard

CARDS: tuple[type[NoteCard], ...] = (
    MovedCard,
    GateCard,
    LifeAreasCard,
    LookBackCard,
    AgreementsBefore,
    InsightsBefore,
    InsightsCard,
    GoalsCard,
    MeasuresCard,
    HomeworkCard,
    MembersCard,
    ScoresCard,
    HelpCard,
    ThemesCard,
)
