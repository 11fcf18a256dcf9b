"""The insights of a talk, each on a line of its own; they can stand in its report, and come back at the next talk."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.notes import Compartment, Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.parts import Segments
from wellbeing_desktop.gui.parts.line_list import LineList, Source
from wellbeing_desktop.gui.parts.tag import Tag
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_M
from wellbeing_desktop.gui.voices import COMPARTMENT_LOOKS, voice_word, voices_of
from wellbeing_desktop.services import insights, notes

from .beside import NoteCard, Side, Talk
from .earlier_cards import has_insights

BAR = 4
_LOOK = COMPARTMENT_LOOKS[Compartment.SHARE]


class InsightLines(LineList):
    """The lines with whose each is, where the talk has more than one to choose from."""

    def __init__(self, desk: Desk, source: Source, parent: QWidget) -> None:
        super().__init__(desk, source, parent)
        self.voices = Segments(self)
        self._said = QLabel(self)
        restyle(self._said, role="muted")
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._said)
        row.addWidget(self.voices)
        row.addStretch(1)
        Columns(self, row)
        self.column.insertLayout(self.column.count() - 1, row)
        self.voices.chosen.connect(lambda _key: self._voice_chosen())

    def offer(self, voices: tuple[Voice, ...], ask: str) -> None:
        """Let an insight be of these; with a single one there is nothing to ask."""
        keys = [voice.value for voice in voices]
        self._said.setText(ask)
        self.voices.set_items([(voice.value, voice_word(voice)) for voice in voices])
        self.voices.show_only(keys)
        self.voices.name_choices(ask)
        if self.voices.current() not in keys:
            self.voices.set_current(keys[0])
        for widget in (self._said, self.voices):
            widget.setVisible(len(voices) > 1)

    def voice(self) -> Voice:
        """Whose the insight in the field is."""
        return Voice(self.voices.current())

    def change(self, number: int) -> None:
        """Take a line into the field, with whose it is."""
        super().change(number)
        if self._changing is not None:
            self.voices.set_current(self._changing.voice.value)

    def _voice_chosen(self) -> None:
        if self.field.text().strip():
            self._touched()
        self.field.edit.setFocus()


class InsightsCard(NoteCard):
    """In the look of what can be shared."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._tag = Tag(parent=self)
        self._tag.setWordWrap(False)
        self.set_title(self.tr("Inzichten"))
        self.add_action(self._tag)
        source = Source(
            act=Act.SAVE_INSIGHT,
            read=lambda: insights.of_session(desk.vault, self.session_id),
            new=lambda: Insight(0, self.session_id, ""),
            worded=lambda one, text: insights.checked(replace(one, text=text, voice=self.lines.voice())),
            remove=insights.remove,
            about=lambda one: voice_word(one.voice) if len(self._voices) > 1 else "",
        )
        self._voices: tuple[Voice, ...] = (Voice.JOINT,)
        self.lines = InsightLines(desk, source, self)
        self.lines.edited.connect(self.edited)
        self.add(self.lines)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Directly below the sections of a client's talk of which something may be shared."""
        return Side.BELOW if has_insights(talk) else None

    def show_session(self, session_id: int) -> None:
        """Show what was understood at this talk."""
        self.session_id = session_id
        roles = notes.kind_of(self.desk.vault, session_id).participants
        self._voices = voices_of(roles) if Role.COLLEAGUE in roles else (Voice.JOINT,)
        self.set_title(self.tr("Inzichten"))
        self._tag.show_kind(self.tr("Delen – kan in het verslag"), _LOOK, "share-2")
        self.lines.offer(self._voices, self.tr("Dit inzicht is van"))
        self.lines.name(
            ask=self.tr("Welk inzicht neemt de deelnemer mee?"),
            add=self.tr("Toevoegen"),
            change=self.tr("Wijzigen"),
            remove=self.tr("Verwijderen"),
            nothing=self.tr("Nog geen inzichten. Schrijf er een op, of maak er een van een regel met Ctrl+Shift+I."),
        )
        self.lines.show_owner(session_id)

    def save_draft(self) -> None:
        """Keep the line that is being typed."""
        self.lines.save_draft()

    def leave(self) -> None:
        """The line that was typed becomes an act."""
        self.lines.finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar at the left in the colour of what can be shared, as beside a section."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().tokens.kind(_LOOK).bar))
        painter.drawRoundedRect(QRectF(6, 14, BAR, self.height() - 28), BAR / 2, BAR / 2)
