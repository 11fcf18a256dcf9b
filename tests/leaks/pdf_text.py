"""The text of a PDF by three readers that share no code: PDFium, Poppler, and the ToUnicode tables read here."""

import re
import subprocess
from collections.abc import Iterator
from functools import lru_cache

import pypdfium2

from tests.leaks.raw_pdf import strings

_SHOWS_TEXT = re.compile(rb"(?:\)|>|\])\s*(?:Tj|TJ|'|\")")
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_HEX = rb"<([0-9A-Fa-f\s]+)>"
_PAIR = re.compile(_HEX + rb"\s*" + _HEX)
_RANGE = re.compile(_HEX + rb"\s*" + _HEX + rb"\s*(?:" + _HEX + rb"|\[([^\]]*)\])")
_TO = re.compile(_HEX)
_LONGEST = 4096


def by_pdfium(pdf: bytes, passphrase: str = "") -> str:
    """All pages; raises PdfiumError for what is no PDF."""
    with pypdfium2.PdfDocument(pdf, password=passphrase or None) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def by_poppler(pdf: bytes, passphrase: str = "") -> str:
    """All pages, by the places where the words stand; raises CalledProcessError for what is no PDF."""
    key = ("-upw", passphrase) if passphrase else ()
    command = ["pdftotext", "-q", *key, "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode("utf-8", "replace")


def by_tables(contents: list[bytes]) -> Iterator[str]:
    """What the streams that show text say, by each ToUnicode table among the streams, and by none.

    A stream that no page shows is read like any other; which table is meant for it nobody could say.
    """
    tables = [_table(content) for content in contents if b"beginbf" in content]
    for content in contents:
        if _SHOWS_TEXT.search(content):
            shown = b"".join(strings(content))
            yield shown.decode("latin-1")
            for table in tables:
                yield _read(shown, table)


@lru_cache(64)
def _table(cmap: bytes) -> dict[bytes, str]:
    """Codes and what each stands for."""
    meant: dict[bytes, str] = {}
    for kind, block in _BLOCK.findall(cmap):
        if kind == b"bfchar":
            meant |= {_packed(code): _said(text) for code, text in _PAIR.findall(block)}
            continue
        for first, last, text, each in _RANGE.findall(block):
            codes = range(int(_packed(first).hex(), 16), int(_packed(last).hex(), 16) + 1)[:_LONGEST]
            size = len(_packed(first))
            said = [_said(one) for one in _TO.findall(each)] if each else _counted(_said(text), len(codes))
            meant |= {code.to_bytes(size, "big"): one for code, one in zip(codes, said, strict=False)}
    return meant


def _counted(first: str, count: int) -> list[str]:
    return [first[:-1] + chr(ord(first[-1]) + step) for step in range(count)] if first else []


def _read(shown: bytes, table: dict[bytes, str]) -> str:
    size = max(map(len, table), default=1)
    codes = (shown[at : at + size] for at in range(0, len(shown), size))
    return "".join(table.get(code, "") for code in codes)


def _packed(digits: bytes) -> bytes:
    return bytes.fromhex(b"".join(digits.split()).decode())


def _said(digits: bytes) -> str:
    return _packed(digits).decode("utf-16-be", "replace")
