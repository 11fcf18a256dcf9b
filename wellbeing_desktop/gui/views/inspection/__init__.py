"""The inspection copy of a client's dossier, and which names are covered in it."""

from .view import InspectionView

__all__ = ["InspectionView"]
