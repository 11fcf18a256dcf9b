"""Lucide icons, coloured at paint time with the theme in force (resources/icons, ISC licence)."""

from functools import cache
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wellbeing_desktop.assets.paths import resource

from .theme import theme
from .tokens import Tokens

Tint = Literal["text_1", "text_2", "text_3", "accent", "accent_text", "on_accent", "danger", "warning", "ok"]
_CLONES: list[QIconEngine] = []
_THIN = b'stroke-width="1.75"'


class ThemedEngine(QIconEngine):
    """Draws one SVG in the colour of a task; a switched-on icon in the accent's text colour."""

    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw at the left of `rect`, sharp at every scale; room that is left is space before words."""
        side = min(rect.width(), rect.height())
        square = QRectF(rect.x(), rect.y(), side, side)
        draw(painter, square, self._name, self._colour(theme().tokens, mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon alone on nothing; never cached, so that a theme switch shows at once."""
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)  # transparent
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        """Another engine of the same icon; Qt deletes it, so Python must never do so."""
        made = ThemedEngine(self._name, self._tint)
        _CLONES.append(made)
        return made

    def _colour(self, tokens: Tokens, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return tokens.text_3
        if state is QIcon.State.On and self._tint in ("text_1", "text_2"):
            return tokens.accent_text
        colour: str = getattr(tokens, self._tint)
        return colour


def icon(name: str, tint: Tint = "text_2") -> QIcon:
    """The icon resources/icons/`name`.svg in the colour of a task; FileNotFoundError for an unknown name."""
    _source(name)
    return QIcon(ThemedEngine(name, tint))


def draw(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Paint an icon into `rect` in '#RRGGBB'; for painted widgets."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour).render(painter, rect)


@cache
def _source(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes().replace(b'stroke-width="2"', _THIN)


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
