"""Resources are found from a checkout and from beside the package, and a wrong name is told at once."""

from pathlib import Path

import pytest

import wellbeing_desktop
from wellbeing_desktop.assets import paths
from wellbeing_desktop.assets.paths import form, resource


def test_resources_of_this_checkout_are_found() -> None:
    assert resource("wording", "nl.toml").is_file()
    assert resource("fonts").is_dir()
    assert resource("colour", "sRGB.icc").stat().st_size == 588


def test_a_name_that_is_not_there_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        resource("fonts", "Helvetica.ttf")
    with pytest.raises(FileNotFoundError):
        form("no_such_window")


def test_an_installed_package_holds_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "wellbeing_desktop"
    (package / "resources" / "wording").mkdir(parents=True)
    (package / "ui").mkdir()
    (package / "ui" / "today.ui").touch()
    monkeypatch.setattr(wellbeing_desktop, "__file__", str(package / "__init__.py"))
    paths._root.cache_clear()
    try:
        assert resource("wording") == package / "resources" / "wording"
        assert form("today") == package / "ui" / "today.ui"
    finally:
        paths._root.cache_clear()
