"""Lists of words that come with the program: resources/wordlists/sensitive-LANGUAGE.txt.

One entry to a line; '#' begins a remark, and a line '[name]' the part of the list that follows.
"""

from collections.abc import Mapping
from functools import cache

from wellbeing_desktop.assets.paths import resource

SPARED = "not"
"""The part with words that only look like listed ones."""


@cache
def sensitive(language: str) -> Mapping[str, tuple[str, ...]]:
    """The words about health, medicine, cause and home in 'nl' or 'en', by part of the list."""
    parts: dict[str, tuple[str, ...]] = {}
    part = ""
    for line in resource("wordlists", f"sensitive-{language}.txt").read_text("utf-8").splitlines():
        text = line.strip()
        if text.startswith("["):
            part = text.strip("[]")
        elif text and not text.startswith("#"):
            parts[part] = (*parts.get(part, ()), text)
    return parts
