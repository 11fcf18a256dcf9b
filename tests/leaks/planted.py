"""Files with a canary in one hiding place each, for the test of the scanner."""

import gzip
import json
import zipfile
import zlib
from base64 import a85encode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf

from tests.documents.samples import with_blocks
from tests.leaks.scanner import Look
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Text

WORD = "kwalpsteenvlak"
ODD_WORD = "bœufkwalpsteen"
"""With a letter that PDFDocEncoding writes like no other encoding."""

PASSPHRASE = "acht vrije vogels"
MADE = datetime(2026, 11, 20, 9, 30)
WIDE = WORD.encode("utf-16-be")
READERS = frozenset({Look.PDFIUM, Look.POPPLER, Look.TABLES})
IN_STREAM = frozenset({Look.STREAMS})
IN_STRING = frozenset({Look.STRINGS})


@dataclass(frozen=True)
class Plant:
    """A file, the detectors that find the word in it, and no others."""

    make: Callable[[], bytes]
    by: frozenset[Look]
    word: str = WORD
    passphrase: str = field(default="", repr=False)


@cache
def page(text: str = "Een gewone zin.") -> bytes:
    """A paper of the program's own with this text in it."""
    return render(with_blocks(Text(text)), MADE)


def changed(change: Callable[[pikepdf.Pdf], Any], pdf: bytes | None = None, **how: Any) -> bytes:
    """The paper after a change to its objects."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf or page())) as opened:
        change(opened)
        opened.save(out, **({"compress_streams": True, "fix_metadata_version": False} | how))
    return out.getvalue()


def appended(more: bytes) -> bytes:
    """The paper with bytes after its end, which no table knows of."""
    return page() + b"\n" + more + b"\n"


def stray(value: bytes) -> Callable[[], bytes]:
    """An object that nothing refers to."""
    return lambda: appended(b"990 0 obj\n" + value + b"\nendobj")


def stray_stream(filters: bytes, content: bytes) -> Callable[[], bytes]:
    head = b"<< /Length %d %s >>" % (len(content), filters)
    return stray(head + b"\nstream\n" + content + b"\nendstream")


def within(value: bytes) -> Callable[[], bytes]:
    """A value in the catalogue, packed into a stream of objects."""
    return lambda: changed(
        lambda pdf: pdf.Root.__setitem__("/Extra", pdf.make_indirect(pikepdf.Object.parse(value))),
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )


def escaped(text: bytes) -> bytes:
    return b"(" + b"".join(b"\\%03o" % byte for byte in text) + b")"


def annotated(**values: Any) -> Callable[[], bytes]:
    def add(pdf: pikepdf.Pdf) -> None:
        note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9])
        for key, value in values.items():
            note[f"/{key}"] = value(pdf) if callable(value) else value
        pdf.pages[0].Annots = pdf.make_indirect([pdf.make_indirect(note)])

    return lambda: changed(add, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def attached(content: bytes, name: str = "bijlage.bin") -> Callable[[], bytes]:
    def add(pdf: pikepdf.Pdf) -> None:
        pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, content, filename=name)

    return lambda: changed(add)


def zipped(content: bytes, name: str = "a.txt", comment: bytes = b"") -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.comment = comment
        packed.writestr(name, content)
    return out.getvalue()


def metadata(value: str) -> Callable[[], bytes]:
    def add(pdf: pikepdf.Pdf) -> None:
        packet = f"<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'><a>{value}</a></x:xmpmeta>"
        pdf.Root.Metadata = pdf.make_stream(packet.encode())

    return lambda: changed(add)


def info(value: Any) -> Callable[[], bytes]:
    return lambda: changed(
        lambda pdf: pdf.docinfo.__setitem__("/Title", value), object_stream_mode=pikepdf.ObjectStreamMode.generate
    )


def drawn(content: bytes) -> Callable[[], bytes]:
    """Text on the page in a font that any reader has, by PDF operators."""

    def add(pdf: pikepdf.Pdf) -> None:
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier)
        pdf.pages[0].Resources.Font["/Odd"] = pdf.make_indirect(font)
        pdf.pages[0].contents_add(b"q BT /Odd 9 Tf 300 300 Td " + content + b" ET Q")

    return lambda: changed(add)


def overwritten() -> bytes:
    """The word was on the page; a change appended later shows another content in its place."""
    first = page(f"Eerst stond er {WORD}.")
    with pikepdf.open(BytesIO(first)) as pdf:
        number, size = pdf.pages[0].Contents.objgen[0], len(pdf.objects)
    at, start = len(first) + 1, first.rindex(b"startxref")
    before = int(first[start:].split()[1])
    body = b"%d 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n" % number
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n" % (number, at)
    with pikepdf.open(BytesIO(first)) as pdf:
        root = pdf.Root.objgen[0]
    trailer = b"<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (size, root, before, at + len(body))
    return first + b"\n" + body + table + trailer


def unshown() -> bytes:
    """The page's content is there, but the page no longer says so."""
    pdf = page(f"Dit was {WORD}.")
    return pdf.replace(b"/Contents", b"/Contentz")


