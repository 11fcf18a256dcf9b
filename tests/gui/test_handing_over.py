"""What is saved gets the seal when it may have one, and the register knows exactly that file; what is printed never."""

from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.services.worlds import World, begin, seal, write
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.domain.seal import Finding
from wellbeing_desktop.gui import files, printing
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.handing_over import HandingOver
from wellbeing_desktop.gui.tasks import beside
from wellbeing_desktop.services import disclosures, releases, reports, seal_checks, seals
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(desk: Desk) -> World:
    return begin(desk.vault)


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everything is saved."""
    monkeypatch.setattr(files, "ask_save_path", lambda *_words: tmp_path / "bewaard.pdf")
    return tmp_path / "bewaard.pdf"


@pytest.fixture
def handing_over(desk: Desk, qtbot: QtBot) -> HandingOver:
    window = QWidget()
    qtbot.addWidget(window)
    return HandingOver(desk, window)


@pytest.fixture
def said(desk: Desk) -> list[str]:
    texts: list[str] = []
    desk.said.connect(lambda news: texts.append(news.text))
    return texts


def own_copy(vault: Vault, report: Report) -> Release:
    return releases.for_participant(vault, report.id, report.content.participants[0].participant_id, "nl")


def presented(vault: Vault, world: World) -> Report:
    write(vault, world.dialogue.id)
    report = next(one for one in reports.make(vault, world.dialogue.id, "nl").after if isinstance(one, Report))
    reports.present(vault, report.id)
    return report


def test_what_is_fixed_is_saved_with_the_seal(
    desk: Desk, world: World, target: Path, handing_over: HandingOver, said: list[str]
) -> None:
    handing_over.save(own_copy(desk.vault, seal(desk.vault, world.dialogue.id)))
    saved = target.read_bytes()
    [entry] = disclosures.listed(desk.vault)
    assert (entry.digest, entry.size, entry.way) == (sha256(saved).hexdigest(), len(saved), Way.SAVED)
    verdict = seal_checks.verify(desk.vault, saved)
    assert (verdict.finding, verdict.entry) == (Finding.SEALED, entry)
    assert said == [
        "Bewaard met het zegel van de praktijk: een gewone elektronische handtekening van de praktijk zelf, met de "
        "tijd van deze computer."
    ]


def test_what_can_still_change_is_saved_without(
    desk: Desk, world: World, target: Path, handing_over: HandingOver, said: list[str]
) -> None:
    release = own_copy(desk.vault, presented(desk.vault, world))
    handing_over.save(release)
    assert target.read_bytes() == releases.pdf(release)
    assert seals.keys(desk.vault) == []
    assert said == []


def test_what_is_printed_has_no_seal(
    desk: Desk, world: World, handing_over: HandingOver, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []
    monkeypatch.setattr(printing, "choose_printer", lambda *_words: object())
    monkeypatch.setattr(printing, "print_pdf", lambda _window, pdf, *_words: printed.append(pdf) or True)
    release = own_copy(desk.vault, seal(desk.vault, world.dialogue.id))
    handing_over.print_out(release)
    assert printed == [releases.pdf(release)]
    assert seals.keys(desk.vault) == []


def test_what_could_not_be_registered_is_taken_away_again(
    desk: Desk, world: World, target: Path, handing_over: HandingOver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_words: object) -> None:
        raise UserError(Kind.DISK_FULL)

    release = own_copy(desk.vault, seal(desk.vault, world.dialogue.id))
    monkeypatch.setattr(releases, "finish", refuse)
    handing_over.save(release)
    assert not target.exists()
    assert disclosures.listed(desk.vault) == []


def test_giving_up_makes_no_key(
    desk: Desk, world: World, handing_over: HandingOver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ask_save_path", lambda *_words: None)
    handing_over.save(own_copy(desk.vault, seal(desk.vault, world.dialogue.id)))
    assert seals.keys(desk.vault) == []


def test_the_window_goes_on_while_something_is_done_beside_it(qtbot: QtBot) -> None:
    went_on: list[bool] = []
    QTimer.singleShot(0, lambda: went_on.append(True))

    def work() -> str:
        while not went_on:
            pass
        return "klaar"

    assert beside(work) == "klaar"


def test_trouble_beside_the_window_is_trouble_here(qtbot: QtBot) -> None:
    def fail() -> None:
        raise UserError(Kind.NOT_ALLOWED)

    with pytest.raises(UserError):
        beside(fail)
