"""Choosing or dropping a file, and saying whether it is the file that left."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.seal import Verdict
from wellbeing_desktop.gui import files
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import EmptyState, PageHeader
from wellbeing_desktop.gui.parts.columns import arrange
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.tasks import Task
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import seal_checks
from wellbeing_desktop.services.seal_checks import Look

from .result import Result

NARROW = 760
"""Pixels at 100 % text that the result and the explanation need beside each other."""


class VerifyView(View):
    """`Place("verify")`. A file that is dropped anywhere on it is looked into, and left as it is."""

    form = "verify"
    takes_files = True
    header: PageHeader
    columns: QBoxLayout
    waiting: EmptyState
    result: Result
    choose_card: QFrame

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._task: Task | None = None
        self._found: tuple[Verdict | None, str] | None = None
        self._keyboard_here = False
        self.result.work_at(desk)
        self.setAcceptDrops(True)
        self.choose_button = button("", "primary", "folder-open", self)
        self.header.add_action(self.choose_button)
        self.choose_button.clicked.connect(self._choose)
        self.result.register_wanted.connect(self._go_to_entry)

    def retranslate(self) -> None:
        """The words on the button at the top."""
        self.choose_button.setText(self.tr("Bestand kiezen…"))

    def redraw(self) -> None:
        """Show what was found, or what can be done."""
        busy = self._task is not None
        self.choose_card.setVisible(self._found is None)
        self.waiting.set_text(
            self.tr("Het bestand wordt nagekeken…")
            if busy
            else self.tr("Sleep een PDF hierheen of kies een bestand. Het blijft staan waar het staat.")
        )
        self.choose_button.setEnabled(not busy)
        self.result.setVisible(self._found is not None)
        if self._found is not None:
            self.result.show_verdict(*self._found)

    def concerns(self, _change: Change) -> bool:
        """What was found is of the moment it was found."""
        return False

    def take_focus(self) -> None:
        """Begin at choosing."""
        self.choose_button.setFocus()

    def check(self, path: Path) -> None:
        """Look into a file beside the window, and show what it is."""
        if self._task is not None:
            return
        self._found = None
        self._keyboard_here = self.window().focusWidget() is self.choose_button  # it leaves what cannot be pressed
        self._task = Task(lambda _progress: _looked(path), self)
        self._task.done.connect(lambda seen: self._judge(seen, path.name))
        self._task.start()
        self.redraw()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that lies on this computer."""
        if _dropped(event) is not None and self._task is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into what was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.check(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The explanation below the result when there is no room beside it."""
        super().resizeEvent(event)
        arrange(self.columns, self.width(), NARROW)

    def _choose(self) -> None:
        path = files.ask_open_path(self, self.tr("Bestand nakijken"), self.tr("PDF (*.pdf)"))
        if path is not None:
            self.check(path)

    def _judge(self, seen: Look | None, name: str) -> None:
        self._task = None
        verdict = self.desk.attempt(lambda: seal_checks.judge(self.desk.vault, seen)) if seen is not None else None
        self._found = None if seen is not None and verdict is None else (verdict, name)
        self.redraw()
        if self._keyboard_here:
            self.choose_button.setFocus()
        if self._found is not None:
            self.result.tell()

    def _go_to_entry(self) -> None:
        assert self._found is not None, "the button is in sight only while there is something found"
        verdict, _name = self._found
        entry = (verdict.entry or verdict.named) if verdict is not None else None
        assert entry is not None, "and only while there is an entry"
        self.desk.go(Place("disclosures", entry.id))


def _looked(path: Path) -> Look | None:
    try:
        return seal_checks.look(seal_checks.read(path))
    except OSError:
        return None


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is being dropped; None for anything else."""
    addresses = event.mimeData().urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return None
    return Path(addresses[0].toLocalFile())