def locked(pdf: bytes) -> bytes:
    how = pikepdf.Encryption(owner=PASSPHRASE, user=PASSPHRASE, R=6)
    return changed(lambda _: None, pdf, encryption=how)


def _tree(key: str) -> Callable[[], bytes]:
    """An attribute of the first piece of the structure, in UTF-16."""

    def add(pdf: pikepdf.Pdf) -> None:
        pdf.Root.StructTreeRoot.K[key] = pikepdf.String(f"{WORD}é…")

    return lambda: changed(add, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def _outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(f"{WORD} …", 0))


def _form(pdf: pikepdf.Pdf) -> None:
    value = pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=pikepdf.String("veld"), V=pikepdf.String(f"{WORD} …"))
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=[pdf.make_indirect(value)])


def _appearance(pdf: pikepdf.Pdf) -> pikepdf.Object:
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier)
    made = pdf.make_stream(b"BT /F 9 Tf (" + b") Tj (".join(bytes([one]) for one in WORD.encode()) + b") Tj ET")
    made.Type, made.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    made.BBox, made.Resources = [0, 0, 99, 9], pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    return pikepdf.Dictionary(N=made)


_SPLIT = b"[(" + b") -300 (".join(bytes([one]) for one in WORD.encode()) + b")] TJ"
_JSON = json.dumps({"lijst": [{"tekst": WORD}]}).replace(WORD, "".join(f"\\u{ord(one):04x}" for one in WORD)).encode()
_PREDICTED = b"".join(b"\x01" + bytes([part[0], *((part[i] - part[i - 1]) & 255 for i in range(1, 8))]) for part in
                      (f"{WORD}  ".encode()[at : at + 8] for at in (0, 8)))  # fmt: skip
_RUNS = bytes([len(WORD) - 1]) + WORD.encode() + b"\x80"
_IN_PARTS = WORD[:5].encode() + b"\\\n" + WORD[5:].encode()

