"""Writing the file: tagged (PDF/UA-1), archivable (PDF/A-2b), and the same bytes for the same document.

reportlab's own writer puts no line end before 'endstream', names itself, takes the wall clock into /ID and
knows no output intent; so its pages, fonts and pictures are taken and the file around them is written here.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import sha256
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFIndirectObject, PDFName, PDFObject, PDFStream, PDFZCompress

from wellbeing_desktop import __version__
from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.documents.fonts import embed
from wellbeing_desktop.documents.outline import Bookmark, outline_objects
from wellbeing_desktop.documents.sheet import Link
from wellbeing_desktop.documents.tags import Element, structure_objects, text_string
from wellbeing_desktop.documents.xmp import packet

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TAIL = b"endstream\nendobj\n"
_PRODUCER = f"Wellbeing Desktop {__version__}"


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself: a title without a name, a language tag such as 'nl-NL', when it was made."""

    title: str
    language: str
    made_at: datetime


def written(
    document: Any, root: Element, about: About, links: Sequence[Link] = (), bookmarks: Sequence[Bookmark] = ()
) -> bytes:
    """The finished file of reportlab's document, whose pages are all drawn."""
    _prepare_pages(document)
    _add_links(document, links)
    embed(document)
    pages_object = document.Reference(document.Pages).format(document).decode()
    file = _File()
    while file.next in document.numberToId:
        name = document.numberToId[file.next]
        file.add_raw(PDFIndirectObject(name, document.idToObject[name]).format(document))
    places = document.idToObjectNumberAndVersion
    pages = [places[f"Page{number + 1}"][0] for number in range(len(document.Pages.pages))]
    metadata = packet(about.title, about.language, _PRODUCER, about.made_at)
    metadata_object = file.add_stream("/Type /Metadata /Subtype /XML", metadata)
    profile_object = file.add_stream("/N 3 /Filter /FlateDecode", _profile())
    tree_object = file.next
    link_objects = [places[f"Link{number}"][0] for number in range(len(links))]
    for body in structure_objects(root, tree_object, pages, link_objects):
        file.add(body)
    outline = f" /Outlines {file.next} 0 R /PageMode /UseOutlines" if bookmarks else ""
    for body in outline_objects(bookmarks, file.next, pages):
        file.add(body)
    information = file.add(_information(about))
    catalog = file.add(
        f"<< /Type /Catalog /Pages {pages_object} /Lang ({about.language}) /MarkInfo << /Marked true >>"
        f" /ViewerPreferences << /DisplayDocTitle true >> /StructTreeRoot {tree_object} 0 R"
        f" /Metadata {metadata_object} 0 R /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1"
        " /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1)"
        f" /DestOutputProfile {profile_object} 0 R >>]{outline} >>"
    )
    return file.finished(catalog, information)


@cache
def _profile() -> bytes:
    """The colour profile as it stands in every document: reading and deflating it takes 2 ms."""
    return zlib.compress(resource("colour", "sRGB.icc").read_bytes())


def _prepare_pages(document: Any) -> None:
    for number, page in enumerate(document.Pages.pages):
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = number
        page.Tabs = PDFName("S")
        page.Trans = None
        page.Contents = PDFStream(content=page.stream, filters=[PDFZCompress])  # not also in ASCII85


def _add_links(document: Any, links: Sequence[Link]) -> None:
    """Give each page the links that stand on it; their keys in the structure's parent tree follow those of the pages.

    ISO 14289-1 7.18.5: a link says in words where it leads; ISO 19005-2 6.3.2: it is printed as it stands (flag 4).
    """
    pages = document.Pages.pages
    on_page: dict[int, list[Any]] = {}
    for number, link in enumerate(links):
        body = (
            f"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /StructParent {len(pages) + number}"
            f" /Rect [{link.left:.2f} {link.bottom:.2f} {link.right:.2f} {link.top:.2f}]"
            f" /Contents {text_string(link.words)}"
        )
        raw = _LinkObject(body, f"Page{link.to_page + 1}", link.to_height)
        on_page.setdefault(link.page, []).append(document.Reference(raw, f"Link{number}"))
    for at, references in on_page.items():
        pages[at].Annots = PDFArray(references)


class _LinkObject(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """A link as reportlab writes it among its objects: the page it leads to has its number there."""

    def __init__(self, body: str, page: str, height: float) -> None:
        self._body = body
        self._page = page
        self._height = height

    def format(self, document: Any) -> bytes:
        """The object's dictionary."""
        page = document.idToObjectNumberAndVersion[self._page][0]
        return f"{self._body} /Dest [{page} 0 R /XYZ 0 {self._height:.2f} null] >>".encode("ascii")


def _information(about: About) -> str:
    moment = f"(D:{about.made_at:%Y%m%d%H%M%S})"
    return f"<< /Title {text_string(about.title)} /Producer ({_PRODUCER}) /CreationDate {moment} /ModDate {moment} >>"


class _File:
    """Objects one after the other, then the table of their places."""

    def __init__(self) -> None:
        self._parts = [_HEADER]
        self._position = len(_HEADER)
        self._offsets: list[int] = []

    @property
    def next(self) -> int:
        """The number of the object that is added next."""
        return len(self._offsets) + 1

    def add(self, body: str) -> int:
        return self.add_raw(f"{self.next} 0 obj\n{body}\nendobj\n".encode("ascii"))

    def add_stream(self, entries: str, content: bytes) -> int:
        head = f"{self.next} 0 obj\n<< {entries} /Length {len(content)} >>\nstream\n".encode("ascii")
        return self.add_raw(head + content + _TAIL)

    def add_raw(self, whole: bytes) -> int:
        """An object as reportlab formats it; a stream gets the line end that ISO 19005 6.1.7 asks for."""
        if whole.endswith(_TAIL):
            whole = whole.removesuffix(_TAIL) + b"\n" + _TAIL
        self._offsets.append(self._position)
        self._parts.append(whole)
        self._position += len(whole)
        return len(self._offsets)

    def finished(self, catalog: int, information: int) -> bytes:
        entries = "".join(f"{offset:010d} 00000 n \n" for offset in self._offsets)
        identity = sha256(b"".join(self._parts)).hexdigest()[:32]
        tail = (
            f"xref\n0 {self.next}\n0000000000 65535 f \n{entries}trailer\n"
            f"<< /Size {self.next} /Root {catalog} 0 R /Info {information} 0 R"
            f" /ID [<{identity}> <{identity}>] >>\nstartxref\n{self._position}\n%%EOF\n"
        )
        return b"".join([*self._parts, tail.encode("ascii")])
