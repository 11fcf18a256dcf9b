"""The report of a session: what each participant reads, the round in which they answer, and reading along."""

from .read_along import ReadAlongView
from .view import ReportView

__all__ = ["ReadAlongView", "ReportView"]
