"""Giving a report to somebody: what they will read beside what stays here."""

from .view import ReleaseView

__all__ = ["ReleaseView"]
