"""The lock: over open dialogs, with the count-down in sight, and when a save fails."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wellbeing_desktop.gui.causes import Cause
from wellbeing_desktop.gui.idle import Idle
from wellbeing_desktop.gui.lock import Lock
from wellbeing_desktop.gui.parts.countdown import Countdown
from wellbeing_desktop.gui.system_signals import SystemSignals


@dataclass
class Vault:
    """Where a lock puts things, and whether saving works."""

    saves: bool = True
    calls: list[str] = field(default_factory=list)
    visible: list[bool] = field(default_factory=list)

    def save(self) -> bool:
        self.calls.append("save")
        return self.saves

    def put_away(self, cause: Cause, saved: bool) -> None:
        self.visible = [window.isVisible() for window in QApplication.topLevelWidgets()]
        self.calls.append(f"{cause} {'saved' if saved else 'not saved'}")


@pytest.fixture
def vault() -> Vault:
    return Vault()


@pytest.fixture
def lock(qapp: QApplication, vault: Vault) -> Iterator[Lock]:
    made = Lock(qapp, vault.save, vault.put_away)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_saves_hides_and_puts_away_once(lock: Lock, vault: Vault, window: QWidget) -> None:
    assert lock.lock(Cause.USER)
    assert vault.calls == ["save", "user saved"]
    assert vault.visible
    assert not any(vault.visible)
    assert lock.lock(Cause.IDLE)
    assert vault.calls == ["save", "user saved"]


@pytest.mark.parametrize("cause", [Cause.USER, Cause.CLOSE])
def test_a_failed_save_keeps_the_user_in(qtbot: QtBot, lock: Lock, vault: Vault, window: QWidget, cause: Cause) -> None:
    vault.saves = False
    with qtbot.waitSignal(lock.refused):
        assert not lock.lock(cause)
    assert vault.calls == ["save"]
    assert window.isVisible()
    vault.saves = True
    assert lock.lock(cause)
    assert vault.calls[-1] == f"{cause} saved"


@pytest.mark.parametrize("cause", [Cause.IDLE, Cause.SCREEN, Cause.SLEEP, Cause.END, Cause.ANYWAY])
def test_secrecy_comes_first_when_nobody_is_there(lock: Lock, vault: Vault, window: QWidget, cause: Cause) -> None:
    vault.saves = False
    assert lock.lock(cause)
    assert vault.calls == ["save", f"{cause} not saved"]
    assert not window.isVisible()


def test_after_a_crash_nothing_is_tried_any_more(lock: Lock, vault: Vault) -> None:
    lock.lock(Cause.CRASH)
    assert vault.calls == ["crash not saved"]


def test_ctrl_l_locks_over_an_open_dialog(qtbot: QtBot, lock: Lock, vault: Vault, window: QWidget) -> None:
    dialog = QDialog(window)
    edit = QLineEdit()
    QVBoxLayout(dialog).addWidget(edit)

    def press() -> None:
        qtbot.keyClick(edit, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        dialog.reject()

    QTimer.singleShot(0, press)
    dialog.exec()
    assert vault.calls == ["save", "user saved"]
    assert not any(vault.visible)


def test_the_count_down_covers_every_window_until_somebody_is_there(
    qtbot: QtBot, qapp: QApplication, lock: Lock, vault: Vault, window: QWidget
) -> None:
    dialog = QDialog(window)
    dialog.resize(280, 200)
    dialog.show()
    now = [0.0]
    idle = Idle(qapp, 300, clock=lambda: now[0])
    lock.follow_idle(idle)
    now[0] = 277
    idle.look()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    covers = [over.findChildren(Countdown, options=direct)[0] for over in (window, dialog)]
    assert all(cover.isVisible() for cover in covers)
    assert all("23" in cover.text() for cover in covers)
    assert all(cover.geometry() == cover.parentWidget().rect() for cover in covers)
    window.resize(500, 300)
    assert covers[0].geometry() == window.rect()
    qtbot.keyClick(window, Qt.Key.Key_Shift)
    assert not any(cover.isVisible() for cover in covers)
    now[0] += 280
    idle.look()
    now[0] += 20
    idle.look()
    assert vault.calls == ["save", "idle saved"]
    idle.stop()


def test_the_system_locks_too(lock: Lock, vault: Vault) -> None:
    signals = SystemSignals()
    lock.follow_system(signals)
    signals.sleeping.emit()
    assert vault.calls == ["save", "sleep saved"]
