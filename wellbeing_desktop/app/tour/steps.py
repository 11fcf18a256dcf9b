"""What the tour is made of: small steps with a name, each an act of the user and a picture of what it led to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .errors import TourError
from .stage import Stage


@dataclass(frozen=True)
class Step:
    """`act` does it through the windows; `key` screens are also photographed small, `picture` False takes none."""

    name: str
    act: Callable[[Stage], None]
    key: bool = False
    picture: bool = True


class FailedStepError(Exception):
    """A step could not be done; its name and what was missing, never what was typed."""

    def __init__(self, step: str, reason: str) -> None:
        super().__init__(f"{step}: {reason}")


def play(stage: Stage, steps: Sequence[Step], mistakes: Sequence[str] = ()) -> None:
    """Do the steps in their order; raises FailedStepError at the first that cannot be done or that adds a mistake."""
    for step in steps:
        try:
            stage.clear_news()
            step.act(stage)
            if step.picture:
                stage.photograph(step.name, small=step.key)
        except TourError as trouble:
            stage.photograph(f"failed-at-{step.name}", small=False)
            raise FailedStepError(step.name, str(trouble)) from None
        if mistakes:
            raise FailedStepError(step.name, ", ".join(mistakes))
