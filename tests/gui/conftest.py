"""A desk with a real vault behind it, in Dutch and in the light theme unless a test says otherwise."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.settings.device import DeviceSettings, SettingsFile
from wellbeing_desktop.vault.store import Vault


@pytest.fixture(autouse=True)
def dutch_and_light(qapp: QApplication) -> Iterator[None]:
    """Every test of the gui begins with the same look, whatever the one before it did."""
    appearance.apply(qapp, DeviceSettings(look="light"))
    yield
    appearance.apply(qapp, DeviceSettings(look="light"))


@pytest.fixture
def settings_file(tmp_path: Path) -> SettingsFile:
    file = SettingsFile(tmp_path / "home")
    file.change(look="light")
    return file


@pytest.fixture
def desk(qapp: QApplication, settings_file: SettingsFile, practice_vault: Vault) -> Desk:
    made = Desk(settings_file, practice_vault)
    made.settings_changed.connect(lambda settings: appearance.apply(qapp, settings))
    return made
