"""What the sample practice has of its own: a folder that goes again, and settings that do not."""

from pathlib import Path

from wellbeing_desktop.settings.device import SettingsFile

SAMPLE_PREFIX = "sample-"


def settings_like(settings: SettingsFile, folder: Path) -> SettingsFile:
    """The same settings in another folder, but for where snapshots go: the sample's never lie among the own ones."""
    value = settings.value
    made = SettingsFile(folder)
    made.change(**vars(value) | {"snapshot_folder": ""})
    return made


def remove_samples(home: Path) -> None:
    """Take away what sample practices left, also one whose process was killed."""
    import shutil

    for folder in home.glob(f"{SAMPLE_PREFIX}*"):
        shutil.rmtree(folder, ignore_errors=True)
