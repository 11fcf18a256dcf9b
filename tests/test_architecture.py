"""The house's rules about who may know whom, as import-linter reads them from pyproject.toml."""

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "wellbeing_desktop"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
PLANTED = {
    "floors": ("services/planted.py", "from wellbeing_desktop import gui\n"),
    "qt": ("documents/planted.py", "from PySide6.QtGui import QImage\n"),
    "vault": ("services/planted.py", "import keyring\n"),
    "documents": ("gui/planted.py", "import reportlab\n"),
    "domain": ("domain/planted.py", "import os\n"),
    "network": ("settings/planted.py", "import urllib.request\n"),
    "views": ("gui/views/planted.py", "from wellbeing_desktop.gui.views import planted_too\n"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package in `folder`."""
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    return subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"COLUMNS": "200", "PYTHONPATH": "."},
    )


def copy_of_the_house(folder: Path) -> Path:
    shutil.copytree(PACKAGE, folder / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder / PACKAGE.name


def test_every_contract_is_kept() -> None:
    outcome = lint(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.fixture(scope="module")
def broken_house(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the linter says of a copy of the package in which every contract is broken once."""
    folder = tmp_path_factory.mktemp("house")
    package = copy_of_the_house(folder)
    (package / "gui/views/planted_too.py").touch()
    for name, text in PLANTED.values():
        with (package / name).open("a") as planted:
            planted.write(text)
    return lint(folder).stdout


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract["id"])
def test_each_contract_can_be_broken(contract: dict[str, str], broken_house: str) -> None:
    assert contract["id"] in PLANTED
    assert f"{contract['name']} BROKEN" in broken_house


def test_a_folder_without_a_floor_is_refused(tmp_path: Path) -> None:
    attic = copy_of_the_house(tmp_path) / "attic"
    attic.mkdir()
    (attic / "__init__.py").touch()
    outcome = lint(tmp_path)
    assert outcome.returncode != 0
    assert "wellbeing_desktop.attic" in outcome.stdout


def knows_the_network(source: str) -> bool:
    """Whether a module takes anything from Qt's own network, which import-linter sees as PySide6 alone."""
    found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom)]
    modules = {node.module for node in found if isinstance(node, ast.ImportFrom)}
    names = {f"{getattr(node, 'module', '')}.{alias.name}".lstrip(".") for node in found for alias in node.names}
    return "PySide6.QtNetwork" in modules | names


def test_qtnetwork_is_not_used() -> None:
    for path in PACKAGE.rglob("*.py"):
        assert not knows_the_network(path.read_text()), path


@pytest.mark.parametrize(
    "source",
    ["from PySide6.QtNetwork import QTcpSocket", "from PySide6 import QtNetwork", "import PySide6.QtNetwork"],
)
def test_a_way_to_the_network_is_seen(source: str) -> None:
    assert knows_the_network(source)
