"""What a user does with the calendar in the real window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.gui.views.calendar import CalendarView
from wellbeing_desktop.gui.views.calendar.block import SessionBlock
from wellbeing_desktop.services import sessions

ALT = Qt.KeyboardModifier.AltModifier


class CalendarHand:
    """What a user does with the calendar, and what the vault then holds."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self.desk = desk
        self.shell = shell
        self.places: list[Place] = []
        desk.went.connect(self.places.append)
        self.news: list[str] = []
        desk.said.connect(lambda news: self.news.append(news.text))

    @property
    def view(self) -> CalendarView:
        """The calendar in front."""
        assert isinstance(self.shell.view, CalendarView)
        return self.shell.view

    def open(self, place: Place) -> CalendarView:
        """Go somewhere in the calendar."""
        self.desk.go(place)
        self.settle()
        return self.view

    def settle(self) -> None:
        """Let posted events and the scrolling that waits for them happen."""
        for _ in range(3):
            QTest.qWait(0)

    def block(self, session_id: int) -> SessionBlock:
        """The button of a session."""
        found = self.view.grid.canvas.block(session_id)
        assert found is not None
        return found

    def kept(self, session_id: int) -> Session:
        """The session as the vault holds it."""
        return sessions.session(self.desk.vault, session_id)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, to whatever has the focus."""
        widget = self.shell.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifier)
        self.settle()

    def pull(self, session_id: int, days: int, minutes: int) -> SessionBlock:
        """Take a session in its middle and pull it so far, without letting go."""
        block, ruler = self.block(session_id), self.view.grid.canvas.ruler
        grip = QPoint(block.width() // 2, 8)
        index = self.kept(session_id).day.weekday()
        target = sum(ruler.column(index + days)) - ruler.column(index + days)[1] // 2
        across = target - (block.x() + grip.x())
        QTest.mousePress(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
        for part in (0.3, 0.7, 1.0):
            QTest.mouseMove(block, grip + QPoint(round(across * part), round(ruler.y(minutes) * part)))
        return block

    def let_go(self, block: SessionBlock) -> None:
        """Release the mouse where it is."""
        QTest.mouseRelease(block, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(0, 0))
        self.settle()
