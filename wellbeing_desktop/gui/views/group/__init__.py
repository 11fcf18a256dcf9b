"""The screen of one group."""

from .view import GroupView

__all__ = ["GroupView"]
