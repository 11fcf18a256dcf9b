"""The pages a trajectory can have, in the order of their segments; each says which programmes it suits."""

from .board import BoardPage
from .investment import InvestmentPage
from .measures import MeasuresPage
from .page import TrajectoryPage
from .suitability import SuitabilityPage

PAGES: tuple[type[TrajectoryPage], ...] = (BoardPage, SuitabilityPage, MeasuresPage, InvestmentPage)
