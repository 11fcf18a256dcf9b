"""The way from a dossier to the client's life areas."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.services import life_areas

from ...buttons import button
from ...desk import Desk
from ...parts import Card
from ...places import Place
from ...theme import restyle


class LifeAreasCard(Card):
    """When the client was last asked, and the button that leads there; nothing of what was said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk: Desk | None = None
        self._client_id = 0
        self.state_label = QLabel(self)
        self.state_label.setWordWrap(True)
        restyle(self.state_label, role="muted")
        self.go_button = button("", "", parent=self)
        row = QHBoxLayout()
        row.addWidget(self.go_button)
        row.addStretch(1)
        self.set_title(" ")
        self.add(self.state_label)
        self.body.addLayout(row)
        self.go_button.clicked.connect(self._go)

    def work_at(self, desk: Desk) -> None:
        """Read and go through this desk; once, before anything else."""
        self._desk = desk

    def show_client(self, client_id: int) -> None:
        """Show when this client was last asked."""
        assert self._desk is not None, "work_at comes first"
        self._client_id = client_id
        last = next(iter(life_areas.maps(self._desk.vault, client_id)), None)
        self.set_title(self.tr("Levensgebieden"))
        if last is None:
            self.state_label.setText(self.tr("Nog niet gevraagd. Vragen kan alleen met toestemming."))
            self.go_button.setText(self.tr("Toestemming vragen"))
            return
        day = self._desk.formats.long_date(last.kept.asked_on)
        form = (
            self.tr("Laatst besproken op {day}.")
            if last.kept.agreed
            else self.tr("Op {day} liever niet. Later mag het alsnog.")
        )
        self.state_label.setText(form.format(day=day))
        self.go_button.setText(self.tr("Levensgebieden bekijken") if last.kept.agreed else self.tr("Opnieuw vragen"))

    def _go(self) -> None:
        assert self._desk is not None, "work_at comes first"
        last = next(iter(life_areas.maps(self._desk.vault, self._client_id)), None)
        declined = last is not None and not last.kept.agreed
        self._desk.go(Place("life_map", self._client_id, "new" if declined else ""))
