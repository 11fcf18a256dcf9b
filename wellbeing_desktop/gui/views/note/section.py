"""One section of a note: what it is for and where it lies at the left, the writing at the right."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QComboBox, QLabel, QPushButton, QWidget

from wellbeing_desktop.domain.notes import Compartment, expiry
from wellbeing_desktop.domain.programme import Section
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import Card, Segments
from wellbeing_desktop.gui.parts.tag import Tag
from wellbeing_desktop.gui.theme import theme
from wellbeing_desktop.gui.voices import COMPARTMENT_LOOKS, Speaker
from wellbeing_desktop.services.notes import OpenSection

from .editor import SectionEdit
from .format_bar import FormatBar

ABOUT = 248
NARROW = 700
BAR = 4
PAUSE = 200
_ICONS = {Compartment.WORKING: "eye-off", Compartment.DOSSIER: "folder-open", Compartment.SHARE: "share-2"}


class SectionCard(Card):
    """`edited()` follows each change by the user."""

    edited = Signal()
    title_label: QLabel
    compartment_tag: Tag
    prompts_label: QLabel
    about: QWidget
    voice_bar: QWidget
    voice_segments: Segments
    member_choice: QComboBox
    keys_label: QLabel
    edit: SectionEdit
    format_bar: FormatBar
    more_button: QPushButton
    length_label: QLabel
    row: QBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        load(self, "note_section")
        self._desk = desk
        self._section: Section | None = None
        self._expires: date | None = None
        self._speakers: tuple[Speaker, ...] = ()
        for label in (self.title_label, self.prompts_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._length_soon = QTimer(self)  # at each key the label would lay the whole page out anew
        self._length_soon.setSingleShot(True)
        self._length_soon.setInterval(PAUSE)
        self._length_soon.timeout.connect(self._show_length)
        self.edit.edited.connect(self._edited)
        self.edit.filled.connect(self._show_length)
        self.edit.speaker_changed.connect(self._show_speaker)
        self.voice_segments.chosen.connect(self._choose)
        self.member_choice.activated.connect(lambda place: self._choose(self._speakers[place].key))
        self.format_bar.serve(self.edit)
        self.format_bar.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    @property
    def key(self) -> str:
        """The key of the section in its programme."""
        assert self._section is not None
        return self._section.key

    @property
    def compartment(self) -> Compartment:
        """Where the section lies."""
        assert self._section is not None
        return self._section.compartment

    def show_section(self, opened: OpenSection, speakers: tuple[Speaker, ...], today: date) -> None:
        """Show a section as the programme describes it; the text is set apart, with `edit.set_lines`."""
        section = opened.section
        self._section = section
        self._expires = opened.kept.expires_on if opened.kept else expiry(section.compartment, today)
        self.show_speakers(speakers)
        self.retranslate()

    def show_speakers(self, speakers: tuple[Speaker, ...]) -> None:
        """Show whose lines there can be, by the names that may be shown now; a section without voices has none."""
        assert self._section is not None
        self._speakers = speakers if self._section.voices and len(speakers) > 1 else ()
        self.edit.set_speakers(self._speakers)
        members = any(speaker.participant_id for speaker in self._speakers)
        self.voice_bar.setVisible(bool(self._speakers))
        self.voice_segments.setVisible(not members)
        self.member_choice.setVisible(members)
        self.member_choice.clear()
        if members:
            self.member_choice.addItems([speaker.words for speaker in self._speakers])
        elif self._speakers:
            self.voice_segments.set_items([(speaker.key, speaker.words) for speaker in self._speakers])
            self.voice_segments.show_only([speaker.key for speaker in self._speakers])
        self._show_speaker()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        section = self._section
        assert section is not None
        language = self._desk.formats.language
        title, prompts = section.title.get(language), [prompt.get(language) for prompt in section.prompts]
        where = self._where(section.compartment)
        self.title_label.setText(title)
        self.compartment_tag.show_kind(where, COMPARTMENT_LOOKS[section.compartment], _ICONS[section.compartment])
        self.prompts_label.setText("\n".join(prompts))
        self.edit.setAccessibleName(f"{title}. {where}")
        self.edit.setAccessibleDescription(" ".join(prompts))
        self.keys_label.setText(self._keys())
        self._show_length()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar at the left in the colour of the compartment."""
        super().paintEvent(event)
        if self._section is not None:
            colours = theme().tokens.kind(COMPARTMENT_LOOKS[self._section.compartment])
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.bar))
            painter.drawRoundedRect(QRectF(6, 14, BAR, self.height() - 28), BAR / 2, BAR / 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the section is for stands above the writing when there is no room beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme().pixels(NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self.row.direction() is not direction:
            self.row.setDirection(direction)
        self.about.setMinimumWidth(0 if narrow else theme().pixels(ABOUT))
        self.about.setMaximumWidth(16_777_215 if narrow else theme().pixels(ABOUT))

    def changeEvent(self, event: QEvent) -> None:
        """A larger text makes the card narrow sooner."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._section is not None:
            self.about.setMaximumWidth(theme().pixels(ABOUT))

    def _where(self, compartment: Compartment) -> str:
        if compartment is Compartment.DOSSIER:
            return self.tr("Dossier – deelnemer mag dit inzien")
        if compartment is Compartment.SHARE:
            return self.tr("Delen – kan in het verslag")
        assert self._expires is not None, "a working note has an expiry date"
        formats = self._desk.formats
        day = f"{self._expires.day} {formats.month(self._expires.month)}"
        return self.tr("Alleen ik – verloopt op {day}").format(day=day)

    def _keys(self) -> str:
        return self.tr("Of met Ctrl+1 tot en met Ctrl+{last}").format(last=min(len(self._speakers), 9))

    def _edited(self) -> None:
        if not self._length_soon.isActive():
            self._length_soon.start()
        self.edited.emit()

    def _show_length(self) -> None:
        count = self.edit.length()
        self.length_label.setText(
            self.tr("{count} tekens").format(count=self._desk.formats.number(count)) if count else ""
        )

    def _show_speaker(self) -> None:
        now = self.edit.speaker()
        if now not in self._speakers:
            self.member_choice.setCurrentIndex(-1)
        elif now.participant_id or self.member_choice.count():
            self.member_choice.setCurrentIndex(self._speakers.index(now))
        else:
            self.voice_segments.set_current(now.key)

    def _choose(self, key: str) -> None:
        self.edit.set_speaker(next(speaker for speaker in self._speakers if speaker.key == key))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Show the buttons of the looks only where the keyboard is, so that the page stays quiet."""
        if now is not None:
            self.format_bar.setVisible(self.isAncestorOf(now))
