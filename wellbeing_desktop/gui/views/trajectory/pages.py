"""The pages a trajectory can have, in the order of their segments; each says which programmes it suits."""

from .board import BoardPage
from .closing import ClosingPage
from .goals import GoalsPage
from .investment import InvestmentPage
from .measures import MeasuresPage
from .page import TrajectoryPage
from .suitability import SuitabilityPage
from .take_away import TakeAwayPage

PAGES: tuple[type[TrajectoryPage], ...] = (
    BoardPage,
    GoalsPage,
    SuitabilityPage,
    MeasuresPage,
    TakeAwayPage,
    InvestmentPage,
    ClosingPage,
)
