"""What tests of the consent screen do again and again."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.seen import words_on
from tests.services.worlds import World
from wellbeing_desktop.domain.consent import Consent
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Segments
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.consent.asked_card import AskedCard
from wellbeing_desktop.gui.views.consent.card import ConsentCard
from wellbeing_desktop.gui.views.consent.questions import Step
from wellbeing_desktop.services import consents


def shown(qtbot: QtBot, desk: Desk) -> ConsentView:
    """The view in sight, following the desk as the shell lets it."""
    made = ConsentView(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    desk.went.connect(lambda place: made.show_place(place) if place.view == "consent" else None)
    return made


def said(kind: Kind, field: str) -> str:
    return messages.sentence(UserError(kind, field=field))


def tick(view: ConsentView, name: str) -> None:
    (box,) = [b for b in view.ask_panel.findChildren(QCheckBox) if b.accessibleName() == name and b.parent()]
    box.click()


def ahead(view: ConsentView, step: Step) -> None:
    """Go on until this question is in front."""
    while view.ask_panel.step < step:
        before = view.ask_panel.step
        view.ask_panel.on_button.click()
        assert view.ask_panel.step > before, f"it does not go on after {before.name}"
    QApplication.processEvents()


def names(view: ConsentView) -> list[str]:
    """The kinds of content that can be ticked."""
    QApplication.processEvents()
    return [b.accessibleName() for b in view.ask_panel.findChildren(QCheckBox) if b.isVisible()]


def card(view: ConsentView, consent_id: int) -> ConsentCard:
    QApplication.processEvents()
    (found,) = [c for c in view.list_page.findChildren(ConsentCard) if c.consent_id == consent_id and c.isVisible()]
    return found


def asked_card(view: ConsentView, request_id: int) -> AskedCard:
    QApplication.processEvents()
    (found,) = [c for c in view.list_page.findChildren(AskedCard) if c.request_id == request_id and c.isVisible()]
    return found


def kept(desk: Desk, world: World) -> Consent:
    return consents.of_client(desk.vault, world.client.id)[0].consent


def go_on(desk: Desk, world: World, view: ConsentView, *ticked: str) -> None:
    """From an empty conversation to reading together."""
    desk.go(Place("consent", world.client.id, "new"))
    words_on(view)
    ahead(view, Step.WHAT)
    for name in ticked or ("Aanwezigheid",):
        tick(view, name)
    ahead(view, Step.UNTIL)
    view.ask_panel.on_button.click()


def draw(qtbot: QtBot, view: ConsentView) -> None:
    canvas = view.give_panel.signature_pad.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    qtbot.mouseMove(canvas, QPoint(90, 20))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 70))


def choose(view: ConsentView, means: str) -> None:
    press(view.give_panel.means_segments, means)


def reply(view: ConsentView, answer: str) -> None:
    """What the client says: Ja, Nog niet or Nee."""
    press(view.give_panel.answer_segments, answer)


def press(segments: Segments, words: str) -> None:
    (segment,) = [b for b in segments.findChildren(QPushButton) if b.text() == words]
    segment.click()
