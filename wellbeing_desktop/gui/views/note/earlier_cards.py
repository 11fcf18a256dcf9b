"""Insights and agreements of earlier talks, above the sections of the next one: how does each stand now."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.insights import Insight, InsightState
from wellbeing_desktop.domain.notes import Compartment
from wellbeing_desktop.domain.programme import Audience
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.review_list import Reviewing, ReviewList
from wellbeing_desktop.services import agreements, insights
from wellbeing_desktop.services.looking_back import Earlier

from .beside import NoteCard, Side, Talk
from .words import Words

MOST = 3
"""So many are asked about at once, for the writing has to stay near; the others are one press away."""


class EarlierCard(NoteCard):
    """Hidden while there is nothing of an earlier talk to ask about; an answer is kept at once, and is one act."""

    def __init__(self, desk: Desk, act: Act, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._here: set[int] = set()
        reviewing = Reviewing(
            act=act,
            answers=self.answers,
            answer=lambda record: self.answer(record) if record.id in self._here else "",
            reviewed=self.reviewed,
            ask=self.ask,
        )
        self.lines = ReviewList(desk, reviewing, parent=self)
        self.lines.edited.connect(self.edited)
        self._all = False
        self.all_button = button("", "quiet", parent=self)
        self.all_button.clicked.connect(self._turn)
        self.add_action(self.all_button)
        self.add(self.lines)

    def heading(self) -> str:
        """The title of the card."""
        raise NotImplementedError

    def found(self) -> list[Earlier[Any]]:
        """What earlier talks left for this one, the most urgent first."""
        raise NotImplementedError

    def about(self, one: Earlier[Any]) -> str:
        """The quieter line below each."""
        raise NotImplementedError

    def answers(self) -> list[tuple[str, str]]:
        """The keys of the answers with their words."""
        raise NotImplementedError

    def answer(self, record: Any) -> str:
        """The key of the answer that was given at this talk."""
        raise NotImplementedError

    def reviewed(self, record: Any, key: str, said: str) -> Any:
        """The record with an answer, '' for none yet, and what was said about it."""
        raise NotImplementedError

    def ask(self) -> str:
        """The question in the field beside the answers."""
        raise NotImplementedError

    def show_session(self, session_id: int) -> None:
        """Show what still waits, and what was answered at this talk."""
        self._all = self._all and session_id == self.session_id
        self.session_id = session_id
        self.set_title(self.heading())
        found = self.found()
        shown = found if self._all else found[:MOST]
        self._here = {one.record.id for one in shown if one.here}
        self.lines.show_records([(one.record, self.about(one)) for one in shown])
        every = self.tr("Alle {count} tonen").format(count=len(found))
        self.all_button.setText(self.tr("Minder tonen") if self._all else every)
        self.all_button.setAccessibleName(f"{self.all_button.text()}: {self.heading()}")
        self.all_button.setVisible(len(found) > MOST)
        self.setVisible(bool(found))

    def save_draft(self) -> None:
        """Keep the lines that are being typed."""
        self.lines.save_draft()

    def leave(self) -> None:
        """Every line that was typed becomes an act."""
        self.lines.finish()

    def _turn(self) -> None:
        """Show all of them, or only the first few again."""
        if self.lines.finish():
            self._all = not self._all
            self.show_session(self.session_id)


class InsightsBefore(EarlierCard):
    """Whether an insight of an earlier talk still holds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Act.SAVE_INSIGHT, parent)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Above every talk in which insights are written down."""
        return Side.ABOVE if has_insights(talk) else None

    def heading(self) -> str:
        """The title of the card."""
        return self.tr("Inzichten van eerder")

    def found(self) -> list[Earlier[Any]]:
        """The insights that were not looked back on before this talk, those of the last talk first."""
        found = insights.to_look_back_on(self.desk.vault, self.session_id)
        return sorted(found, key=lambda one: (-one.made_at.number, one.record.id))

    def about(self, one: Earlier[Any]) -> str:
        """When it was written down."""
        return self.tr("opgeschreven op {day}").format(day=self.desk.formats.day(one.made_at.day))

    def answers(self) -> list[tuple[str, str]]:
        """Whether it holds, was put in other words, or is let go."""
        return [
            (InsightState.HOLDS.value, self.tr("Klopt nog")),
            (InsightState.CHANGED.value, self.tr("Nu anders")),
            (InsightState.DROPPED.value, self.tr("Losgelaten")),
        ]

    def answer(self, record: Insight) -> str:
        """How it stands; '' while nobody looked back."""
        return "" if record.state is InsightState.OPEN else record.state.value

    def reviewed(self, record: Insight, key: str, said: str) -> Insight:
        """The insight with what was said of it today."""
        return insights.reviewed(self.desk.vault, record, InsightState(key) if key else InsightState.OPEN, said)

    def ask(self) -> str:
        """The question in the field."""
        return self.tr("Hoe kijkt de deelnemer er nu naar?")


class AgreementsBefore(EarlierCard):
    """What became of an agreement of an earlier talk; what was agreed stays as it was, in sealed reports too."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Act.CHANGE_AGREEMENT, parent)
        self._words = Words(desk, self)

    @staticmethod
    def side(talk: Talk) -> Side | None:  # noqa: ARG004 - agreements are made in every kind of talk
        """Above every talk, of a group as well: everywhere agreements can be made."""
        return Side.ABOVE

    def heading(self) -> str:
        """The title of the card."""
        return self.tr("Afspraken van eerder")

    def found(self) -> list[Earlier[Any]]:
        """The agreements that are open, or were looked back on at this talk; what is due soonest first."""
        found = agreements.to_look_back_on(self.desk.vault, self.session_id)
        return sorted(found, key=lambda one: one.record.due_on or date.max)

    def about(self, one: Earlier[Any]) -> str:
        """Who would do it by when, said in words when that day has gone by, and when it was agreed."""
        agreement, formats = one.record, self.desk.formats
        made = self.tr("afgesproken op {day}").format(day=formats.day(one.made_at.day))
        parts = (self._words.owner_of(agreement), self._words.due(agreement), made)
        return " · ".join(part for part in parts if part)

    def answers(self) -> list[tuple[str, str]]:
        """Kept, in part or not yet, or dropped."""
        return [
            (AgreementStatus.KEPT.value, self.tr("Nagekomen")),
            (AgreementStatus.OPEN.value, self.tr("Deels of nog niet")),
            (AgreementStatus.DROPPED.value, self.tr("Vervallen")),
        ]

    def answer(self, record: Agreement) -> str:
        """What became of it."""
        return record.status.value

    def reviewed(self, record: Agreement, key: str, said: str) -> Agreement:
        """The agreement with what was said of it today."""
        return agreements.reviewed(self.desk.vault, record, AgreementStatus(key) if key else record.status, said)

    def ask(self) -> str:
        """The question in the field."""
        return self.tr("Hoe ging het?")


def has_insights(talk: Talk) -> bool:
    """Whether insights are written down at a talk: one with a client, of which something may be shared."""
    shared = any(section.compartment is Compartment.SHARE for section in talk.kind.sections)
    return talk.programme.audience is Audience.CLIENT and shared
