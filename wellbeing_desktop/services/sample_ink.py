"""Signatures of made-up people: handwriting-like strokes that differ with the name and are always the same."""

from math import cos, pi, sin

from ..domain.signature import Point, Signature, Stroke, normalised

_STEPS = 9
_LETTER_WIDTH = 13.0
_LONGEST = 14


def signature(name: str) -> Signature:
    """A signature as if drawn by the person of this name."""
    letters = [sign for sign in name if sign.isalpha()][:_LONGEST]
    writing = tuple(
        _place(at, step / _STEPS, ord(letter)) for at, letter in enumerate(letters) for step in range(_STEPS)
    )
    width = _LETTER_WIDTH * len(letters)
    swing = tuple(Point(width * (0.1 + 0.9 * part / 12), 46 + 5 * sin(part / 12 * pi * 1.5)) for part in range(13))
    return normalised((Stroke(writing), Stroke(swing)))


def _place(at: int, part: float, code: int) -> Point:
    """Where the pen is while it writes a letter: a loop whose height and lean come from the letter."""
    first = at == 0
    height = (26 if first else 8) + code % 7 * (1 if first else 1.6)
    lean = 3 + code % 5
    turn = 2 * pi * part
    return Point(at * _LETTER_WIDTH + part * _LETTER_WIDTH + lean * sin(turn), 36 - height * (1 - cos(turn)) / 2)
