"""How the hash of a file is shown: enough of it to compare by eye."""

SHOWN = 12


def short_digest(digest: str) -> str:
    """The first twelve digits in groups of four: '3fa9 c1d2 88b0'."""
    return " ".join(digest[at : at + 4] for at in range(0, SHOWN, 4))
