"""Lists of words that come with the program: resources/wordlists/NAME.txt, one to a line, '#' begins a remark."""

from functools import cache

from wellbeing_desktop.assets.paths import resource


@cache
def sensitive() -> tuple[str, ...]:
    """Words about health, cause, medicine and home, Dutch and English together: people mix both."""
    lines = [line.strip() for name in ("nl", "en") for line in _read(f"sensitive-{name}.txt")]
    return tuple(line for line in lines if line and not line.startswith("#"))


def _read(name: str) -> list[str]:
    return resource("wordlists", name).read_text("utf-8").splitlines()
