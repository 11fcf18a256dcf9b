"""Asks of every word about health or home whether it may stand in what an employer is about to read."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wellbeing_desktop.services.word_check import Question

from ..buttons import button, give_icon
from ..theme import restyle, theme
from ..tokens import SPACE_M, SPACE_S, SPACE_XS
from .flow import Flow
from .icon_label import IconLabel
from .marked_text import MarkedText
from .rows import fill

HIGHEST = 168
"""Pixels, at 100 % text, above which the words are scrolled."""

LOWEST = 64
"""Pixels, at 100 % text, that stay for them in a low window."""


class WordQuestion(QFrame):
    """`ask(questions, left_out)`; hidden while nothing is asked and nothing was left out.

    `answered()` follows an answer, after which `passed` are the words that may stand and `open` says whether one is
    left. `left_out(key)` asks to compose the document without an item, `put_back()` with everything again.
    """

    answered = Signal()
    left_out = Signal(str)
    put_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[Question, ...] = ()
        self._passed: dict[str, str] = {}
        self._gone = 0
        self._items: list[_Item] = []
        self._icon = IconLabel("triangle-alert", "warning", 16, self)
        self._sentence = QLabel(self)
        self.all_button = button("", "", "check", self)
        self.again_button = button("", "quiet", "history", self)
        self.back_button = button("", "quiet", "undo-2", self)
        self._rows = QVBoxLayout()
        self._scroll = _Scroll(self._rows, self)
        self._lay_out()
        self.all_button.clicked.connect(self._pass_all)
        self.again_button.clicked.connect(self._ask_again)
        self.back_button.clicked.connect(self.put_back)
        self._retranslate()
        self.setVisible(False)

    def ask(self, questions: Sequence[Question], left_out: int = 0, *, private: bool = False) -> None:
        """Ask about these; answers given to the same words stay. `private` shows the words without what is round them.

        `left_out` is how many items were left out before.
        """
        self._questions, self._gone = tuple(questions), left_out
        words = self._words()
        self._passed = {key: word for key, word in self._passed.items() if key in words}
        self._items = [_Item(one, private=private) for one in self._questions]
        for item in self._items:
            item.toggled.connect(self._toggle)
            item.left_out.connect(self.left_out)
        fill(self._rows, self._items, stretch=True)
        self._show()

    def forget(self) -> None:
        """Take every answer back: something else will be asked about."""
        self._passed = {}

    @property
    def passed(self) -> tuple[str, ...]:
        """The words that may stand, as written."""
        return tuple(word for key, word in self._words().items() if key in self._passed)

    @property
    def open(self) -> bool:
        """Whether a word has no answer yet."""
        return len(self.passed) < len(self._words())

    def why_not(self) -> str:
        """Why the document cannot leave yet; empty when it can."""
        return self.tr("Zeg eerst bij elk woord of het mag blijven staan.") if self.open else ""

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_scroll"):
            self._retranslate()
        return handled

    def _words(self) -> dict[str, str]:
        return _once(mark.word for one in self._questions for mark in one.marks)

    def _lay_out(self) -> None:
        restyle(self, part="banner", kind="warning")
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        restyle(self._sentence, role="subtitle")
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._sentence, 1)
        for each in (self.back_button, self.again_button, self.all_button):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows.setContentsMargins(0, 0, SPACE_S, 0)
        self._rows.setSpacing(SPACE_M)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(self._scroll)

    def _toggle(self, word: str) -> None:
        key = word.casefold()
        if key in self._passed:
            del self._passed[key]
        else:
            self._passed[key] = word
        self._answer()

    def _pass_all(self) -> None:
        self._passed = self._words()
        self._answer()

    def _ask_again(self) -> None:
        self.forget()
        self._answer()
        if self._items:
            self._items[0].setFocus()

    def _answer(self) -> None:
        inside = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._show()
        if inside and not self.open:
            self.again_button.setFocus()
        self.answered.emit()

    def _show(self) -> None:
        asked, done = bool(self._questions), not self.open
        self._icon.set_icon("circle-check" if done else "triangle-alert", "text_2" if done else "warning")
        restyle(self, kind="neutral" if done else "warning")
        self._sentence.setText(self._said())
        self.all_button.setVisible(asked and not done)
        self.again_button.setVisible(asked and done)
        self.back_button.setVisible(bool(self._gone))
        self._scroll.setVisible(asked and not done)
        for item in self._items:
            item.show_passed(self._passed)
        self.setVisible(asked or bool(self._gone))
        self._scroll.updateGeometry()

    def _said(self) -> str:
        if self.open:
            return self.tr(
                "Over gezondheid, de oorzaak en thuis hoort een werkgever niets te lezen. Laat elk woord staan, of "
                "laat het onderdeel weg."
            )
        said = []
        if self._questions:
            words = ", ".join(f"‘{word}’" for word in self.passed)
            said.append(self.tr("U laat staan: {words}. Dat komt in het register.").format(words=words))
        if self._gone:
            said.append(self.tr("%n onderdeel/onderdelen hebt u weggelaten.", "", self._gone))
        return " ".join(said)

    def _retranslate(self) -> None:
        self.all_button.setText(self.tr("Alles laten staan"))
        self.again_button.setText(self.tr("Opnieuw nakijken"))
        self.back_button.setText(self.tr("Weer opnemen"))
        for item in self._items:
            item.retranslate()
        self._show()


class _Scroll(QScrollArea):
    """As high as its content at the width it gets, and scrolled when that is higher than `HIGHEST`.

    It tells the layout so, for setting a height while being resized crashes Qt.
    """

    def __init__(self, rows: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        body = QWidget(self)
        body.setLayout(rows)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        restyle(self, part="reading")

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the content needs at this width, up to the most there is."""
        room = width - self.verticalScrollBar().sizeHint().width()
        return min(self._rows.totalHeightForWidth(max(room, 1)), theme().pixels(HIGHEST))

    def sizeHint(self) -> QSize:
        """At the width it has."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Two lines of buttons, unless less is needed."""
        return QSize(theme().pixels(LOWEST), min(self.heightForWidth(self.width()), theme().pixels(LOWEST)))


