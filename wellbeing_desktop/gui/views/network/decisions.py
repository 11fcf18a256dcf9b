"""What a network decided, at a meeting or apart from one."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.domain.network import Decision
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import DateField, EmptyState, LabelledField, LinkRow, NoteEdit
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.services import network_plan
from wellbeing_desktop.services.network_plan import Meeting

from .page import NetworkPage, choose


class DecisionsPage(NetworkPage):
    """A line at the left is changed at the right."""

    key = "decisions"
    title = QT_TRANSLATE_NOOP("NetworkView", "Besluiten")
    form = "network_decisions"
    nothing: EmptyState
    rows: QVBoxLayout
    form_title: QLabel
    text_field: LabelledField
    text_edit: NoteEdit
    session_combo: QComboBox
    day_edit: DateField
    remove_button: QPushButton
    cancel_button: QPushButton
    save_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._decision: Decision | None = None
        self.session_combo.currentIndexChanged.connect(self._take_day)
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)
        self.cancel_button.clicked.connect(self._clear)

    def begin(self) -> None:
        """An empty form."""
        self._clear()

    def redraw(self) -> None:
        """The decisions, the newest first, and the meetings they can belong to."""
        self._meetings = {one.session.id: one for one in network_plan.meetings(self.desk.vault, self.trajectory_id)}
        found = network_plan.decisions(self.desk.vault, self.trajectory_id)
        if self._decision is not None and self._decision not in found:
            self._clear()
        self.nothing.setVisible(not found)
        fill(self.rows, [self._row(one) for one in found])
        items: list[tuple[str, object]] = [(self.tr("Los van een bijeenkomst"), 0)]
        items += [(self._words(one), number) for number, one in reversed(self._meetings.items())]
        choose(self.session_combo, items, self.session_combo.currentData())
        self._show_form()

    def _show_form(self) -> None:
        editing = self._decision is not None
        self.form_title.setText(self.tr("Besluit wijzigen") if editing else self.tr("Besluit vastleggen"))
        self.remove_button.setVisible(editing)
        self.cancel_button.setVisible(editing)

    def _words(self, meeting: Meeting) -> str:
        session: Session = meeting.session
        kind = self.network.programme.kind(session.kind).title.get(self.desk.settings.language)
        return f"{self.desk.formats.date(session.day)} · {kind}"

    def _row(self, one: Decision) -> LinkRow:
        meeting = self._meetings.get(one.session_id or 0)
        line = self.desk.formats.long_date(one.decided_on)
        if meeting is not None:
            line = self.tr("{day} · bij {meeting}").format(day=line, meeting=self._words(meeting))
        row = LinkRow(one.text, line)
        row.clicked.connect(lambda: self._edit(one))
        return row

    def _edit(self, one: Decision) -> None:
        self._decision = one
        self.text_edit.set_text(one.text)
        self.session_combo.setCurrentIndex(max(0, self.session_combo.findData(one.session_id or 0)))
        self.day_edit.set_value(one.decided_on)
        self._show_form()
        self.text_edit.setFocus()

    def _take_day(self) -> None:
        """A decision at a meeting was made on its day."""
        meeting = self._meetings.get(int(self.session_combo.currentData() or 0))
        if meeting is not None:
            self.day_edit.set_value(meeting.session.day)

    def _save(self) -> None:
        made = Decision(
            self._decision.id if self._decision else 0,
            self.trajectory_id,
            self.text_edit.text(),
            self.day_edit.value(),
            self.session_combo.currentData() or None,
        )
        if self.keep(lambda vault: network_plan.save_decision(vault, made), decision=self.text_field):
            self._clear()
            self.text_edit.setFocus()

    def _remove(self) -> None:
        if self._decision is not None:
            number = self._decision.id
            self.keep(lambda vault: network_plan.remove_decision(vault, number))
            self.text_edit.setFocus()

    def _clear(self) -> None:
        self._decision = None
        self.text_field.set_error("")
        self.text_edit.set_text("")
        self.session_combo.setCurrentIndex(0)
        self.day_edit.set_value(self.desk.vault.now().date())
        self._show_form()
