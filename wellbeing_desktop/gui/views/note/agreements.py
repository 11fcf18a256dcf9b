"""The agreements of a session: the table, and the form in which one is typed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget

from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.voices import voice_word
from wellbeing_desktop.services import agreements

from .agreement_form import AgreementForm, Owner
from .table import AgreementTable


@dataclass(frozen=True)
class Unsaved:
    """An agreement that could not be kept, and how it was before; None for a new one."""

    agreement: Agreement
    began: Agreement | None


class AgreementsCard(Card):
    """What is typed in the form is drafted into the vault by `save_draft` and becomes one act by `finish`."""

    edited = Signal()
    opened = Signal()
    empty_label: QLabel
    table: AgreementTable
    agreement_form: AgreementForm
    add_button: QPushButton
    change_button: QPushButton
    remove_button: QPushButton
    head: QBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        load(self, "note_agreements")
        Columns(self, self.head)
        self._desk = desk
        self._session_id = 0
        self._shown: list[Agreement] = []
        self._owners: tuple[Owner, ...] = ()
        self._began: Agreement | None = None
        self._drafted: Agreement | None = None
        self._dirty = False
        self.agreement_form.hide()
        self.add_button.clicked.connect(self.begin)
        for wanted in (self.change_button.clicked, self.table.change_wanted):
            wanted.connect(self.change)
        for wanted in (self.remove_button.clicked, self.table.remove_wanted):
            wanted.connect(self.remove)
        self.agreement_form.edited.connect(self._edited)
        self.agreement_form.kept.connect(self._keep)
        self.agreement_form.given_up.connect(self.give_up)

    @property
    def is_open(self) -> bool:
        """Whether an agreement is being typed."""
        return not self.agreement_form.isHidden()

    def show_session(self, session_id: int, owners: tuple[Owner, ...], voices: tuple[Voice, ...]) -> None:
        """Show a session's agreements; what is being typed stays while it is the same session."""
        if session_id != self._session_id:
            self._close()
            self._session_id = session_id
        self._owners = owners
        self.agreement_form.set_choices(owners, voices)
        self.redraw()

    def redraw(self) -> None:
        """Read the agreements anew; one that is typed for the first time stands in the form only."""
        hidden = self._drafted.id if self._drafted and not self._began else 0
        self._shown = [a for a in agreements.of_session(self._desk.vault, self._session_id) if a.id != hidden]
        self.table.show_rows(self._heads(), [self._row(agreement) for agreement in self._shown])
        for widget in (self.table, self.change_button, self.remove_button):
            widget.setVisible(bool(self._shown))
        self.empty_label.setVisible(not self._shown and not self.is_open)

    def begin(self) -> None:
        """Begin a new agreement."""
        if self.finish():
            self._open(None)

    def change(self) -> None:
        """Open the current agreement of the table."""
        chosen = self._chosen()
        if chosen is not None and self.finish():
            self._open(chosen)

    def remove(self) -> None:
        """Take the current agreement of the table away; undo brings it back."""
        chosen = self._chosen()
        if chosen is None:
            return
        if self._began and self._began.id == chosen.id:
            self._close()
        self._desk.act(lambda vault: agreements.remove(vault, chosen.id))
        (self.table if self._shown else self.add_button).setFocus()

    def save_draft(self) -> None:
        """Keep what is being typed; raises UserError when the vault could not."""
        value = self.agreement_form.value() if self.is_open and self._dirty else None
        if value is not None and value.text.strip():
            known = self._drafted or self._began
            self._drafted = agreements.draft(self._desk.vault, replace(value, id=known.id if known else 0))
            self._dirty = False

    def finish(self) -> bool:
        """Make one act of what was typed and close the form; False when it could not be kept."""
        if not self.is_open:
            return True
        value, known = self.agreement_form.value(), self._drafted or self._began
        if not value.text.strip() and self._began is None:
            self.give_up()
            return True
        if not self._dirty and self._drafted is None:
            self._close()
            return True
        if not value.text.strip():
            self.agreement_form.text_field.set_error(UserError(Kind.FIELD_EMPTY, field="agreement"))
            return False
        agreement, began, drafted = replace(value, id=known.id if known else 0), self._began, self._drafted
        self._drafted = None  # so that the table, drawn during the act, shows it
        if self._desk.act(lambda vault: agreements.settle(vault, agreement, began)) is None:
            self._drafted = drafted
            return False
        self._close()
        return True

    def leave(self) -> None:
        """Finish; an agreement whose words were taken away goes back to how it was."""
        if not self.finish() and not self.agreement_form.value().text.strip():
            self.give_up()

    def give_up(self) -> None:
        """Close the form and bring back how the agreement was."""
        began, drafted = self._began, self._drafted
        if drafted is not None:
            self._desk.attempt(lambda: agreements.discard(self._desk.vault, drafted, began))
        self._close()
        self.redraw()
        (self.table if began else self.add_button).setFocus()

    def take_unsaved(self) -> Unsaved | None:
        """What `finish` could not keep, to be settled later; the form is closed."""
        value, known, began = self.agreement_form.value(), self._drafted or self._began, self._began
        unsaved = self.is_open and bool(value.text.strip())
        self._close()
        return Unsaved(replace(value, id=known.id if known else 0), began) if unsaved else None

    def _keep(self) -> None:
        another = self._began is None and bool(self.agreement_form.value().text.strip())
        if not self.finish():
            return
        if another:
            self._open(None)
        else:
            (self.table if self._shown else self.add_button).setFocus()

    def _open(self, agreement: Agreement | None) -> None:
        self._began, self._drafted, self._dirty = agreement, None, False
        self.agreement_form.show_agreement(agreement or Agreement(0, self._session_id, "", Role.CLIENT))
        self.agreement_form.show()
        self.empty_label.hide()
        self.agreement_form.text_edit.setFocus()
        self.opened.emit()

    def _close(self) -> None:
        self._began, self._drafted, self._dirty = None, None, False
        self.agreement_form.hide()
        self.empty_label.setVisible(not self._shown)

    def _chosen(self) -> Agreement | None:
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _edited(self) -> None:
        self._dirty = True
        self.edited.emit()

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Afspraak"),
            self.tr("Wie"),
            self.tr("Uiterlijk"),
            self.tr("Over het werk"),
            self.tr("Van wie"),
            self.tr("Stand"),
        )

    def _row(self, agreement: Agreement) -> tuple[str, ...]:
        due = self._due(agreement)
        status = {
            AgreementStatus.OPEN: self.tr("open"),
            AgreementStatus.KEPT: self.tr("nagekomen"),
            AgreementStatus.DROPPED: self.tr("vervallen"),
        }[agreement.status]
        work = self.tr("ja") if agreement.about_work else self.tr("nee")
        return (agreement.text, self._owner(agreement), due, work, voice_word(agreement.voice), status)

    def _due(self, agreement: Agreement) -> str:
        if agreement.due_on is None:
            return self.tr("geen datum")
        day = self._desk.formats.date(agreement.due_on)
        late = agreement.status is AgreementStatus.OPEN and agreement.due_on < self._desk.vault.now().date()
        return self.tr("{day}, te laat").format(day=day) if late else day

    def _owner(self, agreement: Agreement) -> str:
        chosen = (agreement.owner, agreement.owner_contact_id)
        return next((o.words for o in self._owners if (o.role, o.contact_id) == chosen), self.tr("iemand anders"))
