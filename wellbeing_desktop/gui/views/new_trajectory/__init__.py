"""Starting a trajectory: the choices at the left, the whole plan at the right before anything is kept."""

from .view import NewTrajectoryView

__all__ = ["NewTrajectoryView"]
