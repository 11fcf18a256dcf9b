"""Moving a note to the talk where it belongs: whose, which one, and what will happen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QWidget,
)

from wellbeing_desktop.domain.notes import NoteMove
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Remark
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.room import fitted
from wellbeing_desktop.services import note_moving, notes, people
from wellbeing_desktop.services.note_moving import Plan, Step
from wellbeing_desktop.settings.device import WindowBox

SIZE = WindowBox(720, 680)


class MovingDialog(QDialog):
    """`show_session(session_id)` opens it; after the move the other note is shown."""

    client_choice: QComboBox
    talks_list: QListWidget
    remark: Remark
    what_heading: QLabel
    what_scroller: QScrollArea
    what_label: QLabel
    close_button: QPushButton
    move_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "note_moving")
        self._desk = desk
        self._from_id = 0
        self._talks: list[Session] = []
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.client_choice.currentIndexChanged.connect(self._list_talks)
        self.talks_list.currentRowChanged.connect(self._tell)
        self.close_button.clicked.connect(self.reject)
        self.move_button.clicked.connect(self._move)

    def show_session(self, session_id: int) -> None:
        """Ask where the note of this talk belongs; other clients first, for that is the usual mistake."""
        self._from_id = session_id
        own = note_moving.client_of(self._desk.vault, session_id)
        known = sorted(people.clients(self._desk.vault), key=lambda one: (one.id == own, one.name.casefold()))
        self.client_choice.blockSignals(True)
        self.client_choice.clear()
        for client in known:
            name = self._desk.name(client.name)
            words = self.tr("{name} (ander gesprek)").format(name=name) if client.id == own else name
            self.client_choice.addItem(words, client.id)
        self.client_choice.blockSignals(False)
        self._list_talks()
        self.resize(fitted(SIZE, self))
        self.open()
        self.client_choice.setFocus()

    def _list_talks(self) -> None:
        client_id = self.client_choice.currentData()
        self._talks = note_moving.talks(self._desk.vault, client_id, self._from_id) if client_id else []
        self.talks_list.blockSignals(True)
        self.talks_list.clear()
        for one in self._talks:
            self.talks_list.addItem(QListWidgetItem(self._words(one)))
        self.talks_list.blockSignals(False)
        if self._talks:
            self.talks_list.setCurrentRow(0)
        self._tell()

    def _words(self, one: Session) -> str:
        formats = self._desk.formats
        title = notes.kind_of(self._desk.vault, one.id).title.get(formats.language)
        day = f"{formats.short_weekday(one.day.weekday())} {formats.long_date(one.day)}"
        said = self.tr("{day}, {time} · {kind} {number}").format(
            day=day, time=formats.time(one.start), kind=title, number=one.number
        )
        there = any(not note.is_empty for note in notes.written(self._desk.vault, one.id))
        return self.tr("{talk} · heeft al een notitie").format(talk=said) if there else said

    def _chosen(self) -> Session | None:
        row = self.talks_list.currentRow()
        return self._talks[row] if 0 <= row < len(self._talks) else None

    def _tell(self) -> None:
        """Say what would happen with the chosen talk, or why it cannot be."""
        talk = self._chosen()
        plan = note_moving.plan(self._desk.vault, self._from_id, talk.id) if talk else None
        self.remark.say(self._why_not(plan), "triangle-alert", warns=True)
        possible = plan is not None and plan.possible
        self.move_button.setEnabled(possible)
        for widget in (self.what_heading, self.what_scroller):
            widget.setVisible(possible)
        self.what_label.setText("\n".join(self._consequences(plan)) if plan else "")
        if self.isVisible():
            announce(self.talks_list, self.what_label.text() if possible else self.remark.text)

    def _why_not(self, plan: Plan | None) -> str:
        if plan is None:
            return self.tr("Deze deelnemer heeft nog geen gesprek. Plan er eerst een in de agenda.")
        if plan.reported:
            return self.tr(
                "Van een van deze twee gesprekken is een verslag voorgelegd of vastgesteld; dat verandert niet meer. "
                "Schrijf in het juiste gesprek opnieuw wat daar hoort, en zet in het verslag recht wat niet klopt met "
                "een aanvulling."
            )
        lost = [self._title(step) for step in plan.steps if step.into is None]
        if lost:
            sections = ", ".join(lost)
            return self.tr("Dat gesprek heeft geen plaats voor: {sections}. Kies een ander gesprek.").format(
                sections=sections
            )
        return ""

    def _consequences(self, plan: Plan) -> list[str]:
        said = [self._step(step) for step in plan.steps if step.into is not None]
        if plan.agreements:
            said.append(self.tr("%n afspraken gaan mee.", "", plan.agreements))
        if plan.insights:
            said.append(self.tr("%n inzichten gaan mee.", "", plan.insights))
        for contact in plan.dropped:
            said.append(
                self.tr("{name} hoort niet bij die deelnemer en staat straks bij geen afspraak meer.").format(
                    name=self._desk.name(contact.name)
                )
            )
        joint = sum(step.joint for step in plan.steps)
        if joint:
            said.append(self.tr("%n regels worden van samen: die stem is er in dat gesprek niet.", "", joint))
        if plan.concept:
            said.append(self.tr("Het concept van het verslag van dit gesprek vervalt."))
        return [f"• {line}" for line in said]

    def _step(self, step: Step) -> str:
        assert step.into is not None, "only what has a place is told so"
        section, there = self._title(step), step.into.title.get(self._desk.formats.language)
        if section == there:
            beneath = self.tr("‘{section}’ komt onder wat daar al staat.")
            return (beneath if step.beneath else self.tr("‘{section}’ gaat mee.")).format(section=section)
        beneath = self.tr("‘{section}’ komt in ‘{there}’, onder wat daar al staat.")
        form = beneath if step.beneath else self.tr("‘{section}’ komt in ‘{there}’.")
        return form.format(section=section, there=there)

    def _title(self, step: Step) -> str:
        return step.section.title.get(self._desk.formats.language)

    def _move(self) -> None:
        talk, number = self._chosen(), self._from_id
        if talk is None:
            return
        change = self._desk.act(lambda vault: note_moving.move(vault, number, talk.id))
        if change is not None and change.touches(NoteMove):
            self.accept()
            self._desk.go(Place("note", talk.id))
