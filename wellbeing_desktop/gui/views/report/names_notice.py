"""What is said above the round when a concept names somebody who is not of its talk."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wellbeing_desktop.domain.name_index import Named
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Remark
from wellbeing_desktop.gui.people_index import PeopleIndex
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import names


class NamesNotice(QWidget):
    """Hidden for a report that was presented, and while it names nobody else or the user allowed it."""

    def __init__(self, desk: Desk, panel: QWidget, column: QVBoxLayout) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._people = PeopleIndex.of(desk)
        self._report: Report | None = None
        self._named: tuple[Named, ...] = ()
        self.remark = Remark(self)
        self.allow_button = button("", "quiet", "check", self)
        self.note_button = button("", "quiet", "pen-line", self)
        answers = QHBoxLayout()
        answers.setSpacing(4)
        for each in (self.allow_button, self.note_button):
            answers.addWidget(each)
        answers.addStretch(1)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self.remark)
        inner.addLayout(answers)
        self.allow_button.clicked.connect(self._allow)
        self.note_button.clicked.connect(self._to_note)
        self._people.renewed.connect(self._look)
        self.hide()
        column.addWidget(self)

    def show_report(self, report: Report) -> None:
        """Look through a concept, once everything stands in its place."""
        self._report = report
        if report.state is not ReportState.CONCEPT:
            self.hide()
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if self._panel.isVisible():
            self._people.prepare()

    def _look(self) -> None:
        report = self._report
        if report is None or report.state is not ReportState.CONCEPT:
            self._named = ()
        elif self._people.now is not None and self._panel.isVisible():
            self._named = names.in_report(self._desk.vault, report)
        self._say()

    def _say(self) -> None:
        people = dict.fromkeys(person for named in self._named for person in named.people)
        shown = [self._desk.name(person.name) for person in people]
        self.allow_button.setText(self.tr("Ja, laten staan"))
        self.note_button.setText(self.tr("Naar de notitie"))
        if shown:
            form = self.tr("In dit verslag staat de naam van {names}. Hoort die hier?")
            both = self.tr("{first} en {last}").format(first=", ".join(shown[:-1]), last=shown[-1])
            self.remark.say(form.format(names=both if len(shown) > 1 else shown[0]), "user", warns=True)
        self.setVisible(bool(shown))

    def _allow(self) -> None:
        report, who = self._report, [person for named in self._named for person in named.people]
        if report is not None:
            self._desk.act(lambda vault: names.allow(vault, report.session_id, dict.fromkeys(who)))
            self._look()

    def _to_note(self) -> None:
        if self._report is not None:
            self._desk.go(Place("note", self._report.session_id))


def names_notice(panel: QWidget) -> NamesNotice:
    """The notice that was put into the round of a report or an addendum."""
    found = panel.findChild(NamesNotice)
    assert isinstance(found, NamesNotice)
    return found
