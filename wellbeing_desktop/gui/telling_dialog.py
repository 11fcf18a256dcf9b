"""Telling those who were given something that it was corrected or erased, or that the consent for it is over."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.disclosure import Cause, Disclosure, Notice
from wellbeing_desktop.domain.telling import Given, ToTell
from wellbeing_desktop.services import notices, people, withdrawing
from wellbeing_desktop.settings.device import WindowBox

from .buttons import button
from .desk import Desk
from .paper_door import PaperDoor
from .parts import Card, Segments
from .parts.card_column import CardColumn
from .parts.rows import fill
from .room import fitted
from .telling_row import TellingRow
from .theme import restyle
from .tokens import SPACE_L, SPACE_M

SIZE = WindowBox(720, 640)


class TellingDialog(QDialog):
    """`TellingDialog(desk, client_id, cause, parent, disclosure_ids).open()`: each recipient, what they got, the ways.

    Without entries of the register it finds those that were corrected since, or whose consent was taken back.
    """

    def __init__(
        self,
        desk: Desk,
        client_id: int,
        cause: Cause,
        parent: QWidget | None = None,
        disclosure_ids: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self._desk, self._client_id, self._cause, self._ids = desk, client_id, cause, tuple(disclosure_ids)
        self.papers = PaperDoor(desk, self)
        self._rows: list[TellingRow] = []
        self.about_label = QLabel(self)
        self.cause_segments = Segments(self)
        self.close_button = button("", "", parent=self)
        page = QWidget(self)
        self._cards = CardColumn(page)
        self._lay_out(page)
        self.cause_segments.chosen.connect(self._choose)
        self.close_button.clicked.connect(self.accept)
        desk.changed.connect(self._follow)

    def open(self) -> None:
        """Show who is to be told now."""
        self._redraw()
        self.resize(fitted(SIZE, self))
        super().open()
        self._take_focus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self._redraw()

    def _lay_out(self, page: QWidget) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        self.about_label.setWordWrap(True)
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.about_label)
        column.addWidget(self.cause_segments)
        column.addWidget(page, 1)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.cause_segments.set_items(self._causes())
        self.cause_segments.setVisible(bool(self._ids) and self._cause is not Cause.WITHDRAWAL)
        if self._cause is not Cause.WITHDRAWAL:
            self.cause_segments.set_current(self._cause.value)

    def _causes(self) -> list[tuple[str, str]]:
        return [(Cause.CORRECTION.value, self.tr("Verbeterd")), (Cause.ERASURE.value, self.tr("Gewist"))]

    def _choose(self, key: str) -> None:
        self._cause = Cause(key)
        self._redraw()

    def _follow(self, change: Change) -> None:
        if self.isVisible() and change.touches(Disclosure, Notice):
            self._redraw()
            self._take_focus()

    def _take_focus(self) -> None:
        first = self._rows[0].letter_button if self._rows else self.close_button
        first.setFocus()

    def _redraw(self) -> None:
        self.setWindowTitle(self.tr("Ontvangers inlichten"))
        self.close_button.setText(self.tr("Sluiten"))
        self.cause_segments.set_items(self._causes())
        self.cause_segments.name_choices(self.tr("Wat is er gebeurd"))
        self._rows = []
        found = self._found()
        self.about_label.setText(self._about() if found else self._nobody())
        fill(self._cards.column, [self._card(one) for one in found], stretch=True)

    def _found(self) -> tuple[ToTell, ...]:
        vault = self._desk.vault
        if self._cause is Cause.WITHDRAWAL:
            return withdrawing.of_client(vault, self._client_id)
        return notices.recipients_to_tell(vault, self._client_id, self._ids, self._cause)

    def _about(self) -> str:
        client = self._desk.name(people.client(self._desk.vault, self._client_id).name)
        forms = {
            Cause.CORRECTION: self.tr(
                "Deze ontvangers kregen iets over {client} dat daarna is verbeterd. Laat hun dat weten; in de brief "
                "staat niet wat er is verbeterd."
            ),
            Cause.ERASURE: self.tr(
                "Deze ontvangers kregen iets over {client} dat is gewist. Vraag hun om het ook te wissen."
            ),
            Cause.WITHDRAWAL: self.tr(
                "Deze ontvangers kregen iets met een toestemming die {client} heeft ingetrokken. Vraag hun om het "
                "niet meer te gebruiken."
            ),
        }
        return forms[self._cause].format(client=client)

    def _nobody(self) -> str:
        if self._ids:
            return self.tr("Dit ging niet naar een ander over deze deelnemer. Er is niemand om in te lichten.")
        return self.tr("Er is niemand om in te lichten: niemand kreeg iets dat daarna is veranderd.")

    def _card(self, one: ToTell) -> Card:
        card = Card(self._recipient(one))
        for given in one.given:
            card.add(_line(self._given(given)))
        row = TellingRow(self._desk, one, card)
        row.letter_wanted.connect(lambda: self._show_letter(one))
        row.told.connect(lambda how: self._tell(one, how))
        self._rows.append(row)
        card.add(row)
        return card

    def _recipient(self, one: ToTell) -> str:
        role = wording(self._desk.settings.language).text(f"role.{one.contact.role.value}")
        organisation = people.organisation_name(self._desk.vault, one.contact.organisation_id)
        return " · ".join(part for part in (self._desk.name(one.contact.name), role, organisation) if part)

    def _given(self, given: Given) -> str:
        """What they got and when, and what corrects it."""
        entry, formats = given.entry, self._desk.formats
        kind = wording(self._desk.settings.language).text(f"kind.{entry.document}")
        day = formats.long_date(entry.made_at.date())
        line = self.tr("{kind} {number}, versie {version}, van {day}").format(
            kind=kind, number=entry.number, version=entry.version, day=day
        )
        later = [
            self.tr("verbeterd met {number} van {day}").format(number=one.number, day=formats.long_date(one.on.date()))
            for one in given.corrections
        ]
        return "\n".join([line, *(f"– {said}" for said in later)])

    def _show_letter(self, one: ToTell) -> None:
        vault, number = self._desk.vault, one.withdrawal_id
        if number is not None:
            self.papers.show(lambda: withdrawing.letter(vault, number))
        else:
            self.papers.show(lambda: notices.letter(vault, one.cause, one.disclosure_ids))

    def _tell(self, one: ToTell, how: str) -> None:
        self._desk.act(lambda vault: notices.tell(vault, one.cause, one.disclosure_ids, how))


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    restyle(label, role="muted")
    return label
