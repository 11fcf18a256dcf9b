"""The way into reading along: for whose version is chosen, else the only participant, else from a menu."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from wellbeing_desktop.domain.reports import Report, ReportParticipant
from wellbeing_desktop.gui.buttons import Button, give_icon
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import addenda

from .read_along import reading_place

KEY = "F9"


class AlongButton(Button):
    """Stands in the head of a view with a report, or in the round of an addendum, without a key of its own there.

    `chosen()` gives the participant whose version is shown, or None.
    """

    def __init__(
        self, desk: Desk, chosen: Callable[[], ReportParticipant | None], view: QWidget, key: str = KEY
    ) -> None:
        super().__init__(view)
        self._key = key
        self._desk = desk
        self._chosen = chosen
        self._report: Report | None = None
        self.menu_of_people = QMenu(view)
        give_icon(self, "users")
        if key:
            keys = QShortcut(QKeySequence(key), view)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(self._asked)
        self.clicked.connect(self._asked)
        self._retranslate()

    def show_report(self, report: Report | None) -> None:
        """Read along in this report; without one the button is not there."""
        self._report = report
        self.setVisible(report is not None)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _asked(self) -> None:
        if self._report is None:
            return
        people, chosen = self._report.content.participants, self._chosen()
        asked = next((one for one in people if chosen and one.participant_id == chosen.participant_id), None)
        if asked is None and (chosen is not None or len(people) > 1):
            self._offer(people)
        else:
            self._begin(asked or people[0])

    def _offer(self, people: tuple[ReportParticipant, ...]) -> None:
        self.menu_of_people.clear()
        for person in people:
            words = self.tr("Met {name}").format(name=self._desk.name(person.name))
            line = self.menu_of_people.addAction(words.replace("&", "&&"))
            line.triggered.connect(lambda _on=False, person=person: self._begin(person))
        self.menu_of_people.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.menu_of_people.setActiveAction(self.menu_of_people.actions()[0])

    def _begin(self, person: ReportParticipant) -> None:
        assert self._report is not None, "only with a report it was asked for"
        self._desk.go(reading_place(self._report.session_id, self._report.id, person.participant_id))

    def _retranslate(self) -> None:
        self.setText(self.tr("Meelezen"))
        if self._report is not None and self._report.addendum_to is not None:
            number = addenda.position(self._report)
            self.setAccessibleName(self.tr("Meelezen in aanvulling {number}").format(number=number))
            self.setToolTip(self.tr("Laat een deelnemer alleen deze aanvulling lezen en beantwoorden"))
        else:
            self.setToolTip(self.tr("Laat een deelnemer alleen dit verslag lezen ({key})").format(key=self._key))
