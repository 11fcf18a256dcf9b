"""Forms that were half filled in: there again after a lock, begun anew when wanted, gone when done."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.services.worlds import begin, seal
from wellbeing_desktop.app import screens
from wellbeing_desktop.domain.form_draft import FormDraft
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.suitability import Answered, Conclusion
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.new_client import NewClientView
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.addendum_form import AddendumForm
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.gui.views.trajectory.check_card import CheckCard
from wellbeing_desktop.gui.views.trajectory.suitability import SuitabilityPage
from wellbeing_desktop.services import people, suitability
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault import records

NEW = Place("new_client")


class Windows:
    """The window before a lock, and the ones after it: each with a desk of its own on the same vault."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self._qtbot = qtbot
        self.shell = self._new()

    def lock(self) -> None:
        """Lock and unlock: what was typed is saved, and everything else begins anew."""
        self.shell.save_view()
        assert self.shell.view is not None
        assert not self.shell.view.unsaved()
        self.shell.hide()
        self.desk = Desk(SettingsFile(self.desk.vault.path.parent / "again"), self.desk.vault)
        self.shell = self._new()

    def form(self, place: Place = NEW) -> NewClientView:
        self.desk.go(place)
        assert isinstance(self.shell.view, NewClientView)
        return self.shell.view

    def check(self, trajectory_id: int) -> CheckCard:
        self.desk.go(Place("trajectory", trajectory_id, "suitability"))
        assert isinstance(self.shell.view, TrajectoryView)
        page = self.shell.view.page
        assert isinstance(page, SuitabilityPage)
        return page.check_card

    def drafts(self) -> list[FormDraft]:
        return records.select(self.desk.vault, FormDraft)

    def _new(self) -> Shell:
        shell = Shell(self.desk, screens.ENTRIES, screens.factories(lambda: None))
        self._qtbot.addWidget(shell)
        shell.resize(1280, 860)
        shell.show()
        return shell


@pytest.fixture
def windows(desk: Desk, qtbot: QtBot) -> Windows:
    return Windows(desk, qtbot)


def fill(view: NewClientView) -> None:
    """Type as a person does."""
    QTest.keyClicks(view.name_edit, "Zeynep Aydin")
    line = view.organisation_combo.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "Gemeente Waterrijk")
    QTest.keyClicks(view.manager_phone_edit, "020 555 01 42")
    QTest.keyClicks(view.born_edit, "5-3-1988")
    view.language_combo.setCurrentIndex(1)
    view.language_combo.activated.emit(1)


def test_a_new_client_is_there_again_after_a_lock(windows: Windows) -> None:
    fill(windows.form())
    windows.lock()
    view = windows.form()
    assert view.name_edit.text() == "Zeynep Aydin"
    assert view.organisation_combo.currentText() == "Gemeente Waterrijk"
    assert view.manager_phone_edit.text() == "020 555 01 42"
    born = view.born_edit.value()
    assert born is not None
    assert born.isoformat() == "1988-03-05"
    assert view.language_combo.currentData() == "en"
    assert view.draft_line.isVisible()


def test_it_is_kept_while_it_is_typed(windows: Windows, qtbot: QtBot) -> None:
    fill(windows.form())
    qtbot.waitUntil(lambda: bool(windows.drafts()), timeout=10_000)
    assert windows.drafts()[0].content["name"] == "Zeynep Aydin"


def test_beginning_anew_empties_the_form_and_takes_the_draft_away(windows: Windows) -> None:
    fill(windows.form())
    windows.lock()
    view = windows.form()
    view.draft_line.again_button.click()
    assert not view.name_edit.text()
    assert view.born_edit.value() is None
    assert not view.organisation_combo.currentText()
    assert not view.draft_line.isVisible()
    assert windows.drafts() == []
    windows.lock()
    assert not windows.form().draft_line.isVisible()


@pytest.mark.parametrize("way", ["add", "cancel"])
def test_when_the_form_is_done_nothing_is_kept(windows: Windows, way: str) -> None:
    windows.desk.go(Place("clients"))
    fill(windows.form())
    windows.lock()
    windows.desk.go(Place("clients"))
    view = windows.form()
    (view.add_button if way == "add" else view.cancel_button).click()
    assert windows.drafts() == []
    assert len(people.clients(windows.desk.vault)) == (way == "add")
    assert not windows.form().name_edit.text()
    assert not windows.form().draft_line.isVisible()


