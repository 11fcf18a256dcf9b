"""Pages as pictures: the size of the paper, white around, the colours in the right order."""

import pytest

from wellbeing_desktop.documents.pages import page_count, page_images, page_texts


@pytest.mark.parametrize(("dpi", "width", "height"), [(72, 596, 842), (100, 827, 1170), (300, 2481, 3508)])
def test_a_page_has_the_size_of_a4(report: bytes, dpi: int, width: int, height: int) -> None:
    [image] = page_images(report, dpi)
    assert (image.width, image.height) == (width, height)
    assert image.stride >= 3 * width
    assert len(image.pixels) == image.stride * height


def test_red_comes_first(report: bytes) -> None:
    [image] = page_images(report, 72)
    assert tuple(image.pixels[300:303]) == (0x1F, 0x56, 0x50)
    below_the_band = 14 * image.stride
    assert tuple(image.pixels[below_the_band : below_the_band + 3]) == (255, 255, 255)


def test_there_is_a_picture_for_each_page(long: bytes) -> None:
    assert sum(1 for _ in page_images(long, 30)) == page_count(long) > 2


def test_single_pages_can_be_asked_for(long: bytes) -> None:
    whole = list(page_images(long, 30))
    assert list(page_images(long, 30, (3, 1))) == [whole[2], whole[0]]


def test_the_words_of_each_page_can_be_had(long: bytes, report: bytes) -> None:
    assert len(list(page_texts(long))) == page_count(long)
    [words] = page_texts(report)
    assert "Praktijk De Binnentuin" in words
    assert "\r" not in words
