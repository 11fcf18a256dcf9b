"""The unlock screen through its real window: each way in, and each thing that can keep the vault shut."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.hands import PHRASE, PIN, make_vault, part, press, type_into, unlock, wait_for_main
from tests.keyring_fixture import SecretService
from tests.program_fixture import Begin, Run
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.messages import sentence
from wellbeing_desktop.gui.parts.code_field import CodeField
from wellbeing_desktop.gui.parts.new_secret import NewSecret
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.gui.views.unlock.damage import DamagePage
from wellbeing_desktop.gui.views.unlock.pages import ClosedPage, RenewPage, SheetPage
from wellbeing_desktop.services import access_start
from wellbeing_desktop.vault import keyfile
from wellbeing_desktop.vault.opening import new_code

NEW_PIN = "739104"


def said(qtbot: QtBot, run: Run) -> str:
    """Wait until the unlock screen says that something is wrong, and return it."""
    view = part(run, UnlockView)
    qtbot.waitUntil(view.trouble_label.isVisible, timeout=20_000)
    return view.trouble_label.text()


def closed_because(qtbot: QtBot, run: Run) -> str:
    """Wait until the unlock screen says that the vault stays shut, and return why."""
    view = part(run, UnlockView)
    pages = (ClosedPage, DamagePage)
    qtbot.waitUntil(lambda: any(page.isVisible() for kind in pages for page in view.findChildren(kind)), timeout=20_000)
    damaged = [page for page in view.findChildren(DamagePage) if page.isVisible()]
    return damaged[0].trouble_label.text() if damaged else part(run, ClosedPage).closed_text.text()


def open_with_sheet(qtbot: QtBot, run: Run, code: str, secret: str) -> None:
    """Type the code and the new secret, and ask to open."""
    type_into(qtbot, part(run, CodeField).findChildren(QLineEdit)[0], code)
    press(qtbot, part(run, SheetPage).code_button)
    new = part(run, NewSecret)
    qtbot.waitUntil(lambda: new.looked, timeout=20_000)
    for edit in new.findChildren(QLineEdit):
        type_into(qtbot, edit, secret)
    press(qtbot, part(run, RenewPage).renew_button)


def test_a_wrong_pin_says_no_more_and_the_delay_grows(
    qtbot: QtBot, begin: Begin, home: Path, secret_service: SecretService
) -> None:
    make_vault(home, PIN, use_keyring=True)
    run = begin()
    view = unlock(qtbot, run, "000111")
    assert not view.secret_page.isEnabled()
    assert said(qtbot, run) == sentence(UserError(Kind.WRONG_SECRET))
    assert not view.open_button.isEnabled()
    assert "1" in view.open_button.text()
    qtbot.waitUntil(view.open_button.isEnabled, timeout=5_000)
    unlock(qtbot, run, "000112")
    qtbot.waitUntil(lambda: not view.open_button.isEnabled() and view.secret_page.isEnabled(), timeout=20_000)
    assert "2" in view.open_button.text()
    qtbot.keyClick(view.secret_edit, Qt.Key.Key_Return)
    assert view.secret_page.isEnabled(), "nothing is tried while one has to wait"
    qtbot.waitUntil(view.open_button.isEnabled, timeout=5_000)
    unlock(qtbot, run, PIN)
    wait_for_main(qtbot, run)


def test_a_restart_does_not_shorten_the_delay(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin()
    for wrong in ("fout en nog eens fout", "weer helemaal fout"):
        unlock(qtbot, run, wrong)
        view = part(run, UnlockView)
        qtbot.waitUntil(lambda view=view: not view.open_button.isEnabled() and view.secret_page.isEnabled())
        if wrong.startswith("fout"):
            qtbot.waitUntil(view.open_button.isEnabled)
    run.program.leave(Cause.CLOSE)
    again = begin()
    unlock(qtbot, again, PHRASE)
    assert said(qtbot, again).startswith("Na enkele pogingen")
    assert not part(again, UnlockView).open_button.isEnabled()


def test_the_sheet_opens_when_the_entry_is_gone_and_fills_the_keyring_again(
    qtbot: QtBot, begin: Begin, home: Path, secret_service: SecretService
) -> None:
    code = make_vault(home, PIN, use_keyring=True)
    secret_service.remove_all()
    run = begin()
    unlock(qtbot, run, PIN)
    assert said(qtbot, run) == sentence(UserError(Kind.KEYRING_ENTRY_MISSING))
    press(qtbot, part(run, UnlockView).sheet_button)
    open_with_sheet(qtbot, run, code.lower().replace("-", ""), NEW_PIN)
    wait_for_main(qtbot, run)
    run.program.leave(Cause.USER)
    again = begin()
    unlock(qtbot, again, NEW_PIN)
    wait_for_main(qtbot, again)


def test_a_slip_in_the_code_names_its_group(qtbot: QtBot, begin: Begin, home: Path) -> None:
    code = make_vault(home)
    run = begin()
    press(qtbot, part(run, UnlockView).sheet_button)
    field, page = part(run, CodeField), part(run, SheetPage)
    wrong = code[:14] + ("0" if code[14] != "0" else "1") + code[15:]
    type_into(qtbot, field.findChildren(QLineEdit)[0], wrong[:20])
    assert "Groep 3" in field.said()
    assert not page.code_button.isEnabled()
    type_into(qtbot, field.findChildren(QLineEdit)[0], code[:13])
    assert "2 van de 6" in field.said()
    press(qtbot, page.back_button)
    assert part(run, UnlockView).secret_page.isVisible()


def test_another_vaults_code_is_told_at_the_code(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin()
    press(qtbot, part(run, UnlockView).sheet_button)
    open_with_sheet(qtbot, run, new_code(), PHRASE)
    qtbot.waitUntil(lambda: any(page.isVisible() for page in run.program.window.findChildren(SheetPage)))
    assert part(run, CodeField).said() == sentence(UserError(Kind.RECOVERY_CODE_WRONG))
    assert not run.program.keeper


def test_without_a_keyring_the_sheet_leads_to_a_passphrase(qtbot: QtBot, begin: Begin, home: Path) -> None:
    code = make_vault(home)
    run = begin()
    press(qtbot, part(run, UnlockView).sheet_button)
    open_with_sheet(qtbot, run, code, PIN)
    assert "15 tekens" in part(run, NewSecret).error()
    for edit in part(run, NewSecret).findChildren(QLineEdit):
        type_into(qtbot, edit, "een nieuwe zin met woorden")
    press(qtbot, part(run, RenewPage).renew_button)
    wait_for_main(qtbot, run)


def test_the_keyring_alone_opens_without_a_field(
    qtbot: QtBot, begin: Begin, home: Path, secret_service: SecretService
) -> None:
    make_vault(home, "", use_keyring=True)
    run = begin()
    view = part(run, UnlockView)
    assert not view.secret_field.isVisible()
    press(qtbot, view.open_button)
    wait_for_main(qtbot, run)


@pytest.mark.parametrize(
    ("harm", "kind"),
    [
        (SecretService.lock, Kind.KEYRING_LOCKED),
        (SecretService.stop, Kind.KEYRING_GONE),
        (SecretService.end_bus, Kind.KEYRING_GONE),
        (lambda service: service.overwrite(b"00" * 32), Kind.KEYRING_ENTRY_WRONG),
    ],
    ids=["locked", "daemon gone", "bus gone", "wrong value"],
)
def test_each_trouble_of_the_keyring_has_its_sentence(
    qtbot: QtBot,
    begin: Begin,
    home: Path,
    secret_service: SecretService,
    harm: Callable[[SecretService], None],
    kind: Kind,
) -> None:
    make_vault(home, PIN, use_keyring=True)
    before = (home / "vault.db").read_bytes(), (home / "vault.keys").read_bytes()
    harm(secret_service)
    run = begin()
    unlock(qtbot, run, PIN)
    assert said(qtbot, run) == sentence(UserError(kind))
    assert part(run, UnlockView).sheet_button.isEnabled()
    assert before == ((home / "vault.db").read_bytes(), (home / "vault.keys").read_bytes())


def test_a_keyring_that_takes_its_time_is_spoken_of(
    qtbot: QtBot, begin: Begin, home: Path, secret_service: SecretService
) -> None:
    make_vault(home, PIN, use_keyring=True)
    secret_service.freeze()
    run = begin()
    view = unlock(qtbot, run, PIN)
    qtbot.waitUntil(lambda: "sleutelbos" in view.open_button.text(), timeout=20_000)
    secret_service.thaw()
    wait_for_main(qtbot, run)


def _newer_keys(home: Path) -> None:
    path = home / "vault.keys"
    path.write_bytes(path.read_bytes().replace(b'"format":1', b'"format":%d' % (keyfile.FORMAT + 1)))


def _flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "kind"),
    [
        (lambda home: (home / "vault.db").unlink(), Kind.VAULT_MISSING),
        (lambda home: (home / "vault.db").write_bytes(b""), Kind.VAULT_EMPTY),
        (lambda home: (home / "vault.db").write_bytes((home / "vault.db").read_bytes()[:5000]), Kind.VAULT_TRUNCATED),
        (lambda home: (home / "vault.keys").unlink(), Kind.KEYFILE_MISSING),
        (lambda home: _flip(home / "vault.keys", 200), Kind.KEYFILE_DAMAGED),
        (_newer_keys, Kind.KEYFILE_NEWER),
    ],
)
def test_what_is_wrong_with_the_files_is_told_at_once(
    qtbot: QtBot, begin: Begin, home: Path, harm: Callable[[Path], None], kind: Kind
) -> None:
    make_vault(home)
    whole = {path: path.read_bytes() for path in home.glob("vault.*")}
    harm(home)
    run = begin()
    assert closed_because(qtbot, run) == sentence(UserError(kind))
    page: ClosedPage | DamagePage = part(run, DamagePage) if kind is Kind.VAULT_TRUNCATED else part(run, ClosedPage)
    assert isinstance(page, DamagePage) or str(home) in page.closed_help.text()
    for path, content in whole.items():
        path.write_bytes(content)
    press(qtbot, page.again_button)
    unlock(qtbot, run, PHRASE)
    wait_for_main(qtbot, run)


@pytest.mark.parametrize(("at", "kind"), [(40, Kind.VAULT_DAMAGED), (3, Kind.VAULT_DAMAGED)])
def test_damage_that_shows_at_opening_is_told(qtbot: QtBot, begin: Begin, home: Path, at: int, kind: Kind) -> None:
    make_vault(home)
    _flip(home / "vault.db", at)
    run = begin()
    unlock(qtbot, run, PHRASE)
    assert closed_because(qtbot, run) == sentence(UserError(kind))


def test_another_vaults_file_is_told_apart(qtbot: QtBot, begin: Begin, home: Path, tmp_path: Path) -> None:
    make_vault(home)
    (tmp_path / "other").mkdir()
    make_vault(tmp_path / "other", "vijf linden bij de sluis")
    (home / "vault.db").write_bytes((tmp_path / "other" / "vault.db").read_bytes())
    run = begin()
    unlock(qtbot, run, PHRASE)
    assert closed_because(qtbot, run) == sentence(UserError(Kind.VAULT_FOREIGN))


def test_the_program_can_be_ended_from_here(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    (home / "vault.db").unlink()
    run = begin()
    closed_because(qtbot, run)
    press(qtbot, part(run, ClosedPage).end_button)
    assert run.afterlife.codes == [0]
    assert run.afterlife.wishes == []


def test_the_sample_practice_is_one_press_away(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin()
    press(qtbot, part(run, UnlockView).sample_button)
    assert run.afterlife.wishes == [("--home", str(home), "--sample")]


def test_nothing_here_names_anybody(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin()
    assert run.program.window is not None
    assert run.program.window.windowTitle() == "Wellbeing Desktop"
    assert access_start.VAULT_NAME not in part(run, UnlockView).secret_field.get_label()


def test_the_language_can_be_switched(qtbot: QtBot, begin: Begin, home: Path) -> None:
    make_vault(home)
    run = begin()
    view, entrance = part(run, UnlockView), run.program.window
    assert entrance is not None
    assert view.open_button.text() == "Openen"
    entrance.languages.chosen.emit("en")
    assert view.open_button.text() == "Open"
    assert run.program.settings.value.language == "en"
