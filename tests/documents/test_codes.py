"""The code on a page is found again on what a scanner or a telephone makes of it."""

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from tests.documents.anatomy import page_text
from tests.documents.samples import MADE, with_blocks
from wellbeing_desktop.documents.pages import PageImage, page_count, page_images
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.page_code import PageCode, read_page_code
from wellbeing_desktop.domain.paper import CodeGroups


def picture(image: PageImage) -> Image.Image:
    size = (image.width, image.height)
    return Image.frombytes("RGB", size, image.pixels, "raw", "RGB", image.stride).convert("L")


def read(scan: Image.Image) -> PageCode | None:
    found = [read_page_code(code.text) for code in zxingcpp.read_barcodes(scan)]
    assert len(found) <= 1
    return found[0] if found else None


@pytest.mark.parametrize("dpi", [100, 150, 200, 300])
def test_each_page_has_its_own_code(long: bytes, dpi: int) -> None:
    codes = [read(picture(image)) for image in page_images(long, dpi)]
    assert codes == [PageCode("SV-2026-0042", 2, number + 1, page_count(long)) for number in range(page_count(long))]


def test_the_code_stands_upright_and_not_mirrored(report: bytes) -> None:
    [image] = page_images(report, 150)
    [code] = zxingcpp.read_barcodes(picture(image))
    assert code.orientation == 0  # a mirrored one is read too, but as a turned one


@pytest.mark.parametrize("angle", [-7.5, 3, 90, 180])
def test_a_crooked_grey_scan_is_read(report: bytes, angle: float) -> None:
    [image] = page_images(report, 150)
    scan = picture(image).rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    scan = scan.filter(ImageFilter.GaussianBlur(0.8)).point(lambda grey: 40 + grey * 0.75)
    for place in range(0, scan.width * scan.height, 397):
        scan.putpixel((place % scan.width, place // scan.width), place % 256)
    assert read(scan) == PageCode("SV-2026-0042", 2, 1, 1)


def test_people_read_the_same_beside_it(report: bytes) -> None:
    assert page_text(report, 0).count("SV-2026-0042 · versie 2") == 2


def test_another_code_is_not_ours() -> None:
    payloads = ["", "https://example.org", "WD1:SV-2026-0042:v0:1", "WD2:SV-1:v1:1", "WD1:sv:v1:1", "WD1:A:v1:1\n"]
    payloads += ["WD2:SV-1:V1:1", "WD2:SV-1:V1:2/1", "WD2:SV-1:V1:1/0", "WD2:sv-1:V1:1/1", "WD3:SV-1:V1:1/1"]
    for payload in payloads:
        assert read_page_code(payload) is None


@pytest.mark.parametrize(
    ("number", "version", "page", "pages"),
    [
        ("sv-1", 1, 1, 1),
        ("", 1, 1, 1),
        ("A:B", 1, 1, 1),
        ("A", 0, 1, 1),
        ("A", 1, 0, 1),
        ("A", 1, 2, 1),
        ("A", 1, 1, -1),
    ],
)
def test_a_code_that_could_not_be_read_back_is_not_made(number: str, version: int, page: int, pages: int) -> None:
    with pytest.raises(ValueError, match="not the number"):
        PageCode(number, version, page, pages)


@given(
    st.from_regex(r"[A-Z0-9-]{1,40}", fullmatch=True),
    st.integers(1, 999_999),
    st.integers(1, 999_999),
    st.integers(0, 999),
)
def test_what_is_written_is_read(number: str, version: int, page: int, more: int) -> None:
    for pages in (0, min(page + more, 999_999)):
        code = PageCode(number, version, page, pages)
        assert read_page_code(code.payload()) == code


def test_the_print_of_an_earlier_program_is_still_read() -> None:
    assert read_page_code("WD1:SV-2026-0042-P7:v2:3") == PageCode("SV-2026-0042-P7", 2, 3)


def test_the_code_is_made_of_the_signs_of_the_smallest_square() -> None:
    assert set(PageCode("SV-2026-0042-A1-P7", 2, 3, 10).payload()) <= set(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
    )


def test_groups_stand_in_order_with_their_numbers() -> None:
    said = page_text(render(with_blocks(CodeGroups(("7KQ2M9", "X4TB0R", "P8ZN6W", "C3VH5D"))), MADE), 0)
    assert said.index("7KQ2M9") < said.index("X4TB0R") < said.index("P8ZN6W") < said.index("C3VH5D")
