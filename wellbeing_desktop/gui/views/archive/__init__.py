"""Making the yearly archive: where, what opens it, making and proving it, and keeping it."""

from .view import ArchiveView

__all__ = ["ArchiveView"]
