"""Build what can be handed to a user without Python: a folder with the program, and a .deb on Debian and Ubuntu.

`make installer` calls this with PyInstaller installed from requirements-installer.lock. The same sources on the same
machine give the same bytes: hashes are not salted and no date is later than the last commit (SOURCE_DATE_EPOCH). On
Linux the bundle must pass its own self-test and tour. The branches for Windows and macOS have not been run.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from wellbeing_desktop import __version__

ROOT = Path(__file__).parent
BUILD = ROOT / "build" / "installer"
DIST = ROOT / "dist"
NAME = "wellbeing-desktop"
MAC_NAME = "Wellbeing Desktop.app"

CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: Wellbeing Desktop contributors
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager | keepassxc, cups
Section: office
Priority: optional
Description: offline, encrypted practice program for coaches and therapists
 Plans sessions, keeps notes in an encrypted vault on this computer, makes
 reports that all participants agree to, and releases to others only what
 the client consented to. Uses no network.
"""
DESKTOP_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Wellbeing Desktop
Comment=Versleuteld praktijkprogramma zonder internet
Comment[en]=Encrypted practice program without internet
Exec=wellbeing-desktop
Icon=wellbeing-desktop
Categories=Office;
"""
ICON = "leaf.svg"
ICON_COLOUR = "#0f766e"


def main() -> int:
    """Bundle, try the bundle, pack it; print where the results lie."""
    os.environ |= {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": _output("git", "log", "-1", "--format=%ct")}
    folder = bundle()
    if sys.platform == "linux":
        try_out(folder)
    print(folder, pack(folder), sep="\n")
    return 0


def bundle() -> Path:
    """Let PyInstaller gather the program; the folder it made."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    where = ["--distpath", str(DIST), "--workpath", str(BUILD)]
    subprocess.run([*command, *where, str(ROOT / "tools" / "bundle.spec")], check=True, cwd=ROOT)
    return DIST / (MAC_NAME if sys.platform == "darwin" else NAME)


def try_out(folder: Path) -> None:
    """Run the bundle's self-test and tour without a display and without anything of this checkout.

    The tour meets every module that is imported by name, which PyInstaller cannot see. Raises CalledProcessError.
    """
    for command in (["self-test"], ["tour", "--output", "tour"]):
        with tempfile.TemporaryDirectory() as home:
            subprocess.run(
                [folder / NAME, *command],
                check=True,
                cwd=home,
                env={"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
            )


def pack(folder: Path) -> Path:
    """One file to hand over: a .deb where it can be made, else an archive."""
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        return debian_package(folder)
    archive = DIST / f"{NAME}-{__version__}-{sys.platform}"
    kind = "gztar" if sys.platform == "linux" else "zip"
    return Path(shutil.make_archive(str(archive), kind, DIST, folder.name))


def debian_package(folder: Path) -> Path:
    """The .deb: the folder under /usr/lib, the command, an entry for the desktop's menu, the licence."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr/lib" / NAME, symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    icon = (ROOT / "resources/icons" / ICON).read_text(encoding="utf-8").replace("currentColor", ICON_COLOUR)
    _write(tree / f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg", icon)
    _write(tree / f"usr/share/applications/{NAME}.desktop", DESKTOP_ENTRY)
    _write(tree / f"usr/share/doc/{NAME}/copyright", (ROOT / "LICENSE").read_text(encoding="utf-8"))
    architecture = _output("dpkg", "--print-architecture")
    _write(tree / "DEBIAN/control", _control(tree, architecture))
    _open_for_all(tree)
    target = DIST / f"{NAME}_{__version__}_{architecture}.deb"
    _output("dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(tree), str(target))
    return target


def _open_for_all(tree: Path) -> None:
    """Let every user of the computer read what is installed, however strict the umask of who builds it."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644))


def _control(tree: Path, architecture: str) -> str:
    listed = (ROOT / "tools/debian-run.txt").read_text(encoding="utf-8").splitlines()
    size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())
    return CONTROL.format(
        name=NAME,
        version=__version__,
        architecture=architecture,
        kibibytes=size // 1024,
        depends=", ".join(line for line in listed if not line.startswith("#")),
    )


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
