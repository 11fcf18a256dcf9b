"""Writes a programme as the text of a programme file."""

from typing import Any

import msgspec
import tomli_w

from wellbeing_desktop.domain.programme import Programme


def write(programme: Programme) -> str:
    """The TOML of a programme, from which `reader.read` makes the same programme again."""
    return tomli_w.dumps(_without_nothing(msgspec.to_builtins(programme)))


def _without_nothing(value: Any) -> Any:
    """TOML has no word for nothing: what is absent or an empty list is left out, as in a file written by hand."""
    if isinstance(value, dict):
        return {key: _without_nothing(inner) for key, inner in value.items() if inner is not None and inner != ()}
    if isinstance(value, (list, tuple)):
        return [_without_nothing(inner) for inner in value]
    return value
