"""The report of a session: what each participant reads, and the round in which they answer."""

from .view import ReportView

__all__ = ["ReportView"]
