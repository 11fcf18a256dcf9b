"""Chapter 2: a new client with organisation, responsible manager and a colleague."""

from PySide6.QtWidgets import QComboBox, QPushButton

from wellbeing_desktop.gui.views.new_client import NewClientView
from wellbeing_desktop.gui.views.new_trajectory import NewTrajectoryView
from wellbeing_desktop.gui.views.today import TodayView

from .stage import Stage
from .steps import Step


def _open_form(stage: Stage) -> None:
    stage.hand.press(stage.hand.find(QPushButton, inside=stage.view(TodayView).welcome))
    stage.view(NewClientView)


def _without_name(stage: Stage) -> None:
    stage.hand.press("add_button")


def _fill_in(stage: Stage) -> None:
    texts, hand = stage.texts, stage.hand
    hand.fill("name_edit", texts.client)
    hand.fill(hand.find(QComboBox, "organisation_combo"), texts.organisation)
    hand.fill("phone_edit", texts.client_phone)
    hand.fill("email_edit", texts.client_email)
    hand.fill("born_edit", texts.client_born)
    hand.choose_data("language_combo", texts.language)
    hand.fill("manager_edit", texts.manager)
    hand.fill("manager_phone_edit", texts.manager_phone)
    hand.fill("manager_email_edit", texts.manager_email)
    hand.fill("colleague_edit", texts.colleague)
    hand.fill("colleague_phone_edit", texts.colleague_phone)
    hand.fill("colleague_email_edit", texts.colleague_email)


def _keep(stage: Stage) -> None:
    stage.hand.press("plan_button")
    stage.view(NewTrajectoryView)


STEPS = (
    Step("new-client-empty", _open_form, picture=False),
    Step("new-client-without-name", _without_name),
    Step("new-client", _fill_in, key=True),
    Step("new-trajectory-proposed", _keep, picture=False),
)
