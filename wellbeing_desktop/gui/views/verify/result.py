"""The card with what was found, and the facts beneath it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.seal import Verdict
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.parts.facts import fact
from wellbeing_desktop.gui.parts.icon_label import IconLabel
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.register_words import Words
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_M, SPACE_XS

from .words import said


class Result(Card):
    """`show_verdict(verdict, name)`; `register_wanted()` follows the button that leads to the entry."""

    register_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icon = IconLabel("info", "text_2", 36, self)
        self._sentence, self._follows, self._file = (_label(role, self) for role in ("card-title", "subtitle", "muted"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(SPACE_M)
        self.register_button = button("", "", "send", self)
        self.register_button.clicked.connect(self.register_wanted)
        self._lay_out()

    def work_at(self, desk: Desk) -> None:
        """Show names and moments as this desk does."""
        self._desk = desk
        self._words = Words(desk, self)

    @property
    def sentence(self) -> str:
        """The sentence that it shows."""
        return self._sentence.text()

    def show_verdict(self, verdict: Verdict | None, name: str) -> None:
        """Show what was found of the file called `name`; None when it could not be read."""
        words = said(verdict)
        self._icon.set_icon(words.icon, words.tint)
        self._sentence.setText(words.sentence)
        self._follows.setText(words.follows)
        self._file.setText("" if self._desk.privacy else self.tr("Nagekeken: {name}").format(name=name))
        self._file.setVisible(not self._desk.privacy)
        entry = (verdict.entry or verdict.named) if verdict is not None else None
        facts = [*self._of_register(entry, known=bool(verdict and verdict.entry)), *self._of_seal(verdict)]
        fill(self._facts, [fact(label, value) for label, value in facts])
        self.register_button.setText(self.tr("Naar het register"))
        self.register_button.setVisible(entry is not None)

    def tell(self) -> None:
        """Let a screen reader say it."""
        announce(self, f"{self._sentence.text()}. {self._follows.text()}")

    def _of_register(self, entry: Disclosure | None, *, known: bool) -> list[tuple[str, str]]:
        if entry is None:
            return []
        words = self._words
        label = self.tr("In het register") if known else self.tr("Wat onder dit nummer in het register staat")
        return [
            (label, f"{words.document(entry)}\n{words.number(entry)}"),
            (self.tr("Aan wie"), words.recipient(entry)),
            (self.tr("Wanneer en hoe"), f"{words.moment(entry)} · {words.way(entry)}"),
        ]

    def _of_seal(self, verdict: Verdict | None) -> list[tuple[str, str]]:
        if verdict is None or verdict.key is None or verdict.set_at is None:
            return []
        moments = self._desk.formats
        told = self.tr("Gezet op {moment}, met de sleutel van {made}").format(
            moment=moments.moment(verdict.set_at), made=moments.date(verdict.key.made_at.date())
        )
        return [(self.tr("Het zegel"), told)]

    def _lay_out(self) -> None:
        texts, head, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for label in (self._sentence, self._follows, self._file):
            texts.addWidget(label)
        texts.setSpacing(SPACE_XS)
        head.setSpacing(SPACE_L)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        foot.addWidget(self.register_button)
        foot.addStretch(1)
        for layout in (head, self._facts, foot):
            self.body.addLayout(layout)


def _label(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    restyle(label, role=role)
    return label
