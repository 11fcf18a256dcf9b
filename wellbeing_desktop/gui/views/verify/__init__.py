"""Looking whether a file that comes back is the file that left."""

from .view import VerifyView

__all__ = ["VerifyView"]
