"""The real window with all its screens, in Dutch."""

from tests.gui.conftest import desk, dutch_and_light, settings_file

__all__ = ["desk", "dutch_and_light", "settings_file"]
