"""Planning a group's programme: which one, from when, how often, how people meet."""

from datetime import time, timedelta

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.domain.planning import Plan, Slot
from wellbeing_desktop.domain.programme import Audience, Programme, Setting
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, Choice, DateField, LabelledField, Remark, TimeField
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services import plans, programmes, trajectories

USUAL = time(15)
_SETTINGS = (Setting.PRACTICE, Setting.ON_SITE, Setting.VIDEO, Setting.TELEPHONE, Setting.WALKING)


class PlanCard(Card):
    """What would be planned is told before it is; the meetings stand in the agenda afterwards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._group: Group | None = None
        self._programmes: tuple[Programme, ...] = ()
        self._plan = Plan(())
        self.programme_choice, self.spacing_choice, self.setting_choice = Choice(), Choice(), Choice()
        self.start_edit, self.time_edit, self.count_spin = DateField(), TimeField(), QSpinBox()
        self.count_spin.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)
        fields = (
            self.programme_choice,
            self.spacing_choice,
            self.start_edit,
            self.time_edit,
            self.count_spin,
            self.setting_choice,
        )
        self._fields = tuple(LabelledField("", one) for one in fields)
        self.said, self.conflicts = QLabel(), Remark()
        self.said.setWordWrap(True)
        restyle(self.said, role="subtitle")
        self.plan_button = button("", "primary", "calendar-plus", self)
        self._lay_out()
        self._connect()

    def show_group(self, group: Group) -> None:
        """Offer the programmes for groups; another group begins with the usual plan."""
        another = self._group is None or self._group.id != group.id
        self._group = group
        found = programmes.available(self._desk.vault)
        self._programmes = tuple(one for one in found if one.audience is Audience.GROUP)
        self._word()
        if another:
            today = self._desk.vault.now().date()
            with QSignalBlocker(self.start_edit), QSignalBlocker(self.time_edit):
                self.start_edit.set_value(today + timedelta(days=7 - today.weekday()))
                self.time_edit.set_value(USUAL)
            self._choose_programme()
        self._propose()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for at, field in enumerate(self._fields):
            grid.addWidget(field, at // 2, at % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.add(self.said)
        self.add(self.conflicts)
        actions = QHBoxLayout()
        actions.addStretch(1)
        actions.addWidget(self.plan_button)
        self.body.addLayout(actions)

    def _connect(self) -> None:
        self.programme_choice.currentIndexChanged.connect(self._choose_programme)
        self.spacing_choice.currentIndexChanged.connect(self._propose)
        self.count_spin.valueChanged.connect(self._propose)
        self.start_edit.picked.connect(self._propose)
        self.time_edit.picked.connect(self._propose)
        self.plan_button.clicked.connect(self._start)

    def _word(self) -> None:
        self.set_title(self.tr("Bijeenkomsten plannen"))
        labels = (
            self.tr("Programma"),
            self.tr("Hoe vaak"),
            self.tr("Eerste bijeenkomst op"),
            self.tr("Begint om"),
            self.tr("Aantal bijeenkomsten"),
            self.tr("Hoe de groep bijeenkomt"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        language = self._desk.settings.language
        _offer(self.programme_choice, [(one.title.get(language), one.key) for one in self._programmes])
        self._offer_of_programme()

    def _offer_of_programme(self) -> None:
        """The rhythms and settings of the chosen programme."""
        programme, language = self._programme(), self._desk.settings.language
        if programme is None:
            return
        _offer(self.spacing_choice, [(one.title.get(language), one.key) for one in programme.spacings])
        allowed = {setting for kind in programme.kinds for setting in kind.settings}
        words = (
            self.tr("In de praktijk"),
            self.tr("Op locatie"),
            self.tr("Digitaal, met beeld"),
            self.tr("Telefonisch"),
            self.tr("Wandelend"),
        )
        _offer(
            self.setting_choice,
            [(said, one.value) for said, one in zip(words, _SETTINGS, strict=True) if one in allowed],
        )

    def _programme(self) -> Programme | None:
        key = self.programme_choice.currentData()
        return next((one for one in self._programmes if one.key == key), None)

    def _choose_programme(self) -> None:
        programme = self._programme()
        if programme is None:
            return
        self._fields[0].set_help(programme.summary.get(self._desk.settings.language))
        self._offer_of_programme()
        usual = sum(len(week) for week in programme.weeks())
        with QSignalBlocker(self.count_spin):
            self.count_spin.setRange(
                *((programme.length.least, programme.length.most) if programme.length else (1, 60))
            )
            self.count_spin.setValue(programme.length.usual if programme.length else usual)
        self._fields[4].setVisible(programme.length is not None)
        self._propose()

    def _propose(self) -> None:
        """Lay the meetings out and tell what that comes to."""
        programme = self._programme()
        self._plan = self._laid_out(programme) if programme is not None else Plan(())
        meetings = self._plan.sessions
        self.plan_button.setEnabled(bool(meetings))
        self.plan_button.setText(self.tr("Plan %n bijeenkomst(en) in", "", len(meetings)))
        if not meetings:
            self.said.setText(self.tr("Er is geen programma voor groepen. Kijk bij Programma’s."))
            return
        formats = self._desk.formats
        self.said.setText(
            self.tr("Van {first} tot en met {last}, {hours} in totaal. Wie lid is, doet mee.").format(
                first=formats.day(meetings[0].day),
                last=formats.day(meetings[-1].day),
                hours=formats.duration(self._plan.minutes),
            )
        )
        count = len(trajectories.conflicts(self._desk.vault, self._plan))
        said = self.tr("%n bijeenkomst(en) valt/vallen samen met iets anders in de agenda.", "", count)
        self.conflicts.say(said if count else "", "triangle-alert", warns=True)

    def _laid_out(self, programme: Programme) -> Plan:
        starts_on = self.start_edit.value()
        slots = (Slot(starts_on.weekday(), self.time_edit.value()),)
        talks = self.count_spin.value() if programme.length is not None else None
        spacing, vault = str(self.spacing_choice.currentData() or ""), self._desk.vault
        try:
            plan = plans.propose(
                vault, programme.key, starts_on, slots, self._desk.settings.language, talks=talks, spacing=spacing
            )
        except UserError as error:
            self._fields[2].set_error(error)
            return Plan(())
        self._fields[2].set_error("")
        return plan

    def _start(self) -> None:
        programme, plan, group = self._programme(), self._plan, self._group
        if programme is None or group is None:
            return
        spacing, setting = str(self.spacing_choice.currentData() or ""), Setting(self.setting_choice.currentData())
        self._desk.act(
            lambda vault: trajectories.start_group(
                vault, group.id, programme.key, plan, spacing=spacing, setting=setting
            )
        )


def _offer(choice: Choice, items: list[tuple[str, str]]) -> None:
    """Offer these words with their keys; what was chosen stays so when it is still there."""
    kept = choice.currentData()
    with QSignalBlocker(choice):
        choice.clear()
        for words, key in items:
            choice.addItem(words, key)
        choice.setCurrentIndex(max(0, choice.findData(kept)))
