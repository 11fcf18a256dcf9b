"""The logo of the practice: read with care, without anything in it but the picture."""

import warnings
from io import BytesIO

from PIL import Image

from wellbeing_desktop.domain.errors import Kind, UserError

_FORMATS = ("PNG", "JPEG")
_MOST_PIXELS = 40_000_000
_WIDEST = 900  # pixels; at 120 points on paper that is 540 to the inch


def clean(data: bytes) -> bytes:
    """The picture as a small PNG on white, without camera data, comments or transparency.

    UserError IMAGE_UNREADABLE for anything but a sound PNG or JPEG of at most 40 million pixels.
    """
    picture = opened(data)
    picture.thumbnail((_WIDEST, _WIDEST))
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    """The picture in RGB, transparent parts white; UserError as `clean`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=_FORMATS) as picture:
                if picture.width * picture.height > _MOST_PIXELS:
                    raise UserError(Kind.IMAGE_UNREADABLE)
                layered = picture.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UserError(Kind.IMAGE_UNREADABLE) from None
    white = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(white, layered).convert("RGB")


def fitted(picture: Image.Image, width: float, height: float) -> tuple[float, float]:
    """The largest size in proportion within a rectangle, in the unit of the rectangle."""
    scale = min(width / picture.width, height / picture.height)
    return picture.width * scale, picture.height * scale
