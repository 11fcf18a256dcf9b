"""Restoring a backup, in a mode of its own before any vault is open."""

from .restoring_state import RestoringState
from .view import RestoreView

__all__ = ["RestoreView", "RestoringState"]
