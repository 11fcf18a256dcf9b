"""The meetings of a network, and planning the next one in the phase that is worked in."""

from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from wellbeing_desktop.domain.phases import PhaseState
from wellbeing_desktop.domain.programme import SessionKind, Setting
from wellbeing_desktop.domain.trajectory import SessionStatus
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, DateField, EmptyState, LabelledField, LinkRow, Remark, TimeField
from wellbeing_desktop.gui.parts.chip import ChipKind
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import calendar, network_plan
from wellbeing_desktop.services.network_plan import Meeting

from .page import NetworkPage, choose

_STATES: dict[SessionStatus, tuple[object, ChipKind]] = {
    SessionStatus.PLANNED: (QT_TRANSLATE_NOOP("MeetingRow", "Gepland"), "accent"),
    SessionStatus.HELD: (QT_TRANSLATE_NOOP("MeetingRow", "Gehouden"), "ok"),
    SessionStatus.CANCELLED: (QT_TRANSLATE_NOOP("MeetingRow", "Vervallen"), "neutral"),
    SessionStatus.NO_SHOW: (QT_TRANSLATE_NOOP("MeetingRow", "Niet doorgegaan"), "warning"),
}


def meeting_row(page: NetworkPage, meeting: Meeting) -> LinkRow:
    """A line that leads to the notes of a meeting, with how many of the core group were there."""
    session, formats = meeting.session, page.desk.formats
    kind = page.network.programme.kind(session.kind).title.get(page.desk.settings.language)
    held = session.status is SessionStatus.HELD
    counted = (
        QCoreApplication.translate("MeetingRow", "{came} van {invited} aanwezig")
        if held
        else QCoreApplication.translate("MeetingRow", "{invited} uitgenodigd")
    ).format(came=meeting.came, invited=meeting.invited)
    line = f"{formats.appointment(session.day, session.start, session.ends.time())} · {counted}"
    words, chip = _STATES[session.status]
    row = LinkRow(kind, line, QCoreApplication.translate("MeetingRow", str(words)), chip)
    row.clicked.connect(lambda: page.desk.go(Place("note", session.id)))
    return row


class MeetingsPage(NetworkPage):
    """What is planned at the right belongs to the phase that is open."""

    key = "meetings"
    title = QT_TRANSLATE_NOOP("NetworkView", "Bijeenkomsten")
    form = "network_meetings"
    nothing: EmptyState
    rows: QVBoxLayout
    form_card: Card
    phase_label: QLabel
    kind_combo: QComboBox
    day_edit: DateField
    start_edit: TimeField
    minutes_field: LabelledField
    minutes_spin: QSpinBox
    setting_combo: QComboBox
    clash: Remark
    plan_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.kind_combo.currentIndexChanged.connect(self._kind_chosen)
        for changed in (self.day_edit.picked, self.start_edit.picked, self.minutes_spin.valueChanged):
            changed.connect(self._show_clash)
        self.plan_button.clicked.connect(self._plan)

    def begin(self) -> None:
        """Propose the first kind of the phase, a week from now."""
        self.day_edit.set_value(self.desk.vault.now().date() + timedelta(days=7))
        self.kind_combo.clear()

    def redraw(self) -> None:
        """The meetings, and the form while the network goes on."""
        found = network_plan.meetings(self.desk.vault, self.trajectory_id)
        self.nothing.setVisible(not found)
        fill(self.rows, [self._row(one) for one in found])
        stage = self.network.present
        self.form_card.setVisible(self.runs)
        title = stage.phase.title.get(self.desk.settings.language)
        self.phase_label.setText(self.tr("Fase {number}: {title}").format(number=stage.position, title=title))
        chosen, fresh = self.kind_combo.currentData(), not self.kind_combo.count()
        usual = [key for key in stage.phase.sessions if stage.state is PhaseState.OPEN]
        kinds = sorted(self.network.programme.kinds, key=lambda kind: kind.key not in usual)
        language = self.desk.settings.language
        choose(self.kind_combo, [(kind.title.get(language), kind.key) for kind in kinds], chosen)
        self._fill_settings(self.setting_combo.currentData())
        if fresh:
            self._kind_chosen()
        self._show_clash()

    @property
    def kind(self) -> SessionKind:
        """The kind that is chosen."""
        return self.network.programme.kind(str(self.kind_combo.currentData()))

    def _row(self, meeting: Meeting) -> LinkRow:
        return meeting_row(self, meeting)

    def _kind_chosen(self) -> None:
        if self.kind_combo.currentData() is not None:
            self.minutes_spin.setValue(self.kind.minutes)
            self._fill_settings(None)

    def _fill_settings(self, chosen: object) -> None:
        words = {
            Setting.ON_SITE: self.tr("Bij de organisatie"),
            Setting.PRACTICE: self.tr("In de praktijk"),
            Setting.TELEPHONE: self.tr("Telefonisch"),
            Setting.VIDEO: self.tr("Via beeldbellen"),
            Setting.WALKING: self.tr("Wandelend"),
        }
        usual = self.kind.settings
        order = [*usual, *(setting for setting in Setting if setting not in usual)]
        choose(self.setting_combo, [(words[setting], setting) for setting in order], chosen)

    def _show_clash(self) -> None:
        day, start = self.day_edit.value(), self.start_edit.value()
        begins = datetime.combine(day, start)
        ends = begins + timedelta(minutes=self.minutes_spin.value())
        busy = [
            one.session
            for one in calendar.entries(self.desk.vault, day, day, self.desk.settings.language)
            if one.session.status is not SessionStatus.CANCELLED
            and one.session.begins < ends
            and begins < one.session.ends
        ]
        spans = ", ".join(self.desk.formats.span(one.start, one.ends.time()) for one in busy)
        said = self.tr("Op die tijd staat al iets in uw agenda: {times}.").format(times=spans) if busy else ""
        self.clash.say(said, "triangle-alert", warns=True)

    def _plan(self) -> None:
        kind, setting = self.kind.key, Setting(self.setting_combo.currentData())
        day, start, minutes = self.day_edit.value(), self.start_edit.value(), self.minutes_spin.value()
        number = self.trajectory_id
        planned = self.keep(
            lambda vault: network_plan.plan_meeting(vault, number, kind, day, start, minutes, setting),
            minutes=self.minutes_field,
        )
        if planned:
            self.day_edit.set_value(day + timedelta(days=28))
            self._show_clash()
