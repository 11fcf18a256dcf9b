"""A note that was written under the wrong client: from its own menu to the right talk, told before and afterwards."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.views.note_tools import NEVER, open_note, stored, window
from tests.services.worlds import World, begin, seal
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.note.moved_card import MovedCard
from wellbeing_desktop.gui.views.note.moving import MovingDialog
from wellbeing_desktop.gui.views.note.moving_deed import MovingDeed
from wellbeing_desktop.services import agreements, notes
from wellbeing_desktop.vault.store import Vault

TEXT = "Hoort bij Bea"


@pytest.fixture
def wrong(practice_vault: Vault) -> World:
    return begin(practice_vault, "Anna de Vries")


@pytest.fixture
def right(practice_vault: Vault, wrong: World) -> World:
    return begin(practice_vault, "Bea Jansen")


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, right: World) -> Shell:
    return window(desk, qtbot, NEVER)


@pytest.fixture
def note(shell: Shell, desk: Desk, wrong: World) -> NoteView:
    number = wrong.dialogue.id
    agreements.add(desk.vault, Agreement(0, number, "Bellen", Role.COLLEAGUE, wrong.colleague.id))
    view = open_note(shell, desk, number)
    view.cards["perspectives"].edit.set_lines((Line(TEXT, Voice.COLLEAGUE),))
    view.cards["perspectives"].edit.edited.emit()
    return view


def asked(note: NoteView) -> MovingDialog:
    deed = next(deed for deed in note.more.deeds if isinstance(deed, MovingDeed))
    assert deed in note.more.suiting(None)
    assert deed not in note.more.suiting(note.cards["insights"])
    deed.run(None)
    assert deed.dialog is not None
    return deed.dialog


def choose(dialog: MovingDialog, name: str, kind: str = "Dialooggesprek") -> None:
    """Choose a client, and the first talk of a kind."""
    dialog.client_choice.setCurrentIndex(dialog.client_choice.findText(name))
    rows = [dialog.talks_list.item(at).text() for at in range(dialog.talks_list.count())]
    dialog.talks_list.setCurrentRow(next(at for at, row in enumerate(rows) if kind in row))


def test_other_clients_come_first_and_their_nearest_talk_is_chosen(note: NoteView) -> None:
    dialog = asked(note)
    assert [dialog.client_choice.itemText(at) for at in range(2)] == ["Bea Jansen", "Anna de Vries (ander gesprek)"]
    assert dialog.talks_list.item(0).text() == "wo 25 november 2026, 09:00 · Dialooggesprek 2"
    assert dialog.talks_list.currentRow() == 0


def test_what_will_happen_is_told_first(note: NoteView, desk: Desk, right: World) -> None:
    notes.save(desk.vault, right.dialogue.id, {"perspectives": (Line("Stond er al"),)})
    dialog = asked(note)
    told = dialog.what_label.text().split("\n")
    assert told[0] == "• ‘Ieders kijk op de samenwerking’ komt onder wat daar al staat."
    assert told[-1] == "• Chaima El Idrissi hoort niet bij die deelnemer en staat straks bij geen afspraak meer."
    assert dialog.talks_list.item(0).text().endswith("· heeft al een notitie")
    choose(dialog, "Bea Jansen", "Reflectiegesprek")
    told = dialog.what_label.text().split("\n")
    assert told[0] == "• ‘Ieders kijk op de samenwerking’ komt in ‘Belangrijkste inzichten’."
    assert "die stem is er in dat gesprek niet" in told[-1]


def test_after_the_move_the_other_note_is_there_with_a_quiet_line(
    note: NoteView, shell: Shell, desk: Desk, wrong: World, right: World
) -> None:
    dialog = asked(note)
    choose(dialog, "Bea Jansen")
    dialog.move_button.click()
    assert not dialog.isVisible()
    assert desk.history.current == Place("note", right.dialogue.id)
    assert note.cards["perspectives"].edit.lines() == (Line(TEXT, Voice.COLLEAGUE),)
    assert quiet(note) == "Op 23 november 2026 is een notitie van een ander gesprek hierheen verplaatst."
    open_note(shell, desk, wrong.dialogue.id)
    assert quiet(note) == "Op 23 november 2026 is de notitie van dit gesprek naar een ander gesprek verplaatst."
    assert note.cards["perspectives"].edit.toPlainText() == ""
    assert note.agreements_card.table.rowCount() == 0
    assert stored(desk.vault, wrong.dialogue.id, "perspectives") == ()
    note.save()
    assert notes.written(desk.vault, wrong.dialogue.id) == []


def quiet(note: NoteView) -> str:
    card = note.beside.card(MovedCard)
    assert isinstance(card, MovedCard)
    return card.label.text() if card.isVisible() else ""


def test_a_presented_report_is_why_not(note: NoteView, desk: Desk, right: World) -> None:
    seal(desk.vault, right.dialogue.id)
    dialog = asked(note)
    choose(dialog, "Bea Jansen")
    assert not dialog.move_button.isEnabled()
    assert "voorgelegd of vastgesteld" in dialog.remark.text
    assert not dialog.what_label.isVisible()
    dialog.talks_list.setCurrentRow(1)
    assert dialog.move_button.isEnabled()
    assert not dialog.remark.isVisible()


def test_nothing_written_is_said_and_nothing_is_asked(shell: Shell, desk: Desk, wrong: World) -> None:
    view = open_note(shell, desk, wrong.sessions[5].id)
    said: list[str] = []
    desk.said.connect(lambda news: said.append(news.text))
    deed = next(deed for deed in view.more.deeds if isinstance(deed, MovingDeed))
    deed.run(None)
    assert deed.dialog is None
    assert said == ["In deze notitie staat nog niets dat verplaatst kan worden."]
    assert quiet(view) == ""


def test_names_are_initials_when_asked(note: NoteView, desk: Desk) -> None:
    desk.set_privacy(True)
    dialog = asked(note)
    assert [dialog.client_choice.itemText(at) for at in range(2)] == ["BJ", "AV (ander gesprek)"]
    assert "Chaima" not in dialog.what_label.text()
