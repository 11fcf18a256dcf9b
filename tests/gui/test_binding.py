"""PySide 6.12 aborts on Python 3.11 after about 5,000 calls that return None (LAB.md); ours must not."""

import subprocess
import sys

CALLS = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_twenty_thousand_calls_end_well() -> None:
    outcome = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False, timeout=60)
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.strip() == "19999"
