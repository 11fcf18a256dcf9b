"""The calendar to and from files of other programs, and on paper for the own desk."""

from .view import CalendarFilesView

__all__ = ["CalendarFilesView"]
