"""A part of chapters 7 and 8: the yearly archive, the deputy's sheets, and what both are for when all else is gone."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.archive import ArchiveView
from wellbeing_desktop.gui.views.deputy import DeputyView
from wellbeing_desktop.gui.views.practice import PracticeView
from wellbeing_desktop.gui.views.restore import RestoreView
from wellbeing_desktop.gui.views.restore.choose_step import ChooseStep
from wellbeing_desktop.gui.views.restore.code_step import CodeStep
from wellbeing_desktop.gui.views.restore.place_step import PlaceStep
from wellbeing_desktop.gui.views.restore.step import Step as Choosing
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.services import deputy

from .stage import Stage
from .steps import Step


def _stick(stage: Stage) -> Path:
    """A folder in the place of a stick that is plugged in."""
    folder = stage.home / "stick"
    folder.mkdir(exist_ok=True)
    return folder


def _archive(stage: Stage) -> None:
    view = stage.visit(ArchiveView, Place("archive"))
    view.place_card.choose(_stick(stage))


def _archive_made(stage: Stage) -> None:
    view = stage.view(ArchiveView)
    stage.hand.press(view.making_card.make_button)
    stage.hand.until(view.kept_card.isVisible, "the archive")


def _archive_known(stage: Stage) -> None:
    stage.visit(PracticeView, Place("practice", part="backups"))


def _deputy(stage: Stage) -> None:
    view = stage.visit(PracticeView, Place("practice", part="security"))
    card = view.security_page.deputy_card
    for edit, name in zip(card.edits, stage.texts.holders, strict=True):
        stage.hand.fill(edit, name)
    stage.hand.press(card.make_button)
    made = deputy.current(stage.program.desk.vault)
    assert made is not None, "the sheets are made at once"
    stage.shares = made.shares


def _restore(stage: Stage) -> None:
    stage.hand.press(stage.hand.find(UnlockView).restore_button)
    _at(stage, PlaceStep)


def _restore_code(stage: Stage) -> None:
    stage.hand.press(_at(stage, PlaceStep).next_button)
    _at(stage, CodeStep)
    stage.hand.fill(stage.hand.find(QLineEdit, inside=stage.hand.find(CodeField)), stage.code)


def _restore_choice(stage: Stage) -> None:
    stage.hand.press(_at(stage, CodeStep).next_button)
    _at(stage, ChooseStep)


def _restore_left(stage: Stage) -> None:
    """Back to the unlock screen: nothing was changed."""
    for step in (ChooseStep, CodeStep, PlaceStep):
        stage.hand.press(_at(stage, step).back_button)
    stage.hand.find(UnlockView)


def _at(stage: Stage, kind: type[Choosing]) -> RestoreView:
    """The view once it is at this step and its work is done."""
    view = stage.hand.find(RestoreView)
    stage.hand.until(lambda: isinstance(view.step, kind) and not view.step.busy, kind.__name__)
    return view


def _deputy_sheets(stage: Stage) -> None:
    stage.hand.press(stage.hand.find(UnlockView).deputy_button)
    stage.hand.find(DeputyView)


def _deputy_list(stage: Stage) -> None:
    view = stage.hand.find(DeputyView)
    stage.hand.fill(view.sheets.who_edit, stage.texts.holders[0])
    for field, share in zip(view.sheets.shares, stage.shares, strict=False):
        stage.hand.fill(field.edit, share)
    stage.hand.press(view.sheets.open_button)
    stage.hand.until(lambda: view.list, "the list of names")


def _deputy_locked(stage: Stage) -> None:
    listed = stage.hand.find(DeputyView).list
    assert listed is not None, "it is in front"
    stage.hand.press(listed.lock_button)
    stage.hand.until(lambda: stage.afterlife.codes, "the program to end")
    stage.start()
    stage.hand.find(UnlockView)


OPEN = (
    Step("archive", _archive, key=True),
    Step("archive-made", _archive_made, key=True),
    Step("archives", _archive_known),
    Step("deputy", _deputy, key=True),
)
LOCKED = (
    Step("restore-place", _restore, key=True),
    Step("restore-code", _restore_code),
    Step("restore-choice", _restore_choice, key=True),
    Step("restore-left", _restore_left, picture=False),
    Step("deputy-sheets", _deputy_sheets),
    Step("deputy-list", _deputy_list, key=True),
    Step("deputy-locked", _deputy_locked, picture=False),
)
