"""One trajectory as a whole: its board and the pages its programme asks for."""

from .view import TrajectoryView

__all__ = ["TrajectoryView"]
