"""What a scanner or a telephone makes of a page: crooked, noisy, grey, squeezed; the same every time."""

from io import BytesIO
from random import Random

from PIL import Image, ImageChops, ImageFilter

from wellbeing_desktop.documents.pages import page_images

_TABLE = (92, 74, 58)


def printed(pdf: bytes, dpi: float, number: int = 1) -> Image.Image:
    """One page as it lies on the glass of a scanner, in colour."""
    [page] = page_images(pdf, dpi, (number,))
    return Image.frombytes("RGB", (page.width, page.height), page.pixels, "raw", "RGB", page.stride)


def scanned(
    page: Image.Image, seed: int = 0, angle: float = 3.0, noise: float = 18.0, blur: float = 0.6
) -> Image.Image:
    """The page laid crooked, a little out of focus, with the scanner's noise and a lid that is not quite white."""
    laid = page.rotate(angle, Image.Resampling.BICUBIC, fillcolor=(246, 244, 240))
    return speckled(laid.filter(ImageFilter.GaussianBlur(blur)), noise, seed)


def photographed(page: Image.Image, seed: int = 0, width: int = 3024) -> Image.Image:
    """The page on a table, seen askew by a telephone of `width` pixels (4:3, upright), with a shadow over it."""
    random = Random(seed)  # noqa: S311 - a hand, no secret
    height = width * 4 // 3
    askew = _seen(page, (width, height), random)
    shadow = Image.linear_gradient("L").resize((width, height)).rotate(random.uniform(0, 360), expand=False)
    light = shadow.point([100 + grey * 150 // 255 for grey in range(256)])
    lit = ImageChops.multiply(askew, Image.merge("RGB", (light, light, light)))
    return speckled(lit.filter(ImageFilter.GaussianBlur(width / 3024 * 1.4)), 12.0, seed)


def speckled(image: Image.Image, noise: float, seed: int) -> Image.Image:
    """The image with grain of this standard deviation, of 255; the same for the same seed."""
    random = Random(seed)  # noqa: S311 - grain, no secret
    tile = Image.frombytes("L", (256, 256), bytes(_clipped(random, noise) for _ in range(256 * 256)))
    grain = Image.new("L", image.size)
    for left in range(0, image.width, 256):
        for top in range(0, image.height, 256):
            grain.paste(tile, (left, top))
    return ImageChops.add(image, Image.merge("RGB", (grain, grain, grain)), offset=-128)


def jpeg(image: Image.Image, quality: int = 60) -> bytes:
    """The file a scanner writes."""
    return _file(image, "JPEG", quality=quality)


def png(image: Image.Image) -> bytes:
    """The same without loss."""
    return _file(image, "PNG")


def pdf_of(*images: Image.Image, dpi: float = 150) -> bytes:
    """A scanner's PDF: a picture on each page."""
    return _file(images[0], "PDF", save_all=True, append_images=list(images[1:]), resolution=dpi, quality=60)


def _file(image: Image.Image, kind: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def _clipped(random: Random, noise: float) -> int:
    return max(0, min(255, round(random.gauss(128, noise))))


def _seen(page: Image.Image, size: tuple[int, int], random: Random) -> Image.Image:
    """The page pulled into a crooked quadrangle that takes most of the picture."""
    width, height = size
    corners = [
        (width * (x + random.uniform(0.0, 0.05) * side), height * (y + random.uniform(0.0, 0.05) * end))
        for x, y, side, end in ((0.08, 0.06, 1, 1), (0.92, 0.06, -1, 1), (0.92, 0.94, -1, -1), (0.08, 0.94, 1, -1))
    ]
    lean = random.uniform(-0.05, 0.05) * width
    corners = [(x + lean * (0.5 - y / height), y) for x, y in corners]
    w, h = page.size
    whole = _matrix(corners, [(0, 0), (w, 0), (w, h), (0, h)])
    return page.transform(size, Image.Transform.PERSPECTIVE, whole, Image.Resampling.BILINEAR, fillcolor=_TABLE)


def _matrix(seen: list[tuple[float, float]], flat: list[tuple[float, float]]) -> list[float]:
    """The eight numbers with which Pillow finds for each point seen its point on the flat page."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> list[float]:
    """Gauss-Jordan elimination with the largest pivot."""
    count = len(rows)
    for at in range(count):
        best = max(range(at, count), key=lambda row: abs(rows[row][at]))
        rows[at], rows[best] = rows[best], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for other in range(count):
            if other != at:
                factor = rows[other][at]
                rows[other] = [value - factor * own for value, own in zip(rows[other], rows[at], strict=True)]
    return [row[-1] for row in rows]
