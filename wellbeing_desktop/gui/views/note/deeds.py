"""The lines of the menus 'Meer', in the order in which they stand there; those that suit a section or the note show."""

from .along_deed import AlongDeed
from .history_deed import HistoryDeed
from .insight_deed import InsightDeed
from .more import Deed
from .moving_deed import MovingDeed
from .organisation_deed import OrganisationDeed
from .reflection_deed import ReflectionDeed
from .snippet_deeds import KeepAsSnippet, LastTime, ManageSnippets, PutInSnippet
from .timer_deed import ForgetTime

DEEDS: tuple[type[Deed], ...] = (
    InsightDeed,
    PutInSnippet,
    LastTime,
    KeepAsSnippet,
    HistoryDeed,
    AlongDeed,
    OrganisationDeed,
    ReflectionDeed,
    ManageSnippets,
    ForgetTime,
    MovingDeed,
)
