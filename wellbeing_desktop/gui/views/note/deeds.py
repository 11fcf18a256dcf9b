"""The lines of the menus 'Meer', in the order in which they stand there; those that suit a section or the note show."""

from .along_deed import AlongDeed
from .insight_deed import InsightDeed
from .more import Deed
from .reflection_deed import ReflectionDeed

DEEDS: tuple[type[Deed], ...] = (InsightDeed, AlongDeed, ReflectionDeed)
