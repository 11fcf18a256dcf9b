"""The screen that says what a file is that comes back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from tests.gui.pictures import ENTRIES
from tests.gui.scan_hands import carrying, hold, let_go
from tests.gui.seen import words_on
from tests.services.worlds import begin, seal
from wellbeing_desktop.documents.protecting import protected
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.scan_door import door_of
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.verify import VerifyView
from wellbeing_desktop.services import disclosures, laptop_card, releases, seals


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> VerifyView:
    made = VerifyView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    made.show_place(Place("verify"))
    return made


@pytest.fixture
def file(desk: Desk, tmp_path: Path) -> Path:
    """A colleague's sealed copy that was saved and registered."""
    report = seal(desk.vault, begin(desk.vault).dialogue.id)
    person = next(one for one in report.content.participants if "Chaima" in one.name)
    release = releases.for_participant(desk.vault, report.id, person.participant_id, "nl")
    pdf = seals.sealed(desk.vault, release, releases.pdf(release))
    releases.finish(desk.vault, release, pdf, Way.SAVED)
    path = tmp_path / "van Chaima.pdf"
    path.write_bytes(pdf)
    return path


@pytest.fixture
def check(qtbot: QtBot, view: VerifyView) -> Callable[[Path], str]:
    def run(path: Path) -> str:
        view.check(path)
        qtbot.waitUntil(view.choose_button.isEnabled)
        return words_on(view)

    return run


def entry_of(desk: Desk) -> Disclosure:
    return disclosures.listed(desk.vault)[0]


def test_at_first_it_says_what_to_do_and_what_a_seal_says(view: VerifyView) -> None:
    assert "Sleep een PDF hierheen of kies een bestand." in words_on(view)
    assert "Niet meer dan een gewone elektronische handtekening" in words_on(view)
    assert not view.result.isVisible()


def test_the_file_that_left_is_told_with_its_entry(desk: Desk, file: Path, check: Callable[[Path], str]) -> None:
    told, entry = check(file), entry_of(desk)
    assert "Ongewijzigd, met het zegel van uw praktijk" in told
    assert f"{entry.number}, versie 1" in told
    assert entry.recipient in told
    assert "23-11-2026 14:02 · Bewaard als PDF" in told
    assert "Gezet op 23-11-2026 14:02, met de sleutel van 23-11-2026" in told
    assert "Nagekeken: van Chaima.pdf" in told


def test_the_keyboard_stays_at_choosing(view: VerifyView, file: Path, check: Callable[[Path], str]) -> None:
    view.choose_button.setFocus()
    check(file)
    assert view.window().focusWidget() is view.choose_button


def test_the_way_to_the_register(desk: Desk, view: VerifyView, file: Path, check: Callable[[Path], str]) -> None:
    check(file)
    went: list[Place] = []
    desk.went.connect(went.append)
    view.result.register_button.click()
    assert went == [Place("disclosures", entry_of(desk).id)]


@pytest.mark.parametrize("tail", [b"\n", b"1 0 obj\n<< >>\nendobj\n"])
def test_a_changed_file_is_told_with_what_stands_in_the_register(
    view: VerifyView, file: Path, check: Callable[[Path], str], tail: bytes
) -> None:
    file.write_bytes(file.read_bytes() + tail)
    told = check(file)
    assert view.result.sentence == "Dit is niet het bestand dat u verstrekte"
    assert "Wat onder dit nummer in het register staat" in told
    assert "Gezet op" not in told


def test_names_are_initials_while_they_are_hidden(desk: Desk, file: Path, check: Callable[[Path], str]) -> None:
    desk.set_privacy(True)
    told = check(file)
    assert "Chaima" not in told
    assert "(Collega)" in told


def test_a_file_that_cannot_be_read(view: VerifyView, tmp_path: Path, check: Callable[[Path], str]) -> None:
    check(tmp_path / "weg.pdf")
    assert view.result.sentence == "Dit bestand kan niet worden gelezen"
    assert not view.result.register_button.isVisible()


def test_what_is_no_pdf(view: VerifyView, tmp_path: Path, check: Callable[[Path], str]) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"\xff\xd8\xff")
    check(tmp_path / "foto.jpg")
    assert view.result.sentence == "Geen PDF, of te beschadigd om te lezen"


def test_a_file_can_be_chosen(view: VerifyView, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "ask_open_path", lambda *_words: file)
    view.choose_button.click()
    qtbot.waitUntil(view.choose_button.isEnabled)
    assert view.result.sentence.startswith("Ongewijzigd")
    assert file.exists()


def drop(view: VerifyView, *addresses: QUrl) -> bool:
    """Drag these over the view and let go; whether they were taken."""
    carried, left, none = QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    carried.setUrls(list(addresses))
    entering = QDragEnterEvent(QPoint(40, 40), Qt.DropAction.CopyAction, carried, left, none)
    entering.ignore()
    view.dragEnterEvent(entering)
    if entering.isAccepted():
        view.dropEvent(QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, carried, left, none))
    return entering.isAccepted()


def test_a_file_can_be_dropped(view: VerifyView, file: Path, qtbot: QtBot) -> None:
    assert drop(view, QUrl.fromLocalFile(str(file)))
    qtbot.waitUntil(view.choose_button.isEnabled)
    assert view.result.sentence.startswith("Ongewijzigd")


def test_in_the_main_window_a_dropped_file_is_looked_into_here_and_is_no_scan(
    desk: Desk, file: Path, qtbot: QtBot
) -> None:
    shell = Shell(desk, ENTRIES, {"verify": VerifyView})
    qtbot.addWidget(shell)
    shell.resize(1280, 860)
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    desk.go(Place("verify"))
    view = shell.view
    assert isinstance(view, VerifyView)
    data = carrying(file)
    assert hold(shell, data)
    assert let_go(shell, data)
    qtbot.waitUntil(view.choose_button.isEnabled)
    assert view.result.sentence.startswith("Ongewijzigd")
    assert not door_of(shell).dialog().isVisible()


def test_only_one_file_of_this_computer_is_taken(view: VerifyView, file: Path) -> None:
    here = QUrl.fromLocalFile(str(file))
    assert not drop(view, here, here)
    assert not drop(view, QUrl("https://example.org/a.pdf"))
    assert not drop(view)


def test_a_file_under_a_passphrase_is_told_as_such(desk: Desk, tmp_path: Path, check: Callable[[Path], str]) -> None:
    release = laptop_card.compose(desk.vault, "nl")
    path = tmp_path / "kaart.pdf"
    path.write_bytes(protected(releases.pdf(release), "zes stille ganzen"))
    assert "Een PDF met een wachtzin, zo niet in uw register" in check(path)
    releases.finish(desk.vault, replace(release, protected=True), path.read_bytes(), Way.SAVED)
    told = check(path)
    assert "Ongewijzigd, met een wachtzin" in told
    assert "KD-0001, versie 1" in told
    assert "Bewaard als PDF met een wachtzin" in told
