"""The whole round through the real window: a reflection on screen, a dialogue on paper, a group both ways."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.programmes_played.windows import Window
from tests.rounds_played import hands
from tests.services.group_worlds import make_group, plan_group
from tests.services.worlds import begin
from wellbeing_desktop.domain.evidence import Scan
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Answer, Means, Report, ReportState, Response
from wellbeing_desktop.domain.seal import Finding
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.services import addenda, report_chain, seal_checks
from wellbeing_desktop.vault import records

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return Window(desk, qtbot)


def test_a_reflection_is_signed_on_the_screen_sealed_and_told_from_a_changed_copy(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = window.desk.vault
    talk = begin(vault).sessions[0]
    hands.write(window, talk.id, "impressions", "WERKAANTEKENING veel spanning")
    view = hands.write(window, talk.id, "insights", "- Eerst ademhalen\n\nDan pas ja zeggen")
    edit = view.cards["insights"].edit
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_B, CONTROL)
    view.save()
    shown = hands.make(window, talk.id)
    client = hands.person(hands.now(window, talk.id), Role.CLIENT)
    hands.sign(window, shown, client)
    sealed = hands.seal(window, talk.id)
    assert [line.text for line in sealed.content.lines] == ["Eerst ademhalen", "Dan pas ja zeggen"]
    assert all(line.style.bold for line in sealed.content.lines)
    path = tmp_path / "copy.pdf"
    text = hands.save_copy(window, qtbot, sealed, client, path, monkeypatch)
    assert "Eerst ademhalen" in text
    assert "ondertekend op het scherm van" in text.lower()
    assert "WERKAANTEKENING" not in text
    file = path.read_bytes()
    assert seal_checks.verify(vault, file).finding is Finding.SEALED
    assert seal_checks.verify(vault, file + b"\n% later").finding is Finding.CHANGED
    assert report_chain.broken(vault) is None


def test_a_dialogue_comes_back_from_paper_and_an_objection_takes_a_passage_out(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = window.desk.vault
    talk = begin(vault).dialogue
    view = hands.write(
        window, talk.id, "insights", "SAMEN eerder overleggen\nVAN ANNA te snel ja\nVAN CHAIMA ik schrok"
    )
    edit = view.cards["insights"].edit
    for line, key in ((1, Qt.Key.Key_2), (2, Qt.Key.Key_3)):
        cursor = edit.textCursor()
        cursor.setPosition(edit.document().findBlockByNumber(line).position())
        edit.setTextCursor(cursor)
        QTest.keyClick(edit, key, CONTROL)
    view.save()
    shown = hands.make(window, talk.id)
    first = hands.now(window, talk.id)
    hands.object_to(window, shown, hands.person(first, Role.COLLEAGUE), "Dat ik schrok hoort hier niet")
    assert not shown.round_panel.seal_button.isEnabled()
    _take_out(window, shown, first, "VAN CHAIMA")
    second = hands.now(window, talk.id)
    assert (second.version, second.previous) == (2, first.digest)
    assert all("CHAIMA" not in line.text for line in second.content.lines)
    window.press(shown.round_panel.present_button)
    for number, role in enumerate((Role.CLIENT, Role.COLLEAGUE)):
        who = hands.person(second, role)
        path = tmp_path / f"print{number}.pdf"
        text = hands.save_copy(window, qtbot, hands.now(window, talk.id), who, path, monkeypatch)
        assert ("VAN ANNA" in text) is (role is Role.CLIENT)
        hands.bring_back(window, qtbot, hands.scan_of(path, tmp_path))
    given = records.select(vault, Response, "WHERE report_id = ?", (second.id,))
    assert {(one.answer, one.means) for one in given} == {(Answer.AGREES, Means.PAPER)}
    assert len(records.select(vault, Scan)) == 2
    sealed = hands.seal(window, talk.id)
    _add_beneath(window, sealed)
    assert report_chain.broken(vault) is None


def test_a_group_goes_round_on_screen_by_word_and_on_paper_and_nobody_reads_another(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = window.desk.vault
    meeting = plan_group(vault, make_group(vault, "Willemijn Bakker", "Souad Amrani", "Piet Hoekstra"))[0]
    view = window.go(NoteView, Place("note", meeting.id))
    section = next(card for card in view.cards.values() if card.voice_bar.isVisibleTo(view))
    hands.write(window, meeting.id, section.key, "SAMEN wij luisteren\nEIGEN VAN WILLEMIJN\nEIGEN VAN SOUAD")
    for line, key in ((1, Qt.Key.Key_2), (2, Qt.Key.Key_3)):
        cursor = section.edit.textCursor()
        cursor.setPosition(section.edit.document().findBlockByNumber(line).position())
        section.edit.setTextCursor(cursor)
        QTest.keyClick(section.edit, key, CONTROL)
    view.save()
    shown = hands.make(window, meeting.id)
    report = hands.now(window, meeting.id)
    assert [line.voice for line in report.content.lines] == [Voice.JOINT, Voice.MEMBER, Voice.MEMBER]
    for number, own in enumerate(("EIGEN VAN WILLEMIJN", "EIGEN VAN SOUAD", "")):
        who = hands.person(report, Role.MEMBER, number)
        text = hands.save_copy(window, qtbot, report, who, tmp_path / f"member{number}.pdf", monkeypatch)
        assert "SAMEN wij luisteren" in text
        assert [said for said in ("EIGEN VAN WILLEMIJN", "EIGEN VAN SOUAD") if said in text] == ([own] if own else [])
    shown = window.go(ReportView, Place("report", meeting.id))
    hands.sign(window, shown, hands.person(report, Role.MEMBER, 0))
    hands.agree(window, shown, hands.person(report, Role.MEMBER, 1))
    hands.bring_back(window, qtbot, hands.scan_of(tmp_path / "member2.pdf", tmp_path))
    sealed = hands.seal(window, meeting.id)
    means = {one.means for one in records.select(vault, Response, "WHERE report_id = ?", (sealed.id,))}
    assert means == {Means.SCREEN, Means.ORAL, Means.PAPER}


def _take_out(window: Window, view: ReportView, report: Report, passage: str) -> None:
    """Take the passage that somebody objects to out of the report, which makes a new version."""
    who = hands.person(report, Role.COLLEAGUE).participant_id
    window.press(view.round_panel.person(who).omit_button)
    panel = view.side.omit_panel
    for tick in panel.ticks():
        tick.setChecked(passage in (tick.text() + tick.accessibleName()))
    window.press(panel.keep_button)


def _add_beneath(window: Window, sealed: Report) -> None:
    """An addendum with a round of its own, which ends sealed beneath the report."""
    view = window.go(ReportView, Place("report", sealed.session_id))
    window.press(view.side.addenda.make_button)
    form = view.side.addendum_form
    form.passages[0].edit.setFocus()
    QTest.keyClicks(form.passages[0].edit, "Het overleg is op dinsdag")
    window.press(form.keep_button)
    (added,) = addenda.of_report(window.desk.vault, sealed.id)
    panel = view.side.addenda.panel(added.report.number)
    assert panel is not None
    window.press(panel.present_button)
    for person in added.report.content.participants:
        window.press(panel.person(person.participant_id).answer_button)
        view.answer_panel.means_segments.set_current("oral")
        view.answer_panel.means_segments.chosen.emit("oral")
        QApplication.processEvents()
        window.press(view.answer_panel.keep_button)
    window.press(panel.seal_button)
    (added,) = addenda.of_report(window.desk.vault, sealed.id)
    assert added.report.state is ReportState.SEALED
    assert "Het overleg is op dinsdag" in view.reading_pane.toPlainText()
