"""Praktijk & instellingen."""

from .view import PracticeView

__all__ = ["PracticeView"]
