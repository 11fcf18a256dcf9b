"""Before a document leaves, the screen names the characters that paper cannot show."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.services import worlds
from wellbeing_desktop.domain.notes import Line, Listing, Style
from wellbeing_desktop.domain.rich_lines import Lines, RichLine
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.unprinted import Unprinted
from wellbeing_desktop.gui.views.release import ReleaseView
from wellbeing_desktop.services import consent_papers, notes, reports


@pytest.fixture
def remark(qtbot: QtBot) -> Unprinted:
    made = Unprinted()
    qtbot.addWidget(made)
    return made


def test_names_from_everywhere_are_no_reason_to_say_anything(remark: Unprinted, desk: Desk) -> None:
    paper = consent_papers.form(desk.vault, worlds.ask(desk.vault, worlds.begin(desk.vault))).paper
    assert paper
    names = Lines((RichLine("Łukasz, Şahin, Ελένη en Ирина", Style(((0, 6),), Listing.BULLET)),))
    remark.look_at(replace(paper, blocks=(names,)))
    assert remark.isHidden()
    many = RichLine("😀 漢字 שלום \ud800" + "".join(map(chr, range(0x4E00, 0x4E14))))
    remark.look_at(replace(paper, blocks=(Lines((many,)),)))
    assert "😀 漢 字 ש ל ו ם U+D800" in remark.text
    assert "16 andere tekens" in remark.text
    remark.look_at(None)
    assert remark.isHidden()


def test_the_dialog_of_a_document_tells(desk: Desk, qtbot: QtBot) -> None:
    form = consent_papers.form(desk.vault, worlds.ask(desk.vault, worlds.begin(desk.vault)))
    assert form.paper
    dialog = PaperDialog(desk, lambda: replace(form, paper=replace(form.paper, title="Akkoord 😀")))
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.letters_remark.isVisible()
    assert dialog.letters_remark.text.endswith("😀")


def test_the_preview_of_a_report_tells(desk: Desk, qtbot: QtBot) -> None:
    world = worlds.begin(desk.vault)
    notes.save(desk.vault, world.dialogue.id, {"perspectives": (Line("blij 😀", style=Style(((0, 6),))),)})
    worlds.took_place(desk.vault, world.dialogue.id)
    reports.make(desk.vault, world.dialogue.id, "nl")
    reports.present(desk.vault, 1)
    reader = reports.round_by_report(desk.vault, 1).report.content.participants[0]
    view = ReleaseView(desk)
    qtbot.addWidget(view)
    view.show_place(Place("release", 1, f"participant:{reader.participant_id}"))
    assert view.letters_remark.text.endswith("😀")
    view.show_place(Place("release", 1, f"contact:{world.manager.id}"))
    assert view.letters_remark.text == ""
