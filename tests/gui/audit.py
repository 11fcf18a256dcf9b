"""Looks at what is in sight of a window as somebody without a mouse, without good eyes or with large text would.

Each function gives sentences about what is wrong, none when nothing is. test_audit.py shows that each can find it.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from wellbeing_desktop.gui.buttons import Button

TAB = Qt.FocusPolicy.TabFocus
MOST_STOPS = 250
_OF_QT = (QComboBox, QSpinBox, QCalendarWidget)


def settle() -> None:
    """Let layouts and late children come to rest."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def in_sight(root: QWidget) -> Iterator[QWidget]:
    """Every widget that is shown, wherever the scroll bars stand; not what Qt builds its own controls of."""
    if isinstance(root, _OF_QT):
        return
    for widget in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if widget.isVisible() and not widget.isWindow():
            if not widget.objectName().startswith("qt_"):
                yield widget
            yield from in_sight(widget)


def called(widget: QWidget) -> str:
    """A widget in a sentence: its class, its name in the form, and what it says."""
    words = getattr(widget, "text", "")
    said = spoken(widget) or (words if isinstance(words, str) else str(words()))
    return f"{type(widget).__name__} {widget.objectName()} '{said[:40]}'"


def spoken(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def nameless(root: QWidget) -> list[str]:
    """What can have the keyboard but has no name of its own to be spoken."""
    return [
        f"{called(widget)} has no name"
        for widget in in_sight(root)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and spoken(widget) in ("", type(widget).__name__, widget.objectName())
    ]


def deaf_to_enter(root: QWidget) -> list[str]:
    """The buttons that Enter does not press."""
    buttons = (widget for widget in in_sight(root) if isinstance(widget, QPushButton))
    return [f"{called(button)} is deaf to Enter" for button in buttons if not isinstance(button, Button)]


def missed_by_tab(window: QWidget) -> list[str]:
    """What Tab does not reach from the first widget on, or where it comes round too early."""
    wanted = [widget for widget in in_sight(window) if _is_stop(widget)]
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    here, passed = window.focusWidget(), list[QWidget]()
    while here is not None and here not in passed and len(passed) < MOST_STOPS:
        passed.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = window.focusWidget()
    wrong = [f"{called(widget)} is not reached by Tab" for widget in wanted if widget not in passed]
    if here is None or here is not passed[0]:
        wrong.append(f"Tab comes back at {called(here) if here else 'nothing'}, not where it began")
    return wrong


def missed_by_arrows(window: QWidget) -> list[str]:
    """Members of a group of which Tab stops at one that the arrow keys do not reach from there."""
    wrong = []
    for first in [widget for widget in in_sight(window) if isinstance(widget, QAbstractButton) and widget.isChecked()]:
        group = [button for button in _group(first) if button.isVisible() and button.isEnabled()]
        first.setFocus()
        passed = [first]
        for key in [Qt.Key.Key_Right] * len(group) + [Qt.Key.Key_Left] * len(group):
            QTest.keyClick(passed[-1], key)
            here = window.focusWidget()
            passed.append(here if isinstance(here, QAbstractButton) else first)
        wrong += [f"{called(button)} is not reached by the arrows" for button in group if button not in passed]
    return wrong


def same_keys(window: QWidget) -> list[str]:
    """Keys that two things in sight claim; a key of one field only while it has the keyboard is another field's too."""
    owners: dict[str, set[str]] = {}
    local: dict[str, list[str]] = {}
    for widget in (window, *in_sight(window)):
        for number, (key, owner) in enumerate(_keys(widget)):
            owners.setdefault(key, set()).add(f"{owner} ({id(widget)}.{number})")
        for key, owner in _local_keys(widget):
            local.setdefault(key, []).append(f"{owner} ({id(widget)})")
    for key, those in local.items():
        twice = {owner for owner in those if those.count(owner) > 1}
        owners.setdefault(key, set()).update(f"{owner}, {number}" for owner in twice for number in (1, 2))
        if owners[key]:
            owners[key].add(those[0])
    return [f"{key}: {', '.join(sorted(those))}" for key, those in owners.items() if len(those) > 1]


def _is_stop(widget: QWidget) -> bool:
    """Whether Tab must stop here: of buttons of which one holds, it stops at that one (`missed_by_arrows`)."""
    if not widget.isEnabled() or not widget.focusPolicy() & TAB or widget.focusProxy() is not None:
        return False
    others = _group(widget) if isinstance(widget, QAbstractButton) and not widget.isChecked() else []
    return not any(other.isChecked() and other.isVisible() for other in others)


def _group(button: QAbstractButton) -> list[QAbstractButton]:
    """The buttons of which only one can hold at a time, this one among them; empty for a button by itself."""
    group, parent = button.group(), button.parentWidget()
    if group is not None and group.exclusive():
        return group.buttons()
    if group is None and button.autoExclusive() and parent is not None:
        beside = parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [other for other in beside if other.autoExclusive() and other.group() is None]
    return []


def _keys(widget: QWidget) -> Iterator[tuple[str, str]]:
    """The keys that do something because this widget is in sight, each with what claims it."""
    if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty():
        yield widget.shortcut().toString(), called(widget)
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        _, mark, rest = widget.text().replace("&&", "").partition("&")
        if mark and rest:
            yield f"Alt+{rest[0].upper()}", called(widget)
    yield from _of_shortcuts(widget, local=False)
    for action in widget.actions():
        if action.isEnabled() and not action.shortcut().isEmpty():
            yield action.shortcut().toString(), f"{action.text()} of {called(widget)}"


def _local_keys(widget: QWidget) -> Iterator[tuple[str, str]]:
    """The keys that do something only while this very widget has the keyboard."""
    return _of_shortcuts(widget, local=True)


def _of_shortcuts(widget: QWidget, *, local: bool) -> Iterator[tuple[str, str]]:
    for shortcut in widget.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if shortcut.isEnabled() and (shortcut.context() is Qt.ShortcutContext.WidgetShortcut) is local:
            yield from ((key.toString(), f"a shortcut of {called(widget)}") for key in shortcut.keys())  # noqa: SIM118
