"""The note of a session: sections in three compartments, agreements, and the way to the report."""

from .view import NoteView

__all__ = ["NoteView"]
