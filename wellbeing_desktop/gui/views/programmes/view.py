"""Programma’s: those that come with the program and the user's own, and the form to change an own one."""

from PySide6.QtWidgets import QPushButton, QWidget

from wellbeing_desktop.domain.programme import OwnProgramme
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import PageHeader
from wellbeing_desktop.gui.parts.page_scroll import PageScroll
from wellbeing_desktop.gui.parts.remark import Remark
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.programme_words import told
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import programmes
from wellbeing_desktop.services.programmes import Offered

from .editor import ProgrammeEditor
from .summary import ProgrammeSummary
from .wrapping_list import WrappingList


class ProgrammesView(View):
    """`Place.part` is the key of the programme to show."""

    form = "programmes"
    header: PageHeader
    mistakes_remark: Remark
    programme_list: WrappingList
    scroller: PageScroll
    content: QWidget
    copy_button: QPushButton
    remove_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._offered: tuple[Offered, ...] = ()
        self._key = ""
        self.summary = ProgrammeSummary(desk, self)
        self.editor = ProgrammeEditor(desk, self)
        for part in (self.summary, self.editor):
            layout = self.content.layout()
            assert layout is not None, "the form gives the content a layout"
            layout.addWidget(part)
        self.programme_list.currentRowChanged.connect(self._choose)
        self.copy_button.clicked.connect(self._copy)
        self.remove_button.clicked.connect(self._remove)

    def show_place(self, place: Place) -> None:
        """Show the programme that was asked for."""
        self._key = place.part or self._key
        super().show_place(place)

    def retranslate(self) -> None:
        """Name what is set once, shown or not."""
        self.editor.name_tabs()

    def redraw(self) -> None:
        """The list, what is wrong in files, and the programme that is chosen."""
        shelf = self.desk.attempt(lambda: programmes.shelf(self.desk.vault))
        if shelf is None:
            return
        self._offered = shelf.offered
        self.header.set_subtitle(self.tr("%n programma(’s)", "", len(self._offered)))
        self.mistakes_remark.say(" ".join(told(one) for one in shelf.mistakes), "triangle-alert", warns=True)
        self._fill_list()
        self._show_chosen()

    def take_focus(self) -> None:
        """Begin at the list."""
        self.programme_list.setFocus()

    def leave(self) -> None:
        """Keep what is being typed."""
        held = self.window().focusWidget()
        if held is not None and self.editor.isAncestorOf(held):
            held.clearFocus()

    @property
    def chosen(self) -> Offered | None:
        """The programme that is shown; None when there is none at all."""
        return next((one for one in self._offered if one.programme.key == self._key), next(iter(self._offered), None))

    def _fill_list(self) -> None:
        language, chosen = self.desk.settings.language, self.chosen
        titles = [one.programme.title.get(language) for one in self._offered]
        own = self.tr("{title} (eigen)")
        words = [own.format(title=t) if one.own_id else t for t, one in zip(titles, self._offered, strict=True)]
        self.programme_list.show_titles(words, self._offered.index(chosen) if chosen is not None else -1)

    def _show_chosen(self) -> None:
        chosen = self.chosen
        own = chosen is not None and bool(chosen.own_id)
        self.copy_button.setEnabled(chosen is not None)
        self.remove_button.setVisible(own)
        self.editor.setVisible(own)
        self.summary.setVisible(not own)
        if chosen is None:
            return
        self._key = chosen.programme.key
        if own:
            self.editor.show_offered(chosen)
        else:
            self.summary.show_programme(chosen.programme)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._offered):
            self._key = self._offered[row].programme.key
            self.place = Place("programmes", 0, self._key)
            self.desk.history.replace(self.place)
            self.scroller.verticalScrollBar().setValue(0)
            self._show_chosen()

    def _copy(self) -> None:
        chosen = self.chosen
        if chosen is None:
            return
        title = self.tr("{title}, aangepast").format(title=chosen.programme.title.get(self.desk.settings.language))
        key = chosen.programme.key
        change = self.desk.act(lambda vault: programmes.copy(vault, key, title))
        if change is not None:
            self._key = next(one.key for one in change.after if isinstance(one, OwnProgramme))
            self.redraw()
            self.editor.begin()

    def _remove(self) -> None:
        chosen = self.chosen
        if chosen is not None and chosen.own_id:
            self._key = ""
            self.desk.act(lambda vault: programmes.remove(vault, chosen.own_id))
            self.programme_list.setFocus()
