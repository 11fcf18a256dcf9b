"""The style sheet, written from the tokens: what the palette cannot say."""

from string import Template

from wellbeing_desktop.assets.paths import resource

from . import tokens as t


def stylesheet(tokens: t.Tokens, scale: float) -> str:
    """QSS for the whole application; `scale` is the text scale, 1.0 to 2.0."""
    values = {name: value for name, value in vars(tokens).items() if isinstance(value, str)}
    values |= {name: f"{round(size * scale)}px" for name, size in _SIZES.items()}
    values |= _marks(round(_BOX * scale))
    values |= {name: _image(name, tokens.dark) for name in ("check", "chevron_down", "chevron_up")}
    template = resource("theme", "theme.qss").read_text("utf-8")
    return Template(template).substitute(values)


_SIZES = {
    "caption": t.CAPTION,
    "chip": t.CHIP,
    "label": t.LABEL,
    "body": t.BODY,
    "card_title": t.CARD_TITLE,
    "page_title": t.PAGE_TITLE,
    "control": t.CONTROL_HEIGHT - 2,  # the border's two pixels come on top
    "control_focus": t.CONTROL_HEIGHT - 4,
    "small_control": t.CONTROL_HEIGHT - 10,
    "row": t.CONTROL_HEIGHT,
    "figure": t.CONTROL_HEIGHT - 12,
}
_BOX = 18


def _marks(box: int) -> dict[str, str]:
    """Tick boxes and radio buttons of `box` pixels inside their border of one pixel."""
    sizes = {"box": box, "box_focus": box - 2, "dot": box - 8, "round": (box + 2) // 2}
    return {name: f"{size}px" for name, size in sizes.items()}


def _image(name: str, dark: bool) -> str:
    file = f"{name.replace('_', '-')}-{'dark' if dark else 'light'}.svg"
    return f'url("{resource("theme", file).as_posix()}")'
