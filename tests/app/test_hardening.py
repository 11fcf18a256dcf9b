"""What the process does to itself before it knows a secret, tried in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRY = """
import ctypes, faulthandler, os, resource, sys
from pathlib import Path
faulthandler.enable()
from wellbeing_desktop.app import hardening
hardening.harden_files()
hardening.harden_memory()
Path(sys.argv[1]).touch()
print(
    oct(os.stat(sys.argv[1]).st_mode & 0o777),
    resource.getrlimit(resource.RLIMIT_CORE),
    faulthandler.is_enabled(),
    ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux only")
def test_files_cores_traces_and_memory_are_closed(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", TRY, tmp_path / "file"],
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "0o600 (0, 0) False 0"
