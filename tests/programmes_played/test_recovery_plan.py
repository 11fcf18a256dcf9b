"""The recovery plan through the real program, from an empty folder to its closing: the tour's hand, looked at closely.

Client, plan, suitability, a reflection with scores, a dialogue with its sealed report, consent and the employer's
document, a check that no longer suits with the letter to a doctor, the investment sheet, and the end.
"""

from collections.abc import Callable

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QCheckBox

from tests.services.worlds import on_its_day
from tests.stage_fixture import until
from wellbeing_desktop.app.tour import consent, first_start, people, planning, report, suitability, talk
from wellbeing_desktop.app.tour.stage import Stage
from wellbeing_desktop.app.tour.steps import play
from wellbeing_desktop.app.tour.suitability import page
from wellbeing_desktop.app.tour.texts import DUTCH, SIGNATURE, Texts
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.suitability import Conclusion
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import SignaturePad
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.gate_card import GateCard
from wellbeing_desktop.gui.views.note.measures_card import MeasuresCard
from wellbeing_desktop.gui.views.trajectory import TrajectoryView
from wellbeing_desktop.gui.views.trajectory.board import BoardPage
from wellbeing_desktop.gui.views.trajectory.closing import ClosingPage
from wellbeing_desktop.gui.views.trajectory.figures_table import FiguresTable
from wellbeing_desktop.gui.views.trajectory.investment import InvestmentPage
from wellbeing_desktop.gui.views.trajectory.measures import MeasuresPage
from wellbeing_desktop.gui.views.trajectory.suitability import SuitabilityPage
from wellbeing_desktop.gui.views.trajectory.talk_card import TalkCard
from wellbeing_desktop.services import disclosures, gates
from wellbeing_desktop.services import suitability as checks
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

DOCTOR = "Dr. Ria van den Heuvel"
LETTER = "\nDe klachten nemen toe. Graag overleg ik met u."
NO, NOT_SUITABLE = 2, 2
SCREEN = 0


@pytest.fixture
def stage(stage_in: Callable[[Texts], Stage]) -> Stage:
    return stage_in(DUTCH)


def vault_of(stage: Stage) -> Vault:
    return stage.program.desk.vault


def sessions(stage: Stage) -> list[Session]:
    return records.select(vault_of(stage), Session, "ORDER BY number")


def note(stage: Stage, number: int) -> NoteView:
    """The note of the talk with this number."""
    found = next(one for one in sessions(stage) if one.number == number)
    return stage.visit(NoteView, Place("note", found.id))


def hold(stage: Stage, number: int) -> SessionStatus:
    """Press 'Gesprek gehouden' in the note of a talk on its day; how it stands then."""
    its_id = next(one.id for one in sessions(stage) if one.number == number)
    with on_its_day(vault_of(stage), its_id):
        stage.hand.press(note(stage, number).held_row.held_check)
    return next(one for one in sessions(stage) if one.number == number).status


def score(stage: Stage, number: int, scores: tuple[int, ...]) -> None:
    """Choose a score for each pillar in the note of a talk."""
    card = note(stage, number).beside.card(MeasuresCard)
    assert isinstance(card, MeasuresCard)
    for row, value in zip(card.rows.values(), scores, strict=True):
        stage.hand.press(row.buttons[value])


