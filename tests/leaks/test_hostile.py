"""Hostile text in every field that can reach a paper appears as text, and no file or socket is opened for it."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from base64 import b64decode
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.leaks.hostile import fragments
from tests.leaks.hostile_probe import WORLDS
from tests.leaks.marks import BEGINS, ENDS
from tests.leaks.pdf_text import by_pdfium, by_poppler, by_tables
from tests.leaks.raw_pdf import streams
from tests.leaks.scanner import leaks_in
from tests.leaks.words import Canaries, squashed
from tests.papers.every_paper import PAPERS
from tests.test_no_network import FAMILY, LOCAL

ROOT = Path(__file__).parents[2]
CALLS = "trace=open,openat,openat2,creat,socket,connect,bind,execve,execveat"
OPENED = re.compile(r'\b(?:open|openat|openat2|creat)\((?:AT_FDCWD, )?"((?:[^"\\]|\\.)*)"')
STARTED = re.compile(r"\bexecve(?:at)?\(")
BREAK = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
LONG = 150
"""A word with more letters is cut over columns and pages, with other words in between."""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace watches Linux only")


@dataclass(frozen=True)
class Watched:
    """What was called while papers were made, and the papers with what must stand in them."""

    folder: Path
    trap: Path
    whole: str
    calls: str
    made: dict[str, tuple[bytes, list[str]]]


def watch(folder: Path, *command: str | Path) -> str:
    """Run a command under strace and return its calls."""
    strace = shutil.which("strace")
    assert strace, "strace is missing: make test installs it"
    log = folder / "calls"
    subprocess.run(
        [strace, "-f", "-qq", "-e", CALLS, "-e", "signal=none", "-o", log, *command],
        check=True,
        capture_output=True,
        timeout=600,
        cwd=ROOT,
        env=os.environ | {"HOME": str(folder)},
    )
    return log.read_text(encoding="utf-8", errors="replace")


def between(calls: str) -> str:
    """The calls from the first paper to the last."""
    return calls[calls.index(BEGINS) : calls.index(ENDS)]


def opened(calls: str, folder: Path) -> set[str]:
    """The files that were looked for, but for the program's own, its libraries', and the vault in its folder."""
    own = (ROOT / "wellbeing_desktop", ROOT / "resources", ROOT / "tests", ROOT / ".venv", folder)
    allowed = tuple(str(Path(place).resolve()) for place in (sys.prefix, sys.base_prefix, *own))
    libraries = ("/lib/", "/usr/lib/", "/etc/ld.so.cache", "/proc/self/", "/dev/", "/usr/share/zoneinfo")
    named = (name for name in OPENED.findall(calls) if name not in (BEGINS, ENDS))
    return {name for name in named if not os.path.abspath(ROOT / name).startswith((*allowed, *libraries))}  # noqa: PTH100


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """All kinds of papers, and worlds, with hostile text."""
    folder = tmp_path_factory.mktemp("watched")
    out, vaults = folder / "out.json", folder / "vaults"
    trap = Path(tempfile.mkdtemp(dir="/tmp")) / "geheim.png"  # as long a name each time: it is part of the text
    trap.write_bytes(b"not to be read")
    vaults.mkdir()
    command = (sys.executable, "-X", "utf8", "-m", "tests.leaks.hostile_probe", vaults, trap, out)
    try:
        calls = watch(folder, *command)
    finally:
        shutil.rmtree(trap.parent)
    made = {kind: (b64decode(pdf), put) for kind, (pdf, put) in json.loads(out.read_text("utf-8")).items()}
    return Watched(vaults, trap, calls, between(calls), made)


def test_only_the_program_itself_is_opened(watched: Watched) -> None:
    assert opened(watched.calls, watched.folder) == set()
    assert str(watched.trap) not in OPENED.findall(watched.whole)
    assert not STARTED.search(watched.calls)


def test_no_socket_is_opened(watched: Watched) -> None:
    assert FAMILY.findall(watched.calls) == []
    assert set(FAMILY.findall(watched.whole)) <= LOCAL


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("open('{trap}').close()", "file"),
        ("import socket; socket.socket()", "socket"),
        ("import os; os.system('true')", "program"),
        ("pass", ""),
    ],
)
def test_what_would_be_opened_is_seen(tmp_path: Path, source: str, seen: str) -> None:
    (tmp_path / "vaults").mkdir()
    trap = tmp_path / "geheim.png"
    trap.touch()
    marked = f"from tests.leaks.marks import *; mark(BEGINS)\n{source.format(trap=trap)}\nmark(ENDS)"
    calls = between(watch(tmp_path, sys.executable, "-c", marked))
    assert (opened(calls, tmp_path / "vaults") == {str(trap)}) == (seen == "file")
    assert bool(FAMILY.findall(calls)) == (seen == "socket")
    assert bool(STARTED.search(calls)) == (seen == "program")


def test_every_kind_of_paper_was_made_with_all_of_it(watched: Watched) -> None:
    kinds = {kind.value for kind in PAPERS}
    assert kinds <= set(watched.made)
    assert {put for kind in kinds for put in watched.made[kind][1]} == set(fragments(str(watched.trap)))
    assert sum(name.startswith("world ") for name in watched.made) > WORLDS


@pytest.mark.parametrize("kind", sorted(PAPERS))
def test_it_appears_as_text(watched: Watched, kind: str) -> None:
    pdf, put = watched.made[kind]
    readers = by_pdfium(pdf), by_poppler(pdf), *by_tables([stream.decoded for stream in streams(pdf)])
    read = [squashed(text) for text in readers]
    for fragment in set(put):
        wanted = squashed(fragment)
        if len(wanted) > LONG:
            letter = wanted[-1]
            assert any(text.count(letter) >= wanted.count(letter) * put.count(fragment) for text in read), fragment
        else:
            pieces = [squashed(piece) for piece in BREAK.split(fragment)]  # a cell's lines stand between others' lines
            for wanted in pieces:
                assert any(wanted in text or wanted in text[::-1] for text in read), fragment


@pytest.mark.parametrize("kind", sorted(PAPERS))
def test_no_control_character_reaches_the_paper(watched: Watched, kind: str) -> None:
    text = by_poppler(watched.made[kind][0])
    assert not re.search(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]", text)


@pytest.mark.parametrize("kind", sorted(PAPERS))
def test_nothing_in_the_paper_does_anything(watched: Watched, kind: str) -> None:
    deeds = {"/URI", "/JS", "/Launch", "/GoToR", "/SubmitForm", "/ImportData", "/AA", "/OpenAction", "/RichMedia"}
    with pikepdf.open(BytesIO(watched.made[kind][0])) as pdf:
        for one in pdf.objects:
            if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
                assert not deeds & {*one.keys(), str(one.get("/S", "")), str(one.get("/Subtype", ""))}


def test_what_is_written_beside_it_in_a_dossier_appears_where_it_may(watched: Watched) -> None:
    worlds = {name: file for name, file in watched.made.items() if name.startswith("world ") and file[0]}
    for name, (data, must) in worlds.items():
        found = {leak.canary for leak in leaks_in(data, Canaries(must))} if must else set()
        assert found == set(must), name
    assert sum(len(must) for _, must in worlds.values()) > 10 * WORLDS
