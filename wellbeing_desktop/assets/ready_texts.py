"""Ready building blocks for a take-away pack: resources/take_away/{nl,en}.toml, by the part they belong to."""

from functools import cache

import msgspec

from wellbeing_desktop.assets.paths import resource

from .wording import Language


class ReadyText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A building block: what it is called in the list, and its text."""

    title: str
    text: str


@cache
def ready_texts(language: Language) -> dict[str, tuple[ReadyText, ...]]:
    """The building blocks by the key of their part, without white space round a text."""
    source = resource("take_away", f"{language}.toml").read_bytes()
    found = msgspec.toml.decode(source, type=dict[str, tuple[ReadyText, ...]])
    return {part: tuple(ReadyText(one.title, one.text.strip()) for one in ready) for part, ready in found.items()}
