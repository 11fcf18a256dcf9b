"""What the steps of the first start build up together."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from wellbeing_desktop.domain.people import Practice
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault.store import Clock, Vault


@dataclass
class Beginning:
    """The home folder and settings, the practice as filled in, and the vault once the secret was chosen."""

    home: Path
    settings: SettingsFile
    vault: Vault | None = None
    practice: Practice = field(default_factory=lambda: Practice(1, "", ""))
    clock: Clock = datetime.now

    @property
    def opened(self) -> Vault:
        """The vault; asking for it before it was made is a mistake in the program."""
        if self.vault is None:
            raise RuntimeError("no vault was made yet")
        return self.vault

    @property
    def snapshot_folder(self) -> Path:
        """Where snapshots go: the chosen folder, or one in the home folder."""
        chosen = self.settings.value.snapshot_folder
        return Path(chosen) if chosen else self.home / "snapshots"