PLANTS: dict[str, Plant] = {
    "a comment after the end": Plant(lambda: appended(b"% " + WORD.encode()), frozenset({Look.BYTES, Look.STREAMS})),
    "base64 after the end": Plant(lambda: appended(b64encode(b"xx" + WIDE)), frozenset({Look.BYTES, Look.STREAMS})),
    "a stray string": Plant(stray(b"(" + WORD.encode() + b")"), frozenset({Look.BYTES, Look.STREAMS, Look.STRINGS})),
    "a stray string with escapes": Plant(stray(escaped(WORD.encode())), IN_STRING),
    "a stray string over lines": Plant(stray(b"(" + _IN_PARTS + b")"), IN_STRING),
    "a string of strings": Plant(stray(b"(a (b (" + _IN_PARTS + b") c) d)"), IN_STRING),
    "hexadecimal with spaces": Plant(stray(b"<" + WORD.encode().hex(" ").encode() + b">"), IN_STRING),
    "UTF-16BE with its mark": Plant(within(escaped(b"\xfe\xff" + WIDE)), IN_STREAM | IN_STRING),
    "UTF-16BE without its mark": Plant(stray(escaped(WIDE)), IN_STRING),
    "UTF-16BE one byte on": Plant(stray(escaped(b"x" + WIDE)), IN_STRING),
    "UTF-16LE": Plant(stray(escaped(WORD.encode("utf-16-le"))), IN_STRING),
    "PDFDocEncoding": Plant(stray(escaped(ODD_WORD.encode("pdfdoc"))), IN_STRING, ODD_WORD),
    "a name": Plant(
        stray(b"<< /" + b"".join(b"#%02x" % one for one in WORD.encode()) + b" 1 >>"), frozenset({Look.NAMES})
    ),
    "a stream of objects": Plant(within(b"(" + WORD.encode() + b")"), IN_STREAM | IN_STRING),
    "a stray stream, deflated": Plant(stray_stream(b"/Filter /FlateDecode", zlib.compress(WORD.encode())), IN_STREAM),
    "a stray stream without its filter": Plant(stray_stream(b"", zlib.compress(WORD.encode())), IN_STREAM),
    "two filters": Plant(
        stray_stream(b"/Filter [/ASCII85Decode /FlateDecode]", a85encode(zlib.compress(WORD.encode())) + b"~>"),
        IN_STREAM,
    ),
    "runs": Plant(stray_stream(b"/Filter /RunLengthDecode", b"\x00x" + _RUNS), frozenset({Look.BYTES, Look.STREAMS})),
    "a predictor": Plant(
        stray_stream(b"/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 8 >>", zlib.compress(_PREDICTED)),
        IN_STREAM,
    ),
    "metadata": Plant(metadata(WORD), IN_STREAM | {Look.MARKUP}),
    "metadata with entities": Plant(metadata("".join(f"&#x{ord(one):x};" for one in WORD)), frozenset({Look.MARKUP})),
    "metadata between tags": Plant(metadata(f"{WORD[:6]}<b/>{WORD[6:]}"), frozenset({Look.MARKUP})),
    "information": Plant(info(f"{WORD} …"), IN_STREAM | IN_STRING),
    "a note's text": Plant(annotated(Contents=pikepdf.String(f"{WORD} …")), IN_STREAM | IN_STRING),
    "a note's rich text": Plant(
        annotated(RC=pikepdf.String(f"<p>{WORD[:4]}<i>{WORD[4:]}</i></p>")), frozenset({Look.MARKUP})
    ),
    "a link": Plant(
        annotated(A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(f"https://{WORD}.nl"))),
        IN_STREAM | IN_STRING | {Look.NAMES},
    ),
    "a note's picture": Plant(annotated(AP=_appearance), frozenset({Look.STRINGS, Look.TABLES})),
    "an outline": Plant(
        lambda: changed(_outline, object_stream_mode=pikepdf.ObjectStreamMode.generate), IN_STREAM | IN_STRING
    ),
    "a form's field": Plant(
        lambda: changed(_form, object_stream_mode=pikepdf.ObjectStreamMode.generate), IN_STREAM | IN_STRING
    ),
    "ActualText": Plant(_tree("/ActualText"), IN_STREAM | IN_STRING),
    "Alt": Plant(_tree("/Alt"), IN_STREAM | IN_STRING),
    "E": Plant(_tree("/E"), IN_STREAM | IN_STRING),
    "an attachment": Plant(attached(WORD.encode()), IN_STREAM),
    "an attachment's name": Plant(attached(b"x", f"{WORD}.txt"), frozenset({Look.BYTES, Look.STREAMS, Look.STRINGS})),
    "an attached ZIP": Plant(attached(zipped(WORD.encode())), frozenset({Look.WITHIN})),
    "an attached paper": Plant(attached(page(WORD)), frozenset({Look.WITHIN})),
    "attached JSON": Plant(attached(_JSON), frozenset({Look.WITHIN})),
    "an attached GZIP": Plant(attached(gzip.compress(WORD.encode())), frozenset({Look.WITHIN})),
    "an earlier revision": Plant(overwritten, frozenset({Look.REVISIONS, Look.TABLES})),
    "a content that no page shows": Plant(unshown, frozenset({Look.TABLES})),
    "a page": Plant(lambda: page(f"Hier staat {WORD}."), READERS),
    "letters set wide": Plant(lambda: page(" ".join(WORD)), READERS),
    "a soft hyphen": Plant(lambda: page(f"{WORD[:5]}\u00ad{WORD[5:]}"), READERS),
    "a word over two lines": Plant(drawn(f"({WORD[:5]}-) Tj 0 -12 TD ({WORD[5:]}) Tj".encode()), READERS | IN_STRING),
    "white letters apart": Plant(drawn(b"1 g " + _SPLIT), READERS | IN_STRING),
    "letters that are not drawn": Plant(drawn(b"3 Tr " + _SPLIT), READERS | IN_STRING),
    "from right to left": Plant(drawn(f"({WORD[::-1]}) Tj".encode()), READERS | IN_STRING),
}
LOCKED: dict[str, Plant] = {
    "a page under a passphrase": Plant(lambda: locked(page(f"Hier staat {WORD}.")), READERS, WORD, PASSPHRASE),
    "information under a passphrase": Plant(
        lambda: locked(info(f"{WORD} …")()), frozenset({Look.UNLOCKED}), WORD, PASSPHRASE
    ),
    "an attachment under a passphrase": Plant(
        lambda: locked(attached(zipped(WORD.encode()))()), frozenset({Look.WITHIN}), WORD, PASSPHRASE
    ),
}
OTHERS: dict[str, Plant] = {
    "a ZIP": Plant(lambda: zipped(WORD.encode()), frozenset({Look.WITHIN})),
    "the name of an entry": Plant(lambda: zipped(b"", f"{WORD}/a"), frozenset({Look.BYTES, Look.WITHIN})),
    "a ZIP in a ZIP": Plant(lambda: zipped(zipped(WORD.encode()), "b.zip"), frozenset({Look.WITHIN})),
    "JSON": Plant(lambda: _JSON, frozenset({Look.WITHIN})),
    "a paper in JSON": Plant(lambda: json.dumps([b64encode(page(WORD)).decode()]).encode(), frozenset({Look.WITHIN})),
    "plain bytes": Plant(lambda: b"\0\xff" + WIDE, frozenset({Look.BYTES})),
}
