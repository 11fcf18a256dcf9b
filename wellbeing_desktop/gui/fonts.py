"""Inter, loaded from the program's own files, at the sizes of LOOK.md."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from wellbeing_desktop.assets.paths import resource

from . import tokens

FAMILY = "Inter"
_WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
_TABULAR, _CONTEXTUAL = QFont.Tag("tnum"), QFont.Tag("calt")


@cache
def load() -> None:
    """Make the four weights of Inter known to Qt; once is enough."""
    for weight in _WEIGHTS:
        path = resource("fonts", f"Inter-{weight}.ttf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"font not loadable: {path.name}")


def font(pixels: int = tokens.BODY, weight: QFont.Weight = QFont.Weight.Normal, scale: float = 1.0) -> QFont:
    """Inter at a size in pixels times the text scale."""
    made = QFont(FAMILY)
    made.setPixelSize(round(pixels * scale))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made


def literal(of: QFont) -> QFont:
    """The same font for codes: figures of equal width, and no multiplication sign, which Inter makes of 2x3."""
    made = QFont(of)
    made.setFeature(_TABULAR, 1)
    made.setFeature(_CONTEXTUAL, 0)
    return made


def use(application: QApplication, scale: float) -> None:
    """Make Inter the font of every widget; `scale` 1.0 to 2.0."""
    load()
    application.setFont(font(scale=scale))