class _Item(QWidget):
    """One item in its own words, a button for each marked word, and one to leave it out; `toggled(word)`."""

    toggled = Signal(str)
    left_out = Signal(str)

    def __init__(self, question: Question, *, private: bool) -> None:
        super().__init__()
        self._question = question
        self._words = tuple(_once(mark.word for mark in question.marks).values())
        self._passed: frozenset[str] = frozenset()
        self.buttons = [button("", "", "", self) for _ in self._words]
        self.leave_button = button("", "quiet", "ban", self)
        self._label = QLabel(question.label, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        restyle(self._label, role="label")
        self._text = MarkedText(self)
        self._text.setVisible(not private)
        self._text.show_marks(question.text, question.marks)
        self._lay_out()
        self.leave_button.clicked.connect(lambda: self.left_out.emit(question.key))
        for each, word in zip(self.buttons, self._words, strict=True):
            each.setCheckable(True)
            each.clicked.connect(lambda _on, word=word: self.toggled.emit(word))
        if self.buttons:
            self.setFocusProxy(self.buttons[0])
        self.retranslate()

    def show_passed(self, passed: dict[str, str]) -> None:
        """Show which of its words may stand."""
        self._passed = frozenset(passed)
        self.retranslate()

    def retranslate(self) -> None:
        """The words on the buttons."""
        self.leave_button.setText(self.tr("Onderdeel weglaten"))
        self.leave_button.setToolTip(
            self.tr("Het blijft in het dossier. Andere woorden vragen om een nieuwe afspraak in een volgend gesprek.")
        )
        self.leave_button.setAccessibleName(self.tr("Weglaten: {item}").format(item=self._question.label))
        for each, word in zip(self.buttons, self._words, strict=True):
            self._name(each, word)

    def _name(self, each: QPushButton, word: str) -> None:
        on = word.casefold() in self._passed
        form = self.tr("‘{word}’ blijft staan") if on else self.tr("‘{word}’ laten staan")
        each.setText(form.format(word=word))
        each.setChecked(on)
        give_icon(each, "check" if on else "circle-alert")

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), Flow()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for each in (*self.buttons, self.leave_button):
            row.addWidget(each)
        column.addWidget(self._label)
        column.addWidget(self._text)
        column.addLayout(row)


def _once(words: Iterable[str]) -> dict[str, str]:
    """The words in their order, each once, by how they are compared."""
    found: dict[str, str] = {}
    for word in words:
        found.setdefault(word.casefold(), word)
    return found
