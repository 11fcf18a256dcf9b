"""Processes that are forked from one that has everything imported: starting one takes milliseconds."""

import multiprocessing

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(
    [
        "tests.power.typist",
        "tests.power.faults",
        "tests.power.power_cuts",
        "wellbeing_desktop.app.start",
        "wellbeing_desktop.app.keeper",
        "wellbeing_desktop.app.main_window",
        "wellbeing_desktop.gui.views.today",
        "wellbeing_desktop.gui.sweeping",
    ]
)
