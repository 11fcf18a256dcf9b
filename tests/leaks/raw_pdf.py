"""A PDF read as bytes, believing no cross-reference table: every stream, string and name that stands in it."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

_STREAM = re.compile(rb"\bstream\r?\n")
_FILTER = re.compile(rb"/Filter\s*(\[[^\]]*\]|/[A-Za-z0-9#]+)")
_PARMS = re.compile(rb"/DecodeParms\s*(\[.*?\]|<<.*?>>)", re.DOTALL)
_PREDICTOR = re.compile(rb"/Predictor|/EarlyChange")
_LITERAL = re.compile(
    rb"\(((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\([^()\\]*\))*+\))*+\))*+)\)", re.DOTALL
)
_HEX = re.compile(rb"(?<!<)<([0-9A-Fa-f\s]+)>(?!>)")
_NAME = re.compile(rb"/([^\s()<>\[\]{}/%]+)")
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|\r|\n)|(.))", re.DOTALL)
_HEXED = re.compile(rb"#([0-9A-Fa-f]{2})")
_NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_EOF = re.compile(rb"%%EOF[ \t]*(?:\r\n|\r|\n)?")
_MOST = 64 << 20
_ODD = bytes({*range(9), *range(14, 32)})


@dataclass(frozen=True)
class Stream:
    """What stands between 'stream' and 'endstream': as it is, and decoded if its filters let it."""

    at: int
    raw: bytes
    decoded: bytes


def streams(data: bytes) -> Iterator[Stream]:
    """Every stream in the bytes, whether an object, a table or a page knows of it or not."""
    before = 0
    for found in _STREAM.finditer(data):
        if found.start() < before:
            continue  # the word stands inside another stream
        end = data.find(b"endstream", found.end())
        end = len(data) if end < 0 else end
        head = data[max(before, data.rfind(b"obj", before, found.start())) : found.start()]
        raw = data[found.end() : end]
        yield Stream(found.start(), raw, _decoded(head, raw))
        before = end


def without_streams(data: bytes) -> bytes:
    """The bytes between the streams: the objects, tables and comments."""
    kept, before = [], 0
    for stream in streams(data):
        kept.append(data[before : stream.at])
        before = data.find(stream.raw, stream.at) + len(stream.raw)
    return b"".join((*kept, data[before:]))


def _decoded(head: bytes, raw: bytes) -> bytes:
    """The content after all filters that the dictionary names; without a dictionary inflated if that is possible."""
    named, parms = _FILTER.search(head), _PARMS.search(head)
    if named and not (named[1].strip(b"[] ") == b"/FlateDecode" and not _PREDICTOR.search(head)):
        meant = b"<< /Filter " + named[1] + (b" /DecodeParms " + parms[1] if parms else b"") + b" >>"
        try:
            with pikepdf.new() as holder:
                made = pikepdf.Stream(holder, raw.rstrip(b"\r\n"))
                for key, value in pikepdf.Object.parse(meant).items():
                    made[key] = value
                return made.read_bytes()
        except (pikepdf.PdfError, NotImplementedError, ValueError, TypeError):
            pass  # a picture, or a lie; its bytes are looked at as they are
    try:
        return zlib.decompressobj().decompress(raw, _MOST)
    except zlib.error:
        return raw


def is_text(data: bytes) -> bool:
    """Whether bytes can be PDF syntax, as a font or a picture is not: few of them are no printable character."""
    part = data[:4096]
    return len(part.translate(None, _ODD)) * 20 >= len(part) * 19


def strings(data: bytes) -> Iterator[bytes]:
    """The literal strings, escapes undone, and the hexadecimal ones, in the order in which they stand."""
    found = [(m.start(), _unescaped(m[1])) for m in _LITERAL.finditer(data)]
    found += [(m.start(), _from_hex(m[1])) for m in _HEX.finditer(data)]
    return (text for _, text in sorted(found))


def names(data: bytes) -> Iterator[str]:
    """The names with their #xx undone."""
    for found in _NAME.finditer(data):
        yield _HEXED.sub(lambda m: bytes([int(m[1], 16)]), found[1]).decode("utf-8", "replace")


def readings(text: bytes) -> Iterator[str]:
    """What a string can say: as UTF-8, in PDFDocEncoding, and as UTF-16 in both orders from both places."""
    yield text.decode("utf-8", "replace")
    yield text.decode("pdfdoc", "replace")
    if len(text) > 1:
        for start in (0, 1):
            even = text[start:][: (len(text) - start) // 2 * 2]
            yield even.decode("utf-16-be", "replace")
            yield even.decode("utf-16-le", "replace")


def revisions(data: bytes) -> list[bytes]:
    """The file as it was before each later change was appended to it, the oldest first."""
    ends = [found.end() for found in _EOF.finditer(data)]
    return [data[:end] for end in ends[:-1]]


def _unescaped(text: bytes) -> bytes:
    if b"\\" not in text:
        return text

    def said(found: re.Match[bytes]) -> bytes:
        octal, line_end, letter = found.groups()
        if octal:
            return bytes([int(octal, 8) & 255])
        return b"" if line_end else _NAMED.get(letter, letter)

    return _ESCAPE.sub(said, text)


def _from_hex(digits: bytes) -> bytes:
    packed = b"".join(digits.split())
    return bytes.fromhex((packed + b"0" * (len(packed) % 2)).decode())
