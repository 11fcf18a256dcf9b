"""The way to every page of the main window, on the sample practice of a fixed day, in each state that looks another."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QCheckBox, QPushButton

from tests.gui.audit import settle
from wellbeing_desktop.app import screens
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.finder import Finder
from wellbeing_desktop.gui.parts import LinkRow, Segments
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.consent.questions import Step
from wellbeing_desktop.gui.views.note.agreements import AgreementsCard
from wellbeing_desktop.gui.views.note.working import WorkingBar

PRESENT = datetime(2026, 11, 25, 9)

# People of the sample practice: a long name, well under way; no plan yet.
WILHELMINA, LUKASZ = 2, 4
# Somebody whose life areas were mapped twice.
MAPPED = 8
# Sessions: today's; held and not written; presented with an objection; sealed; and the report of a sealed one.
TODAY, UNWRITTEN, OBJECTED, SEALED, SEALED_REPORT = 14, 43, 42, 41, 29
# Also sealed, with an addendum; a group's, half answered; a talk after which there is something to look back on.
AMENDED, ASKED_GROUP, LOOKING_BACK = 2, 100, 4

# Trajectories: a recovery plan, work-life guidance, and such guidance that was closed; what the first one shows.
PLAN, GUIDANCE, CLOSED = 1, 4, 5
PLAN_PARTS = ("board", "suitability", "measures", "investment", "closing")
# Talks of the guidance and of a group, that group, and who it works for.
EVALUATION, MEETING, GROUP, ORGANISATION = 76, 97, 1, 1
GROUP_PARTS = ("members", "meetings", "effect", "help", "report", "details")

# The network of the sample practice that is under way, by its core group.
NETWORK = 3

Then = Callable[[Any], object]


def press(name: str) -> Then:
    """Press a button of the view by its object name."""
    return lambda view: view.findChild(QPushButton, name).click()


def choose(name: str, number: int) -> Then:
    """Choose one of a few beside each other: the segments of the view with this object name."""
    return lambda view: view.findChild(Segments, name).findChildren(QPushButton)[number].click()


def _answer(view: Any) -> None:
    view.round_panel.answer_wanted.emit(view.report.content.participants[1].participant_id)


def _addendum(view: Any) -> None:
    view.side.addenda.wanted.emit()


def _omitting(view: Any) -> None:
    view.round_panel.omit_wanted.emit(view.report.content.participants[1].participant_id)


def _destroying(view: Any) -> None:
    next(bar for bar in view.findChildren(WorkingBar) if bar.isVisible()).destroy_button.click()


def _agreement(view: Any) -> None:
    view.findChild(AgreementsCard).begin()


def _on_to(step: Step) -> Then:
    """Go on in the conversation until this question is in front, with one kind of content ticked."""

    def act(view: Any) -> None:
        while view.ask_panel.step < step:
            for box in view.ask_panel.findChildren(QCheckBox)[:1]:
                box.setChecked(True)
            view.ask_panel.on_button.click()

    return act


def _first_row(view: Any) -> None:
    next(row for row in view.page.findChildren(LinkRow) if row.isVisible()).click()


PAGES: tuple[tuple[str, Place | None, Then | None], ...] = (
    ("today", Place("today"), None),
    ("calendar, nothing chosen", Place("calendar", part="2026-12-14"), None),
    ("calendar, a session", Place("calendar", TODAY), None),
    ("calendar, the month", Place("calendar", TODAY), choose("layout_segments", 0)),
    ("calendar, the day", Place("calendar", TODAY), choose("layout_segments", 2)),
    ("calendar, a long name in the list", Place("calendar", UNWRITTEN), choose("layout_segments", 3)),
    ("clients", Place("clients"), None),
    ("clients, nobody found", None, lambda view: view.search_edit.setText("xyz")),
    ("client, overview", Place("client", WILHELMINA, "overview"), None),
    ("client, new contact", None, press("new_contact_button")),
    ("client, talks", None, choose("tabs", 1)),
    ("client, agreements", None, choose("tabs", 2)),
    ("client, consents", None, choose("tabs", 3)),
    ("client, documents", None, choose("tabs", 4)),
    ("client, nothing yet", Place("client", LUKASZ, "overview"), None),
    ("new client", Place("new_client"), None),
    ("new client, with a talk", Place("new_client", part="2026-12-02T15:00"), None),
    ("new trajectory", Place("new_trajectory", LUKASZ), None),
    ("new trajectory, preferences", None, lambda view: view.preferences.fold_button.click()),
    ("a talk falls out", Place("rescheduling", TODAY), None),
    ("a talk falls out, all after it", None, lambda view: view.all_radio.click()),
    ("a talk falls out, let go", None, lambda view: view.drop_radio.click()),
    ("calendar files", Place("calendar_files", part="export"), None),
    ("note", Place("note", UNWRITTEN), None),
    ("note, an agreement", Place("note", OBJECTED), _agreement),
    ("note, sealed", Place("note", SEALED), None),
    ("note, with earlier insights and agreements", Place("note", LOOKING_BACK), None),
    ("note, a working note that is to go", None, _destroying),
    ("note, an evaluation", Place("note", EVALUATION), None),
    ("note, of a group", Place("note", MEETING), None),
    *((f"trajectory, {part}", Place("trajectory", PLAN, part), None) for part in PLAN_PARTS),
    *((f"trajectory, {part}", Place("trajectory", GUIDANCE, part), None) for part in ("goals", "take_away")),
    ("trajectory, closed", Place("trajectory", CLOSED, "closing"), None),
    ("report, none yet", Place("report", UNWRITTEN), None),
    ("report, presented", Place("report", OBJECTED), None),
    ("report, an answer", None, _answer),
    ("report, a passage that is taken out", None, _omitting),
    ("report, sealed", Place("report", SEALED), None),
    ("report, with an addendum", Place("report", AMENDED), None),
    ("report, writing an addendum", None, _addendum),
    ("report, of a group", Place("report", ASKED_GROUP), None),
    ("waiting for answers", Place("waiting"), None),
    ("verify a file", Place("verify"), None),
    ("consents", Place("consent", WILHELMINA), None),
    ("consent, waiting for an answer", Place("consent", 1), None),
    ("consent, replaced", Place("consent", 7), None),
    ("consent, asking", Place("consent", WILHELMINA, "new"), None),
    ("consent, what exactly", None, _on_to(Step.WHAT)),
    ("consent, until when", None, _on_to(Step.UNTIL)),
    ("consent, the answer", None, lambda view: view.ask_panel.on_button.click()),
    ("document over a period", Place("period", 1), None),
    ("document over a period, refused", Place("period", WILHELMINA), None),
    ("document over a period, no trajectory", Place("period", LUKASZ), None),
    ("inspection copy", Place("inspection", 1), None),
    ("consent, impossible yet", Place("consent", LUKASZ), None),
    ("life areas", Place("life_map", MAPPED), None),
    ("life areas, stopping", None, press("ask_stop_button")),
    ("life areas, asking", Place("life_map", MAPPED, "new"), None),
    ("release, refused", Place("release", SEALED_REPORT), None),
    ("release, to a participant", Place("release", 5), None),
    ("disclosures", Place("disclosures"), None),
    ("disclosures, one", Place("disclosures", 1), None),
    ("disclosures, a client", Place("disclosures", 0, "client:1"), None),
    ("programmes", Place("programmes"), None),
    ("groups", Place("groups"), None),
    *((f"group, {part}", Place("group", GROUP, part), None) for part in GROUP_PARTS),
    ("organisation", Place("organisation", ORGANISATION), None),
    ("networks", Place("networks"), None),
    ("networks, a new one", None, lambda view: view.new_button.click()),
    ("network, phases", Place("network", NETWORK, "phases"), None),
    ("network, a phase that is not open", None, lambda view: view.page.steps.buttons[-1].click()),
    ("network, ending early", None, lambda view: view.page.end_card.end_button.click()),
    ("network, core group", Place("network", NETWORK, "core"), None),
    ("network, meetings", Place("network", NETWORK, "meetings"), None),
    ("network, decisions", Place("network", NETWORK, "decisions"), None),
    ("network, plan", Place("network", NETWORK, "plan"), None),
    ("network, an action", None, _first_row),
    ("network, scores", Place("network", NETWORK, "measures"), None),
    ("network, effect report", Place("network", NETWORK, "effect"), None),
    ("practice", Place("practice", part="practice"), None),
    ("practice, program", None, choose("tabs", 1)),
    ("practice, security", None, choose("tabs", 2)),
    ("practice, snapshots", None, choose("tabs", 3)),
    ("practice, papers", None, choose("tabs", 4)),
    ("archive", Place("archive"), None),
    ("archive, a passphrase of its own", None, lambda view: view.secret_card.ways.findChildren(QPushButton)[1].click()),
    ("help", Place("help"), None),
)


def main_window(desk: Desk) -> Shell:
    """The main window with every screen, as the program makes it, with all that can stand beside them."""
    shell = Shell(desk, screens.ENTRIES, screens.factories(lambda: None))
    shell.set_backup("Laatste reservekopie: vandaag 14:02")
    shell.resize(1440, 900)
    shell.show()
    shell.activateWindow()
    return shell


def every_page(desk: Desk, shell: Shell) -> Iterator[str]:
    """Go to each page in turn, and at last open the finder over one; yields what it is once it has come to rest."""
    for name, place, then in PAGES:
        if place is not None:
            desk.go(place)
            settle()
        if then is not None:
            then(shell.view)
            settle()
        yield name
    for words in ("", "an"):
        shell.search()
        finder = shell.findChild(Finder)
        assert isinstance(finder, Finder)
        finder.words_edit.setText(words)
        settle()
        yield f"finder, '{words}'"
        shell.search()
