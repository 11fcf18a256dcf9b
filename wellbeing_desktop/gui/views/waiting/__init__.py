"""Who has yet to answer to a report, and reminding them."""

from .view import WaitingView

__all__ = ["WaitingView"]
