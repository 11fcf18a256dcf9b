"""The calendar: a week as a grid or a list, and the chosen session beside it."""

from .view import CalendarView

__all__ = ["CalendarView"]
