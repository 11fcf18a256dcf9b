"""Says a sentence to a screen reader without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader speak `text`; nothing happens when none is listening."""
    if not text:
        return
    # Late: what Qt knows about screen readers takes 6 ms, and the first window has nothing to say.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        QAccessible.updateAccessibility(event)
