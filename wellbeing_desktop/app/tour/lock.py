"""Chapter 8: the count-down, the lock, and the ways back in: the daily secret, and the recovery sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.new_secret import NewSecret
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.gui.views.unlock import UnlockView

from .first_start import type_secret
from .stage import TODAY, Stage
from .steps import Step

_SECONDS_LEFT = 24


def _nobody_there(stage: Stage) -> None:
    """Five minutes in which nobody does anything; the tour does not wait for them."""
    stage.go(TODAY)
    assert stage.program.keeper is not None, "the vault is open"
    stage.program.keeper.idle.warned.emit(_SECONDS_LEFT)


def lock(stage: Stage) -> None:
    """Lock with the keys, and start the program again as the fresh process does."""
    stage.hand.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    stage.hand.until(lambda: stage.afterlife.codes, "the program to end")
    stage.start()
    stage.hand.find(UnlockView)


def _wrong_secret(stage: Stage) -> None:
    stage.hand.fill("secret_edit", stage.texts.wrong)
    stage.hand.press("open_button")
    stage.hand.until(stage.hand.find(UnlockView).trouble_label.isVisible, "the refusal")


def unlock(stage: Stage) -> None:
    """Type the daily secret."""
    stage.pass_time(minutes=2)
    stage.hand.fill("secret_edit", stage.secret)
    stage.hand.press("open_button")
    stage.view(TodayView)
    stage.settle()


def take_sheet(stage: Stage) -> None:
    """Choose to open the vault with the recovery sheet, and type its code."""
    stage.hand.press("sheet_button")
    stage.hand.fill(stage.hand.find(QLineEdit, inside=stage.hand.find(CodeField)), stage.code)


def renew_secret(stage: Stage) -> None:
    """Choose a new daily secret; the same as before will do."""
    stage.hand.press("code_button")
    new_secret = stage.hand.find(NewSecret)
    stage.hand.until(lambda: new_secret.looked, "the keyring to be looked for")
    type_secret(stage, stage.secret)


def enter_with_sheet(stage: Stage) -> None:
    """Open the vault with the sheet and the new secret."""
    stage.hand.press("renew_button")
    stage.view(TodayView)
    stage.settle()


STEPS = (
    Step("lock-count-down", _nobody_there),
    Step("unlock", lock, key=True),
    Step("unlock-wrong", _wrong_secret),
    Step("unlock-opened", unlock),
    Step("unlock-again", lock, picture=False),
    Step("unlock-recovery-sheet", take_sheet),
    Step("unlock-new-secret", renew_secret),
    Step("unlock-opened-with-sheet", enter_with_sheet),
    Step("unlock-at-the-end", lock, picture=False),
)
