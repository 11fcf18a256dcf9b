"""Closing a running trajectory: what it means is told first, aftercare is planned in the same act."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.planning import PlannedSession
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import Card, DateField, LabelledField, Remark, TimeField
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_S
from wellbeing_desktop.services import closing
from wellbeing_desktop.services.closing import Ending


class ClosingCard(Card):
    """What was chosen here stays while it is the same trajectory."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._trajectory_id = 0
        self._ending: Ending | None = None
        self._keep: dict[int, QCheckBox] = {}
        self._stand, self._remaining_label = QLabel(self), QLabel(self)
        restyle(self._remaining_label, role="label")
        for label in (self._stand, self._remaining_label):
            label.setWordWrap(True)
        self.consents_remark, self.clash_remark = Remark(self), Remark(self)
        self.reason_edit = QLineEdit(self)
        self._reason_field = LabelledField("", self.reason_edit, parent=self)
        self.aftercare_check = QCheckBox(self)
        self.day_edit, self.time_edit = DateField(self), TimeField(self)
        self._day_field = LabelledField("", self.day_edit, parent=self)
        self._time_field = LabelledField("", self.time_edit, parent=self)
        self.close_button = button("", "primary", "check", self)
        self._talks = QVBoxLayout()
        self._talks.setSpacing(SPACE_S)
        self._lay_out()
        self.aftercare_check.toggled.connect(self._offer_moment)
        self.day_edit.picked.connect(self._look_for_clash)
        self.time_edit.picked.connect(self._look_for_clash)
        self.close_button.clicked.connect(self.close_trajectory)

    def checks(self) -> dict[int, QCheckBox]:
        """The box of each talk that is still planned, by its id; ticked it is kept."""
        return dict(self._keep)

    def show_ending(self, ending: Ending) -> None:
        """Show what closing would mean."""
        another = ending.trajectory.id != self._trajectory_id
        new_day = self._ending is None or self._ending.aftercare != ending.aftercare
        self._trajectory_id, self._ending = ending.trajectory.id, ending
        if another:
            self.reason_edit.clear()
            self._reason_field.set_error("")
            self.aftercare_check.setChecked(True)
        self._show_talks(ending.remaining, set() if another else self._kept())
        self._retranslate(ending)
        if ending.aftercare is not None and (another or new_day):
            self.day_edit.set_value(ending.aftercare.day)
            self.time_edit.set_value(ending.aftercare.start)
        self._reason_field.setVisible(ending.early)
        self.aftercare_check.setVisible(ending.aftercare is not None)
        self._offer_moment()

    def close_trajectory(self) -> None:
        """Do it, or say at the field what is missing."""
        after = self._chosen()
        try:
            change = closing.close(self._desk.vault, self._trajectory_id, self.reason_edit.text(), self._kept(), after)
        except UserError as error:
            self._explain(error)
            return
        self._desk.act(lambda _vault: change)

    def _chosen(self) -> PlannedSession | None:
        """The talk for afterwards as the fields say it; None when none is wanted."""
        after = self._ending.aftercare if self._ending else None
        if after is None or not self.aftercare_check.isChecked():
            return None
        return closing.at(after, self.day_edit.value(), self.time_edit.value())

    def _look_for_clash(self) -> None:
        """Say that the chosen moment is taken; it can be chosen all the same."""
        after, ending = self._chosen(), self._ending
        clashes = (
            after is not None and ending is not None and closing.clashes(self._desk.vault, ending, after, self._kept())
        )
        self.clash_remark.say(
            self.tr("Op dit moment staat er al iets in de agenda. U kunt een ander moment kiezen.") if clashes else "",
            "triangle-alert",
            warns=True,
        )

    def _explain(self, error: UserError) -> None:
        fields = {"closing_reason": self._reason_field, "day": self._day_field}
        field = fields.get(str(error.data.get("field")))
        if field is None:
            self._desk.trouble(error)
            return
        field.set_error(messages.sentence(error))
        (self.reason_edit if field is self._reason_field else self.day_edit).setFocus()

    def _kept(self) -> set[int]:
        return {number for number, check in self._keep.items() if check.isChecked()}

    def _show_talks(self, remaining: tuple[Session, ...], kept: set[int]) -> None:
        assert self._ending is not None, "talks are shown of an ending"
        self._keep = {one.id: QCheckBox(self._talk(one), self) for one in remaining}
        for number, check in self._keep.items():
            check.setChecked(number in kept)
            check.toggled.connect(self._look_for_clash)
        fill(self._talks, list(self._keep.values()))
        self._remaining_label.setVisible(bool(remaining))

    def _talk(self, talk: Session) -> str:
        assert self._ending is not None, "talks are shown of an ending"
        kind = self._ending.programme.kind(talk.kind).title.get(self._desk.settings.language)
        when = self._desk.formats.appointment(talk.day, talk.start, talk.ends.time())
        return self.tr("{kind} {number} laten staan: {when}").format(kind=kind, number=talk.number, when=when)

    def _offer_moment(self) -> None:
        wanted = self.aftercare_check.isChecked() and not self.aftercare_check.isHidden()
        for field in (self._day_field, self._time_field):
            field.setVisible(wanted)
        self._look_for_clash()

    def _retranslate(self, ending: Ending) -> None:
        self.set_title(self.tr("Traject afsluiten"))
        early = self.tr("Er staan nog gesprekken gepland. U sluit dus eerder af dan was voorzien.")
        done = self.tr("Er staan geen gesprekken meer gepland. U kunt het traject afsluiten.")
        self._stand.setText(early if ending.early else done)
        self._remaining_label.setText(self.tr("Deze gesprekken vervallen, behalve wat u aanvinkt:"))
        self._reason_field.set_label(self.tr("Waarom stopt het eerder?"))
        self.close_button.setText(self.tr("Traject afsluiten"))
        self._day_field.set_label(self.tr("Dag"))
        self._time_field.set_label(self.tr("Tijd"))
        self._say_consents(ending)
        after = ending.aftercare
        if after is None:
            return
        kind = ending.programme.kind(after.kind).title.get(self._desk.settings.language)
        self.aftercare_check.setText(self.tr("{kind} meteen inplannen").format(kind=kind))
        moved = ""
        if after.moved_from is not None:
            day = self._desk.formats.day(after.moved_from)
            moved = self.tr("Niet op {day}: {reason}.").format(
                day=day, reason=after.moved_because or self.tr("weekend")
            )
        self._day_field.set_help(moved)

    def _say_consents(self, ending: Ending) -> None:
        names = ", ".join(self._desk.name(one.contact.name) for one in ending.ending)
        self.consents_remark.say(
            self.tr("Toestemming die tot het einde van het traject gold, eindigt vandaag: {names}.").format(names=names)
            if names
            else "",
            "shield-check",
        )

    def _lay_out(self) -> None:
        self.add(self._stand)
        self.add(self._remaining_label)
        self.body.addLayout(self._talks)
        self.add(self._reason_field)
        self.add(self.consents_remark)
        self.add(self.aftercare_check)
        row, end = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addWidget(self._day_field)
        row.addWidget(self._time_field)
        row.addStretch(1)
        Columns(self, row)
        self.body.addLayout(row)
        self.add(self.clash_remark)
        end.addStretch(1)
        end.addWidget(self.close_button)
        self.body.addLayout(end)
