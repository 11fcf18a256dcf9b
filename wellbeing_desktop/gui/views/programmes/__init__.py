"""Programma’s: what can be followed, and making one’s own from it."""

from .view import ProgrammesView

__all__ = ["ProgrammesView"]
