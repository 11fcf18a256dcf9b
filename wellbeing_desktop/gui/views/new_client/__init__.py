"""A new client, from the calendar with a first talk as well."""

from .view import NewClientView

__all__ = ["NewClientView"]
