"""Opening the vault: with the daily secret, with the recovery sheet, or saying why it stays shut."""

from .view import UnlockView

__all__ = ["UnlockView"]