def test_a_form_that_was_refused_keeps_its_draft(windows: Windows) -> None:
    view = windows.form()
    QTest.keyClicks(view.phone_edit, "020")
    view.add_button.click()
    windows.lock()
    assert windows.form().phone_edit.text() == "020"


def test_from_the_calendar_the_moment_asked_for_holds(windows: Windows) -> None:
    fill(windows.form(Place("new_client", part="2026-12-02T15:00")))
    windows.lock()
    view = windows.form(Place("new_client", part="2026-12-09T10:00"))
    assert view.name_edit.text() == "Zeynep Aydin"
    talk = view.first_talk.talk()
    assert talk is not None
    assert talk.at.isoformat() == "2026-12-09T10:00:00"


def answer(card: CheckCard) -> tuple[str, str]:
    """Answer two points, choose a conclusion and remark something."""
    first, second, *_rest = card.points
    card.points[first].button(Answered.YES.value).click()
    card.points[second].button(Answered.NO.value).click()
    card.conclusion.button(Conclusion.NOT_SUITABLE.value).click()
    card.discussed_check.click()
    QTest.keyClicks(card.remark_edit, "Eerst rust")
    return first, second


def test_a_check_of_suitability_is_there_again_after_a_lock(windows: Windows) -> None:
    world, other = (begin(windows.desk.vault, name, suits=False) for name in ("Anna de Vries", "Bo Jansen"))
    first, second = answer(windows.check(world.trajectory.id))
    windows.lock()
    assert not windows.check(other.trajectory.id).filled_in()["remark"]
    card = windows.check(world.trajectory.id)
    assert card.points[first].current() == Answered.YES.value
    assert card.points[second].current() == Answered.NO.value
    assert card.conclusion.current() == Conclusion.NOT_SUITABLE.value
    assert card.discussed_check.isChecked()
    assert card.remark_edit.text() == "Eerst rust"
    assert card.draft_line.isVisible()
    card.draft_line.again_button.click()
    assert not any(card.filled_in().values())
    assert windows.drafts() == []


def test_a_recorded_check_leaves_no_draft(windows: Windows) -> None:
    world = begin(windows.desk.vault, suits=False)
    answer(windows.check(world.trajectory.id))
    windows.lock()
    card = windows.check(world.trajectory.id)
    for points in card.points.values():
        points.button(Answered.YES.value).click()
    card.record_button.click()
    assert len(suitability.history(windows.desk.vault, world.trajectory.id)) == 1
    assert windows.drafts() == []
    windows.lock()
    assert not any(windows.check(world.trajectory.id).filled_in().values())


def test_the_line_is_reached_by_keyboard_and_named(windows: Windows) -> None:
    fill(windows.form())
    windows.lock()
    view = windows.form()
    assert view.draft_line.again_button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.draft_line.again_button.text() == "Opnieuw beginnen"


def test_nothing_of_it_lies_outside_the_vault(windows: Windows) -> None:
    fill(windows.form())
    windows.lock()
    windows.form()
    home: Path = windows.desk.vault.path.parent
    for file in home.rglob("*"):
        if file.is_file():
            assert b"Zeynep" not in file.read_bytes(), file.name


def addendum(windows: Windows, session_id: int) -> AddendumForm:
    """The form of a new addendum, as the button opens it."""
    windows.desk.go(Place("report", session_id))
    assert isinstance(windows.shell.view, ReportView)
    windows.shell.view.side.addenda.make_button.click()
    return windows.shell.view.side.addendum_form


@pytest.mark.parametrize("way", ["keep", "cancel", "again"])
def test_an_addendum_that_is_being_written_is_there_again(windows: Windows, way: str) -> None:
    session_id = begin(windows.desk.vault).dialogue.id
    seal(windows.desk.vault, session_id)
    form = addendum(windows, session_id)
    QTest.keyClicks(form.passages[0].edit, "Het was om negen uur.")
    form.more_button.click()
    form.passages[1].box.setCurrentText("Anna de Vries")
    QTest.keyClicks(form.passages[1].edit, "Ik was moe.")
    windows.lock()
    form = addendum(windows, session_id)
    assert form.draft_line.isVisible()
    assert [one.edit.text() for one in form.passages] == ["Het was om negen uur.", "Ik was moe."]
    assert [one.whose()[0] for one in form.passages] == [Voice.JOINT, Voice.CLIENT]
    {"keep": form.keep_button, "cancel": form.cancel_button, "again": form.draft_line.again_button}[way].click()
    assert windows.drafts() == []
    windows.lock()
    assert not addendum(windows, session_id).begun
