"""Where the user is in the window, and the way back."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A view by name, the id of what it shows, and a part of it (a tab, a step); holds no names of people."""

    view: str
    id: int = 0
    part: str = ""


class History:
    """The places visited, newest last; at most `LIMIT` are kept."""

    LIMIT = 50

    def __init__(self) -> None:
        self._visited: list[Place] = []

    @property
    def current(self) -> Place | None:
        """Where the user is; None before the first place."""
        return self._visited[-1] if self._visited else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return len(self._visited) > 1

    def came_from(self, beside: frozenset[str]) -> Place | None:
        """The last place before this one that is not of these views; None when there is none."""
        return next((place for place in reversed(self._visited[:-1]) if place.view not in beside), None)

    def visit(self, place: Place) -> None:
        """Go to a place; going to where one is changes nothing."""
        if place != self.current:
            self._visited = [*self._visited, place][-self.LIMIT :]

    def back(self) -> Place | None:
        """Leave the current place for the one before it; None when there is none."""
        if not self.can_go_back:
            return None
        self._visited.pop()
        return self._visited[-1]

    def forget(self) -> None:
        """Leave no way back: what was visited is not there any more."""
        self._visited = []

    def replace(self, place: Place) -> None:
        """Stand at another place without a way back to the current one."""
        if self._visited:
            self._visited.pop()
        self.visit(place)
