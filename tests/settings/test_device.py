"""The settings file: written whole, read leniently, never a reason to stop."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.settings.device import FILE, DeviceSettings, SettingsFile, WindowBox


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "absent").value == DeviceSettings()


def test_a_change_is_kept(tmp_path: Path) -> None:
    SettingsFile(tmp_path).change(language="en", look="dark", text_scale=150, window=WindowBox(1100, 700, True))
    kept = SettingsFile(tmp_path).value
    assert (kept.language, kept.look, kept.text_scale) == ("en", "dark", 150)
    assert kept.window == WindowBox(1100, 700, True)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("wrong", [{"text_scale": 99}, {"text_scale": 201}, {"language": "fr"}, {"idle_minutes": 0}])
def test_a_value_outside_its_limits_changes_nothing(tmp_path: Path, wrong: dict[str, object]) -> None:
    file = SettingsFile(tmp_path)
    file.change(look="dark")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(ValueError, match=next(iter(wrong))):
        file.change(**wrong)
    assert file.value.look == "dark"
    assert (tmp_path / FILE).read_bytes() == before


@given(st.binary(max_size=200))
def test_any_bytes_give_settings_and_are_kept_aside(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    home = tmp_path_factory.mktemp("home")
    (home / FILE).write_bytes(content)
    assert SettingsFile(home).value == DeviceSettings()
    aside = home / "settings.json.damaged"
    assert aside.read_bytes() == content
    assert not (home / FILE).exists()


def test_one_wrong_value_makes_the_file_damaged(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(json.dumps({"language": "en", "text_scale": 900}))
    assert SettingsFile(tmp_path).value == DeviceSettings()
    assert (tmp_path / "settings.json.damaged").exists()


def test_a_name_from_a_later_version_is_left_out(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(json.dumps({"language": "en", "colour_of_the_moon": "blue"}))
    assert SettingsFile(tmp_path).value.language == "en"


def test_a_folder_in_the_way_leaves_the_settings_as_they_were(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    (tmp_path / f"{FILE}.new").mkdir()
    with pytest.raises(OSError, match="settings"):
        file.change(look="dark")
    assert file.value == DeviceSettings()
