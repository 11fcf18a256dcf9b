"""A logo is a picture and nothing else: no place where it was taken, no trap."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from tests.documents.samples import logo
from wellbeing_desktop.documents.logo import clean, fitted, opened
from wellbeing_desktop.domain.errors import Kind, UserError


def jpeg(mode: str = "RGB") -> bytes:
    picture = Image.new(mode, (1800, 600), 100 if mode == "L" else (10, 120, 90) if mode == "RGB" else (9, 9, 9, 9))
    exif = Image.Exif()
    exif[0x010E] = "Zoë thuis"
    exif[0x8825] = {1: "N", 2: (52.0, 22.0, 10.0)}
    out = BytesIO()
    picture.save(out, "JPEG", exif=exif, comment=b"geheim commentaar")
    return out.getvalue()


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_only_the_picture_remains(mode: str) -> None:
    data = jpeg(mode)
    assert b"thuis" in data
    cleaned = clean(data)
    assert b"thuis" not in cleaned
    assert b"geheim" not in cleaned
    with Image.open(BytesIO(cleaned)) as picture:
        assert picture.format == "PNG"
        assert picture.mode == "RGB"
        assert picture.size == (900, 300)
        assert not picture.getexif()


def test_transparent_becomes_white() -> None:
    picture = opened(logo())
    assert picture.getpixel((0, 0)) == (255, 255, 255)
    assert picture.getpixel((60, 60)) == (31, 86, 80)


def saved_as(kind: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (20, 20), (10, 120, 90)).save(out, kind)
    return out.getvalue()


def huge_png() -> bytes:
    """A header that claims 30,000 by 30,000 pixels."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"geen plaatje",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        saved_as("GIF"),
        saved_as("TIFF"),
        saved_as("EPS"),
        logo()[:200],
        huge_png(),
    ],
)
def test_what_is_no_sound_picture_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        clean(data)
    assert caught.value.kind is Kind.IMAGE_UNREADABLE


def test_a_picture_keeps_its_proportions() -> None:
    assert fitted(opened(logo()), 120, 31) == pytest.approx((77.5, 31))
