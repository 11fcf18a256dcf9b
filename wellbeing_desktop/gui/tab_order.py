"""Tab in the order in which things are seen: what is made late would else come last."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(root: QWidget) -> None:
    """Let Tab go through everything in `root` as its layouts show it, hidden things included.

    What hands the keyboard to a part of its own has to stand directly before its parts, or Tab goes back to them from
    where it stands. Qt orders only what takes the keyboard itself: so it does meanwhile.
    """
    stops: list[QWidget] = []
    _collect(root, stops)
    handing_over = [(one, one.focusPolicy(), proxy) for one in stops if (proxy := one.focusProxy()) is not None]
    for one, _policy, _proxy in handing_over:
        one.setFocusProxy(None)  # type: ignore[arg-type]
        one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, following in pairwise(stops):
        QWidget.setTabOrder(before, following)
    for one, policy, proxy in handing_over:
        one.setFocusPolicy(policy)
        one.setFocusProxy(proxy)


def _collect(widget: QWidget, stops: list[QWidget]) -> None:
    """Add what can have the keyboard, or hands it over, in the order in which it is seen."""
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        stops.append(widget)
    content = widget.widget() if isinstance(widget, QScrollArea) else None
    if content is not None:
        _collect(content, stops)
    layout = widget.layout()
    if layout is not None:
        _collect_laid_out(layout, stops)


def _collect_laid_out(layout: QLayout, stops: list[QWidget]) -> None:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget = item.widget()
        if widget is not None:
            _collect(widget, stops)
        elif (nested := item.layout()) is not None:
            _collect_laid_out(nested, stops)
