"""Chapter 1: the first start, from nothing to a vault whose recovery sheet was typed back."""

from PySide6.QtWidgets import QLabel, QLineEdit

from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.code_groups import CodeGroups
from wellbeing_desktop.gui.parts.new_secret import NewSecret
from wellbeing_desktop.gui.views.first_start import FirstStartView
from wellbeing_desktop.gui.views.first_start.choice_step import ChoiceStep
from wellbeing_desktop.gui.views.first_start.practice_step import PracticeStep
from wellbeing_desktop.gui.views.first_start.secret_step import SecretStep
from wellbeing_desktop.gui.views.first_start.sheet_step import SheetStep
from wellbeing_desktop.gui.views.first_start.snapshots_step import SnapshotsStep
from wellbeing_desktop.gui.views.first_start.step import Step as Face
from wellbeing_desktop.gui.views.today import TodayView

from .stage import Stage
from .steps import Step

_PRACTICE_FIELDS = ("name", "professional", "discipline", "register", "address", "town", "phone", "email", "chamber")
_WEAK = "123456"


def _begin(stage: Stage) -> None:
    stage.start()
    _at(stage, PracticeStep)


def _at(stage: Stage, kind: type[Face]) -> Face:
    """The step of the first start that is in front, once it is of this class and can be used."""
    view = stage.hand.find(FirstStartView)
    return stage.hand.until(lambda: isinstance(view.step, kind) and view.step, kind.__name__) or view.step


def _fill_in_practice(stage: Stage) -> None:
    for name, text in zip(_PRACTICE_FIELDS, stage.texts.practice, strict=True):
        stage.hand.fill(f"{name}_edit", text)


def _go_to_secret(stage: Stage) -> None:
    stage.hand.press("next_button")
    step = _at(stage, SecretStep)
    stage.hand.until(lambda: step.is_ready, "the keyring to be looked for")


def _too_weak(stage: Stage) -> None:
    type_secret(stage, _WEAK)
    stage.hand.press("next_button")


def _choose_secret(stage: Stage) -> None:
    stage.secret = stage.texts.pin if stage.hand.find(NewSecret).use_keyring else stage.texts.passphrase
    type_secret(stage, stage.secret)


def type_secret(stage: Stage, secret: str) -> None:
    """Fill in a new PIN or passphrase, twice."""
    for edit in stage.hand.find(NewSecret).findChildren(QLineEdit):
        stage.hand.fill(edit, secret)


def _make_vault(stage: Stage) -> None:
    stage.hand.press("next_button")
    _at(stage, SheetStep)
    stage.code = code_on_screen(stage)


def code_on_screen(stage: Stage) -> str:
    """Read the recovery code off the screen, as somebody does who copies it by hand."""
    labels = stage.hand.find(CodeGroups).findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.accessibleName())


def _save_sheet(stage: Stage) -> None:
    stage.save_pdf("save_button")


def _mistype_code(stage: Stage) -> None:
    stage.hand.press("next_button")
    wrong = "1" if stage.code[0] != "1" else "2"
    stage.hand.fill(_code_edit(stage), wrong + stage.code[1:])


def _type_code(stage: Stage) -> None:
    stage.hand.fill(_code_edit(stage), stage.code.lower())


def _code_edit(stage: Stage) -> QLineEdit:
    return stage.hand.find(QLineEdit, inside=stage.hand.find(CodeField))


def _go_to_snapshots(stage: Stage) -> None:
    stage.hand.press("next_button")
    _at(stage, SnapshotsStep)


def _go_to_choice(stage: Stage) -> None:
    stage.hand.press("next_button")
    _at(stage, ChoiceStep)


def _enter(stage: Stage) -> None:
    stage.hand.press("next_button")
    stage.view(TodayView)
    stage.settle()


STEPS = (
    Step("first-start-practice-empty", _begin, picture=False),
    Step("first-start-practice", _fill_in_practice, key=True),
    Step("first-start-secret", _go_to_secret),
    Step("first-start-secret-too-weak", _too_weak),
    Step("first-start-secret-chosen", _choose_secret, picture=False),
    Step("first-start-recovery-sheet", _make_vault, key=True),
    Step("first-start-recovery-sheet-saved", _save_sheet),
    Step("first-start-code-wrong", _mistype_code),
    Step("first-start-code-right", _type_code),
    Step("first-start-snapshots", _go_to_snapshots),
    Step("first-start-choice", _go_to_choice),
    Step("today-empty", _enter, key=True),
)
