"""Icons: each file is used, each can be recoloured."""

from pathlib import Path

from wellbeing_desktop.assets.paths import resource


def test_every_icon_file_is_used_and_none_is_fixed_in_colour() -> None:
    root = Path(__file__).parents[2]
    sources = [*root.glob("wellbeing_desktop/**/*.py"), *root.glob("ui/*.ui")]
    text = "\n".join(path.read_text("utf-8") for path in sources)
    for path in resource("icons").glob("*.svg"):
        assert b"currentColor" in path.read_bytes(), path.name
        assert f'"{path.stem}"' in text or f">{path.stem}<" in text, f"{path.name} is not used"
