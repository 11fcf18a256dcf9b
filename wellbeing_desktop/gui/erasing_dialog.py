"""Erasing a dossier: what goes and stays, a backup first, then the reason and the name; told when nothing is left."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wellbeing_desktop.domain.disclosure import Cause
from wellbeing_desktop.domain.erasing import Reason
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import disclosures, erasing, erasing_plan, snapshots
from wellbeing_desktop.services.erasing import Erased
from wellbeing_desktop.services.erasing_plan import Plan
from wellbeing_desktop.services.snapshots import Outcome
from wellbeing_desktop.settings.device import WindowBox

from . import messages
from .buttons import button
from .desk import Desk
from .erasing_done import ErasingDone
from .erasing_lists import ErasingLists
from .parts import Choice, LabelledField, Remark
from .parts.card_column import CardColumn
from .places import Place
from .room import fitted
from .tasks import Task, beside
from .telling_dialog import TellingDialog
from .theme import restyle
from .tokens import SPACE_L, SPACE_M

SIZE = WindowBox(760, 860)
DONE_SIZE = WindowBox(760, 480)


class ErasingDialog(QDialog):
    """`begin(client_id)` opens it; once the dossier is gone the list of clients is shown, with no way back to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan: Plan | None = None
        self._task: Task | None = None
        self._telling: TellingDialog | None = None
        self.title_label, self.term_label, self.backup_label = (QLabel(self) for _ in range(3))
        self.pages, self.lists = QStackedWidget(self), ErasingLists(desk, self._tell)
        self.backup_button = button("", "", "shield-check", self)
        self.reason_combo, self.name_edit = Choice(), QLineEdit()
        self.reason_field = LabelledField("", self.reason_combo)
        self.name_field = LabelledField("", self.name_edit)
        self.bar, self.trouble = QProgressBar(self), Remark(self)
        self.finished_page = ErasingDone(desk, self)
        self.cancel_button = button("", "", parent=self)
        self.erase_button = button("", "danger", "trash-2", self)
        self.backup_button.clicked.connect(self._back_up)
        self.reason_combo.currentIndexChanged.connect(lambda _at: self._weigh())
        self.name_edit.textChanged.connect(lambda _text: self._weigh())
        self.cancel_button.clicked.connect(self.reject)
        self.erase_button.clicked.connect(self._erase)
        self._lay_out()
        self._retranslate()

    def begin(self, client_id: int) -> None:
        """Show what would go and stay of this client's dossier."""
        vault = self._desk.vault
        self._plan = self._desk.attempt(lambda: beside(lambda: erasing_plan.plan(vault, client_id)))
        if self._plan is None:
            return
        self.name_edit.clear()
        self.reason_combo.setCurrentIndex(0)
        self.trouble.say("")
        self.pages.setCurrentIndex(0)
        self._show_work(busy=False)
        self._retranslate()
        self.resize(fitted(SIZE, self))
        self.open()
        self.cancel_button.setFocus()

    def reject(self) -> None:
        """Close, but not in the middle of the work: it cannot be stopped half-way."""
        if self._task is None and not self.finished_page.busy:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and keep nothing of the dossier."""
        self._forget()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "erase_button"):
            self._retranslate()

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        restyle(self.title_label, role="card-title")
        for label in (self.title_label, self.term_label, self.backup_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        page = QWidget()
        cards = CardColumn(page).column
        for widget in (self.lists, self.reason_field, self.term_label, self.backup_label):
            cards.addWidget(widget)
        cards.addWidget(self.backup_button, 0, Qt.AlignmentFlag.AlignLeft)
        cards.addWidget(self.name_field)
        cards.addStretch(1)
        self.pages.addWidget(page)
        self.pages.addWidget(self.finished_page)
        self.bar.setTextVisible(False)
        column.addWidget(self.title_label)
        column.addWidget(self.pages, 1)
        column.addWidget(self.bar)
        column.addWidget(self.trouble)
        for made in (self.cancel_button, self.erase_button, self.backup_button):
            made.setAutoDefault(False)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.erase_button)
        column.addLayout(row)

    def _back_up(self) -> None:
        vault, chosen = self._desk.vault, self._desk.settings.snapshot_folder
        task = Task(lambda progress: snapshots.keep_up(vault, snapshots.targets(vault, chosen), progress), self)
        task.done.connect(self._backed_up)
        self._start(task)

    def _backed_up(self, outcomes: tuple[Outcome, ...]) -> None:
        self._end()
        troubles = [one.trouble for one in outcomes if one.trouble is not None]
        if troubles:
            self.trouble.say(messages.sentence(troubles[0]), "triangle-alert", warns=True)
        self._desk.snapshot_made.emit()
        self._plan_anew()
        self.name_edit.setFocus()

    def _erase(self) -> None:
        if self._plan is None or not self.erase_button.isEnabled():
            return
        vault, client, typed = self._desk.vault, self._plan.client.id, self.name_edit.text()
        reason = Reason(self.reason_combo.currentData())
        task = Task(lambda progress: erasing.erase(vault, client, typed, reason, progress), self)
        task.done.connect(self._erased)
        self._start(task)

    def _erased(self, erased: Erased) -> None:
        self._end()
        self._forget()
        self._leave_dossier(erased)
        self.pages.setCurrentIndex(1)
        self.finished_page.show_erased(erased)
        self._retranslate()
        self._show_work(busy=False)
        self.resize(fitted(DONE_SIZE, self))
        self.cancel_button.setFocus()

    def _forget(self) -> None:
        """Hold nothing of the dossier any more, out of sight either."""
        self._plan = None
        self.name_edit.clear()
        self.lists.forget()
        for label in (self.title_label, self.term_label):
            label.clear()
        self.name_field.set_label("")

    def _leave_dossier(self, erased: Erased) -> None:
        """No way back, no undo, and no screen that still shows it."""
        self._desk.history.forget()
        self._desk.go(Place("clients"))
        self._desk.act(lambda _vault: erased.change, quiet=True)

    def _start(self, task: Task) -> None:
        self._task = task
        self.trouble.say("")
        task.progressed.connect(self._advance)
        task.failed.connect(self._failed)
        self._show_work(busy=True)
        task.start()

    def _end(self) -> None:
        self._task = None
        self._show_work(busy=False)

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _failed(self, error: UserError) -> None:
        self._end()
        if error.kind is Kind.NAME_DIFFERS:
            self.name_field.set_error(messages.sentence(error))
            self.name_edit.setFocus()
            return
        self.trouble.say(messages.sentence(error), "triangle-alert", warns=True)
        self._plan_anew()

    def _plan_anew(self) -> None:
        """What is there may be something else now; gone, when the rows went before the trouble came."""
        if self._plan is None:
            return
        vault, number = self._desk.vault, self._plan.client.id
        try:
            self._plan = beside(lambda: erasing_plan.plan(vault, number))
        except UserError as trouble:
            if trouble.kind is not Kind.NOT_FOUND:
                self._desk.trouble(trouble)
                return
            self._plan = None
        self._retranslate()

    def _tell(self) -> None:
        if self._plan is None:
            return
        client = self._plan.client.id
        given = [one.id for one in disclosures.listed(self._desk.vault, client) if one.contact_id is not None]
        self._telling = TellingDialog(self._desk, client, Cause.ERASURE, self, given)
        self._telling.finished.connect(lambda _result: self._plan_anew())
        self._telling.open()

    def _show_work(self, *, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.pages.setEnabled(not busy)
        self.cancel_button.setEnabled(not busy)
        self._weigh()

    def _weigh(self) -> None:
        """Let the dossier be erased once there is a backup, a reason, and something typed."""
        self.name_field.set_error("")
        ready = self._plan is not None and self._plan.is_backed_up and self._task is None
        self.erase_button.setEnabled(
            ready and bool(self.reason_combo.currentData()) and bool(self.name_edit.text().strip())
        )

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Dossier wissen"))
        self.finished_page.retranslate()
        is_done = self.pages.currentIndex() == 1
        self.cancel_button.setText(self.tr("Sluiten") if is_done else self.tr("Annuleren"))
        self.erase_button.setText(self.tr("Definitief wissen"))
        self.erase_button.setVisible(not is_done)
        self.backup_button.setText(self.tr("Nu een momentopname maken"))
        self.reason_field.set_label(self.tr("Waarom mag dit dossier weg?"))
        for at, (key, words) in enumerate(self._reasons()):
            if self.reason_combo.count() <= at:
                self.reason_combo.addItem(words, key)
            self.reason_combo.setItemText(at, words)
        self.title_label.setText(self.tr("Het dossier is gewist") if is_done else "")
        if self._plan is not None:
            self._say(self._plan)
        self._weigh()

    def _reasons(self) -> tuple[tuple[str, str], ...]:
        return (
            ("", self.tr("Kies een reden")),
            (Reason.TERM_PAST.value, self.tr("De bewaartermijn is voorbij")),
            (Reason.CLIENT_ASKED.value, self.tr("De deelnemer heeft erom gevraagd")),
            (Reason.OTHER.value, self.tr("Een andere reden")),
        )

    def _say(self, plan: Plan) -> None:
        name, formats = self._desk.name(plan.client.name), self._desk.formats
        self.title_label.setText(self.tr("Het dossier van {name} wissen").format(name=name))
        self.lists.show_plan(plan)
        self.term_label.setText(
            self.tr(
                "Het laatste in dit dossier is van {last}. Valt uw werk onder de Wgbo, dan bewaart u het tot en met "
                "{until}, tenzij de deelnemer zelf om wissen vraagt. Loopt er een klacht, of is gevraagd om er niets "
                "aan te veranderen? Wacht dan met wissen."
            ).format(last=formats.long_date(plan.last_change), until=formats.long_date(plan.kept_until))
        )
        self.backup_label.setText(self._backup(plan.backed_up_at))
        self.backup_button.setVisible(not plan.is_backed_up)
        self.name_field.set_label(self.tr("Typ de naam: {name}").format(name=name))
        self.name_field.set_help(self.tr("Wissen kan niet ongedaan worden gemaakt."))

    def _backup(self, at: datetime | None) -> str:
        if at is None:
            return self.tr("Eerst een reservekopie: sinds de vorige is er iets veranderd.")
        when = f"{self._desk.formats.long_date(at.date())} {self._desk.formats.time(at.time())}"
        return self.tr("Er is een reservekopie van alles: {when}.").format(when=when)
