"""The first start: five short steps from nothing to a vault whose recovery sheet was typed back."""

from .beginning import Beginning
from .view import FirstStartView

__all__ = ["Beginning", "FirstStartView"]
