"""Notices, after each save, the name of somebody else in what was written, and asks whether it belongs there."""

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.groups import Member
from wellbeing_desktop.domain.name_index import Named, Talk
from wellbeing_desktop.domain.notes import Compartment, NameAllowed
from wellbeing_desktop.domain.people import Client, Contact, Relation, initials
from wellbeing_desktop.domain.trajectory import Participant
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.people_index import PeopleIndex
from wellbeing_desktop.gui.units import unit_places
from wellbeing_desktop.services import names

from .name_question import NameQuestion
from .section import SectionCard

_WHO = (Client, Contact, Relation, Participant, Member, NameAllowed)


class NamesWatch(QObject):
    """`watch` each card once, `begin` with each note that is shown; `saved` tells when it was kept."""

    def __init__(self, desk: Desk, view: QWidget, saved: SignalInstance) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._session_id = 0
        self._people = PeopleIndex.of(desk)
        self._talks: dict[Compartment, Talk] = {}
        self._questions: dict[SectionCard, NameQuestion] = {}
        self._found: dict[SectionCard, tuple[Named, ...]] = {}
        self._changed_cards: set[SectionCard] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        saved.connect(self._soon.start)
        self._people.renewed.connect(self._look_at_all)
        desk.changed.connect(self._followed)
        desk.privacy_changed.connect(self._redraw)

    def watch(self, card: SectionCard) -> None:
        """Ask about names in this section from now on."""
        question = NameQuestion(self._desk, card)
        column = card.findChild(QVBoxLayout, "writing")
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, question)
        self._questions[card] = question
        card.edited.connect(lambda: self._changed_cards.add(card))
        question.allowed.connect(lambda: self._allow(card))
        question.shortened.connect(lambda: self._shorten(card))
        question.sought.connect(lambda: self._seek(card))

    def begin(self, session_id: int) -> None:
        """Another note is shown; it is looked at when the index is ready, for which the opening does not wait."""
        self._session_id = session_id
        self._found.clear()
        for question in self._questions.values():
            question.ask("", None, "")

    @property
    def ready(self) -> bool:
        """Whether names can be noticed yet."""
        return self._people.now is not None

    def question(self, card: SectionCard) -> NameQuestion:
        """The question above a section."""
        return self._questions[card]

    def _look(self) -> None:
        """Look at the sections that were changed since the last time."""
        index = self._people.now
        if index is None or not self._view.isVisible():
            return
        cards, self._changed_cards = self._changed_cards, set()
        for card in cards:
            text = card.edit.toPlainText()
            self._found[card] = index.look(text, self._talk(card)) if text else ()
            self._ask(card)

    def _look_at_all(self) -> None:
        self._changed_cards = {card for card in self._questions if not card.isHidden()}
        self._talks.clear()
        self._look()

    def _talk(self, card: SectionCard) -> Talk:
        compartment = card.compartment
        if compartment not in self._talks:
            self._talks[compartment] = names.talk_of(self._desk.vault, self._session_id, compartment)
        return self._talks[compartment]

    def _ask(self, card: SectionCard) -> None:
        """Ask about the first name that was found."""
        first = next(iter(self._found.get(card, ())), None)
        self._questions[card].ask(card.title_label.text(), first, self._whose(card, first) if first else "")

    def _whose(self, card: SectionCard, named: Named) -> str:
        """Why a name is noticed: 'client', 'contact', or 'member' of the group whose meeting this is."""
        person = named.people[0]
        if card.compartment is Compartment.SHARE and person.key in self._within_group():
            return "member"
        return "client" if person.client_id is not None else "contact"

    def _within_group(self) -> frozenset[tuple[int | None, int | None]]:
        """Who may be named in this note outside what it shares."""
        return names.talk_of(self._desk.vault, self._session_id, Compartment.DOSSIER).own

    def _allow(self, card: SectionCard) -> None:
        found = self._found.get(card)
        if found:
            self._desk.act(lambda vault: names.allow(vault, self._session_id, found[0].people))

    def _shorten(self, card: SectionCard) -> None:
        """Put initials in place of a name wherever it stands in the section: one step for undo."""
        edit, text = card.edit, card.edit.toPlainText()
        found = self._fresh(card, text)
        if not found:
            return
        unit, _sign = unit_places(text)
        cursor = QTextCursor(edit.document())
        cursor.beginEditBlock()
        for named in reversed([each for each in found if each.people == found[0].people]):
            cursor.setPosition(unit(named.start))
            cursor.setPosition(unit(named.end), QTextCursor.MoveMode.KeepAnchor)
            short = initials(named.people[0].name if len(named.people) == 1 else named.text)
            cursor.insertText(short, cursor.charFormat())
        cursor.endEditBlock()
        edit.setFocus()
        self._look()

    def _seek(self, card: SectionCard) -> None:
        """Select the name where it stands."""
        text = card.edit.toPlainText()
        for named in self._fresh(card, text)[:1]:
            unit, _sign = unit_places(text)
            cursor = card.edit.textCursor()
            cursor.setPosition(unit(named.start))
            cursor.setPosition(unit(named.end), QTextCursor.MoveMode.KeepAnchor)
            card.edit.setTextCursor(cursor)
            card.edit.setFocus()

    def _fresh(self, card: SectionCard, text: str) -> tuple[Named, ...]:
        """What is in the text now, which may have been typed in since the question came; the one asked about first."""
        asked = [named.people for named in self._found.get(card, ())[:1]]
        index = self._people.now
        found = index.look(text, self._talk(card)) if index is not None else ()
        return tuple(sorted(found, key=lambda named: named.people not in asked))

    def _followed(self, change: Change) -> None:
        if change.touches(*_WHO):
            self._look_at_all()

    def _redraw(self) -> None:
        for question in self._questions.values():
            question.redraw()
