"""Offering choices anew without losing what was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


def fill(combo: QComboBox, choices: Sequence[tuple[str, int]] | Sequence[tuple[str, str]]) -> None:
    """Offer these choices and keep the one that was chosen when it is still there, without telling."""
    kept = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for words, key in choices:
            combo.addItem(words, key)
        combo.setCurrentIndex(max(0, combo.findData(kept)) if choices else -1)
