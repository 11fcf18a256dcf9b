"""The time of the talk, above its note: '0:42 van 1:00', with words to pause and to stop; nothing blinks."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.notes import TalkTimer
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.buttons import Button, button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import IconLabel
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_XS
from wellbeing_desktop.services import sessions, talk_timer

TICK = 5_000
"""Milliseconds between two looks at the clock: it shows whole minutes."""


class TimerBar(QWidget):
    """`show_session(session)`; each press is an act that can be undone, and is kept at once.

    Takes no room while no time was begun; `begin_button` stands elsewhere, wherever its host puts it.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: Session | None = None
        self._timer: TalkTimer | None = None
        self._over = False
        self.told = QLabel(self)
        restyle(self.told, role="muted")
        self.begin_button = button("", "quiet", "clock", parent)
        self.go_on_button, self.pause_button, self.stop_button, self.take_button = (
            button("", "quiet", parent=self) for _ in range(4)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        for each in (IconLabel("clock", "text_2", 16, self), self.told, *self._buttons()):
            row.addWidget(each)
        row.addStretch(1)
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.redraw)

    def show_session(self, session: Session) -> None:
        """Show the time of this talk."""
        if self._session is None or session.id != self._session.id:
            self._over = False
        self._session = session
        self._timer = talk_timer.of_session(self._desk.vault, session.id)
        self.redraw()

    def redraw(self) -> None:
        """Say how long it took so far; a screen reader hears once that the planned time is over."""
        timer, session = self._timer, self._session
        if session is None:
            return
        counted = talk_timer.minutes(self._desk.vault, timer) if timer else 0
        said = self._said(timer, counted, session.minutes) if timer else ""
        if said != self.told.text():
            self.told.setText(said)
        over = timer is not None and counted > session.minutes
        if over and not self._over and timer is not None and timer.running_since:
            announce(self, said)
        self._over = over
        self._show_buttons(timer, counted)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock while it is seen."""
        super().showEvent(event)
        self._tick.start()
        self.redraw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._tick.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.redraw()

    def _said(self, timer: TalkTimer, counted: int, planned: int) -> str:
        if timer.stopped:
            return self.tr("Duurde {time}").format(time=_clock(counted))
        said = self.tr("{now} van {planned}").format(now=_clock(counted), planned=_clock(planned))
        if counted > planned:
            said = f"{said}, " + self.tr("%n minuten over de tijd", "", counted - planned)
        return said if timer.running_since else self.tr("{time}, gepauzeerd").format(time=said)

    def _show_buttons(self, timer: TalkTimer | None, counted: int) -> None:
        running = timer is not None and timer.running_since is not None
        shown = {
            self.go_on_button: timer is not None and not running,
            self.pause_button: running,
            self.stop_button: timer is not None and not timer.stopped,
            self.take_button: timer is not None and talk_timer.can_be_taken_over(self._desk.vault, timer),
        }
        self._name(counted)
        held = next((each for each in (self.begin_button, *shown) if each.hasFocus()), None)
        self.setVisible(timer is not None)
        self.begin_button.setVisible(timer is None)
        for each, wanted in shown.items():
            each.setVisible(wanted)
        if held is not None and not held.isVisibleTo(self.window()):
            next((each for each, wanted in shown.items() if wanted), self.begin_button).setFocus()

    def _name(self, counted: int) -> None:
        whole = self.tr("Neem %n minuten over als duur van het gesprek", "", counted)
        self.begin_button.setText(self.tr("Start de tijd"))
        self.go_on_button.setText(self.tr("Verder"))
        self.pause_button.setText(self.tr("Pauze"))
        self.stop_button.setText(self.tr("Stop"))
        self.take_button.setText(self.tr("Neem over als duur"))
        self.take_button.setToolTip(whole)
        self.take_button.setAccessibleName(whole)

    def _buttons(self) -> tuple[Button, ...]:
        return (self.go_on_button, self.pause_button, self.stop_button, self.take_button)

    def _connect(self) -> None:
        desk = self._desk
        for start in (self.begin_button, self.go_on_button):
            start.clicked.connect(lambda: desk.act(lambda v: talk_timer.start(v, self._id()), quiet=True))
        self.pause_button.clicked.connect(lambda: desk.act(lambda v: talk_timer.pause(v, self._id()), quiet=True))
        self.stop_button.clicked.connect(lambda: desk.act(lambda v: talk_timer.stop(v, self._id()), quiet=True))
        self.take_button.clicked.connect(self._take_over)

    def _take_over(self) -> None:
        assert self._timer is not None, "there is a time to take over"
        counted = talk_timer.minutes(self._desk.vault, self._timer)
        self._desk.act(lambda vault: sessions.resize(vault, self._id(), counted))

    def _id(self) -> int:
        assert self._session is not None, "a session is shown"
        return self._session.id


def _clock(minutes: int) -> str:
    """'0:42', hours and minutes."""
    return f"{minutes // 60}:{minutes % 60:02}"