def figure(table: FiguresTable, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def open_trajectory(stage: Stage) -> TrajectoryView:
    return stage.visit(TrajectoryView, Place("trajectory", 1))


def test_the_whole_plan(stage: Stage) -> None:
    play(stage, (*first_start.STEPS, *people.STEPS, *planning.STEPS))
    assert len(sessions(stage)) == 24
    _not_before_it_was_checked(stage)
    _reflect(stage)
    _talk_and_share(stage)
    _measure_again(stage)
    _it_no_longer_suits(stage)
    _to_the_doctor(stage)
    _go_on_with_a_reason(stage)
    _what_it_costs(stage)
    _the_board_tells(stage)
    _end(stage)


def _not_before_it_was_checked(stage: Stage) -> None:
    assert hold(stage, 1) is SessionStatus.PLANNED
    card = stage.view(NoteView).beside.card(GateCard)
    assert isinstance(card, GateCard)
    stage.hand.press(card.notice.do_button)
    stage.hand.until(lambda: isinstance(stage.view(TrajectoryView).page, SuitabilityPage), "the check")
    play(stage, suitability.STEPS[1:])
    assert all(gate.is_open for gate in gates.standing(vault_of(stage), 1))


def _reflect(stage: Stage) -> None:
    view = note(stage, 1)
    stage.hand.write(view.cards["week"].edit, "De week begon zwaar.")
    score(stage, 1, (3, 4, 2, 5))
    assert hold(stage, 1) is SessionStatus.HELD


def _talk_and_share(stage: Stage) -> None:
    """The dialogue of the tour: its note, its report in a round and sealed, consent, the manager's document."""
    play(stage, (*talk.STEPS, *report.STEPS, *until(consent.STEPS, "release-saved")))
    (sealed,) = records.select(vault_of(stage), Report)
    assert sealed.state is ReportState.SEALED
    employer = [one for one in disclosures.listed(vault_of(stage)) if one.document == "employer_report"]
    assert len(employer) == 1


def _measure_again(stage: Stage) -> None:
    stage.pass_time(days=7)
    score(stage, 4, (5, 4, 6, 7))
    assert hold(stage, 4) is SessionStatus.HELD
    open_trajectory(stage)
    measured = page(stage, MeasuresPage)
    stage.hand.until(measured.chart.isVisible, "the chart")
    table = measured.table
    assert [[figure(table, row, at) for at in range(3)] for row in range(table.rowCount())] == [
        ["Vertrouwen", "3", "5"],
        ["Begrip", "4", "4"],
        ["Samenwerking", "2", "6"],
        ["Communicatie", "5", "7"],
    ]


def _it_no_longer_suits(stage: Stage) -> None:
    card = page(stage, SuitabilityPage).check_card
    for answers in card.points.values():
        stage.hand.segment(answers, NO)
    assert "huisarts" in card.advice.text
    stage.hand.segment(card.conclusion, NOT_SUITABLE)
    stage.hand.press(card.discussed_check)
    stage.hand.press(card.record_button)
    assert checks.history(vault_of(stage), 1)[0].conclusion is Conclusion.NOT_SUITABLE
    assert hold(stage, 5) is SessionStatus.PLANNED


def _to_the_doctor(stage: Stage) -> None:
    open_trajectory(stage)
    card = page(stage, SuitabilityPage).referral_card
    stage.hand.press(card.add_button)
    form = stage.view(ClientView).contact_form
    stage.hand.fill(form.contact_name_edit, DOCTOR)
    stage.hand.choose_data(form.contact_role_combo, Role.GP)
    stage.hand.press(form.contact_save_button)
    stage.view(TrajectoryView)
    assert DOCTOR in card.letter_edit.text()
    stage.hand.write(card.letter_edit, LETTER)
    stage.hand.press(card.consent_button)
    asking = stage.view(ConsentView).ask_panel
    (tick,) = asking.category_list.findChildren(QCheckBox)
    stage.hand.press(tick)
    stage.hand.press("on_button")
    stage.hand.press("on_button")
    stage.hand.segment("means_segments", SCREEN)
    stage.hand.draw(stage.hand.find(SignaturePad).canvas, SIGNATURE)
    stage.hand.press("record_button")
    stage.view(TrajectoryView)
    stage.hand.press(card.view_button)
    entry, text = _save_shown(stage)
    assert (entry.document, entry.items) == ("referral_letter", ("referral_letter:1",))
    assert "De klachten nemen toe" in text
    assert card.letter_edit.isReadOnly()


def _save_shown(stage: Stage) -> tuple[Disclosure, str]:
    """Save the document in the dialog in front and close it; its entry in the register and its text."""
    shown = stage.hand.until(stage.hand.window, "the document")
    assert isinstance(shown, PaperDialog)
    before = len(disclosures.listed(vault_of(stage)))
    stage.save_pdf(shown.save_button)
    stage.hand.until(lambda: len(disclosures.listed(vault_of(stage))) > before, "the entry in the register")
    stage.hand.press(shown.close_button)
    file = stage.documents[-1].read_bytes()
    with PdfDocument(file) as document:
        text = " ".join(leaf.get_textpage().get_text_range() for leaf in document)
    return disclosures.listed(vault_of(stage), limit=1)[0], text


def _go_on_with_a_reason(stage: Stage) -> None:
    card = note(stage, 5).beside.card(GateCard)
    assert isinstance(card, GateCard)
    stage.hand.press(card.notice.pass_button)
    stage.hand.fill(card.notice.reason_edit, "de huisarts vindt het goed dat wij doorgaan")
    stage.hand.press(card.notice.go_on_button)
    stage.hand.until(lambda: not card.notice.isVisible(), "the notice to go")
    assert hold(stage, 5) is SessionStatus.HELD


def _what_it_costs(stage: Stage) -> None:
    open_trajectory(stage)
    sheet = page(stage, InvestmentPage)
    for field, amount in ((sheet.rate_edit, "125"), (sheet.day_edit, "285,50")):
        stage.hand.fill(field, amount)
    stage.hand.fill(sheet.days_spin, "40")
    stage.hand.press(sheet.sheet_button)
    entry, text = _save_shown(stage)
    assert (entry.document, entry.client_id, entry.consent_id) == ("investment", None, None)
    assert "4.000,00" in text
    for name in (DUTCH.client, DUTCH.colleague):
        assert not {part for part in name.split() if part[0].isupper()} & set(text.split())


def _the_board_tells(stage: Stage) -> None:
    shown = page(stage, BoardPage)
    cards = {card.session_id: card.accessibleName() for card in shown.findChildren(TalkCard)}
    assert len(cards) == 24
    numbered = {one.number: cards[one.id] for one in sessions(stage)}
    assert "gehouden" in numbered[1]
    assert "notitie geschreven" in numbered[1]
    assert "verslag vastgesteld" in numbered[2]
    assert DUTCH.colleague in numbered[2]


def _end(stage: Stage) -> None:
    closing = page(stage, ClosingPage).closing_card
    stage.hand.fill(closing.reason_edit, "andere hulp is nu eerst nodig")
    stage.hand.press(closing.close_button)
    (trajectory,) = records.select(vault_of(stage), Trajectory)
    assert trajectory.closed_on == vault_of(stage).now().date()
    assert disclosures.broken_at(vault_of(stage)) is None
