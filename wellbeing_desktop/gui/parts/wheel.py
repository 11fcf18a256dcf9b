"""The wheel of areas on screen: sectors by score, an earlier wheel as a dashed line, patterns for no score."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wellbeing_desktop.domain import wheel as geometry
from wellbeing_desktop.domain.wheel import Box, Layout, Mark, Sector

from ..fonts import font
from ..theme import theme
from ..tokens import CAPTION, LABEL, SPACE_S

LARGEST, SMALLEST, STEP = 168, 72, 8
"""Radii in pixels at 100 % text."""
WIDEST = 132
HATCH = 7
_RINGS = (2, 4, 6, 8)
_NUMBERED = (5, 10)


class Wheel(QWidget):
    """`show_sectors(sectors, spoken)`; a picture, so what it shows is its description in words as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sectors: tuple[Sector, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._scaled)

    def show_sectors(self, sectors: tuple[Sector, ...], spoken: str) -> None:
        """Show these areas; `spoken` says the same in a sentence."""
        self._sectors = sectors
        self.setAccessibleName(self.tr("Wiel"))
        self.setAccessibleDescription(spoken)
        self._scaled()

    @property
    def layout_now(self) -> Layout:
        """Where wheel and labels stand at the present width."""
        return self._lay_out(self.width())

    def hasHeightForWidth(self) -> bool:
        """A wider place makes a larger wheel."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the labels above and below and the wheel between need."""
        return round(self._lay_out(width).height) + 2 * SPACE_S

    def minimumSizeHint(self) -> QSize:
        """The smallest wheel with the longest word of a label at either side."""
        longest = max((self._longest(sector) for sector in self._sectors), default=0.0)
        width = round(2 * (theme().pixels(SMALLEST) + self._gap + longest)) + 2
        return QSize(width, self.heightForWidth(width))

    def sizeHint(self) -> QSize:
        """A wheel that can be read from a chair's distance."""
        width = max(theme().pixels(2 * SMALLEST + 2 * WIDEST), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sectors and patterns, rings, the earlier line, then the words."""
        if not self._sectors:
            return
        layout, painter = self._lay_out(self.width()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, SPACE_S)
        turns = [geometry.angles(len(self._sectors), number) for number in range(len(self._sectors))]
        for turn, sector in zip(turns, self._sectors, strict=True):
            _paint_sector(painter, layout, turn, sector)
        _paint_rings(painter, layout, [begin for begin, _ in turns])
        for turn, sector in zip(turns, self._sectors, strict=True):
            _paint_earlier(painter, layout, turn, sector)
        _paint_numbers(painter, layout, turns[0][0])
        for sector, box in zip(self._sectors, layout.labels, strict=True):
            self._paint_label(painter, sector, box)

    @property
    def _gap(self) -> int:
        return theme().pixels(SPACE_S)

    def _lay_out(self, width: int) -> Layout:
        radii = [theme().pixels(radius) for radius in range(LARGEST, SMALLEST - 1, -STEP)]
        count = max(1, len(self._sectors))
        return geometry.lay_out(count, width, radii, self._gap, self._measure)

    def _measure(self, number: int, room: float) -> tuple[float, float]:
        if not self._sectors:
            return 0.0, 0.0
        sector = self._sectors[number]
        width = max(self._longest(sector), min(room, theme().pixels(WIDEST)))
        sizes = [_bounds(text, drawn, width) for text, drawn in _parts(sector)]
        return max(size.width() for size in sizes), sum(size.height() for size in sizes)

    def _longest(self, sector: Sector) -> float:
        """How wide the widest word of a label is."""
        return max(
            QFontMetricsF(drawn).horizontalAdvance(word) + 1.0
            for text, drawn in _parts(sector)
            for word in text.split()
        )

    def _paint_label(self, painter: QPainter, sector: Sector, box: Box) -> None:
        sides = {-1: Qt.AlignmentFlag.AlignRight, 0: Qt.AlignmentFlag.AlignHCenter, 1: Qt.AlignmentFlag.AlignLeft}
        tokens, y = theme().tokens, box.top
        for (text, drawn), colour in zip(_parts(sector), (tokens.text_2, tokens.text_1), strict=False):
            high = _bounds(text, drawn, box.width + 0.5).height()
            painter.setFont(drawn)
            painter.setPen(QColor(colour))
            flags = sides[box.side] | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(box.left, y, box.width + 0.5, high), int(flags), text)
            y += high

    def _scaled(self) -> None:
        self.updateGeometry()
        self.update()


def _parts(sector: Sector) -> list[tuple[str, QFont]]:
    """The name over its value, as far as there is one."""
    scale = theme().scale
    parts = [(sector.title, font(LABEL, QFont.Weight.Normal, scale))]
    return [*parts, (sector.words, font(LABEL, QFont.Weight.DemiBold, scale))] if sector.words else parts


def _bounds(text: str, drawn: QFont, width: float) -> QRectF:
    flags = int(Qt.TextFlag.TextWordWrap)
    return QFontMetricsF(drawn).boundingRect(QRectF(0, 0, width, 10_000), flags, text)


def _polygon(points: list[geometry.Point]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _paint_sector(painter: QPainter, layout: Layout, turn: tuple[float, float], sector: Sector) -> None:
    tokens, inner = theme().tokens, geometry.score_radius(0, layout.radius)
    if sector.score is not None:
        reach = max(geometry.score_radius(sector.score, layout.radius), inner + 2)
        painter.setPen(QPen(QColor(tokens.accent), 1.4))
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawPolygon(_polygon(geometry.wedge(layout.centre, inner, reach, *turn)))
    if sector.mark is Mark.PLAIN:
        return
    paint_pattern(painter, layout, turn, sector.mark)


def paint_pattern(painter: QPainter, layout: Layout, turn: tuple[float, float], mark: Mark) -> None:
    """Arcs through a sector that was skipped, arcs and spokes through one that was refused."""
    inner, gap = geometry.score_radius(0, layout.radius), theme().pixels(HATCH)
    painter.setPen(QPen(QColor(theme().tokens.field_border), 1))
    lines = geometry.hatching(layout.centre, inner, layout.radius, *turn, gap)
    if mark is Mark.REFUSED:
        lines += geometry.spokes(layout.centre, inner, layout.radius, *turn, 1.8 * gap)
    for line in lines:
        painter.drawPolyline(_polygon(line))


def _paint_rings(painter: QPainter, layout: Layout, turns: list[float]) -> None:
    tokens, centre = theme().tokens, QPointF(*layout.centre)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for score in (0, *_RINGS, geometry.HIGHEST):
        strong = score in (0, geometry.HIGHEST)
        painter.setPen(QPen(QColor(tokens.field_border if strong else tokens.line), 1))
        radius = geometry.score_radius(score, layout.radius)
        painter.drawEllipse(centre, radius, radius)
    painter.setPen(QPen(QColor(tokens.field_border), 1))
    for turn in turns:
        ends = [geometry.score_radius(score, layout.radius) for score in (0, geometry.HIGHEST)]
        painter.drawLine(*(QPointF(*geometry.at(layout.centre, end, turn)) for end in ends))


def _paint_earlier(painter: QPainter, layout: Layout, turn: tuple[float, float], sector: Sector) -> None:
    if sector.earlier is not None:
        painter.setPen(earlier_pen())
        radius = geometry.score_radius(sector.earlier, layout.radius)
        painter.drawPolyline(_polygon(geometry.arc(layout.centre, radius, *turn)))


def earlier_pen() -> QPen:
    """The dashed line of how it was before."""
    pen = QPen(QColor(theme().tokens.warning), 2.2)
    pen.setDashPattern([3.0, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _paint_numbers(painter: QPainter, layout: Layout, turn: float) -> None:
    """Some scores beside the line on which they lie, on the ground."""
    tokens, drawn = theme().tokens, font(CAPTION, QFont.Weight.Normal, theme().scale)
    painter.setFont(drawn)
    for score in _NUMBERED:
        at = QPointF(*geometry.at(layout.centre, geometry.score_radius(score, layout.radius), turn))
        box = QFontMetricsF(drawn).boundingRect(str(score)).adjusted(-2, 0, 2, 0)
        box.moveCenter(at)
        painter.fillRect(box, QColor(tokens.surface))
        painter.setPen(QColor(tokens.text_2))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(score))
