"""The life areas of a client: consent to ask, the areas one by one, and the wheel they make."""

from .view import LifeMapView

__all__ = ["LifeMapView"]
