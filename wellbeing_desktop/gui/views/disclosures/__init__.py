"""The register of everything that left the vault."""

from .view import DisclosuresView

__all__ = ["DisclosuresView"]
