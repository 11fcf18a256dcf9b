"""Wellbeing Desktop: an offline, encrypted practice program."""

__version__ = "0.1.0"
