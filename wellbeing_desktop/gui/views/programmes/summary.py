"""What a programme is, to read: talks, hours, documents, phases, kinds of talk and what is measured."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.programme import Phase, Programme, SessionKind, Words
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.programme_words import AUDIENCES, COMPARTMENTS, SETTINGS, said
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_S


class ProgrammeSummary(QWidget):
    """`show_programme` fills it; nothing can be changed here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_L)

    def show_programme(self, programme: Programme) -> None:
        """Show this programme."""
        cards = [self._about(programme), self._phases(programme), self._kinds(programme)]
        if programme.indicators:
            cards.append(self._measures(programme))
        fill(self._column, cards, stretch=True)

    def _about(self, programme: Programme) -> QWidget:
        card = Card(self.tr("In het kort"))
        card.add(self._line(self._text(programme.summary)))
        documents = ", ".join(self._document(output.value) for output in programme.outputs)
        for label, words in (
            (said(AUDIENCES[programme.audience]), self._size(programme)),
            (self.tr("Ritme"), ", ".join(self._text(one.title) for one in programme.spacings)),
            (self.tr("Documenten"), documents),
        ):
            if words:
                card.add(self._fact(label, words))
        return card

    def _size(self, programme: Programme) -> str:
        """How many talks and how long they are together."""
        weeks = programme.weeks()
        count, length = sum(len(week) for week in weeks), programme.length
        if length is None or length.least == length.most:
            talks = self.tr("%n gesprek(ken)", "", count)
        else:
            talks = self.tr("{least} tot {most} gesprekken, meestal {usual}").format(
                least=length.least, most=length.most, usual=length.usual
            )
        hours = self._desk.formats.duration(sum(kind.minutes for week in weeks for kind in week))
        later = sum(len(phase.sessions) for phase in programme.phases if phase.at_closing)
        after = self.tr("daarna %n gesprek(ken) na de afronding", "", later) if later else ""
        return " · ".join(part for part in (talks, hours, after) if part)

    def _phases(self, programme: Programme) -> QWidget:
        card = Card(self.tr("Fasen"))
        for phase in programme.phases:
            card.add(self._fact(self._text(phase.title), self._course(programme, phase)))
        return card

    def _course(self, programme: Programme, phase: Phase) -> str:
        talks = ", ".join(self._text(programme.kind(key).title) for key in phase.sessions)
        times = self.tr("%n keer", "", phase.repeat) if phase.repeat > 1 else ""
        return " · ".join(part for part in (talks, times) if part)

    def _kinds(self, programme: Programme) -> QWidget:
        card = Card(self.tr("Soorten gesprek"))
        for kind in programme.kinds:
            card.add(self._fact(self._text(kind.title), self._kind(kind)))
        return card

    def _kind(self, kind: SessionKind) -> str:
        where = ", ".join(said(SETTINGS[one]).lower() for one in kind.settings)
        sections = "\n".join(
            f"{self._text(section.title)} ({said(COMPARTMENTS[section.compartment])})" for section in kind.sections
        )
        return f"{self._desk.formats.duration(kind.minutes)} · {where}\n{sections}"

    def _measures(self, programme: Programme) -> QWidget:
        card = Card(self.tr("Wat wordt gemeten, van 0 tot 10"))
        for one in programme.indicators:
            ends = self.tr("0 is {low}, 10 is {high}").format(low=self._text(one.low), high=self._text(one.high))
            card.add(self._fact(self._text(one.title), ends))
        return card

    def _document(self, output: str) -> str:
        return wording(self._desk.settings.language).text(f"kind.{output}")

    def _text(self, words: Words) -> str:
        return words.get(self._desk.settings.language)

    def _fact(self, label: str, words: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S // 2)
        column.addWidget(self._line(label, "label"))
        column.addWidget(self._line(words, "muted"))
        return box

    def _line(self, words: str, role: str = "") -> QLabel:
        label = QLabel(words)
        label.setWordWrap(True)
        if role:
            restyle(label, role=role)
        return label
