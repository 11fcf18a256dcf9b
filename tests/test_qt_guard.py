"""Qt's Python binding does not abort: 6.12.0 did, after some 5,000 calls that return None; 6.11.3 is sound."""

import os
import subprocess
import sys

import PySide6

CALLS = 20_000
SOURCE = f"""
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range({CALLS}):
    label.setText(str(number))
print(label.text())
"""


def test_many_calls_that_return_none_are_survived() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", SOURCE],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, str(CALLS - 1)), ended.stderr[-2000:]


def test_the_release_is_a_sound_one() -> None:
    assert PySide6.__version_info__[:2] == (6, 11)
    assert PySide6.__version_info__ >= (6, 11, 3)
