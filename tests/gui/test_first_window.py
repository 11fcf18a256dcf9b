"""What the first window must not load: each would make a person wait longer for it (benchmarks/bench_start.py)."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = """
import sys
from pathlib import Path
from PySide6 import QtCore
from wellbeing_desktop.app import main, start
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.entrance import Entrance
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.settings.device import DeviceSettings

application = appearance.new_application()
appearance.apply(application, DeviceSettings())
entrance = Entrance("nl")
entrance.show_page(UnlockView(Path(sys.argv[1])))
entrance.show()
late = ("msgspec", "reportlab", "pikepdf", "pypdfium2", "keyring", "cryptography", "sqlcipher3")
print(*(name for name in late if name in sys.modules), *(["Qt"] if "Qt" in vars(QtCore) else []))
QtCore.Qt
print("Qt" in vars(QtCore))
"""


def test_the_first_window_comes_without_what_only_later_ones_need(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", SCRIPT, tmp_path],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["", "True"]
