"""A part of chapter 9: how consents stand, documents over a period, and what a client takes home of the dossier."""

from collections.abc import Callable

from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.views.client import ClientView
from wellbeing_desktop.gui.views.consent import ConsentView
from wellbeing_desktop.gui.views.disclosures import DisclosuresView
from wellbeing_desktop.gui.views.inspection import InspectionView
from wellbeing_desktop.gui.views.period import PeriodView
from wellbeing_desktop.gui.views.practice import PracticeView

from .stage import Stage
from .steps import Step

_ANNA, _WILHELMINA, _ROOS = 1, 2, 7


def _visit(kind: type[View], place: Place) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.visit(kind, place)

    return act


def _period(stage: Stage) -> None:
    view = stage.visit(PeriodView, Place("period", _ANNA))
    stage.hand.until(lambda: not view.busy and view.shown_file, "the pages of the document")


def _period_saved(stage: Stage) -> None:
    view = stage.view(PeriodView)
    stage.save_pdf(view.saving.plain_button)
    stage.hand.until(view.result.isVisible, "the entry in the register")


def _inspection(stage: Stage) -> None:
    view = stage.visit(InspectionView, Place("inspection", _WILHELMINA))
    stage.hand.until(view.saving.plain_button.isEnabled, "the pages of the inspection copy")


STEPS = (
    Step("consent-asked", _visit(ConsentView, Place("consent", _ANNA)), key=True),
    Step("consent-withdrawn", _visit(ConsentView, Place("consent", _WILHELMINA)), key=True),
    Step("consent-replaced", _visit(ConsentView, Place("consent", _ROOS)), key=True),
    Step("period-document", _period, key=True),
    Step("period-saved", _period_saved),
    Step("inspection-copy", _inspection, key=True),
    Step("client-documents", _visit(ClientView, Place("client", _WILHELMINA, "documents")), key=True),
    Step("practice-papers", _visit(PracticeView, Place("practice", part="papers")), key=True),
    Step("register-of-a-year", _visit(DisclosuresView, Place("disclosures")), key=True),
)
