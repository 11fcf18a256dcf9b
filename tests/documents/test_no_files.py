"""Making a document opens no file that a note names, and writes none."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# What a program may open while it makes a document: itself, its libraries and its resources; all to read.
PROBE = """
import os, sys
from pathlib import Path
from tests.documents.samples import MADE, everything, with_blocks
from wellbeing_desktop.domain.paper import Bullets, Fact, FactTable, Heading, Panel, Text

trap = sys.argv[1]
opened = []

def hook(event, args):
    if event == "open" and isinstance(args[0], (str, bytes, os.PathLike)):
        opened.append((os.fsdecode(args[0]), args[1], args[2]))
    elif event.split(".")[0] in {"socket", "subprocess", "os.system", "tempfile", "urllib"}:
        opened.append((event, "w", 0))

sys.addaudithook(hook)
from wellbeing_desktop.documents.letters import unprintable
from wellbeing_desktop.documents.pages import page_images
from wellbeing_desktop.documents.protecting import Attachment, protected, with_attachments
from wellbeing_desktop.documents.render import render

texts = [f"<img src='{trap}'/>", f'<para><img src="file://{trap}"/></para>', trap, f"<a href='{trap}'>x"]
blocks = [kind for text in texts for kind in (Heading(text), Text(text), Bullets((text,)), Panel(text, text))]
paper = with_blocks(*blocks, FactTable((Fact(trap, trap),)))
unprintable(paper)
for made in (render(paper, MADE), render(everything(), MADE)):
    list(page_images(made, 40))
    protected(with_attachments(made, (Attachment("a.pdf", trap, made), Attachment("b.json", trap, b"{}"))), "een twee")
allowed = tuple(str(Path(place).resolve()) for place in (sys.prefix, sys.base_prefix, "wellbeing_desktop", "resources"))
for path, mode, flags in opened:
    writes = (mode and set(mode) & set("wax+")) or (not mode and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
    if writes or not str(Path(path).resolve()).startswith(allowed):
        print(path, mode, flags)
print("seen", len(opened) > 5)
"""


def test_only_the_program_itself_is_opened(tmp_path: Path) -> None:
    trap = tmp_path / "geheim.png"
    trap.write_bytes(b"not to be read")
    command = [sys.executable, "-X", "utf8", "-c", PROBE, str(trap)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["seen True"]
    assert done.stderr == ""
