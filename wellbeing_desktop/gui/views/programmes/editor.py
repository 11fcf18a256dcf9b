"""The form of an own programme: a few pages, in the language that is being written."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Segments
from wellbeing_desktop.gui.parts.columns import arrange
from wellbeing_desktop.gui.parts.remark import Remark
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_M
from wellbeing_desktop.services.programmes import Offered

from .draft import Draft
from .general import GeneralSheet
from .lists import TITLES, ListsSheet
from .measures import MeasuresSheet
from .phases import PhasesSheet
from .sheet import Sheet
from .talks import TalksSheet

BESIDE = 800
KINDS: dict[str, type[Sheet]] = {
    "general": GeneralSheet,
    "talks": TalksSheet,
    "measures": MeasuresSheet,
    "phases": PhasesSheet,
    "lists": ListsSheet,
}


class ProgrammeEditor(QWidget):
    """`show_offered` takes up a programme; every change is kept at once and can be undone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft(desk, self)
        self.tabs = Segments(self)
        self.languages = Segments(self)
        self.running_remark = Remark(self)
        self._sheets = {key: kind(self.draft, self) for key, kind in KINDS.items()}
        self.name_tabs()
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE_M)
        self._head.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(self.running_remark)
        column.addLayout(self._head)
        for sheet in self._sheets.values():
            column.addWidget(sheet, 1)
        self.tabs.chosen.connect(self._show_sheet)
        self.languages.chosen.connect(self._write_in)
        self.tabs.set_current("general")
        self.languages.set_current(self.draft.language)

    def show_offered(self, offered: Offered) -> None:
        """Show this programme as it is kept."""
        self.name_tabs()
        programme = offered.programme
        self.draft.take_up(offered.own_id, programme)
        has_lists = any(getattr(programme, name) for name in TITLES)
        self.tabs.show_only([key for key in KINDS if key != "lists" or has_lists])
        if self.tabs.current() == "lists" and not has_lists:
            self.tabs.set_current("general")
        self.running_remark.say(self._running(offered.earlier))
        self._show_sheet(self.tabs.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice of language below the pages where there is no room beside them."""
        super().resizeEvent(event)
        beside = arrange(self._head, self.width(), BESIDE)
        way = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._head.setAlignment(self.languages, way)

    def name_tabs(self) -> None:
        """Name the pages and the languages that can be written in, in the language of the screen."""
        words = (
            self.tr("Algemeen"),
            self.tr("Gesprekken"),
            self.tr("Metingen"),
            self.tr("Fasen"),
            self.tr("Lijsten"),
        )
        self.tabs.set_items(list(zip(KINDS, words, strict=True)))
        self.languages.set_items([("nl", self.tr("Nederlandse teksten")), ("en", self.tr("Engelse teksten"))])

    def begin(self) -> None:
        """Put the keyboard in the name, to change it first."""
        self.tabs.set_current("general")
        self._show_sheet("general")
        name = self.findChild(QLineEdit, "title")
        assert isinstance(name, QLineEdit), "the general page begins with the title"
        name.setFocus()
        name.selectAll()

    def _running(self, earlier: int) -> str:
        if not earlier:
            return ""
        return self.tr("%n traject(en) lopen met een eerdere versie. Die houden zij; nieuwe krijgen deze.", "", earlier)

    def _show_sheet(self, key: str) -> None:
        sheet = self._sheets[key]
        sheet.show_programme()
        for one in self._sheets.values():
            one.setVisible(one is sheet)

    def _write_in(self, language: str) -> None:
        self.draft.language = "en" if language == "en" else "nl"
        self._show_sheet(self.tabs.current())
