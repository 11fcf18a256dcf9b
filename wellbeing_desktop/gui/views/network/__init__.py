"""One employee network: its phases, core group, meetings, decisions, plan of action, measures and effect report."""

from .view import NetworkView

__all__ = ["NetworkView"]
