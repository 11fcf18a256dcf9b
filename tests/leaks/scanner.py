"""Looks for canaries everywhere in a file that left: in its bytes, and in everything that a reader could make of them.

What stands in the pixels of a picture is not looked for; the program puts none of a client's words into pictures.
"""

import gzip
import html
import json
import re
import zipfile
import zlib
from base64 import b64decode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from subprocess import CalledProcessError
from typing import Any

import pikepdf
import pypdfium2

from tests.leaks import pdf_text, raw_pdf
from tests.leaks.words import Canaries

_DEEPEST = 6
_TAG = re.compile(r"<[^>]*>")
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]{24,}={0,2}")


class Look(StrEnum):
    """The places looked in, each by a detector of its own, which can be switched off to see what it is for."""

    BYTES = "bytes"
    STREAMS = "streams"
    STRINGS = "strings"
    NAMES = "names"
    MARKUP = "markup"
    UNLOCKED = "unlocked"
    WITHIN = "within"
    REVISIONS = "revisions"
    PDFIUM = "pdfium"
    POPPLER = "poppler"
    TABLES = "tables"


@dataclass(frozen=True)
class Leak:
    """A canary, the detector that found it, and in which file within the file."""

    canary: str
    look: Look
    where: str


class UnreadableError(Exception):
    """A file that could not be opened is not clean: it was not looked into."""


def leaks_in(
    data: bytes, canaries: Canaries, passphrase: str = "", without: Iterable[Look] = (), name: str = "file"
) -> list[Leak]:
    """Everything found in a PDF or another file that it comes in; raises UnreadableError for what cannot be opened."""
    scan = _Scan(canaries, passphrase, frozenset(Look) - frozenset(without))
    scan.file(data, name)
    return sorted(scan.found, key=lambda leak: (leak.where, leak.look, leak.canary))


