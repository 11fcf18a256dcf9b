"""The first talk of a new client: which one, when, and whether the rest is planned too."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.planning import Plan
from wellbeing_desktop.gui.parts import Card, DateField, LabelledField, Remark, TimeField
from wellbeing_desktop.gui.parts.choice import Choice
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services.first_talk import FirstTalk, Offer

SHORTEST, LONGEST = 15, 480


class FirstTalkCard(Card):
    """Hidden until a moment is given; `changed` follows the user's choices."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._offers: tuple[Offer, ...] = ()
        self.kind_combo: QComboBox = Choice(self)
        self.day_edit, self.time_edit = DateField(self), TimeField(self)
        self.minutes_spin, self.whole_check = QSpinBox(self), QCheckBox(self)
        self.sum_label, self.left_out = QLabel(self), Remark(self)
        self._kind_field = LabelledField("", self.kind_combo, parent=self)
        self._day_field = LabelledField("", self.day_edit, parent=self)
        self._time_field = LabelledField("", self.time_edit, parent=self)
        self._minutes_field = LabelledField("", self.minutes_spin, parent=self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.hide()

    def set_moment(self, at: datetime) -> None:
        """Begin anew at this moment, without telling."""
        with QSignalBlocker(self.day_edit), QSignalBlocker(self.time_edit), QSignalBlocker(self.whole_check):
            self.day_edit.set_value(at.date())
            self.time_edit.set_value(at.time())
            self.whole_check.setChecked(False)
            self.kind_combo.setCurrentIndex(0)
        self._take_length()

    def offer(self, offers: tuple[Offer, ...], language: str) -> None:
        """Offer these talks; the chosen one stays."""
        chosen = max(0, self.kind_combo.currentIndex())
        first = not self._offers
        self._offers = offers
        with QSignalBlocker(self.kind_combo):
            self.kind_combo.clear()
            for one in offers:
                kind, programme = one.kind.title.get(language), one.programme.title.get(language)
                alone = self.tr("Alleen een intake, volgens {programme}").format(programme=programme)
                self.kind_combo.addItem(alone if one.alone else f"{programme}: {kind.lower()}")
            self.kind_combo.setCurrentIndex(min(chosen, len(offers) - 1))
        if first:
            self._take_length()
        self._show_whole()

    def talk(self) -> FirstTalk | None:
        """The talk as chosen; None while nothing can be offered."""
        offer = self._chosen()
        if offer is None:
            return None
        at = datetime.combine(self.day_edit.value(), self.time_edit.value())
        whole = self.whole_check.isChecked() and not offer.alone
        return FirstTalk(offer.programme.key, offer.kind.key, at, self.minutes_spin.value(), whole=whole)

    def show_plan(self, plan: Plan, formats: Formats) -> None:
        """Say what would come into the calendar."""
        count = len(plan.sessions)
        if count < 2:
            self.sum_label.setText("")
        else:
            last = formats.day(plan.sessions[-1].day)
            said = self.tr("Er komt/komen %n gesprek(ken) in de agenda.", "", count)
            self.sum_label.setText(self.tr("{talks} Het laatste is op {day}.").format(talks=said, day=last))
        self.sum_label.setVisible(count > 1)
        self.left_out.say(
            self.tr("%n gesprek(ken) past/passen nu niet; plan die later in het traject.", "", len(plan.unplaced))
            if plan.unplaced
            else "",
            "triangle-alert",
            warns=True,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _chosen(self) -> Offer | None:
        at = self.kind_combo.currentIndex()
        return self._offers[at] if 0 <= at < len(self._offers) else None

    def _lay_out(self) -> None:
        self.minutes_spin.setRange(SHORTEST, LONGEST)
        self.minutes_spin.setSingleStep(15)
        self.minutes_spin.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)
        self.sum_label.setWordWrap(True)
        restyle(self.sum_label, role="muted")
        row = QHBoxLayout()
        row.setSpacing(12)
        for field, stretch in ((self._day_field, 3), (self._time_field, 2), (self._minutes_field, 2)):
            row.addWidget(field, stretch)
        self.add(self._kind_field)
        self.body.addLayout(row)
        for widget in (self.whole_check, self.sum_label, self.left_out):
            self.add(widget)

    def _connect(self) -> None:
        self.kind_combo.currentIndexChanged.connect(self._choose)
        self.day_edit.picked.connect(lambda _day: self.changed.emit())
        self.time_edit.picked.connect(lambda _time: self.changed.emit())
        self.minutes_spin.valueChanged.connect(lambda _minutes: self.changed.emit())
        self.whole_check.clicked.connect(lambda _on: self.changed.emit())

    def _choose(self) -> None:
        self._take_length()
        self._show_whole()
        self.changed.emit()

    def _take_length(self) -> None:
        offer = self._chosen()
        if offer is not None:
            with QSignalBlocker(self.minutes_spin):
                self.minutes_spin.setValue(offer.kind.minutes)

    def _show_whole(self) -> None:
        offer = self._chosen()
        self.whole_check.setVisible(offer is not None and not offer.alone)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Eerste gesprek"))
        self._kind_field.set_label(self.tr("Wat"))
        self._day_field.set_label(self.tr("Dag"))
        self._time_field.set_label(self.tr("Begin"))
        self._minutes_field.set_label(self.tr("Duur"))
        self.minutes_spin.setSuffix(self.tr(" min"))
        self.whole_check.setText(self.tr("Plan de rest van het traject meteen in"))
