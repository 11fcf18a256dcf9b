"""A client's dossier."""

from .view import ClientView

__all__ = ["ClientView"]
