"""Lines on paper that look as they do in a note."""

from dataclasses import dataclass

from wellbeing_desktop.domain.notes import PLAIN, Style


@dataclass(frozen=True, slots=True)
class RichLine:
    """A line as it looks in a note; `label` says whose it is, before its text, and may be empty."""

    text: str
    style: Style = PLAIN
    label: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a note under each other, plain and in lists, as far in as they stand there."""

    items: tuple[RichLine, ...]
