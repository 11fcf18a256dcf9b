"""Somebody who takes over: two sheets, the list of whom to ring, and the step to the notes."""

from .view import DeputyView

__all__ = ["DeputyView"]
