"""What every test stands on: no display, no home of the person who runs it, no session bus, no chance."""

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from wellbeing_desktop.gui.garbage import collect_due
from wellbeing_desktop.vault import wraps

pytest_plugins = [
    "tests.cups_fixture",
    "tests.keyring_fixture",
    "tests.program_fixture",
    "tests.stage_fixture",
    "tests.tour_fixture",
    "tests.vault_fixture",
    "tests.dossier_fixture",  # stands on the one before
]


def _house_of_its_own() -> None:
    """Move home, settings, caches and the runtime folder of this process into a temporary folder."""
    home = Path(tempfile.mkdtemp(prefix="wellbeing-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    folders = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "run",
        "HYPOTHESIS_STORAGE_DIRECTORY": home / "hypothesis",
    }
    for name, folder in folders.items():
        folder.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(folder)


# At import: Qt, platformdirs and keyring read these before the first fixture runs.
_house_of_its_own()
# The real session bus would lead to the real keyring of the person who runs the tests.
for _name in ("DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "PYTHON_KEYRING_BACKEND"):
    os.environ.pop(_name, None)
# Nor may a test find a real printer: here listens nobody, unless cups_fixture.py does.
os.environ["CUPS_SERVER"] = os.environ["XDG_RUNTIME_DIR"] + "/cups.sock"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("house", derandomize=True, deadline=None)
settings.load_profile("house")

# On another thread Python's collector of cycles would free Qt objects, which ends the process: see gui/garbage.py.
gc.disable()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application of the tests, in the style that the program's has (gui/appearance.py)."""
    return ["wellbeing-desktop", "-style", "Fusion"]


def pytest_runtest_teardown() -> None:
    """Collect garbage between tests, on the thread that the windows belong to."""
    collect_due()


@pytest.fixture(scope="session", autouse=True)
def real_stretch() -> Iterator[Callable[[], wraps.Stretch]]:
    """What makes a secret slow to guess costs a tenth of all tests; it is done the least that the format allows.

    Gives the real one, to the test that looks at its numbers. Processes of their own have it too.
    """
    with pytest.MonkeyPatch.context() as patch:
        real = wraps.new_stretch
        patch.setattr(wraps, "new_stretch", quick_stretch)
        yield real


def quick_stretch() -> wraps.Stretch:
    """Argon2id with the smallest numbers that a key file may hold."""
    return wraps.Stretch(salt=os.urandom(16), memory_kib=8192, passes=1, lanes=1)
