"""A peer group and a knowledge session through the window: from making the group to its report and its budget."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.documents.anatomy import words
from tests.programmes_played.windows import Window
from tests.services.worlds import add_client
from tests.vault_fixture import Clock
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import LinkRow
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.group import GroupView
from wellbeing_desktop.gui.views.group.details import DetailsPage
from wellbeing_desktop.gui.views.group.effect import EffectPage
from wellbeing_desktop.gui.views.group.meetings import MeetingsPage
from wellbeing_desktop.gui.views.group.member_row import MemberRow
from wellbeing_desktop.gui.views.group.members import MembersPage
from wellbeing_desktop.gui.views.group.page import GroupPage
from wellbeing_desktop.gui.views.group.report import ReportPage
from wellbeing_desktop.gui.views.group.shared_line import SharedRow
from wellbeing_desktop.gui.views.groups import GroupsView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.beside import NoteCard
from wellbeing_desktop.gui.views.note.editor import SectionEdit
from wellbeing_desktop.gui.views.note.help_card import HelpCard
from wellbeing_desktop.gui.views.note.members_card import MembersCard
from wellbeing_desktop.gui.views.note.organisation_deed import OrganisationDeed
from wellbeing_desktop.gui.views.note.scores_card import ScoresCard
from wellbeing_desktop.gui.views.note.themes_card import ThemesCard
from wellbeing_desktop.gui.views.organisation import OrganisationView
from wellbeing_desktop.gui.views.today import TodayView
from wellbeing_desktop.services import disclosures, groups, trajectories

PEERS = ("Souad Amrani", "Piet Hoekstra", "Ferhat Demir", "Lotte van Rijn")
MANAGERS = ("Bo Prins", "Chantal de Leeuw", "Dirk Mol")
ORGANISATION = "Gemeente Waterrijk"
P = TypeVar("P", bound=GroupPage)
C = TypeVar("C", bound=NoteCard)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    return Window(desk, qtbot)


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "saved.pdf"
    monkeypatch.setattr(files, "ask_save_path", lambda *_: path)
    return path


def test_a_peer_group_from_its_first_member_to_its_budget(window: Window, clock: Clock, target: Path) -> None:
    client = add_client(window.desk.vault, "Willemijn Bakker")
    group_id = _make(window, "Rouw en werk", "peers")
    _add(window, group_id, f"client:{client.id}")
    for name in PEERS:
        _add_new(window, group_id, name)
    meetings = _plan(window, group_id, "lotgenotengroep", 4)
    _hold_first(window, clock, meetings[0])
    for meeting in meetings[1:]:
        _hold(window, clock, meeting, 7 if meeting is meetings[-1] else None, "De groep leerde om hulp te vragen")
    _named(window, group_id, meetings[1])
    report = _report(window, group_id, target)
    _effect(window, group_id)
    for said in ("De groep leerde om hulp te vragen", "Rouw na een overlijden", "Steun", "3,0", "7,0"):
        assert said in report
    for hidden in ("EIGEN REGEL", "Souad", "Willemijn", "een wandeling"):
        assert hidden not in report
    _own_copy(window, group_id, target)
    _dossier(window, client.id)
    _budget(window, target)


def test_a_knowledge_session_with_managers(window: Window, clock: Clock, target: Path) -> None:
    group_id = _make(window, "Leidinggevenden over rouw", "managers")
    for name in MANAGERS:
        _add_new(window, group_id, name)
    assert {one.what.value for one in groups.members(window.desk.vault, group_id)} == {"manager"}
    meetings = _plan(window, group_id, "kennissessie", 2)
    for meeting in meetings:
        _hold(window, clock, meeting, 5, "Wij vragen eerder hoe het thuis gaat")
    report = _report(window, group_id, target)
    assert "Wij vragen eerder hoe het thuis gaat" in report
    assert "Over minder dan vijf mensen geven wij geen cijfer." in report
    assert "Te weinig mensen voor een cijfer" in report
    assert "5,0" not in report


def _make(window: Window, name: str, kind: str) -> int:
    """A new group from the list; without a name nothing is kept."""
    listed = window.go(GroupsView, Place("groups"))
    listed.welcome.clicked.emit()
    page = window.shown(GroupView).page
    assert isinstance(page, DetailsPage)
    window.press(page.save_button)
    assert groups.listed(window.desk.vault) == ()
    window.type_in(page.name_edit, name)
    page.kind_choice.setCurrentIndex(page.kind_choice.findData(kind))
    window.type_in(page.organisation_edit, ORGANISATION)
    page.plan_edit.setPlainText("Ervaringen delen en elkaar steunen.")
    window.press(page.save_button)
    made = groups.listed(window.desk.vault)[0].group
    assert (made.name, made.kind.value, made.plan) == (name, kind, "Ervaringen delen en elkaar steunen.")
    return made.id


def _add(window: Window, group_id: int, key: str) -> None:
    adding = _page(window, group_id, MembersPage, "members").adding
    adding.who_choice.setCurrentIndex(adding.who_choice.findData(key))
    window.press(adding.add_button)
    assert adding.who_choice.findData(key) == -1


def _add_new(window: Window, group_id: int, name: str) -> None:
    adding = _page(window, group_id, MembersPage, "members").adding
    adding.who_choice.setCurrentIndex(0)
    window.type_in(adding.name_edit, name, enter=True)
    assert groups.members(window.desk.vault, group_id)[-1].name == name
    assert adding.name_edit.text() == ""


def _plan(window: Window, group_id: int, programme: str, count: int) -> list[Session]:
    planning = _page(window, group_id, MeetingsPage, "meetings").planning
    planning.programme_choice.setCurrentIndex(planning.programme_choice.findData(programme))
    planning.count_spin.setValue(count)
    planning.spacing_choice.setCurrentIndex(planning.spacing_choice.findData("weekly"))
    planning.setting_choice.setCurrentIndex(planning.setting_choice.findData("video"))
    window.press(planning.plan_button)
    assert not planning.isVisible()
    followed = groups.running(window.desk.vault, group_id)
    assert followed
    meetings = trajectories.sessions_of(window.desk.vault, followed.id)
    assert [one.setting.value for one in meetings] == ["video"] * count
    return meetings


def _hold_first(window: Window, clock: Clock, meeting: Session) -> None:
    """One member stays away; a line, scores, help and a theme."""
    _hold(window, clock, meeting, 3, "Wat hier gezegd wordt blijft hier")
    note = window.go(NoteView, Place("note", meeting.id))
    members = _card(note, MembersCard)
    block = list(members.blocks.values())[1]
    window.press(block.present_check)
    block.line_edit.setFocus()
    block.line_edit.setPlainText("EIGEN REGEL over Piet en de stilte")
    helping = _card(note, HelpCard)
    helping.helper_choice.setCurrentText("Piet Hoekstra")
    helping.helped_choice.setCurrentText("Souad Amrani")
    window.press(helping.add_button)
    window.type_in(helping.what_edit, "een wandeling", enter=True)
    window.press(_card(note, ThemesCard).checks["grief_death"])


def _hold(window: Window, clock: Clock, meeting: Session, score: int | None, shared: str) -> None:
    """Write what the group shares, mark the meeting as held, and ask for scores where they are asked."""
    clock.present = meeting.begins
    note = window.go(NoteView, Place("note", meeting.id))
    _shared(note).setPlainText(shared)
    window.press(note.held_row.held_check)
    kept = trajectories.sessions_of(window.desk.vault, meeting.trajectory_id)[meeting.number - 1]
    assert kept.status is SessionStatus.HELD
    if score is not None:
        for choice in _card(note, ScoresCard).choices.values():
            choice.setCurrentText(str(score))
            choice.activated.emit(choice.currentIndex())


def _named(window: Window, group_id: int, meeting: Session) -> None:
    """A name under 'Delen' keeps the report back until the note is mended."""
    note = window.go(NoteView, Place("note", meeting.id))
    _shared(note).setPlainText("souad nam iedereen mee")
    next(deed for deed in note.more.deeds if isinstance(deed, OrganisationDeed)).run(None)
    page = window.shown(GroupView).page
    assert isinstance(page, ReportPage)
    window.press(page.make_button)
    assert not page.findChildren(PaperDialog)
    row = next(row for row in page.findChildren(SharedRow) if row.isVisible() and hasattr(row, "note_button"))
    window.press(row.note_button)
    note = window.shown(NoteView)
    _shared(note).setPlainText("De groep leerde om hulp te vragen")
    note.leave()


def _report(window: Window, group_id: int, target: Path) -> str:
    page = _page(window, group_id, ReportPage, "report")
    window.press(page.make_button)
    said = _saved(window, page, target)
    entry: Disclosure = disclosures.listed(window.desk.vault)[0]
    assert (entry.document, entry.client_id, entry.recipient) == ("group_report", None, ORGANISATION)
    return said


def _effect(window: Window, group_id: int) -> None:
    page = _page(window, group_id, EffectPage, "effect")
    assert ["Steun", "3,0", "7,0", "5"] in page.means.words()
    assert page.members.words()[0][:2] == ["Willemijn Bakker", "3 → 7"]


def _own_copy(window: Window, group_id: int, target: Path) -> None:
    """Souad reads her own line and help, without the name of anybody else."""
    page = _page(window, group_id, MembersPage, "members")
    row = [row for row in page.findChildren(MemberRow) if row.isVisible()][1]
    window.press(row.copy_button)
    said = _saved(window, page, target)
    assert "EIGEN REGEL over een ander lid en de stilte" in said
    assert "Iemand hielp u: een wandeling" in said
    assert not [name for name in ("Piet", "Hoekstra", "Ferhat", "Lotte", "Willemijn") if name in said]
    souad = groups.members(window.desk.vault, group_id)[1].member
    assert disclosures.listed(window.desk.vault)[0].contact_id == souad.contact_id


def _dossier(window: Window, client_id: int) -> None:
    view = window.go(ClientView, Place("client", client_id))
    assert view.groups_card.isVisible()
    assert any(row.accessibleName().startswith("Rouw en werk") for row in view.groups_card.findChildren(LinkRow))


def _budget(window: Window, target: Path) -> None:
    """Agreed, used by the meetings of that year, near its end, and told to the organisation."""
    year = window.desk.vault.now().year
    row = groups.listed(window.desk.vault)[0].group
    view = window.go(OrganisationView, Place("organisation", row.organisation_id or 0, str(year)))
    for field, text in (
        (view.agreed.hours_edit, "7,5"),
        (view.agreed.money_edit, "750"),
        (view.agreed.rate_edit, "100"),
    ):
        field.clear()
        window.type_in(field, text, enter=True)
    window.press(view.agreed.save_button)
    window.press(view.uses.book_button)
    assert view.money.state.text() == "Bijna op"
    window.press(view.statement_button)
    said = _saved(window, view, target)
    assert "Groepsbijeenkomst" in said
    assert "Rouw en werk" not in said
    today = window.go(TodayView, Place("today"))
    window.press(next(one for one in today.budget_card.findChildren(LinkRow) if one.isVisible()))
    assert window.shown(OrganisationView).year_spin.value() == year


def _saved(window: Window, owner: View | GroupPage, target: Path) -> str:
    """The words of the document in front, saved as a PDF."""
    QApplication.processEvents()
    paper = [one for one in owner.findChildren(PaperDialog) if one.isVisible()][-1]
    paper.save_button.click()
    assert disclosures.listed(window.desk.vault)[0].size == target.stat().st_size
    paper.close()
    return words(target.read_bytes())


def _page(window: Window, group_id: int, kind: type[P], part: str) -> P:
    page = window.go(GroupView, Place("group", group_id, part)).page
    assert isinstance(page, kind)
    return page


def _shared(note: NoteView) -> SectionEdit:
    """Where is written what may be shared: the last section of each of these notes."""
    return list(note.cards.values())[-1].edit


def _card(note: NoteView, kind: type[C]) -> C:
    card = note.beside.card(kind)
    assert isinstance(card, kind)
    return card
