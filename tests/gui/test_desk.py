"""Acts reach the vault through the desk only: done, told, undone, done again, or refused with a sentence."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Client, DayOff
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.news import News
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import days_off, people
from wellbeing_desktop.services.people import NewClient
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

ANNA = NewClient(Client(0, "Anna de Vries"), "Gemeente Waterrijk")


def add_anna(vault: Vault) -> Change:
    return people.add_client(vault, ANNA)


def names(desk: Desk) -> list[str]:
    return [client.name for client in records.select(desk.vault, Client)]


class Heard:
    """What the desk told the views and the banner."""

    def __init__(self, desk: Desk) -> None:
        self.changes: list[Change] = []
        self.news: list[News] = []
        self.places: list[Place] = []
        desk.changed.connect(self.changes.append)
        desk.said.connect(self.news.append)
        desk.went.connect(self.places.append)


@pytest.fixture
def heard(desk: Desk) -> Heard:
    return Heard(desk)


def test_an_act_is_done_told_and_said(desk: Desk, heard: Heard) -> None:
    change = desk.act(add_anna)
    assert change is not None
    assert names(desk) == ["Anna de Vries"]
    assert heard.changes == [change]
    assert (heard.news[0].text, heard.news[0].kind) == ("Deelnemer toegevoegd.", "ok")
    assert heard.news[0].action == "Ongedaan maken"


def test_undo_and_redo_bring_the_records_back(desk: Desk, heard: Heard) -> None:
    desk.act(add_anna)
    desk.undo_last()
    assert names(desk) == []
    assert heard.news[-1].text == "Ongedaan gemaakt: deelnemer toegevoegd."
    desk.redo_next()
    assert names(desk) == ["Anna de Vries"]
    assert heard.news[-1].text == "Opnieuw gedaan: deelnemer toegevoegd."
    assert [len(change.after) for change in heard.changes] == [2, 0, 2]


def test_the_button_in_the_banner_undoes(desk: Desk, heard: Heard) -> None:
    desk.act(add_anna)
    run = heard.news[0].run
    assert run is not None
    run()
    assert names(desk) == []


def test_undo_says_what_it_would_undo(desk: Desk) -> None:
    assert desk.undo.next_undo() is None
    desk.act(add_anna)
    change = desk.undo.next_undo()
    assert change is not None
    assert change.act is Act.ADD_CLIENT


def test_a_refused_act_changes_nothing_and_says_why(desk: Desk, heard: Heard) -> None:
    assert desk.act(lambda vault: people.add_client(vault, NewClient(Client(0, "  ")))) is None
    assert heard.changes == []
    assert (heard.news[0].text, heard.news[0].kind) == ("Vul nog in: de naam van de deelnemer.", "danger")
    assert not desk.undo.canUndo()


def test_a_mistake_in_the_program_is_not_hidden(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError):
        desk.act(lambda _vault: Change(Act.ADD_CLIENT, after=(1 // 0,)))  # type: ignore[arg-type]


def test_quiet_acts_and_autosaves_are_not_said(desk: Desk, heard: Heard) -> None:
    desk.act(add_anna, quiet=True)
    desk.act(lambda _vault: Change(Act.AUTOSAVE, undoable=False))
    assert heard.news == []
    assert len(heard.changes) == 2
    assert desk.undo.canUndo(), "an autosave does not end what can be undone"


def test_an_act_that_cannot_be_undone_ends_the_history(desk: Desk, heard: Heard) -> None:
    desk.act(add_anna)
    desk.act(lambda _vault: Change(Act.SEAL_REPORT, undoable=False))
    assert not desk.undo.canUndo()
    assert heard.news[-1].action == ""


def test_what_changed_meanwhile_is_not_undone_and_is_forgotten(desk: Desk, heard: Heard) -> None:
    change = desk.act(add_anna)
    assert change is not None
    client = next(record for record in change.after if isinstance(record, Client))
    people.change_client(desk.vault, Client(client.id, "Anna Jansen"), "Gemeente Waterrijk")
    desk.undo_last()
    assert names(desk) == ["Anna Jansen"]
    assert heard.news[-1].kind == "danger"
    assert not desk.undo.canUndo()
    assert desk.undo.count() == 0


def test_trouble_that_passes_leaves_undo_possible(desk: Desk, heard: Heard) -> None:
    """QUndoStack moves its index even when the command failed; ours moves it back (LAB.md)."""
    desk.act(add_anna)
    desk.act(lambda vault: days_off.add(vault, date(2026, 12, 24), date(2026, 12, 24), "Kerst"))
    desk.vault.connection.execute("PRAGMA query_only = ON")
    desk.undo_last()
    assert heard.news[-1].kind == "danger"
    assert desk.undo.index() == 2
    desk.vault.connection.execute("PRAGMA query_only = OFF")
    desk.undo_last()
    assert records.select(desk.vault, DayOff) == []
    desk.vault.connection.execute("PRAGMA query_only = ON")
    desk.redo_next()
    assert desk.undo.index() == 1
    desk.vault.connection.execute("PRAGMA query_only = OFF")
    desk.redo_next()
    assert len(records.select(desk.vault, DayOff)) == 1


def test_attempt_gives_the_result_or_a_sentence(desk: Desk, heard: Heard) -> None:
    assert desk.attempt(lambda: 7) == 7

    def missing() -> int:
        raise UserError(Kind.NOT_FOUND)

    assert desk.attempt(missing) is None
    assert heard.news[0].text == "Dit is er niet meer. Ga terug en kies opnieuw."


def test_going_and_coming_back(desk: Desk, heard: Heard) -> None:
    today, client = Place("today"), Place("client", 3, "sessions")
    for place in (today, client, client):
        desk.go(place)
    desk.back()
    desk.back()
    assert heard.places == [today, client, client, today]
    assert desk.history.current == today


def test_names_become_initials(desk: Desk, qtbot: QtBot) -> None:
    assert desk.name("Zoë van den Brûlé") == "Zoë van den Brûlé"
    with qtbot.waitSignal(desk.privacy_changed):
        desk.set_privacy(True)
    assert desk.name("Zoë van den Brûlé") == "ZB"
    with qtbot.assertNotEmitted(desk.privacy_changed):
        desk.set_privacy(True)


def test_settings_are_kept_and_felt(desk: Desk, settings_file: SettingsFile, qapp: QApplication) -> None:
    assert desk.change_settings(language="en", look="dark")
    assert settings_file.value.language == "en"
    assert desk.formats.day(date(2026, 11, 19)) == "Thursday 19 November 2026"
    assert qapp.palette().window().color().lightness() < 60


def test_a_setting_that_cannot_be_kept_is_said(desk: Desk, heard: Heard, settings_file: SettingsFile) -> None:
    assert not desk.change_settings(text_scale=900)
    assert heard.news[0].kind == "danger"
    assert desk.settings.text_scale == 100


def test_a_locked_desk_has_no_vault(settings_file: SettingsFile, practice_vault: Vault) -> None:
    desk = Desk(settings_file)
    with pytest.raises(RuntimeError, match="no vault"):
        _ = desk.vault
    desk.give_vault(practice_vault)
    assert desk.vault is practice_vault
