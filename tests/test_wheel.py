"""The wheel: what `pip install` brings is the program with all its files, and finds them."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("wellbeing_desktop", "resources", "ui")


def wanted() -> set[str]:
    """The files of the program, as they should lie in the wheel."""
    names = [
        path.relative_to(ROOT).as_posix()
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    ]
    return {name if name.startswith(FOLDERS[0]) else f"{FOLDERS[0]}/{name}" for name in names}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [built] = folder.glob("*.whl")
    return built


def test_every_file_is_in_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert wanted() <= packed
    assert {name.partition("/")[0] for name in packed} == {FOLDERS[0]}


def test_the_program_finds_its_files_there(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    forms = sorted(path.stem for path in (ROOT / "ui").glob("*.ui"))
    source = (
        "from wellbeing_desktop.assets import paths\n"
        f"for name in {forms}: print(paths.form(name))\n"
        "print(paths.resource('i18n'))\n"
    )
    found = subprocess.run(
        [sys.executable, "-P", "-c", source],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
    ).stdout.splitlines()
    assert len(found) == len(forms) + 1
    assert all(path.startswith(str(tmp_path)) for path in found)
