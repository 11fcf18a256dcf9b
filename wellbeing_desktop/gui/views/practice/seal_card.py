"""The practice's own seal: since when, its fingerprint for others to compare, and making a new one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.seal import SealKey
from wellbeing_desktop.services import practice, seals

from ...buttons import button
from ...desk import Desk
from ...parts import Card
from ...tasks import beside
from ...theme import restyle
from ...tokens import SPACE_S


class SealCard(Card):
    """`work_at` gives it its desk; `redraw` reads the newest key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._about, self._told = QLabel(self), QLabel(self)
        self.copy_button = button("", "", "copy", self)
        self.new_button = button("", "quiet", "shield-check", self)
        self.copy_button.clicked.connect(self._copy)
        self.new_button.clicked.connect(self._make)
        self._lay_out()

    @property
    def sentence(self) -> str:
        """What others can compare a sealed file with; empty while there is no seal."""
        return self._told.text()

    def work_at(self, desk: Desk) -> None:
        """Show the seal of this desk's vault."""
        self._desk = desk

    def redraw(self) -> None:
        """Show the newest key, or that there is none yet."""
        if self._desk is None:
            return
        vault = self._desk.vault
        keys = self._desk.attempt(lambda: seals.keys(vault)) or []
        newest = keys[0] if keys else None
        self.set_title(self.tr("Het zegel van de praktijk"))
        self._about.setText(self._about_words(newest, len(keys) - 1))
        self._told.setText(self._sentence(newest) if newest else "")
        self._told.setVisible(newest is not None)
        self.copy_button.setText(self.tr("Zin kopiëren"))
        self.copy_button.setVisible(newest is not None)
        self.new_button.setText(self.tr("Nieuw zegel maken") if newest else self.tr("Zegel nu maken"))

    def _about_words(self, newest: SealKey | None, earlier: int) -> str:
        if newest is None or self._desk is None:
            return self.tr(
                "Het wordt gemaakt als u voor het eerst een vastgesteld verslag als bestand bewaart. Daarna valt een "
                "gewijzigd bestand op: kijk een bestand na bij Verstrekkingen."
            )
        since = self.tr("Op elk vastgesteld document dat u als bestand bewaart, sinds {day}.").format(
            day=self._desk.formats.date(newest.made_at.date())
        )
        kept = self.tr("Er is/zijn %n eerder zegel/eerdere zegels; wat er een draagt, blijft herkend.", "", earlier)
        return f"{since} {kept}" if earlier else since

    def _sentence(self, key: SealKey) -> str:
        assert self._desk is not None, "only a desk has a key"
        vault = self._desk.vault
        found = self._desk.attempt(lambda: practice.current(vault))
        return self.tr(
            "Documenten van {practice} dragen een zegel met deze vingerafdruk (SHA-256): {fingerprint}. Het is een "
            "gewone elektronische handtekening van de praktijk zelf."
        ).format(practice=found.name if found else "", fingerprint=seals.fingerprint(key.certificate))

    def _lay_out(self) -> None:
        for label, role in ((self._about, "muted"), (self._told, "")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            restyle(label, role=role)
            self.add(label)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.copy_button)
        row.addWidget(self.new_button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _copy(self) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        QGuiApplication.clipboard().setText(self.sentence)
        self._desk.say(self.tr("De zin met de vingerafdruk is gekopieerd; zet hem bijvoorbeeld op uw website."))

    def _make(self) -> None:
        assert self._desk is not None, "the view gives its desk before it is shown"
        vault = self._desk.vault
        wanted = self._desk.attempt(lambda: seals.preparation(vault))
        if wanted is not None:
            key = beside(lambda: seals.new_key(wanted))
            self._desk.act(lambda vault: seals.keep(vault, key))
            self.redraw()
