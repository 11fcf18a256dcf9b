"""One quiet message for the banner."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

NewsKind = Literal["ok", "warning", "danger"]


@dataclass(frozen=True)
class News:
    """A sentence, how serious it is, and at most one thing to do about it; ok news goes by itself.

    `stays` says that it holds wherever the user goes; a refusal does not: it is about what was tried in one place.
    """

    text: str
    kind: NewsKind = "ok"
    action: str = ""
    run: Callable[[], object] | None = None
    stays: bool = True
