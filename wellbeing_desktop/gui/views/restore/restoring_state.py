"""What the steps of restoring build up together."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.services import threshold
from wellbeing_desktop.services.restore_choice import Contents, Found, Spot
from wellbeing_desktop.services.restoring import Restored
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault.store import Clock


@dataclass
class RestoringState:
    """The home folder and settings; where the backups are, what opens them, what they hold, and which was chosen."""

    home: Path
    settings: SettingsFile
    clock: Clock = datetime.now
    spot: Spot | None = None
    opened_by: str = field(default="", repr=False)
    found: tuple[Found, ...] = ()
    now: Contents | None = None
    chosen: Found | None = None
    restored: Restored | None = None

    @property
    def has_vault(self) -> bool:
        """Whether there is a vault now, that will be put aside."""
        return not threshold.is_new(self.home)

    @property
    def formats(self) -> Formats:
        """How dates are written in the language of the screen."""
        return Formats(self.settings.value.language)

    @property
    def backup(self) -> Found:
        """The backup that was chosen; asking for it earlier is a mistake in the program."""
        if self.chosen is None:
            raise RuntimeError("no backup was chosen yet")
        return self.chosen
