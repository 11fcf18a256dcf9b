"""PDF documents: tagged, archivable, reproducible, built in memory."""

import sys
from types import ModuleType


def _keep_out_of_the_home_folder() -> None:
    """Stand in for the modules that reportlab would else run from ~/.reportlab_mods and ~/.reportlab_settings.

    Must happen before the first import of reportlab: it runs those files while it is imported.
    """
    for name in ("reportlab_mods", "reportlab_settings"):
        sys.modules.setdefault(name, ModuleType(name))


_keep_out_of_the_home_folder()
