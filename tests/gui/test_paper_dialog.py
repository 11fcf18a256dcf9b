"""The document dialog shows, prints and saves what it was given, and says what came of it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.services import worlds
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.services import consent_papers, disclosures


def form(desk: Desk) -> Release:
    return consent_papers.form(desk.vault, worlds.ask(desk.vault, worlds.begin(desk.vault)))


def test_what_is_saved_is_the_file_that_was_shown_and_stands_in_the_register(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "form.pdf"
    monkeypatch.setattr(files, "ask_save_path", lambda *_: target)
    release = form(desk)
    dialog = PaperDialog(desk, lambda: release)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.isVisible()
    dialog.save_button.click()
    [entry] = disclosures.listed(desk.vault)
    assert disclosures.by_digest(desk.vault, entry.digest) == [entry]
    assert target.stat().st_size == entry.size
    assert entry.number in dialog.outcome.text


def test_what_cannot_be_composed_is_not_shown(desk: Desk, qtbot: QtBot) -> None:
    def refuse() -> Release:
        raise UserError(Kind.NOT_ALLOWED)

    dialog = PaperDialog(desk, refuse)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.isVisible()
    assert disclosures.listed(desk.vault) == []
