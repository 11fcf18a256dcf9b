"""How this program is started, from a bundle, a wheel or a checkout."""

import sys
from collections.abc import Sequence


def command(arguments: Sequence[str]) -> list[str]:
    """The command line that starts this program again."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    # -P: the folder the user happens to be in must not be searched for modules.
    return [sys.executable, "-P", "-m", "wellbeing_desktop", *arguments]
