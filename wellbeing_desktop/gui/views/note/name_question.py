"""The question whether the name of somebody else belongs in a section: quiet, above the writing, never in the way."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wellbeing_desktop.domain.name_index import Named
from wellbeing_desktop.domain.people import initials
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts.remark import Remark


class NameQuestion(QFrame):
    """Hidden while there is nothing to ask. Signals: `allowed()`, `shortened()` and `sought()`, the three answers."""

    allowed = Signal()
    shortened = Signal()
    sought = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: tuple[str, Named, str] | None = None
        self.remark = Remark(self)
        self.allow_button, self.shorten_button, self.seek_button = (
            button("", "quiet", icon, self) for icon in ("check", "eye-off", "search")
        )
        answers = QHBoxLayout()
        answers.setSpacing(4)
        for each, answered in (
            (self.allow_button, self.allowed),
            (self.shorten_button, self.shortened),
            (self.seek_button, self.sought),
        ):
            each.clicked.connect(answered.emit)
            answers.addWidget(each)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(self.remark)
        column.addLayout(answers)
        self.hide()

    def ask(self, section: str, named: Named | None, whose: str) -> None:
        """Ask about a name in a section by its title, or be silent; `whose` is why it is noticed, as who_is() says."""
        asked = (section, named, whose) if named is not None else None
        if asked == self._asked:
            return
        self._asked = asked
        self._say()
        self.setVisible(asked is not None)
        if asked is not None:
            announce(self, self.remark.text)

    def redraw(self) -> None:
        """Say it again, after names were turned into initials or back."""
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a language switch."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.allow_button.setText(self.tr("Ja, laten staan"))
        self.shorten_button.setText(self.tr("Naar initialen"))
        self.seek_button.setText(self.tr("Naar de plek"))
        if self._asked is None:
            return
        section, named, whose = self._asked
        self.remark.say(self._sentence(section, named, whose), "user", warns=True)

    def _sentence(self, section: str, named: Named, whose: str) -> str:
        names = [self._desk.name(person.name) for person in named.people]
        if len(names) > 1:
            form = self.tr("In ‘{section}’ staat ‘{written}’. Zo heten {names}. Hoort die naam hier?")
            written = initials(named.text) if self._desk.privacy else named.text
            both = self.tr("{first} en {last}").format(first=", ".join(names[:-1]), last=names[-1])
            return form.format(section=section, written=written, names=both)
        forms = {
            "client": self.tr("In ‘{section}’ staat de naam van {name}, een andere deelnemer. Hoort die hier?"),
            "contact": self.tr("In ‘{section}’ staat de naam van {name}, iemand buiten dit gesprek. Hoort die hier?"),
            "member": self.tr(
                "In ‘{section}’ staat de naam van {name}, uit deze groep. Het groepsverslag noemt niemand. "
                "Hoort die hier?"
            ),
        }
        return forms[whose].format(section=section, name=names[0])
