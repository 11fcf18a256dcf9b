"""A document over a period: chosen at the left, its very pages at the right, and what stays here."""

from .view import PeriodView

__all__ = ["PeriodView"]
