"""Netwerken: the employee networks, and beginning one."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.services import network, people
from wellbeing_desktop.services.network import Network

from ..buttons import button
from ..desk import Desk
from ..parts import Card, DateField, EmptyState, LabelledField, LinkRow, NoteEdit, PageHeader, Remark
from ..parts.rows import fill
from ..places import Place
from ..view import View


class NetworksView(View):
    """A line for each network with its organisation and the phase it is in."""

    form = "networks"
    header: PageHeader
    welcome: EmptyState
    begin_area: QScrollArea
    name_field: LabelledField
    name_edit: QLineEdit
    organisation_field: LabelledField
    organisation_combo: QComboBox
    programme_field: LabelledField
    programme_combo: QComboBox
    starts_edit: DateField
    plan_edit: NoteEdit
    begin_button: QPushButton
    cancel_button: QPushButton
    mistake: Remark
    list_card: Card
    rows: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._beginning = False
        self.new_button = button("", "primary", "waypoints", self)
        self.header.add_action(self.new_button)
        self.organisation_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.welcome.clicked.connect(self._begin)
        self.new_button.clicked.connect(self._begin)
        self.cancel_button.clicked.connect(self._dismiss)
        self.begin_button.clicked.connect(self._keep)

    def retranslate(self) -> None:
        """The words of the button in the head."""
        self.new_button.setText(self.tr("Nieuw netwerk"))

    def redraw(self) -> None:
        """The networks, those that run first; without any the sentence that says how to begin."""
        found = network.networks(self.desk.vault)
        self.header.set_subtitle(self.tr("%n netwerk(en)", "", len(found)) if found else "")
        self._fill_choices()
        offered = bool(network.offered(self.desk.vault))
        self.welcome.setVisible(not found and not self._beginning and offered)
        self.new_button.setVisible(bool(found) and not self._beginning and offered)
        self.begin_area.setVisible(self._beginning)
        self.mistake.say(
            ""
            if offered
            else self.tr("Er is geen programma voor netwerken te lezen. Kijk bij Programma’s wat er mis is.")
        )
        self.list_card.setVisible(bool(found) and not self._beginning)
        fill(self.rows, [self._row(one) for one in found], stretch=True)

    def _fill_choices(self) -> None:
        language = self.desk.settings.language
        chosen, typed = self.programme_combo.currentData(), self.organisation_combo.currentText()
        self.programme_combo.clear()
        for one in network.offered(self.desk.vault):
            self.programme_combo.addItem(one.title.get(language), one.key)
        self.programme_combo.setCurrentIndex(max(0, self.programme_combo.findData(chosen)))
        self.programme_field.setVisible(self.programme_combo.count() > 1)
        self.organisation_combo.clear()
        self.organisation_combo.addItems([one.name for one in people.organisations(self.desk.vault)])
        self.organisation_combo.setEditText(typed)

    def _row(self, one: Network) -> LinkRow:
        stage, language = one.present, self.desk.settings.language
        phase = self.tr("Fase {number} van {count}: {title}").format(
            number=stage.position, count=len(one.stages), title=stage.phase.title.get(language)
        )
        people_in = self.tr("%n lid/leden in de kerngroep", "", one.listed.members)
        line = " · ".join(part for part in (one.listed.organisation, phase, people_in) if part)
        closed = one.trajectory.closed_on
        meeting = one.listed.next_meeting
        if closed:
            state = self.tr("afgesloten op {day}").format(day=self.desk.formats.long_date(closed))
        elif meeting:
            state = self.tr("{day} {time}").format(
                day=self.desk.formats.short_day(meeting.day), time=self.desk.formats.time(meeting.start)
            )
        else:
            state = ""
        row = LinkRow(one.listed.group.name, line, state, "neutral" if closed else "accent")
        row.clicked.connect(lambda: self.desk.go(Place("network", one.listed.group.id)))
        return row

    def _begin(self) -> None:
        self._beginning = True
        self.starts_edit.set_value(self.desk.vault.now().date())
        self.redraw()
        self.name_edit.setFocus()

    def _dismiss(self) -> None:
        self._beginning = False
        self.name_edit.clear()
        self.plan_edit.set_text("")
        self.organisation_combo.setEditText("")
        for field in (self.name_field, self.organisation_field):
            field.set_error("")
        self.redraw()

    def _keep(self) -> None:
        fields = {"group_name": self.name_field, "organisation": self.organisation_field}
        try:
            change = self._begun()
        except UserError as error:
            field = fields.get(str(error.data.get("field")))
            if field is None:
                self.desk.trouble(error)
            else:
                field.set_error(error)
            return
        self._beginning = False
        self.desk.act(lambda _vault: change)
        self._dismiss()
        group = next(record for record in change.after if isinstance(record, Group))
        self.desk.go(Place("network", group.id))

    def _begun(self) -> Change:
        return network.begin(
            self.desk.vault,
            self.name_edit.text(),
            self.organisation_combo.currentText(),
            str(self.programme_combo.currentData() or ""),
            self.starts_edit.value(),
            self.plan_edit.text(),
        )
