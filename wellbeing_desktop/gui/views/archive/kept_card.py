"""What was made, where it is kept, and its page with the label for the stick."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from wellbeing_desktop.domain.archives import Archive
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.own_paper_dialog import OwnPaperDialog
from wellbeing_desktop.gui.parts import Card, LabelledField
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_S
from wellbeing_desktop.services import archive_papers, archives


class KeptCard(Card):
    """`show_archive(archive)` tells of one that was just made; hidden before. `another()` when one more is wanted."""

    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._archive: Archive | None = None
        self._dialog: OwnPaperDialog | None = None
        self._said, self._next, self.edit = QLabel(self), QLabel(self), QLineEdit(self)
        self.field = LabelledField("", self.edit, parent=self)
        self.keep_button = button("", "", "save", self)
        self.paper_button = button("", "primary", "printer", self)
        self.another_button = button("", "quiet", "plus", self)
        self._lay_out()
        self.another_button.clicked.connect(self.another)
        self.keep_button.clicked.connect(self._keep)
        self.edit.returnPressed.connect(self._keep)
        self.paper_button.clicked.connect(self._show_paper)
        self.hide()

    @property
    def dialog(self) -> OwnPaperDialog | None:
        """Where the page is looked at; None before it was asked for."""
        return self._dialog

    def work_at(self, desk: Desk) -> None:
        """Use this desk."""
        self._desk = desk

    def show_archive(self, archive: Archive | None) -> None:
        """Tell of this archive; of none the card is hidden."""
        self._archive = archive
        self.setVisible(archive is not None)
        if archive is not None:
            self.edit.setText(archive.kept_where)
        self._retranslate()

    def event(self, event: QEvent) -> bool:
        """Follow a language switch."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "paper_button"):
            self._retranslate()
        return handled

    def _lay_out(self) -> None:
        for label in (self._said, self._next):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        restyle(self._next, role="muted")
        self.add(self._said)
        self.add(self.field)
        actions = QWidget(self)
        actions.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.paper_button)
        row.addWidget(self.keep_button)
        row.addWidget(self.another_button)
        row.addStretch(1)
        Columns(actions, row)
        self.add(actions)
        self.add(self._next)

    def _keep(self) -> None:
        archive, where = self._archive, self.edit.text()
        if self._desk is None or archive is None or where.strip() == archive.kept_where:
            return
        change = self._desk.act(lambda vault: archives.keep(vault, archive.id, where))
        if change is not None:
            [kept] = change.after
            assert isinstance(kept, Archive)
            self._archive = kept

    def _show_paper(self) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        desk = self._desk
        self._keep()
        if self._dialog is None:
            self._dialog = OwnPaperDialog(
                desk, lambda: archive_papers.compose(desk.vault, self._number(), desk.settings.language), self
            )
        self._dialog.open()

    def _number(self) -> int:
        return self._archive.id if self._archive is not None else 0

    def _retranslate(self) -> None:
        if self._desk is None or self._archive is None:
            return
        one, formats = self._archive, self._desk.formats
        self.set_title(self.tr("4. Afdrukken en wegleggen"))
        self._said.setText(
            self.tr("{number} is gemaakt, teruggelezen, op proef teruggezet en gelijk aan de kluis ({size}).").format(
                number=one.number, size=formats.size(one.size)
            )
        )
        self.field.set_label(self.tr("Waar bewaart u het?"))
        self.field.set_help(self.tr("Bijvoorbeeld: kluisje bij de bank. Dit komt op het bewijs."))
        self.keep_button.setText(self.tr("Plaats bewaren"))
        self.another_button.setText(self.tr("Nog een jaararchief maken"))
        self.paper_button.setText(self.tr("Bewijs en label bekijken en afdrukken"))
        self._next.setText(
            self.tr(
                "Werp de stick uit, plak het label erop en leg hem weg: niet bij de laptop, en niet bij wat hem opent. "
                "Leg het bewijs bij uw administratie."
            )
        )
