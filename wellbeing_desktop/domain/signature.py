"""A drawn signature: points only, in a box of a known size, one form for screen, vault and paper."""

from dataclasses import dataclass
from math import hypot, isfinite

WIDTH = 300.0
HEIGHT = 90.0
_NEAR = 0.6  # points closer than this, in box units, add bytes and no ink


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the box; x runs to the right, y runs down, as on a screen."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """One movement of the pen from touching to lifting; a dot is a stroke of one point."""

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """Strokes within a box of `width` by `height`; no pressure and no timing is kept."""

    strokes: tuple[Stroke, ...]
    width: float = WIDTH
    height: float = HEIGHT

    @property
    def empty(self) -> bool:
        """True when nothing was drawn."""
        return not any(stroke.points for stroke in self.strokes)

    def as_text(self) -> str:
        """The form that is stored: 'width height|x,y x,y|x,y', one decimal."""
        parts = [f"{self.width:.1f} {self.height:.1f}"]
        parts += [" ".join(f"{p.x:.1f},{p.y:.1f}" for p in stroke.points) for stroke in self.strokes]
        return "|".join(parts)


def from_text(text: str) -> Signature:
    """The signature that `Signature.as_text` wrote; ValueError (without the text) for anything else."""
    head, *strokes = text.split("|")
    try:
        width, height = (_finite(part) for part in head.split())
        return Signature(tuple(_stroke(part) for part in strokes), width, height)
    except ValueError:
        raise ValueError("not a stored signature") from None


def normalised(strokes: tuple[Stroke, ...]) -> Signature:
    """The strokes moved and scaled in proportion to the middle of the standard box, near points dropped.

    A drawing smaller than a tenth of the box keeps that proportion: a dot stays a dot.
    """
    points = [point for stroke in strokes for point in stroke.points]
    if not points:
        return Signature(())
    left, top = min(p.x for p in points), min(p.y for p in points)
    wide, high = max(p.x for p in points) - left, max(p.y for p in points) - top
    scale = min(WIDTH / max(wide, 1.0), HEIGHT / max(high, 1.0), 10.0)
    dx, dy = (WIDTH - wide * scale) / 2, (HEIGHT - high * scale) / 2

    def move(point: Point) -> Point:
        return Point(round((point.x - left) * scale + dx, 1), round((point.y - top) * scale + dy, 1))

    return Signature(tuple(_thinned(tuple(map(move, s.points))) for s in strokes if s.points))


def _stroke(text: str) -> Stroke:
    pairs = (pair.split(",") for pair in text.split())
    return Stroke(tuple(Point(_finite(x), _finite(y)) for x, y in pairs))


def _finite(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        raise ValueError
    return value


def _thinned(points: tuple[Point, ...]) -> Stroke:
    kept = [points[0]]
    for point in points[1:]:
        if hypot(point.x - kept[-1].x, point.y - kept[-1].y) >= _NEAR:
            kept.append(point)
    return Stroke(tuple(kept))
