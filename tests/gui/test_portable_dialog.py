"""The portable copy leaves in one way: saved under a passphrase, registered, and then the words are told."""

import json
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from tests.services.worlds import World, begin, seal
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.portable_dialog import PortableDialog
from wellbeing_desktop.services import disclosures, goals


@pytest.fixture
def world(desk: Desk) -> World:
    made = begin(desk.vault)
    seal(desk.vault, made.dialogue.id)
    return made


@pytest.fixture
def dialog(desk: Desk, world: World, qtbot: QtBot) -> Iterator[PortableDialog]:
    made = PortableDialog(desk, lambda: world.client.id)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(made.save_button.isEnabled, timeout=10_000)
    yield made
    made.close()


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(files, "ask_save_path", lambda *_words: tmp_path / "mee.pdf")
    return tmp_path / "mee.pdf"


def test_what_is_saved_opens_with_the_words_and_is_in_the_register(
    desk: Desk, dialog: PortableDialog, target: Path
) -> None:
    dialog.save_button.click()
    told = dialog._handing_over.passphrase_dialog
    assert told.isVisible()
    saved = target.read_bytes()
    [entry] = disclosures.listed(desk.vault)
    assert (entry.document, entry.protected, entry.digest) == ("portable_copy", True, sha256(saved).hexdigest())
    assert entry.number in dialog.outcome.text
    with pikepdf.open(BytesIO(saved), password=told.words.text) as document:
        data = json.loads(document.attachments["gegevens.json"].get_file().read_bytes())
        assert "SV-2026-0001-v1.pdf" in document.attachments
    assert data["person"]["name"] == "Anna de Vries"


def test_it_says_what_goes_along_and_what_does_not(dialog: PortableDialog, desk: Desk) -> None:
    assert "Anna de Vries" in dialog.within_label.text()
    assert "1 verslag" in dialog.within_label.text()
    assert "werkaantekeningen" in dialog.without_label.text()
    desk.set_privacy(True)
    assert "Anna" not in dialog.within_label.text()


def test_what_changed_since_it_was_opened_does_not_leave(
    desk: Desk, world: World, dialog: PortableDialog, target: Path
) -> None:
    goals.add(desk.vault, world.trajectory.id, "Een nieuw doel")
    dialog.save_button.click()
    assert not target.exists()
    assert disclosures.listed(desk.vault) == []


def test_closing_keeps_nothing_and_a_late_file_is_dropped(desk: Desk, world: World, qtbot: QtBot) -> None:
    made = PortableDialog(desk, lambda: world.client.id)
    qtbot.addWidget(made)
    made.open()
    task = made._task
    assert task is not None
    made.close()
    with qtbot.waitSignal(task.done, timeout=10_000):
        pass
    assert made._file == b""
    assert not made.save_button.isEnabled()
