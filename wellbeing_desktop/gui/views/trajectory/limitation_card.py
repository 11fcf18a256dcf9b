"""What the company doctor said about work: a quote, the day, and who said it; the only such thing an employer reads."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.consent import Limitation
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.form_keeper import FormKeeper
from wellbeing_desktop.gui.parts import Card, Choice, DateField, LabelledField, NoteEdit, Remark
from wellbeing_desktop.gui.parts.draft_line import DraftLine
from wellbeing_desktop.gui.parts.marked_text import MarkedText
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_M, SPACE_S
from wellbeing_desktop.services import limitations, people, word_check

from .limitation_row import LimitationRow

_QUOTE, _DAY, _DOCTOR = "quote", "day", "doctor"


class LimitationCard(Card):
    """The quotes there are, and the form for another one; what was typed is kept until it is recorded."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._trajectory: Trajectory | None = None
        self._doctors: list[Contact] = []
        self._changing: Limitation | None = None
        self._about = QLabel(self)
        self._rows = QVBoxLayout()
        self.none_remark = Remark(self)
        self.add_button = button("", "", "user-plus", self)
        self._form = QWidget(self)
        self.draft_line = DraftLine(self._form)
        self.quote_edit = NoteEdit(2, self._form)
        self.quote_field = LabelledField("", self.quote_edit, parent=self._form)
        self.word_remark = Remark(self._form)
        self.word_text = MarkedText(self._form)
        self.doctor_box = Choice(self._form)
        self.doctor_field = LabelledField("", self.doctor_box, parent=self._form)
        self.day_edit = DateField(self._form)
        self.day_field = LabelledField("", self.day_edit, parent=self._form)
        self.save_button = button("", "primary", "check", self._form)
        self.cancel_button = button("", "quiet", "x", self._form)
        self._lay_out()
        self._keeper = FormKeeper(desk, self, self.draft_line, self)
        self._connect()

    def show_trajectory(self, trajectory: Trajectory) -> None:
        """Show the quotes of a trajectory; what is being typed stays while it is the same one."""
        other = self._trajectory is None or trajectory.id != self._trajectory.id
        if other:
            self._keeper.leave()
            self._trajectory = trajectory
            self.empty_form()
        self._trajectory = trajectory
        self._reread()
        self._retranslate()
        if other:
            self._keeper.begin(_form_name(trajectory))

    def leave(self) -> None:
        """Keep what was typed so far."""
        self._keeper.leave()

    def unsaved(self) -> bool:
        """Whether something typed is not in the vault yet."""
        return self._keeper.pending

    def filled_in(self) -> dict[str, str]:
        """What was typed; nothing while there is no quote."""
        quote = self.quote_edit.text()
        if not quote.strip():
            return {_QUOTE: "", _DAY: "", _DOCTOR: ""}
        contact = self._doctor()
        day = self.day_edit.value().isoformat()
        return {_QUOTE: quote, _DAY: day, _DOCTOR: str(contact.id) if contact else ""}

    def fill_in(self, content: Mapping[str, str]) -> None:
        """Put it back."""
        self.quote_edit.set_text(content.get(_QUOTE, ""))
        if content.get(_DAY):
            self.day_edit.set_value(date.fromisoformat(content[_DAY]))
        self._choose(int(content.get(_DOCTOR) or 0))
        self._look()

    def empty_form(self) -> None:
        """Begin another quote, said today."""
        self._changing = None
        self.quote_edit.set_text("")
        self.day_edit.set_value(self._desk.vault.now().date())
        for field in (self.quote_field, self.day_field):
            field.set_error("")
        self._look()
        self._name_buttons()

    def _lay_out(self) -> None:
        self._about.setWordWrap(True)
        restyle(self._about, role="muted")
        column, who, actions = QVBoxLayout(self._form), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for row in (who, actions):
            row.setSpacing(SPACE_M)
        who.addWidget(self.doctor_field, 2)
        who.addWidget(self.day_field, 1)
        actions.addWidget(self.save_button)
        actions.addWidget(self.cancel_button)
        actions.addStretch(1)
        for each in (self.draft_line, self.quote_field, self.word_remark, self.word_text):
            column.addWidget(each)
        column.addLayout(who)
        column.addLayout(actions)
        self._rows.setSpacing(SPACE_S)
        self.add(self._about)
        self.body.addLayout(self._rows)
        self.add(self.none_remark)
        add = QHBoxLayout()
        add.addWidget(self.add_button)
        add.addStretch(1)
        self.body.addLayout(add)
        self.add(self._form)
        Columns(self._form, who)

    def _connect(self) -> None:
        self.quote_edit.edited.connect(self._typed)
        self.day_edit.picked.connect(lambda _day: self._touch())
        self.doctor_box.activated.connect(lambda _at: self._touch())
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self._give_up)
        self.add_button.clicked.connect(self._add_doctor)

    def _typed(self) -> None:
        self.quote_field.set_error("")
        self._look()
        self._touch()

    def _touch(self) -> None:
        """Keep what is typed of another quote; one that is put right is in the vault already."""
        if self._changing is None:
            self._keeper.touch()

    def _look(self) -> None:
        """Point out words that tell of an illness or of home: those do not belong in a limitation."""
        text = self.quote_edit.text()
        marks = word_check.marks(self._desk.vault, text)
        words = self.tr(
            "Dit lijkt meer dan een beperking te zeggen. Schrijf alleen op wat iemand op het werk wel of niet kan."
        )
        self.word_remark.say(words if marks else "", "triangle-alert", warns=True)
        self.word_text.show_marks(text, marks)
        self.word_text.setVisible(bool(marks))

    def _reread(self) -> None:
        assert self._trajectory is not None, "show_trajectory has set it"
        vault, chosen = self._desk.vault, self._doctor()
        self._doctors = limitations.doctors(vault, self._trajectory.id)
        self.doctor_box.clear()
        self.doctor_box.addItems([self._desk.name(one.name) for one in self._doctors])
        self._choose(chosen.id if chosen else 0)
        found = limitations.of_trajectory(vault, self._trajectory.id)
        if self._changing is not None and self._changing not in found:
            self.empty_form()
        fill(self._rows, [self._row(one) for one in found])
        there = bool(self._doctors)
        self._form.setVisible(there)
        self.add_button.setVisible(not there)

    def _row(self, one: Limitation) -> LimitationRow:
        vault, contact = self._desk.vault, people.contact(self._desk.vault, one.contact_id)
        day = self._desk.formats.long_date(one.said_on)
        row = LimitationRow(one.quote, f"{self._desk.name(contact.name)} · {day}", limitations.left(vault, one.id))
        row.changed.connect(partial(self._change, one))
        row.removed.connect(lambda: self._desk.act(lambda vault: limitations.remove(vault, one.id)))
        return row

    def _choose(self, contact_id: int) -> None:
        ids = [one.id for one in self._doctors]
        self.doctor_box.setCurrentIndex(ids.index(contact_id) if contact_id in ids else 0 if ids else -1)

    def _doctor(self) -> Contact | None:
        at = self.doctor_box.currentIndex()
        return self._doctors[at] if 0 <= at < len(self._doctors) else None

    def _change(self, one: Limitation) -> None:
        self._keeper.leave()
        self.empty_form()
        self._changing = one
        self.quote_edit.set_text(one.quote)
        self.day_edit.set_value(one.said_on)
        self._choose(one.contact_id)
        self._look()
        self._name_buttons()
        self.quote_edit.setFocus()

    def _give_up(self) -> None:
        """Back to the quote that was being typed before, if there was one."""
        assert self._trajectory is not None, "only a quote that is shown can be changed"
        self.empty_form()
        self._keeper.begin(_form_name(self._trajectory))
        self.quote_edit.setFocus()

    def _save(self) -> None:
        contact, before = self._doctor(), self._changing
        if self._trajectory is None or contact is None:
            return
        who = before.contact_id if before else contact.id
        said = Limitation(
            before.id if before else 0, self._trajectory.id, who, self.quote_edit.text(), self.day_edit.value()
        )
        for field in (self.quote_field, self.day_field):
            field.set_error("")
        try:
            change = limitations.save(self._desk.vault, said)
        except UserError as error:
            self._show_trouble(error)
            return
        self.empty_form()
        if before is None:
            self._keeper.done()
        else:
            self._keeper.begin(_form_name(self._trajectory))
        self._desk.act(lambda _vault: change)
        self.quote_edit.setFocus()

    def _show_trouble(self, error: UserError) -> None:
        fields = {"quote": self.quote_field, "said_on": self.day_field}
        field = fields.get(str(error.data.get("field")))
        if field is None:
            self._desk.trouble(error)
            return
        field.set_error(messages.sentence(error))
        (self.quote_edit if field is self.quote_field else self.day_edit).setFocus()

    def _add_doctor(self) -> None:
        if self._trajectory is not None:
            place = Place("client", self._trajectory.person, f"contact:{Role.COMPANY_DOCTOR.value}")
            self._desk.go(place)

    def _name_buttons(self) -> None:
        changing = self._changing is not None
        self.save_button.setText(self.tr("Wijziging bewaren") if changing else self.tr("Citaat vastleggen"))
        self.cancel_button.setText(self.tr("Niet wijzigen"))
        self.cancel_button.setVisible(changing)
        self.doctor_box.setDisabled(changing)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Wat de bedrijfsarts zei over werk"))
        self._about.setText(
            self.tr(
                "Alleen als citaat, en alleen de beperking: wat iemand op het werk wel of niet kan. Nooit een "
                "diagnose. Een werkgever leest dit alleen met toestemming van de deelnemer."
            )
        )
        none = self.tr("Er is nog geen bedrijfsarts bij deze deelnemer. Voeg die eerst toe: alleen die kunt u citeren.")
        self.none_remark.say("" if self._doctors else none)
        self.quote_field.set_label(self.tr("Wat de bedrijfsarts zei, woord voor woord"))
        self.doctor_field.set_label(self.tr("Welke bedrijfsarts"))
        self.day_field.set_label(self.tr("Gezegd op"))
        self.add_button.setText(self.tr("Bedrijfsarts toevoegen"))
        self._name_buttons()
        self._look()


def _form_name(trajectory: Trajectory) -> str:
    return f"limitation:{trajectory.id}"
