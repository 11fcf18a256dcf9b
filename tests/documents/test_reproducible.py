"""The same document is the same file, on another day, in another zone, in another process."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from tests.documents.samples import MADE, everything
from wellbeing_desktop.documents.render import render

ROOT = Path(__file__).parents[2]
MAKE = (
    "import hashlib\n"
    "from tests.documents.samples import MADE, everything\n"
    "from wellbeing_desktop.documents.render import render\n"
    "print(hashlib.sha256(render(everything(), MADE)).hexdigest())\n"
)


def made_elsewhere(**environment: str) -> str:
    command = [sys.executable, "-c", MAKE]
    changed = {**os.environ, **environment}
    done = subprocess.run(command, cwd=ROOT, env=changed, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_two_threads_make_the_same_bytes() -> None:
    papers = [everything(), replace(everything(), title="Een andere titel"), everything()] * 3
    with ThreadPoolExecutor(3) as threads:
        together = list(threads.map(lambda paper: render(paper, MADE), papers))
    assert together == [render(paper, MADE) for paper in papers]


def test_two_processes_make_the_same_bytes() -> None:
    first = made_elsewhere(PYTHONHASHSEED="1", TZ="Europe/Amsterdam", LC_ALL="C.UTF-8")
    second = made_elsewhere(PYTHONHASHSEED="2", TZ="Asia/Kathmandu", LC_ALL="C", USER="iemand")
    assert first == second == hashlib.sha256(render(everything(), MADE)).hexdigest()


def test_files_in_the_home_folder_and_variables_change_nothing(tmp_path: Path, long: bytes) -> None:
    ran = tmp_path / "ran"
    (tmp_path / ".reportlab_mods").write_text(f"open({str(ran)!r}, 'w').close()\n")
    (tmp_path / ".reportlab_settings").write_text(f"open({str(ran)!r}, 'w').close()\npdfMultiLine = 1\nuseA85 = 1\n")
    made = made_elsewhere(HOME=str(tmp_path), RL_useA85="1", RL_pdfMultiLine="1", RL_invariant="0")
    assert made == hashlib.sha256(long).hexdigest()
    assert not ran.exists()


def test_what_was_made_before_leaves_no_trace(report: bytes, long: bytes) -> None:
    assert render(everything(), MADE) == long


def test_another_version_is_another_file(long: bytes) -> None:
    assert render(replace(everything(), version=3), MADE) != long
