"""Looking at a scan that came in: whose it is, what was answered, and keeping it as evidence."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.scanned import ScannedFile
from wellbeing_desktop.services import consent_scans, scans
from wellbeing_desktop.settings.device import WindowBox

from . import files
from .announce import announce
from .desk import Desk
from .file_drop import FileDrop
from .forms import load
from .parts import EmptyState, Remark
from .room import fitted
from .scan_answer import ScanAnswer
from .scan_form_answer import ScanFormAnswer
from .scan_pictures import ScanPictures
from .scan_sides import FormSide, ReportSide, Side
from .scan_words import ScanWords
from .tasks import Task

SIZE = WindowBox(920, 640)
SHARE, FORM_SHARE = 2, 3
"""How wide the pages are beside the questions, which take 3; a form is read to see what is ticked."""


class ScanDialog(QDialog):
    """`begin(paths)`; stays open for another try till the scan is kept, and takes more files in the meantime."""

    sides: QHBoxLayout
    pictures: ScanPictures
    scroller: QScrollArea
    title_label: QLabel
    hint_label: QLabel
    facts: QWidget
    report_label: QLabel
    client_label: QLabel
    reader_label: QLabel
    pages_label: QLabel
    form_facts: QWidget
    number_label: QLabel
    giver_label: QLabel
    getter_label: QLabel
    purpose_label: QLabel
    form_pages_label: QLabel
    remark: Remark
    invitation: EmptyState
    answer: ScanAnswer
    form_answer: ScanFormAnswer
    choose_button: QPushButton
    close_button: QPushButton
    report_button: QPushButton
    keep_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "scan")
        self._desk = desk
        self._words = ScanWords(desk, self)
        self._task: Task | None = None
        self._paths: list[Path] = []
        self._files: tuple[ScannedFile, ...] = ()
        report = (self.report_label, self.client_label, self.reader_label, self.pages_label)
        form = (self.number_label, self.giver_label, self.getter_label, self.purpose_label, self.form_pages_label)
        self._report = ReportSide(desk, self.facts, self.answer, report)
        self._form = FormSide(desk, self.form_facts, self.form_answer, form)
        self._found: Side | None = None
        self._trouble: UserError | None = None
        self._kept = False
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether files are being read."""
        return self._task is not None

    def begin(self, paths: Sequence[Path] = ()) -> None:
        """Open with these files, or ask for some; what was begun before is forgotten."""
        self._forget()
        self.resize(fitted(SIZE, self))
        self.open()
        if paths:
            self.add(paths)
        else:
            self._redraw()
            self._focus()

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files besides those that were read before."""
        if self._kept:
            self._forget()
        self._stop()
        wanted = [path for path in paths if path not in self._paths]
        task = Task(lambda progress: scans.read(wanted or paths, progress), self)
        task.done.connect(lambda read: self._look(task, wanted, read))
        task.failed.connect(lambda error: self._fail(task, error, wanted))
        self._task = task.start()
        self._redraw()

    def done(self, result: int) -> None:
        """Close, and let nothing of what was read stay in memory."""
        self._stop()
        self._forget()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_kept"):
            self._redraw()

    def _connect(self) -> None:
        FileDrop(self).dropped.connect(self.add)
        self.choose_button.clicked.connect(self._choose)
        self.invitation.clicked.connect(self._choose)
        self.close_button.clicked.connect(self.reject)
        self.report_button.clicked.connect(self._go_there)
        self.keep_button.clicked.connect(self._keep)
        self._desk.privacy_changed.connect(self._redraw)

    def _choose(self) -> None:
        title = self.tr("Scan kiezen")
        kinds = self.tr("Scans en foto’s") + " (*.jpg *.jpeg *.png *.pdf *.JPG *.JPEG *.PNG *.PDF)"
        chosen = files.ask_open_paths(self, title, kinds)
        if chosen:
            self.add(chosen)

    def _look(self, task: Task, paths: list[Path], read: tuple[ScannedFile, ...]) -> None:
        """See whose print it is; what was found before stays when this is another's."""
        if task is not self._task:
            return
        self._task = None
        together = (*self._files, *read)
        side: Side = self._form if consent_scans.is_form(together) else self._report
        try:
            side.find(together)
        except UserError as error:
            self._refuse(error, read)
            return
        self._found, self._files, self._trouble = side, together, None
        self._paths += paths
        self._show_pictures(together)
        self._redraw()
        self._focus()

    def _fail(self, task: Task, error: UserError, paths: list[Path]) -> None:
        if task is self._task:
            self._task = None
            self._refuse(error, (), paths)

    def _refuse(self, error: UserError, read: tuple[ScannedFile, ...], paths: Sequence[Path] = ()) -> None:
        self._trouble = error
        self._words.tell_file(error, paths)
        if self._found is None:
            self._show_pictures(read)
        self._redraw()
        self._focus()
        announce(self, self.remark.text)

    def _keep(self) -> None:
        assert self._found is not None, "the button is there only with something to keep"
        found = self._found
        try:
            change = found.keep()
        except UserError as error:
            wrong = found.wrong(error)
            if wrong is not None:
                self.scroller.ensureWidgetVisible(wrong)
            else:
                self._refuse(error, ())
            return
        self._tell(change)

    def _tell(self, change: Change) -> None:
        self._kept, self._trouble = True, None
        self._desk.act(lambda _vault: change, quiet=True)
        self._redraw()
        self._focus()
        announce(self, self.remark.text)

    def _go_there(self) -> None:
        assert self._found is not None, "the button is there only once something is kept"
        place = self._found.place()
        self.accept()
        self._desk.go(place)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None

    def _forget(self) -> None:
        self._paths, self._files, self._found, self._trouble, self._kept = [], (), None, None, False
        for side in (self._report, self._form):
            side.forget()
        self.pictures.show_pages([])

    def _show_pictures(self, read: Sequence[ScannedFile]) -> None:
        self.pictures.show_pages(self._words.pages(read))

    def _redraw(self) -> None:
        """Say what is there and what can be done now."""
        found, words = self._found, self._words
        self.title_label.setText(self._title())
        self.sides.setStretch(0, FORM_SHARE if found is self._form else SHARE)
        self.hint_label.setVisible(self.busy)
        self.invitation.setVisible(found is None and not self.busy)
        self.pictures.setVisible(bool(self.pictures.words()))
        for side in (self._report, self._form):
            side.facts.setVisible(side is found)
            side.answer.setVisible(side is found and side.asks() and not self._kept)
        if found is not None:
            found.show()
            keep, go = found.buttons()
            self.keep_button.setText(keep)
            self.report_button.setText(go)
        self.remark.say(*self._remark(), warns=not self._kept)
        self.choose_button.setText(words.choose(kept=self._kept))
        self.choose_button.setVisible(found is not None)
        self.close_button.setText(self.tr("Sluiten") if self._kept else self.tr("Annuleren"))
        self.keep_button.setVisible(found is not None and not self._kept)
        self.keep_button.setEnabled(not self.busy and found is not None and found.can_keep())
        self.report_button.setVisible(self._kept)
        self.scroller.verticalScrollBar().setValue(0)

    def _focus(self) -> None:
        """Let the keyboard begin at what is to be done now."""
        if self._found is None:
            self.invitation.findChildren(QPushButton)[0].setFocus()
        elif self._kept:
            self.report_button.setFocus()
        else:
            (self.keep_button if self._found.asks() and not self._trouble else self.choose_button).setFocus()

    def _title(self) -> str:
        if self._found is not None and self._kept:
            return self._found.done()
        return self._words.title(self._found.title() if self._found else "", busy=self.busy)

    def _remark(self) -> tuple[str, str]:
        """What is the matter, what was found, or where the file still stands; and its icon."""
        if self._kept:
            return self._words.still_there(self._paths), "circle-check"
        if self._trouble is not None:
            return self._words.trouble(self._trouble), "triangle-alert"
        return self._found.remark() if self._found is not None else ("", "info")
