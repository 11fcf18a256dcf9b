"""The questions of a consent, one at a time at the table: who gets it, what for, what exactly, until when."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.consent import EXPIRY_NOTICE, Purpose, offered_for, offered_purposes
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.gui import messages
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Remark
from wellbeing_desktop.gui.tab_order import follow_layout
from wellbeing_desktop.services import consents, people, trajectories
from wellbeing_desktop.services.consents import Proposal

from .categories import CategoryList
from .choices import ChoiceList, Option
from .questions import AskWords, Step
from .recipients import WhoPage
from .until import UntilPage

AFTER = timedelta(days=28)
"""How long after the last planned talk a consent is proposed to hold."""


@dataclass(frozen=True)
class Topic:
    """What a conversation begins about; `like` is a proposal whose recipient and purpose stay as they are."""

    contact_id: int = 0
    purpose: Purpose = Purpose.PROGRESS
    trajectory_id: int = 0
    like: Proposal | None = None


class AskPanel(QWidget):
    """`begin` empties it, `fill` shows it in the language of the screen and keeps what was chosen.

    Nothing is ticked beforehand. `turned()` follows when another question is in front, `asked(Proposal)` when the user
    goes on after the last, `given_up()` when they go back before the first.
    """

    asked = Signal(object)
    given_up = Signal()
    turned = Signal()
    scroller: QScrollArea
    question_label: QLabel
    spoken_label: QLabel
    who_page: WhoPage
    purpose_list: ChoiceList
    what_page: QWidget
    running_remark: Remark
    fixed_remark: Remark
    category_list: CategoryList
    until_page: UntilPage
    back_button: QPushButton
    on_button: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "consent_ask")
        self._desk: Desk | None = None
        self._client_id = 0
        self._like: Proposal | None = None
        self._pages: dict[Step, QWidget] = {
            Step.WHO: self.who_page,
            Step.WHY: self.purpose_list,
            Step.WHAT: self.what_page,
            Step.UNTIL: self.until_page,
        }
        self.step = self.first = Step.WHO
        self._words = AskWords(self)
        self.who_page.chosen.connect(self._show_purposes)
        self.who_page.moved.connect(self._propose_end)
        self.purpose_list.chosen.connect(self._show_categories)
        self.back_button.clicked.connect(self.go_back)
        self.on_button.clicked.connect(self.go_on)

    def work_at(self, desk: Desk) -> None:
        """Read and speak through this desk; once, before anything else."""
        self._desk = desk

    def begin(self, client_id: int, topic: Topic) -> None:
        """Start a new conversation with a client; what the topic answers is passed over, or cannot be asked."""
        self._client_id, self._like = client_id, topic.like
        self.category_list.clear()
        self.fill()
        contact_id, purpose, trajectory_id = topic.contact_id, topic.purpose, topic.trajectory_id
        if topic.like is not None:
            contact_id, trajectory_id = topic.like.contact_id, topic.like.trajectory_id
            purpose = topic.like.purpose
        self.who_page.choose(contact_id, trajectory_id)
        self._show_purposes()
        self.purpose_list.choose(purpose.value)
        self._show_categories()
        if topic.like is not None:
            self.category_list.tick(topic.like.categories)
            self.until_page.begin(topic.like.from_on, self._end_like(topic.like.until_on), self._proposed_end())
        else:
            self._propose_end()
        known = contact_id and (trajectory_id or not self.who_page.several)
        self.first = Step.WHAT if topic.like is not None else Step.WHO
        self.step = Step.WHAT if known else Step.WHO
        self._show_step()

    def fill(self) -> None:
        """Show the choices there are now, with what was chosen."""
        self.who_page.show_choices(self._at(), self._client_id)
        self._show_purposes()
        self.until_page.say_how_to_stop(self._client())
        self._show_step()

    @property
    def contact(self) -> Contact | None:
        """Who would get it."""
        return self.who_page.contact

    def proposal(self) -> Proposal:
        """What is asked of the client, in the client's own language."""
        contact = self.contact
        assert contact is not None, "the view shows this panel only when somebody can get something"
        assert self.who_page.trajectory_id, "the view shows this panel only when there is a trajectory"
        language = people.client(self._at().vault, self._client_id).language
        return Proposal(
            self._client_id,
            self.who_page.trajectory_id,
            contact.id,
            self._purpose,
            self.category_list.ticked(),
            self.until_page.first(),
            self.until_page.until(),
            "en" if language == "en" else "nl",
            self._like.replaces if self._like else None,
        )

    def show_trouble(self, error: UserError) -> bool:
        """Say at its place what is missing; False when the trouble belongs to no place here."""
        match error.data.get("field"):
            case "categories":
                self.go_to(Step.WHAT)
                self.category_list.set_error(messages.sentence(error))
            case "until":
                self.go_to(Step.UNTIL)
                self.until_page.show_trouble(error)
            case _:
                return False
        return True

    def go_to(self, step: Step) -> None:
        """Put this question in front."""
        self.step = max(step, self.first)
        self._show_step()
        self.scroller.verticalScrollBar().setValue(0)
        self.take_focus()
        self.turned.emit()

    def go_on(self) -> None:
        """To the next question, once this one is answered; after the last one it is read together."""
        if self.step is Step.WHAT and not self.category_list.ticked():
            self.show_trouble(UserError(Kind.FIELD_EMPTY, field="categories"))
        elif self.step is Step.UNTIL:
            self.until_page.until_field.set_error("")
            self.asked.emit(self.proposal())
        else:
            self.go_to(Step(self.step + 1))
            announce(self, self.question_label.text())

    def go_back(self) -> None:
        """To the question before this one."""
        if self.step > self.first:
            self.go_to(Step(self.step - 1))
        else:
            self.given_up.emit()

    def take_focus(self) -> None:
        """Put the keyboard at the answer to the question in front."""
        match self.step:
            case Step.WHO:
                self.who_page.recipient_list.take_focus()
            case Step.WHY:
                self.purpose_list.take_focus()
            case Step.WHAT:
                self.category_list.take_focus()
            case _:
                self.until_page.from_edit.setFocus()

    def agreed(self) -> tuple[str, ...]:
        """What was chosen at each question, in a few words."""
        contact, until = self.contact, self.until_page.until()
        count = len(self.category_list.ticked())
        return (
            self._at().name(contact.name) if contact else "",
            self.purpose_list.words(),
            self.tr("%n onderdelen", "", count) if count else "",
            self.tr("tot en met {day}").format(day=self._at().formats.long_date(until))
            if until
            else self.tr("tot het einde van het traject"),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, wherever it is not taken by what has the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _show_step(self) -> None:
        for step, page in self._pages.items():
            page.setVisible(step is self.step)
        recipient = self._at().name(self.contact.name) if self.contact else ""
        self._show_running()
        question, spoken = self._words.question(self.step, recipient, self._client())
        self.question_label.setText(question)
        self.spoken_label.setText(spoken)
        last = self.step is Step.UNTIL
        self.on_button.setText(self.tr("Verder: samen lezen") if last else self.tr("Verder"))

    def _show_running(self) -> None:
        """Say that there is a consent about the same already, where this one is not to take its place."""
        free = self.step is Step.WHAT and self._like is None and self.contact is not None
        one = consents.running_for(self._at().vault, self.proposal()) if free and self.who_page.trajectory_id else None
        self.running_remark.say(self._words.running(one.consent.number) if one else "", "info")

    def _propose_end(self) -> None:
        self.until_page.begin(self._today(), self._proposed_end(), self._proposed_end())

    def _show_purposes(self) -> None:
        """What this recipient can use something for, and what goes with it."""
        contact = self.contact
        purposes = offered_purposes(contact.role) if contact else (Purpose.PROGRESS,)
        words = wording(self._language)
        self.purpose_list.offer([Option(one.value, words.text(f"purpose.{one.value}")) for one in purposes])
        self._show_categories()

    def _show_categories(self) -> None:
        """The kinds of content that this recipient can ever get for the purpose."""
        contact = self.contact
        offered = offered_for(contact.role, self._purpose) if contact else ()
        self.category_list.offer(offered, self._language)
        self.fixed_remark.say(self._words.why_fixed(contact.role) if contact else "", "shield-check")
        follow_layout(self)

    def _proposed_end(self) -> date:
        """Some weeks after the last planned talk, but never a day that has passed."""
        trajectory_id = self.who_page.trajectory_id
        planned = trajectories.sessions_of(self._at().vault, trajectory_id) if trajectory_id else []
        last = max((session.day for session in planned), default=self._today())
        return max(last, self._today()) + AFTER

    def _end_like(self, last: date | None) -> date | None:
        """The last day of the consent to be replaced; a later one when that is near."""
        return self._proposed_end() if last and last - self._today() <= EXPIRY_NOTICE else last

    def _at(self) -> Desk:
        assert self._desk is not None, "work_at comes first"
        return self._desk

    def _client(self) -> str:
        return self._at().name(people.client(self._at().vault, self._client_id).name) if self._client_id else ""

    def _today(self) -> date:
        return self._at().vault.now().date()

    @property
    def _purpose(self) -> Purpose:
        return Purpose(self.purpose_list.current() or Purpose.PROGRESS.value)

    @property
    def _language(self) -> Language:
        return self._at().settings.language
