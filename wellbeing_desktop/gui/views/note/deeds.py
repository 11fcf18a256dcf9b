"""The lines of the menus 'Meer', in the order in which they stand there; those that suit a section or the note show."""

from .more import Deed
from .reflection_deed import ReflectionDeed

DEEDS: tuple[type[Deed], ...] = (ReflectionDeed,)
