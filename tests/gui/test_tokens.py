"""Every pair of colours that meets on screen can be read: 4.5 to 1 for text, 3 to 1 for what bounds a control."""

import pytest

from wellbeing_desktop.gui.tokens import DARK, LIGHT, Tokens, contrast

LOOKS = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("background", "surface", "navigation", "hover")
INKS = ("text_1", "text_2", "text_3", "accent_text", "danger", "warning", "ok")
PAIRS = [(ink, ground) for ink in INKS for ground in GROUNDS] + [
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("accent_text", "accent_soft"),
    ("accent_text", "pressed"),
    ("text_2", "neutral_soft"),
    ("text_2", "pressed"),
    ("text_1", "accent_soft"),
    ("danger", "danger_soft"),
    ("warning", "warning_soft"),
    ("ok", "ok_soft"),
    ("text_1", "warning_soft"),
    ("text_1", "danger_soft"),
    ("accent_text", "warning_soft"),
    ("accent_text", "danger_soft"),
]
BOUNDS = [("field_border", "surface"), ("accent", "surface"), ("accent", "background"), ("danger", "surface")]
KINDS = ("session", "intake", "evaluation", "group", "private")


@LOOKS
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@LOOKS
@pytest.mark.parametrize(("line", "ground"), BOUNDS)
def test_controls_can_be_seen(tokens: Tokens, line: str, ground: str) -> None:
    assert contrast(getattr(tokens, line), getattr(tokens, ground)) >= 3


@LOOKS
@pytest.mark.parametrize("kind", KINDS)
def test_session_kinds_can_be_read_and_told_apart(tokens: Tokens, kind: str) -> None:
    colours = tokens.kind(kind)
    assert contrast(colours.text, colours.fill) >= 4.5
    assert contrast(colours.bar, colours.fill) >= 3
    assert len({tokens.kind(name).fill for name in KINDS}) == len(KINDS)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
