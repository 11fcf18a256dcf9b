"""Chapter 6: nothing goes out without consent; the client gives it, and then the manager's document can go."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from wellbeing_desktop.gui.parts import EmptyState, SignaturePad
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.clients import ClientsView
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.disclosures import DisclosuresView
from wellbeing_desktop.gui.views.release import ReleaseView

from .stage import CLIENTS, DISCLOSURES, Stage
from .steps import Step
from .texts import SIGNATURE

_SCREEN, _PAPER = range(2)
_AGREEMENTS_TAB, _CONSENTS_TAB, _DOCUMENTS_TAB = 2, 3, 4


def _refused(stage: Stage) -> None:
    stage.hand.press("share_button")
    stage.hand.find(EmptyState, inside=stage.view(ReleaseView))


def _nothing_ticked(stage: Stage) -> None:
    obstacle = stage.hand.find(EmptyState, inside=stage.view(ReleaseView))
    stage.hand.press(stage.hand.find(QPushButton, inside=obstacle))
    stage.view(ConsentView)
    stage.hand.press("on_button")


def _agree_on(stage: Stage) -> None:
    for tick in stage.view(ConsentView).ask_panel.category_list.findChildren(QCheckBox):
        stage.hand.press(tick)


def _until(stage: Stage) -> None:
    stage.hand.press("on_button")
    stage.hand.fill("until_edit", stage.texts.consent_until)


def _on_paper(stage: Stage) -> None:
    stage.hand.press("on_button")
    stage.hand.segment("means_segments", _PAPER)
    stage.save_pdf("save_button")


def _on_screen(stage: Stage) -> None:
    stage.hand.segment("means_segments", _SCREEN)
    stage.hand.draw(stage.hand.find(SignaturePad).canvas, SIGNATURE)


def _record(stage: Stage) -> None:
    stage.pass_time(minutes=10)
    stage.hand.press("record_button")
    stage.hand.until(stage.view(ReleaseView).save_button.isVisible, "a document for the manager")


def save_release(stage: Stage) -> None:
    """Save the document that is shown as a PDF, which registers it."""
    view = stage.view(ReleaseView)
    stage.save_pdf(view.save_button)
    stage.hand.until(view.result.isVisible, "the entry in the register")


def _own_copy(stage: Stage) -> None:
    box = stage.hand.find(QComboBox, "recipient_box")
    names = [box.itemText(row) for row in range(box.count())]
    stage.hand.choose(box, next(row for row, name in enumerate(names) if stage.texts.client in name))
    stage.hand.until(lambda: not stage.view(ReleaseView).result.isVisible(), "another document")


def _dossier(stage: Stage) -> None:
    stage.go(CLIENTS)
    stage.view(ClientsView)


def _dossier_tab(stage: Stage, tab: int) -> None:
    stage.view(ClientView)
    stage.hand.segment("tabs", tab)


def _agreements(stage: Stage) -> None:
    stage.hand.press_row(stage.texts.client)
    _dossier_tab(stage, _AGREEMENTS_TAB)


def _consents(stage: Stage) -> None:
    _dossier_tab(stage, _CONSENTS_TAB)


def _documents(stage: Stage) -> None:
    _dossier_tab(stage, _DOCUMENTS_TAB)


def _register(stage: Stage) -> None:
    stage.go(DISCLOSURES)
    stage.view(DisclosuresView)


STEPS = (
    Step("release-without-consent", _refused, key=True),
    Step("consent-nothing-ticked", _nothing_ticked),
    Step("consent-agreed-on", _agree_on, key=True),
    Step("consent-until", _until),
    Step("consent-on-paper", _on_paper),
    Step("consent-signed", _on_screen, key=True),
    Step("release-preview", _record, key=True),
    Step("release-saved", save_release),
    Step("release-own-copy", _own_copy, key=True),
    Step("release-own-copy-saved", save_release, picture=False),
    Step("clients", _dossier, key=True),
    Step("dossier-agreements", _agreements),
    Step("dossier-consents", _consents),
    Step("dossier-documents", _documents, key=True),
    Step("disclosures", _register, key=True),
)
