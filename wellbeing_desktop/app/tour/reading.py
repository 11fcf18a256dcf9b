"""Between two chapters: a participant reads along in one report, and the only way out is the lock."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from wellbeing_desktop.domain.reports import Report
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.read_along import ReadAlong
from wellbeing_desktop.gui.views.report import ReportView
from wellbeing_desktop.gui.views.report.along_button import AlongButton
from wellbeing_desktop.gui.views.unlock import UnlockView
from wellbeing_desktop.vault import records

from .stage import Stage
from .steps import Step

_CLIENT = 1


def _read(stage: Stage) -> None:
    (report, *_others) = records.select(stage.program.desk.vault, Report, "WHERE state = 'sealed' ORDER BY id")
    view = stage.visit(ReportView, Place("report", report.session_id))
    stage.hand.segment(view.reader_segments, _CLIENT)
    stage.hand.press(stage.hand.find(AlongButton))
    stage.hand.until(lambda: isinstance(stage.program.window, ReadAlong), "the window to read along in")


def _leave(stage: Stage) -> None:
    """The process ends as it does for a lock; the fresh one is told where it was.

    In the tour the old one lives on, so its window must let go of the keys, which dies with it elsewhere.
    """
    along = stage.program.window
    stage.hand.press(stage.hand.find(QPushButton, "done_button"))
    stage.hand.until(lambda: stage.afterlife.codes, "the program to end")
    application = QCoreApplication.instance()
    assert isinstance(along, ReadAlong), "somebody read along"
    assert application is not None, "the tour runs in one"
    application.removeEventFilter(along)
    (arguments,) = stage.afterlife.wishes
    stage.start(at=arguments[arguments.index("--at") + 1])
    stage.hand.find(UnlockView)


def _come_back(stage: Stage) -> None:
    stage.pass_time(minutes=2)
    stage.hand.fill("secret_edit", stage.secret)
    stage.hand.press("open_button")
    stage.view(ReportView)
    stage.settle()


STEPS = (
    Step("read-along", _read, key=True),
    Step("read-along-left", _leave),
    Step("read-along-back-at-the-report", _come_back, picture=False),
)
