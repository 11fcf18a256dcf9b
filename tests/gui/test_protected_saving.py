"""A file saved with a passphrase is registered as it stands there, and the words are told once, at the end."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.canary import leaks
from tests.services.worlds import World, begin, seal
from tests.small_disk import small_disk
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.handing_over import HandingOver
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.passphrase_dialog import PassphraseDialog
from wellbeing_desktop.services import disclosures, releases, seal_checks, seals


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def release(desk: Desk, world: World) -> Release:
    report = seal(desk.vault, world.dialogue.id)
    return releases.for_participant(desk.vault, report.id, report.content.participants[0].participant_id, "nl")


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(files, "ask_save_path", lambda *_words: tmp_path / "bewaard.pdf")
    return tmp_path / "bewaard.pdf"


@pytest.fixture
def handing_over(desk: Desk, qtbot: QtBot) -> Iterator[HandingOver]:
    window = QWidget()
    qtbot.addWidget(window)
    yield HandingOver(desk, window)
    window.close()


def told(handing_over: HandingOver) -> PassphraseDialog:
    dialog = handing_over.passphrase_dialog
    assert dialog.isVisible()
    return dialog


def test_the_file_opens_with_the_words_that_are_shown(
    desk: Desk, release: Release, target: Path, handing_over: HandingOver
) -> None:
    handing_over.save(release, protected=True)
    words = told(handing_over).words.text
    saved = target.read_bytes()
    [entry] = disclosures.listed(desk.vault)
    assert (entry.digest, entry.size, entry.protected) == (sha256(saved).hexdigest(), len(saved), True)
    assert len(words.split()) == 6
    with pikepdf.open(BytesIO(saved), password=words) as document:
        assert len(document.pages) == 1
    assert seal_checks.verify(desk.vault, saved).entry == entry


def test_the_dialog_comes_after_the_file_and_the_register(
    desk: Desk, release: Release, target: Path, handing_over: HandingOver
) -> None:
    seen: list[tuple[bool, bool]] = []
    handing_over.done.connect(lambda _entry: seen.append((target.exists(), handing_over.passphrase_dialog.isVisible())))
    handing_over.save(release, protected=True)
    assert seen == [(True, False)]
    assert told(handing_over).title_label.text() == f"De wachtzin van {disclosures.listed(desk.vault)[0].number}"


def test_it_has_no_seal_and_the_dialog_says_so(
    desk: Desk, world: World, release: Release, target: Path, handing_over: HandingOver
) -> None:
    handing_over.save(release, protected=True)
    assert "geen zegel" in told(handing_over).remark.text
    assert b"/ByteRange" not in target.read_bytes()
    assert seals.keys(desk.vault) == []


def test_of_a_form_that_gets_no_seal_nothing_is_said(
    desk: Desk, release: Release, target: Path, handing_over: HandingOver
) -> None:
    assert release.paper is not None
    form = replace(release, report_id=None, participant_id=None, items=("form:TF-1",))
    form = replace(form, paper=replace(release.paper, kind=release.paper.kind.CONSENT_FORM))
    handing_over.save(form, protected=True)
    assert told(handing_over).remark.text == ""


def test_the_plain_way_is_registered_as_plain(
    desk: Desk, release: Release, target: Path, handing_over: HandingOver
) -> None:
    handing_over.save(release)
    assert not disclosures.listed(desk.vault)[0].protected
    assert handing_over.passphrase_dialog.words.text == ""


def test_giving_up_registers_nothing_and_tells_nothing(
    desk: Desk, release: Release, handing_over: HandingOver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ask_save_path", lambda *_words: None)
    handing_over.save(release, protected=True)
    assert disclosures.listed(desk.vault) == []
    assert not handing_over.passphrase_dialog.isVisible()


def test_a_full_disk_leaves_no_file_no_entry_and_no_words(
    desk: Desk, release: Release, handing_over: HandingOver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[str] = []
    desk.said.connect(lambda news: texts.append(news.text))
    with small_disk(tmp_path / "full", 512) as disk:
        disk.fill(leave=8192)
        monkeypatch.setattr(files, "ask_save_path", lambda *_words: disk.folder / "bewaard.pdf")
        handing_over.save(release, protected=True)
        assert [path.name for path in disk.folder.iterdir()] == ["ballast"]
        assert disclosures.listed(desk.vault) == []
        assert not handing_over.passphrase_dialog.isVisible()
        assert len(texts) == 1
        disk.free()
        handing_over.save(release, protected=True)
        assert len(disclosures.listed(desk.vault)) == 1
        told(handing_over)


def test_what_could_not_be_registered_is_taken_away_and_its_words_are_not_told(
    desk: Desk, release: Release, target: Path, handing_over: HandingOver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_words: object) -> None:
        raise UserError(Kind.DISK_FULL)

    monkeypatch.setattr(releases, "finish", refuse)
    handing_over.save(release, protected=True)
    assert not target.exists()
    assert disclosures.listed(desk.vault) == []
    assert not handing_over.passphrase_dialog.isVisible()


def test_the_words_are_in_no_widget_register_or_vault_afterwards(
    desk: Desk, release: Release, target: Path, handing_over: HandingOver
) -> None:
    handing_over.save(release, protected=True)
    dialog = told(handing_over)
    words = dialog.words.text
    dialog.close_button.click()
    assert not dialog.isVisible()
    kept = [label.text() + label.accessibleName() for label in dialog.findChildren(QLabel)]
    assert not any(word in text.split() for text in kept for word in words.split())
    assert dialog.words.accessibleName() == ""
    assert words not in QApplication.clipboard().text()
    kept_rows = everything_in(desk)
    assert leaks(kept_rows.encode(), (disclosures.listed(desk.vault)[0].number,)) != []
    assert leaks(kept_rows.encode(), (words, words.replace(" ", "-"))) == []


def everything_in(desk: Desk) -> str:
    tables = [row[0] for row in desk.vault.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return "\n".join(str(desk.vault.connection.execute(f'SELECT * FROM "{table}"').fetchall()) for table in tables)


def test_escape_warns_first_and_closes_then(
    desk: Desk, release: Release, target: Path, handing_over: HandingOver, qtbot: QtBot
) -> None:
    handing_over.save(release, protected=True)
    dialog = told(handing_over)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "komt niet terug" in dialog.warning.text
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_does_not_close_it_by_accident(
    desk: Desk, release: Release, target: Path, handing_over: HandingOver, qtbot: QtBot
) -> None:
    handing_over.save(release, protected=True)
    dialog = told(handing_over)
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_nothing_of_it_can_be_selected(desk: Desk, release: Release, target: Path, handing_over: HandingOver) -> None:
    handing_over.save(release, protected=True)
    flags = [label.textInteractionFlags() for label in told(handing_over).words.findChildren(QLabel)]
    assert len(flags) == 12
    assert not any(flag & Qt.TextInteractionFlag.TextSelectableByMouse for flag in flags)


@pytest.mark.parametrize(("screen", "said"), [("nl", "De woorden zijn Engels"), ("en", "")])
def test_the_words_are_of_the_readers_language(
    desk: Desk, world: World, target: Path, handing_over: HandingOver, screen: str, said: str
) -> None:
    report = seal(desk.vault, world.dialogue.id)
    english = releases.for_participant(desk.vault, report.id, report.content.participants[0].participant_id, "en")
    desk.change_settings(language=screen)
    handing_over.save(english, protected=True)
    dialog = told(handing_over)
    assert said in dialog.typing_label.text()


def test_the_paper_dialog_saves_both_ways(desk: Desk, release: Release, target: Path, qtbot: QtBot) -> None:
    dialog = PaperDialog(desk, lambda: release)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.saving.plain_button.click()
    dialog.saving.protected_button.click()
    entries: list[Disclosure] = disclosures.listed(desk.vault)
    assert [entry.protected for entry in entries] == [True, False]
    assert dialog.outcome.text.startswith("Bewaard met een wachtzin")
