"""Printing and saving a release: what leaves is what was shown, and only what left is registered."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from tests.cups_fixture import PrintQueue
from tests.gui.audit import settle
from tests.gui.dialogs import answer, give_up, print_on, save_as
from tests.gui.seen import words_on
from tests.gui.test_printing import NOISE, difference, pictures
from tests.services.worlds import World, allow, begin, seal
from tests.small_disk import small_disk
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.news import News
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import Mode, theme
from wellbeing_desktop.gui.tokens import contrast
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.services import consents, disclosures, releases


@pytest.fixture
def world(desk: Desk) -> World:
    made = begin(desk.vault)
    seal(desk.vault, made.dialogue.id)
    allow(desk.vault, made)
    return made


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, world: World) -> ReleaseView:
    made = ReleaseView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.show_place(Place("release", 1))
    return made


@pytest.fixture
def told(desk: Desk) -> list[News]:
    said: list[News] = []
    desk.said.connect(said.append)
    return said


def register(desk: Desk) -> list[Disclosure]:
    return disclosures.listed(desk.vault)


def bar_the_register(desk: Desk) -> Callable[[], object]:
    """Let the vault refuse every entry, as a full disk would; the result takes the bar away."""
    desk.vault.connection.execute(
        "CREATE TEMP TRIGGER barred BEFORE INSERT ON disclosure BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END"
    )
    return lambda: desk.vault.connection.execute("DROP TRIGGER barred")


def test_what_is_printed_is_what_is_hashed(
    desk: Desk, world: World, view: ReleaseView, print_queue: PrintQueue
) -> None:
    file = releases.pdf(releases.for_contact(desk.vault, 1, world.manager.id, Purpose.PROGRESS))
    print_on(print_queue.name)
    view.print_button.click()
    (entry,) = register(desk)
    assert (entry.way, entry.digest, entry.size) == (Way.PRINTED, sha256(file).hexdigest(), len(file))
    (paper,) = print_queue.printed()
    assert paper.name.startswith("SV-2026-0001-R1")
    (printed,), (shown,) = pictures(paper.read_bytes()), pictures(file)
    assert difference(printed, shown) < NOISE
    start = f"{entry.digest[:4]} {entry.digest[4:8]} {entry.digest[8:12]}"
    assert f"Afgedrukt en vastgelegd als SV-2026-0001-R1, kenmerk {start}." in view.result.text
    assert "nog een dag" in view.result.text


def test_what_is_saved_is_what_is_hashed(desk: Desk, view: ReleaseView, tmp_path: Path) -> None:
    proposed = save_as(tmp_path / "stuk")
    view.save_button.click()
    (entry,) = register(desk)
    saved = tmp_path / "stuk.pdf"
    assert proposed == ["SV-2026-0001-R1-v1.pdf"]
    assert (entry.way, entry.digest) == (Way.SAVED, sha256(saved.read_bytes()).hexdigest())
    assert saved.stat().st_mode & 0o077 == 0
    assert "De kluis beschermt dit bestand niet meer" in view.result.text
    assert view.result.text in words_on(view)


def test_giving_up_registers_nothing(
    desk: Desk, view: ReleaseView, print_queue: PrintQueue, tmp_path: Path, told: list[News]
) -> None:
    give_up(QPrintDialog)
    view.print_button.click()
    give_up(QFileDialog)
    view.save_button.click()
    assert (register(desk), print_queue.printed(0), told, view.result.text) == ([], [], [], "")


def test_a_failed_print_registers_nothing(
    desk: Desk, view: ReleaseView, print_queue: PrintQueue, told: list[News]
) -> None:
    subprocess.run(["cupsreject", print_queue.name], check=True)
    try:
        print_on(print_queue.name)
        view.print_button.click()
    finally:
        subprocess.run(["cupsaccept", print_queue.name], check=True)
    assert (register(desk), view.result.text) == ([], "")
    assert [(news.kind, news.text[:20]) for news in told] == [("danger", "Afdrukken is niet ge")]


def test_a_file_that_did_not_fit_on_the_disk_is_not_registered(
    desk: Desk, view: ReleaseView, tmp_path: Path, told: list[News]
) -> None:
    with small_disk(tmp_path / "stick", 16) as stick:
        save_as(stick.folder / "stuk.pdf")
        view.save_button.click()
        assert list(stick.folder.iterdir()) == []
    assert register(desk) == []
    assert told[-1].text.startswith("De schijf is vol.")


def test_a_consent_taken_back_while_the_dialog_is_open_stops_it(
    desk: Desk, view: ReleaseView, print_queue: PrintQueue, tmp_path: Path, told: list[News]
) -> None:
    def withdraw_and_print(dialog: QPrintDialog) -> None:
        consents.withdraw(desk.vault, 1, Means.ORAL)
        dialog.accept()

    answer(QPrintDialog, withdraw_and_print)
    view.print_button.click()
    assert (register(desk), print_queue.printed(0)) == ([], [])
    assert [news.kind for news in told] == ["danger"]


def test_what_was_printed_but_not_registered_can_be_registered_after_all(
    desk: Desk, view: ReleaseView, print_queue: PrintQueue, told: list[News]
) -> None:
    unbar = bar_the_register(desk)
    print_on(print_queue.name)
    view.print_button.click()
    print_queue.printed()
    assert register(desk) == []
    assert told[-1].action == "Alsnog vastleggen"
    assert told[-1].run is not None
    told[-1].run()
    assert register(desk) == [], "barred still"
    unbar()
    told[-1].run()
    assert len(register(desk)) == 1
    assert "Afgedrukt en vastgelegd" in view.result.text


def test_a_file_that_could_not_be_registered_is_taken_away_again(
    desk: Desk, view: ReleaseView, tmp_path: Path, told: list[News]
) -> None:
    bar_the_register(desk)
    save_as(tmp_path / "stuk.pdf")
    view.save_button.click()
    assert register(desk) == []
    assert not (tmp_path / "stuk.pdf").exists()
    assert told[-1].kind == "danger"


def test_an_existing_file_is_not_overwritten_without_asking(desk: Desk, view: ReleaseView, tmp_path: Path) -> None:
    old = tmp_path / "stuk.pdf"
    old.write_text("van iemand anders")
    asked: list[str] = []

    def refuse(box: QMessageBox) -> None:
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    answer(QMessageBox, refuse)
    save_as(old)
    view.save_button.click()
    assert len(asked) == 1
    assert old.read_text() == "van iemand anders"
    assert register(desk) == []


def test_twice_printed_is_twice_registered_in_one_chain(
    desk: Desk, view: ReleaseView, print_queue: PrintQueue, tmp_path: Path
) -> None:
    print_on(print_queue.name)
    view.print_button.click()
    save_as(tmp_path / "stuk.pdf")
    view.save_button.click()
    print_queue.printed()
    second, first = register(desk)
    assert second.previous == first.chained
    assert second.digest != first.digest, "what is saved bears the seal"
    assert disclosures.broken_at(desk.vault) is None


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_line_that_says_what_left_is_read_easily(
    desk: Desk, view: ReleaseView, qapp: QApplication, tmp_path: Path, look: Mode
) -> None:
    save_as(tmp_path / "x.pdf")
    view.save_button.click()
    appearance.apply(qapp, replace(desk.settings, look=look))
    settle()
    (words,) = view.result.findChildren(QLabel)[-1:]
    assert words.text() == view.result.text
    image = words.grab().toImage()
    ground = theme().tokens.surface
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert max(contrast(colour, ground) for colour in seen) >= 4.5
