"""Consent of a client: the conversation in which it is given, the list, and taking it back."""

from .view import ConsentView

__all__ = ["ConsentView"]
