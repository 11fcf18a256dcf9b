"""A report's lines look the same on the screen page as on paper, and a member reads nobody else's."""

import pytest
from PySide6.QtGui import QFont, QTextBlock
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import open_report, window
from tests.services.group_worlds import make_group, plan_group
from tests.services.worlds import begin, took_place
from wellbeing_desktop.domain.notes import Line, Listing, Style, Voice
from wellbeing_desktop.domain.reports import Report, ReportParticipant, readable_lines
from wellbeing_desktop.domain.rich_lines import Lines
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.page import PageMaker
from wellbeing_desktop.gui.views.report.reading import ReadingPane
from wellbeing_desktop.services import notes, papers, reports, sessions

BULLET, NUMBER = Listing.BULLET, Listing.NUMBER
WRITTEN = (
    Line("eerst plat", style=Style(((0, 5),))),
    Line("eerste stap", style=Style((), NUMBER)),
    Line("😀 onderdeel", style=Style(((2, 5),), BULLET, 1)),
    Line("tweede stap", Voice.CLIENT, Style((), NUMBER)),
    Line("derde stap", Voice.COLLEAGUE, Style((), NUMBER)),
)


def shown(pane: ReadingPane) -> dict[str, QTextBlock]:
    """The lines of the page by the last piece of their text."""
    found, block = {}, pane.document().begin()
    while block.isValid():
        found[block.text().split("\t")[-1]] = block
        block = block.next()
    return found


def reports_of(desk: Desk, session_id: int) -> Report:
    took_place(desk.vault, session_id)
    reports.make(desk.vault, session_id, "nl")
    found = reports.round_of(desk.vault, session_id)
    assert found
    return found.report


@pytest.fixture
def dialogue(desk: Desk, qtbot: QtBot) -> ReportView:
    world = begin(desk.vault)
    notes.save(desk.vault, world.dialogue.id, {"perspectives": WRITTEN, "insights": (Line("zonder lijst"),)})
    took_place(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    return open_report(window(desk, qtbot), desk, world.dialogue.id)


def test_signs_steps_and_bold_stand_on_the_page(dialogue: ReportView) -> None:
    lines = shown(dialogue.reading_pane)
    signs = {text: block.text().split("\t")[1:-1] for text, block in lines.items() if "\t" in block.text()}
    assert signs == {
        "eerst plat": [],
        "eerste stap": ["1."],
        "😀 onderdeel": ["•"],
        "tweede stap": ["2."],
        "derde stap": ["3."],
        "zonder lijst": ["•"],
    }
    left = {text: lines[text].blockFormat().leftMargin() for text in signs}
    step = left["eerste stap"] - left["eerst plat"]
    assert step > 0
    assert left["😀 onderdeel"] == left["eerste stap"] + step
    bold = [
        text[part.start : part.start + part.length]
        for text, block in ((block.text(), block) for block in (lines["eerst plat"],))
        for part in block.textFormats()
        if part.format.fontWeight() == QFont.Weight.Bold
    ]
    assert bold == ["eerst"]


def test_page_and_paper_hold_the_same_lines(dialogue: ReportView, desk: Desk) -> None:
    assert dialogue.report is not None
    content = dialogue.report.content
    for reader in content.participants:
        page = PageMaker(desk).page(dialogue.report, reader)
        paper = papers.line_blocks(readable_lines(content, reader), "nl")
        on_paper = [(item.text, item.style) for block in paper if isinstance(block, Lines) for item in block.items]
        assert [(line.text, line.style) for _heading, lines in page.sections for line in lines] == on_paper
        assert on_paper


def test_a_reader_s_own_list_counts_on(dialogue: ReportView, desk: Desk) -> None:
    assert dialogue.report is not None
    colleague = dialogue.report.content.participants[1]
    page = PageMaker(desk).page(dialogue.report, colleague)
    (lines,) = [lines for heading, lines in page.sections if len(lines) > 1]
    assert [(line.text, line.number) for line in lines if line.number] == [("eerste stap", 1), ("derde stap", 2)]


def test_a_member_reads_own_lines_and_the_user_reads_whose_each_is(desk: Desk) -> None:
    world = make_group(desk.vault, "Łukasz Żak", "Şahin Güneş", "Ελένη Νίκου")
    meeting = plan_group(desk.vault, world)[0]
    places = sessions.participants(desk.vault, meeting.id)
    written = tuple(Line(f"GEHEIM {place.id}", Voice.MEMBER, Style((), BULLET), place.id) for place in places)
    notes.save(desk.vault, meeting.id, {"agreements": (Line("SAMEN"), *written)})
    report, maker = reports_of(desk, meeting.id), PageMaker(desk)
    names = {person.participant_id: person.name for person in report.content.participants}
    for reader in report.content.participants:
        assert _said(maker, report, reader) == [("Samen", "SAMEN"), ("Eigen regel", f"GEHEIM {reader.participant_id}")]
        _heading, block = papers.line_blocks(readable_lines(report.content, reader), "nl")
        assert isinstance(block, Lines)
        assert [(one.label, one.text) for one in block.items] == [
            ("", "SAMEN"),
            ("Eigen regel", f"GEHEIM {reader.participant_id}"),
        ]
    assert _said(maker, report, None) == [
        ("Samen", "SAMEN"),
        *((names[place.id], f"GEHEIM {place.id}") for place in places),
    ]
    desk.set_privacy(True)
    assert not {name for name, _text in _said(maker, report, None)} & set(names.values())


def _said(maker: PageMaker, report: Report, reader: ReportParticipant | None) -> list[tuple[str, str]]:
    return [
        (line.speaker.words, line.text) for _heading, lines in maker.page(report, reader).sections for line in lines
    ]