class _Scan:
    """One file with everything in it."""

    def __init__(self, canaries: Canaries, passphrase: str, looks: frozenset[Look]) -> None:
        self.canaries, self.passphrase, self.looks = canaries, passphrase, looks
        self.found: set[Leak] = set()
        self._deep = 0

    def file(self, data: bytes, where: str, *, whole: bool = True) -> None:
        """Look into a file by what it begins with; `whole` when it must open."""
        if self._deep > _DEEPEST:
            raise UnreadableError(f"{where}: too many files in each other")
        self._deep += 1
        self._bytes(Look.BYTES, where, data)
        start = data[:1024].lstrip()
        if b"%PDF-" in start:
            self._pdf(data, where, whole)
        elif start.startswith(b"PK\x03\x04"):
            self._zip(data, where)
        elif start.startswith(b"\x1f\x8b"):
            self._inner(gzip.decompress(data), f"{where}, unpacked")
        elif start[:1] in (b"{", b"["):
            self._json(data, where)
        elif start.startswith(b"<"):
            self._markup(data, where)
        self._deep -= 1

    def _bytes(self, look: Look, where: str, data: bytes) -> None:
        if look in self.looks:
            self.found |= {Leak(word, self._told(look), where) for word in self.canaries.in_bytes(data)}

    def _text(self, look: Look, where: str, text: str) -> None:
        if look in self.looks:
            self.found |= {Leak(word, self._told(look), where) for word in self.canaries.in_text(text)}

    def _told(self, look: Look) -> Look:
        """Who found it: whatever is found in a file within the file is found by looking within."""
        return look if self._deep == 1 else Look.WITHIN

    def _inner(self, data: bytes, where: str, *, whole: bool = True) -> None:
        if Look.WITHIN in self.looks:
            self.file(data, where, whole=whole)

    def _pdf(self, data: bytes, where: str, whole: bool) -> None:
        decoded = [stream.decoded for stream in raw_pdf.streams(data)]
        self._syntax([raw_pdf.without_streams(data), *decoded], where)
        self._attached(decoded, where)
        opened = self._opened(data, where, whole)
        self._extractors(data, where, [*decoded, *opened], whole)
        if Look.REVISIONS in self.looks:
            for number, earlier in enumerate(raw_pdf.revisions(data), 1):
                if self._opens(earlier):
                    self._extractors(earlier, f"{where}, revision {number}", decoded, whole=False, look=Look.REVISIONS)

    def _syntax(self, blobs: list[bytes], where: str, only: Look | None = None) -> None:
        """What stands in the objects and the streams; told as found by `only` when given."""
        for blob in blobs:
            self._bytes(only or Look.STREAMS, where, blob)
            if raw_pdf.is_text(blob):
                said = zip(*(raw_pdf.readings(text) for text in raw_pdf.strings(blob)), strict=False)
                for reading in said:
                    self._text(only or Look.STRINGS, where, "\n".join(reading))
                self._text(only or Look.NAMES, where, "\n".join(raw_pdf.names(blob)))
                self._markup(blob, where, only or Look.MARKUP)

    def _markup(self, data: bytes, where: str, look: Look = Look.MARKUP) -> None:
        if b"&" in data or b"</" in data:
            text = data.decode("utf-8", "replace")
            self._text(look, where, html.unescape(_TAG.sub("", text)))
            self._text(look, where, html.unescape(text))

    def _opened(self, data: bytes, where: str, whole: bool) -> list[bytes]:
        """The streams as they are under the passphrase, with their objects looked at; none of a file without one."""
        try:
            with self._pikepdf(data) as pdf:
                if not pdf.is_encrypted:
                    return []
                plain = list(_objects(pdf))
        except (pikepdf.PdfError, pikepdf.PasswordError) as error:
            if whole:
                raise UnreadableError(f"{where}: {error}") from None
            return []
        if Look.UNLOCKED in self.looks:
            self._syntax(plain, f"{where}, unlocked", Look.UNLOCKED)
            self._attached(plain, f"{where}, unlocked")
        return plain

    def _pikepdf(self, data: bytes) -> pikepdf.Pdf:
        """With the passphrase only when there is no other way in: pikepdf warns of one that was not needed."""
        try:
            return pikepdf.open(BytesIO(data))
        except pikepdf.PasswordError:
            return pikepdf.open(BytesIO(data), password=self.passphrase)

    def _attached(self, blobs: list[bytes], where: str) -> None:
        for blob in blobs:
            start = blob[:1024].lstrip()
            if start.startswith((b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"{", b"[")):
                self._inner(blob, f"{where}, attached")

    def _extractors(self, data: bytes, where: str, decoded: list[bytes], whole: bool, look: Look | None = None) -> None:
        try:
            if (look or Look.PDFIUM) in self.looks:
                self._text(look or Look.PDFIUM, where, pdf_text.by_pdfium(data, self.passphrase))
            if (look or Look.POPPLER) in self.looks:
                self._text(look or Look.POPPLER, where, pdf_text.by_poppler(data, self.passphrase))
        except (pypdfium2.PdfiumError, CalledProcessError) as error:
            if whole:
                raise UnreadableError(f"{where}: {error}") from None
        if look is None and Look.TABLES in self.looks:
            for text in pdf_text.by_tables([content for content in decoded if raw_pdf.is_text(content)]):
                self._text(Look.TABLES, where, text)

    def _opens(self, data: bytes) -> bool:
        try:
            pypdfium2.PdfDocument(data, password=self.passphrase or None).close()
        except pypdfium2.PdfiumError:
            return False
        return True

    def _zip(self, data: bytes, where: str) -> None:
        try:
            self._entries(data, where)
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, zlib.error) as error:
            raise UnreadableError(f"{where}: {error}") from None

    def _entries(self, data: bytes, where: str) -> None:
        """Raises what `zipfile` does for what is none, and for a wrong passphrase."""
        with zipfile.ZipFile(BytesIO(data)) as packed:
            self._text(Look.WITHIN, where, packed.comment.decode("utf-8", "replace"))
            for entry in packed.infolist():
                said = f"{entry.filename} {entry.comment.decode('utf-8', 'replace')}"
                self._text(Look.WITHIN, f"{where}, name of an entry", said)
                content = packed.read(entry, self.passphrase.encode() or None)
                self._inner(content, f"{where}, {entry.filename}")

    def _json(self, data: bytes, where: str) -> None:
        try:
            said = list(_said(json.loads(data)))
        except ValueError:
            return  # it only looked like it, and its bytes were looked at
        self._text(Look.WITHIN, where, "\n".join(said))
        for text in said:
            if _BASE64.fullmatch(text) and len("".join(text.split())) % 4 == 0:
                self._inner(b64decode(text), f"{where}, base64", whole=False)


def _objects(pdf: pikepdf.Pdf) -> Iterator[bytes]:
    """Each object that the tables know, as it is written without a passphrase, and what its stream holds."""
    for number in range(1, len(pdf.objects)):
        one = pdf.objects[number]
        yield one.stream_dict.unparse() if isinstance(one, pikepdf.Stream) else one.unparse()
        if isinstance(one, pikepdf.Stream):
            try:
                yield one.read_bytes()
            except pikepdf.PdfError:
                yield one.read_raw_bytes()


def _said(value: Any) -> Iterator[str]:
    """Every text in a JSON value, keys too."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from _said(one)
    elif isinstance(value, list):
        for one in value:
            yield from _said(one)
    elif isinstance(value, str):
        yield value
