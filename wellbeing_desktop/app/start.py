"""From the command line to the event loop: one instance, the application, the crash boundary, the first window."""

import sys
import threading
from functools import partial
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.settings.device import SettingsFile

from . import hardening, lean, process
from .instance import Claim, Instance
from .options import Options
from .program import Program


def start(options: Options) -> int:
    """Run the program; returns 0 at once when another instance was called to the front."""
    lean.leave_out_openssl()
    settings = SettingsFile(options.home)
    try:
        options.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if options.language is not None and options.language != settings.value.language:
            settings.change(language=options.language)
        instance = Instance(options.home, "sample" if options.sample else "running")
        claim = instance.claim()
    except (OSError, UserError):
        return _refuse(options, settings, Kind.NOT_WRITABLE)
    match claim:
        case Claim.CALLED:
            return 0
        case Claim.SILENT:
            return _refuse(options, settings, Kind.VAULT_IN_USE)
    return _run(options, settings, instance)


def _application(settings: SettingsFile) -> QApplication:
    application = appearance.new_application()
    application.setApplicationName("Wellbeing Desktop")
    application.setDesktopFileName("wellbeing-desktop")
    application.setQuitOnLastWindowClosed(False)
    appearance.apply(application, settings.value)
    return application


def _run(options: Options, settings: SettingsFile, instance: Instance) -> int:
    application = _application(settings)
    program = Program(application, options, settings, instance, process)
    _catch_everything(program)
    QTimer.singleShot(0, lean.load_msgspec)  # before the first window's own zero timers, which bring the vault
    program.begin()
    QTimer.singleShot(0, lambda: _go_on(application, program, instance))
    return application.exec()


def _catch_everything(program: Program) -> None:
    """Every mistake, on every thread, ends up at the crash boundary; a failing disk is none and is told quietly."""
    from wellbeing_desktop.gui.crash import CrashBoundary

    boundary = CrashBoundary(program.safe_until, program.give_up, program, partial(_is_damage, program))

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if program.keeper is None or not program.keeper.mending.met(error):
            boundary.caught(kind, error, trace)

    sys.excepthook = caught
    threading.excepthook = lambda told: boundary.caught(told.exc_type, told.exc_value, told.exc_traceback)


def _is_damage(program: Program, error: BaseException | None) -> bool:
    return program.keeper is not None and program.keeper.met_damage(error)


def _go_on(application: QApplication, program: Program, instance: Instance) -> None:
    """What can wait until the window is there, but not until something is typed in it."""
    hardening.harden_memory()
    from wellbeing_desktop.gui.causes import Cause
    from wellbeing_desktop.gui.garbage import Garbage

    from .signals import EndSignals

    Garbage(program)
    signals = EndSignals(program)
    signals.asked.connect(lambda: program.leave(Cause.END))
    application.commitDataRequest.connect(lambda _manager: program.leave(Cause.END))
    instance.listen()  # whoever calls us may also end us


def _refuse(options: Options, settings: SettingsFile, kind: Kind) -> int:
    """Say it where the command was given, and in a window."""
    from . import refusal

    print(refusal.sentence(options, settings.value.language, kind), file=sys.stderr, flush=True)
    application = _application(settings)
    refusal.window(options, settings.value.language, UserError(kind), process).show()
    return application.exec()
