"""The lines of the menus 'Meer', in the order in which they stand there; those that suit a section or the note show."""

from .more import Deed

DEEDS: tuple[type[Deed], ...] = ()
