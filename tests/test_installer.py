"""The .deb: where its files lie, what it needs, and that nothing of the builder is in it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import build_installer

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is on Debian and Ubuntu only")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A .deb of a folder that stands for the bundle."""
    folder = tmp_path_factory.mktemp("installer")
    bundle = folder / build_installer.NAME
    bundle.mkdir()
    program = bundle / build_installer.NAME
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    strict = os.umask(0o077)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(build_installer, "BUILD", folder / "build")
            patch.setattr(build_installer, "DIST", folder)
            return build_installer.debian_package(bundle)
    finally:
        os.umask(strict)


def test_everybody_may_read_it_however_strict_the_builder(package: Path) -> None:
    for line in ask("--contents", package).splitlines():
        mode = line.split()[0]
        assert mode.startswith("l") or mode[7] == "r", line
        assert not mode.startswith("d") or mode[9] == "x", line


def ask(option: str, package: Path) -> str:
    return subprocess.run(["dpkg-deb", option, package], check=True, capture_output=True, text=True).stdout


def test_the_command_leads_to_the_program(package: Path) -> None:
    listed = ask("--contents", package)
    assert "./usr/bin/wellbeing-desktop -> ../lib/wellbeing-desktop/wellbeing-desktop" in listed
    [program] = [line for line in listed.splitlines() if line.endswith("./usr/lib/wellbeing-desktop/wellbeing-desktop")]
    assert program.startswith("-rwxr-xr-x ")
    assert "./usr/share/applications/wellbeing-desktop.desktop" in listed
    assert "./usr/share/doc/wellbeing-desktop/copyright" in listed
    assert {line.split()[1] for line in listed.splitlines()} == {"root/root"}


def test_the_icon_has_a_colour_of_its_own(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "-x", package, tmp_path], check=True)
    icon = (tmp_path / "usr/share/icons/hicolor/scalable/apps/wellbeing-desktop.svg").read_text()
    assert build_installer.ICON_COLOUR in icon
    assert "currentColor" not in icon


def test_it_needs_what_the_program_needs(package: Path) -> None:
    listed = (build_installer.ROOT / "tools/debian-run.txt").read_text().splitlines()
    wanted = {line for line in listed if not line.startswith("#")}
    fields = dict(line.split(": ", 1) for line in ask("--field", package).splitlines() if ": " in line)
    assert set(fields["Depends"].split(", ")) == wanted
    assert fields["Version"] == build_installer.__version__
