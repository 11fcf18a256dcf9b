"""Restoring through the real windows: from the first start of a new laptop, and from the unlock screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.audit import settle
from tests.gui.dialogs import answer
from tests.gui.test_accessible_entrance import wrong_with
from tests.hands import part, press, type_into, unlock
from tests.program_fixture import Begin, Run
from tests.services.conftest import make_quick
from tests.services.restore_world import NEW_PHRASE, PHRASE, Laptop, begin_laptop, go_on
from tests.vault_fixture import Clock
from wellbeing_desktop.gui.views.first_start import FirstStartView
from wellbeing_desktop.gui.views.first_start.practice_step import PracticeStep
from wellbeing_desktop.gui.views.restore import RestoreView
from wellbeing_desktop.gui.views.restore.choose_step import ChooseStep
from wellbeing_desktop.gui.views.restore.code_step import CodeStep
from wellbeing_desktop.gui.views.restore.done_step import DoneStep
from wellbeing_desktop.gui.views.restore.place_step import PlaceStep
from wellbeing_desktop.gui.views.restore.secret_step import SecretStep
from wellbeing_desktop.gui.views.restore.step import Step
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.gui.views.unlock.pages import ClosedPage
from wellbeing_desktop.services import archives, people, sheet_renewal
from wellbeing_desktop.services.restore_choice import Health
from wellbeing_desktop.vault.opening import new_code

WAIT = 20_000


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    make_quick(monkeypatch)


@pytest.fixture
def laptop(tmp_path: Path, clock: Clock, prepared_laptop: Laptop) -> Laptop:
    return prepared_laptop.copy_to(tmp_path / "old", clock)


@pytest.fixture(scope="module")
def prepared_laptop(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    with pytest.MonkeyPatch.context() as patch:
        make_quick(patch)
        return begin_laptop(tmp_path_factory.mktemp("laptop"), Clock())


def at(qtbot: QtBot, run: Run, kind: type[Step]) -> RestoreView:
    """The view once it is at this step and its work is done."""
    view = part(run, RestoreView)
    qtbot.waitUntil(lambda: isinstance(view.step, kind) and not view.step.busy, timeout=WAIT)
    return view


def choose_folder(qtbot: QtBot, run: Run, folder: Path) -> None:
    step = at(qtbot, run, PlaceStep).step
    assert isinstance(step, PlaceStep)

    def accept(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(folder))
        dialog.selectFile(str(folder))
        dialog.accept()

    answer(QFileDialog, accept)
    press(qtbot, step.folder_button)
    qtbot.waitUntil(lambda: step.is_ready, timeout=WAIT)


def type_code(qtbot: QtBot, run: Run, code: str) -> None:
    step = at(qtbot, run, CodeStep).step
    assert isinstance(step, CodeStep)
    type_into(qtbot, step.code_field.findChildren(QLineEdit)[0], code)


def go_next(qtbot: QtBot, run: Run, now: type[Step], then: type[Step]) -> RestoreView:
    press(qtbot, at(qtbot, run, now).next_button)
    return at(qtbot, run, then)


def choose_phrase(qtbot: QtBot, run: Run) -> None:
    view = at(qtbot, run, SecretStep)
    qtbot.waitUntil(lambda: view.step.is_ready, timeout=WAIT)
    for edit in view.step.findChildren(QLineEdit):
        type_into(qtbot, edit, NEW_PHRASE)


def table(view: RestoreView) -> list[list[str]]:
    step = view.step
    assert isinstance(step, ChooseStep | PlaceStep)
    return step.table.words()


def test_a_new_laptop_in_nine_presses_and_two_things_to_type(
    qtbot: QtBot, begin: Begin, home: Path, laptop: Laptop
) -> None:
    run = begin()
    view = part(run, FirstStartView)
    assert isinstance(view.step, PracticeStep)
    press(qtbot, view.restore_button)
    choose_folder(qtbot, run, laptop.stick)
    go_next(qtbot, run, PlaceStep, CodeStep)
    type_code(qtbot, run, laptop.code.lower().replace("-", " "))
    chosen = go_next(qtbot, run, CodeStep, ChooseStep)
    assert table(chosen) == [
        ["23-11-2026", "Momentopname", "1", "1", "23-11-2026 14:02", "gaat open"],
    ]
    go_next(qtbot, run, ChooseStep, SecretStep)
    choose_phrase(qtbot, run)
    go_next(qtbot, run, SecretStep, DoneStep)
    assert not run.ended
    press(qtbot, part(run, RestoreView).next_button)
    assert run.afterlife.wishes == [("--home", str(home))]

    fresh = begin()
    unlock(qtbot, fresh, NEW_PHRASE)
    qtbot.waitUntil(lambda: fresh.program.keeper is not None, timeout=WAIT)
    assert [client.name for client in people.clients(fresh.program.desk.vault)] == ["Anna de Vries"]


def test_from_the_unlock_screen_the_vault_of_now_stands_beside_what_it_becomes(
    qtbot: QtBot, begin: Begin, laptop: Laptop
) -> None:
    go_on(laptop)
    run = begin(at=laptop.home)
    view = part(run, UnlockView)
    assert not view.deputy_button.isVisible()
    press(qtbot, view.restore_button)
    choose_folder(qtbot, run, laptop.stick)
    go_next(qtbot, run, PlaceStep, CodeStep)
    type_code(qtbot, run, laptop.code)
    step = go_next(qtbot, run, CodeStep, ChooseStep).step
    assert isinstance(step, ChooseStep)
    assert step.comparison.now_label.text().startswith("2 deelnemer")
    assert step.comparison.then_label.text().startswith("1 deelnemer")
    assert "opzijgezet" in step.comparison.differs.text
    go_next(qtbot, run, ChooseStep, SecretStep)
    choose_phrase(qtbot, run)
    done = go_next(qtbot, run, SecretStep, DoneStep)
    assert isinstance(done.step, DoneStep)
    assert str(laptop.home / "aside" / "0001") in done.step.text_label.text()
    assert not done.back_button.isVisible()


def test_a_code_that_opens_nothing_and_a_passphrase_of_an_archive(
    qtbot: QtBot, begin: Begin, home: Path, laptop: Laptop
) -> None:
    own = "zes groene kikkers bij de vijver"
    vault = laptop.open()
    archives.make(vault, laptop.stick, own)
    vault.close()
    run = begin()
    press(qtbot, part(run, FirstStartView).restore_button)
    choose_folder(qtbot, run, laptop.stick)
    go_next(qtbot, run, PlaceStep, CodeStep)
    type_code(qtbot, run, new_code())
    view = part(run, RestoreView)
    step = view.step
    assert isinstance(step, CodeStep)
    press(qtbot, view.next_button)
    qtbot.waitUntil(lambda: "gaat niet open" in step.code_field.said(), timeout=WAIT)
    step.own_box.setChecked(True)
    type_into(qtbot, step.phrase_edit, own)
    chosen = go_next(qtbot, run, CodeStep, ChooseStep)
    assert [row[-1] for row in table(chosen)] == ["gaat open", "ander blad of wachtzin"]


def test_the_vault_of_now_is_opened_with_its_passphrase_when_the_sheet_is_an_older_one(
    qtbot: QtBot, begin: Begin, laptop: Laptop
) -> None:
    vault = laptop.open()
    renewed = sheet_renewal.begin(vault, PHRASE)
    sheet_renewal.finish(vault, renewed, renewed.code)
    vault.close()
    run = begin(at=laptop.home)
    press(qtbot, part(run, UnlockView).restore_button)
    choose_folder(qtbot, run, laptop.stick)
    go_next(qtbot, run, PlaceStep, CodeStep)
    type_code(qtbot, run, laptop.code)
    step = go_next(qtbot, run, CodeStep, ChooseStep).step
    assert isinstance(step, ChooseStep)
    assert step.now_field.isVisible()
    type_into(qtbot, step.now_field.edit, "a wrong passphrase")
    press(qtbot, step.now_field.button)
    qtbot.waitUntil(lambda: bool(step.now_field.field.error()), timeout=WAIT)
    (laptop.home / "unlock-attempts.json").unlink()
    type_into(qtbot, step.now_field.edit, PHRASE)
    press(qtbot, step.now_field.button)
    qtbot.waitUntil(lambda: not step.now_field.isVisible(), timeout=WAIT)
    assert step.comparison.now_label.text().startswith("1 deelnemer")


def damage_unseen(laptop: Laptop) -> None:
    """Flip a byte in the last page that a first look into the snapshot does not come to."""
    [file] = laptop.stick.iterdir()
    whole = file.read_bytes()
    for place in range(len(whole) - 1_000, 0, -4_096):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 8]) + whole[place + 1 :])
        if laptop.newest().health is Health.READABLE:
            return


def test_a_damaged_backup_is_told_and_another_can_be_chosen(
    qtbot: QtBot, begin: Begin, home: Path, laptop: Laptop
) -> None:
    damage_unseen(laptop)
    run = begin()
    press(qtbot, part(run, FirstStartView).restore_button)
    choose_folder(qtbot, run, laptop.stick)
    go_next(qtbot, run, PlaceStep, CodeStep)
    type_code(qtbot, run, laptop.code)
    view = go_next(qtbot, run, CodeStep, ChooseStep)
    press(qtbot, view.next_button)
    at(qtbot, run, ChooseStep)
    assert table(view)[0][-1] == "beschadigd"
    assert isinstance(view.step, ChooseStep)
    assert "beschadigd" in view.step.warning.text
    assert not view.next_button.isEnabled()
    assert list(home.glob("vault*")) == []


def test_back_leads_out_again_and_nothing_has_changed(qtbot: QtBot, begin: Begin, laptop: Laptop) -> None:
    files = {path.name: path.read_bytes() for path in laptop.home.iterdir() if path.is_file()}
    run = begin(at=laptop.home)
    press(qtbot, part(run, UnlockView).restore_button)
    at(qtbot, run, PlaceStep)
    press(qtbot, part(run, RestoreView).back_button)
    assert part(run, UnlockView).open_button.isEnabled()
    assert files == {name: (laptop.home / name).read_bytes() for name in files}
    unlock(qtbot, run, PHRASE)
    qtbot.waitUntil(lambda: run.program.keeper is not None, timeout=WAIT)


def test_a_vault_that_cannot_be_opened_leads_here_too(qtbot: QtBot, begin: Begin, laptop: Laptop) -> None:
    (laptop.home / "vault.keys").unlink()
    run = begin(at=laptop.home)
    qtbot.waitUntil(lambda: any(page.isVisible() for page in part(run, UnlockView).findChildren(ClosedPage)))
    press(qtbot, part(run, ClosedPage).restore_button)
    at(qtbot, run, PlaceStep)


def test_the_deputy_is_let_in_where_there_is_an_envelope(qtbot: QtBot, begin: Begin, laptop: Laptop) -> None:
    (laptop.home / "vault.deputy").write_bytes(b"{}")
    run = begin(at=laptop.home)
    with qtbot.waitSignal(part(run, UnlockView).deputy_wanted):
        press(qtbot, part(run, UnlockView).deputy_button)


def test_every_step_can_be_done_by_keyboard_and_heard(qtbot: QtBot, begin: Begin, home: Path, laptop: Laptop) -> None:
    run = begin()
    press(qtbot, part(run, FirstStartView).restore_button)
    assert run.program.window is not None
    at(qtbot, run, PlaceStep)
    wrong = [wrong_with(run.program.window)]
    choose_folder(qtbot, run, laptop.stick)
    for kind, then in ((PlaceStep, CodeStep), (CodeStep, ChooseStep), (ChooseStep, SecretStep)):
        settle()
        wrong.append(wrong_with(run.program.window))
        if kind is CodeStep:
            type_code(qtbot, run, laptop.code)
        go_next(qtbot, run, kind, then)
    choose_phrase(qtbot, run)
    go_next(qtbot, run, SecretStep, DoneStep)
    wrong.append(wrong_with(run.program.window))
    assert "\n".join(filter(None, wrong)) == ""
