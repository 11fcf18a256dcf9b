"""A talk that falls out: four ways, each shown before it is done."""

from .view import ReschedulingView

__all__ = ["ReschedulingView"]
