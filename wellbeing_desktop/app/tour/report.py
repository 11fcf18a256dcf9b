"""Chapter 5: the report of the session, its round, and the seal."""

from PySide6.QtWidgets import QComboBox, QPushButton

from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.gui.parts import NoteEdit, SignaturePad
from wellbeing_desktop.gui.views.note import NoteView
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.answer import AnswerPanel
from wellbeing_desktop.gui.views.today import TodayView

from .stage import TODAY, Stage
from .steps import Step
from .texts import SIGNATURE

_ORAL = 1
_CLIENT, _COLLEAGUE = range(2)
_BY_TELEPHONE = 1
_REPORT_NUMBER = "SV-"


def _make(stage: Stage) -> None:
    header = stage.view(NoteView).header
    stage.hand.press(header.findChildren(QPushButton)[-1])
    stage.view(ReportView)


def _present(stage: Stage) -> None:
    stage.hand.press("present_button")
    _until(stage, ReportState.PRESENTED)


def _until(stage: Stage, state: ReportState) -> None:
    view = stage.view(ReportView)
    stage.hand.until(lambda: view.report is not None and view.report.state is state, f"a report that is {state.value}")


def _as_client_reads_it(stage: Stage) -> None:
    stage.hand.segment(stage.view(ReportView).reader_segments, 1 + _CLIENT)


def _as_colleague_reads_it(stage: Stage) -> None:
    stage.hand.segment(stage.view(ReportView).reader_segments, 1 + _COLLEAGUE)


def _ask(stage: Stage, participant: int) -> AnswerPanel:
    """Press the button under a participant's name."""
    view = stage.view(ReportView)
    assert view.report is not None
    number = view.report.content.participants[participant].participant_id
    stage.hand.press(view.round_panel.person(number).answer_button)
    return stage.hand.find(AnswerPanel)


def _client_signs(stage: Stage) -> None:
    panel = _ask(stage, _CLIENT)
    stage.hand.press("remark_radio")
    stage.hand.write(stage.hand.find(NoteEdit, "remark_edit"), stage.texts.remark)
    stage.hand.draw(stage.hand.find(SignaturePad, inside=panel).canvas, SIGNATURE)


def _keep(stage: Stage) -> None:
    stage.hand.press("keep_button")


def _waits_today(stage: Stage) -> None:
    stage.go(TODAY)
    stage.view(TodayView)


def _back_to_report(stage: Stage) -> None:
    stage.hand.press_row(_REPORT_NUMBER)
    stage.view(ReportView)


def _colleague_agrees(stage: Stage) -> None:
    panel = _ask(stage, _COLLEAGUE)
    stage.hand.segment(panel.means_segments, _ORAL)
    stage.hand.choose(stage.hand.find(QComboBox, "how_combo"), _BY_TELEPHONE)


def _everybody_agreed(stage: Stage) -> None:
    stage.hand.press("keep_button")
    stage.hand.find(QPushButton, "seal_button")


def _seal(stage: Stage) -> None:
    stage.pass_time(minutes=25)
    stage.hand.press("seal_button")
    _until(stage, ReportState.SEALED)


STEPS = (
    Step("report-concept", _make, key=True),
    Step("report-presented", _present),
    Step("report-as-client-reads-it", _as_client_reads_it),
    Step("report-as-colleague-reads-it", _as_colleague_reads_it),
    Step("report-client-signs", _client_signs, key=True),
    Step("report-client-signed", _keep),
    Step("today-report-waits", _waits_today, key=True),
    Step("report-again", _back_to_report, picture=False),
    Step("report-colleague-agrees-orally", _colleague_agrees),
    Step("report-everybody-agreed", _everybody_agreed),
    Step("report-sealed", _seal, key=True),
)
