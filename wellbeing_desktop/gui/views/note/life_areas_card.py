"""The way from a talk to the client's life areas."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wellbeing_desktop.domain.programme import Audience, Look
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_S, SPACE_XS
from wellbeing_desktop.services import life_areas, sessions, trajectories

from .beside import NoteCard, Side, Talk


class LifeAreasCard(NoteCard):
    """Whether the client was asked at this talk, and the button that leads there; nothing of what was said."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._state = QLabel(self)
        self._state.setWordWrap(True)
        restyle(self._state, role="muted")
        self.go_button = button("", "quiet", parent=self)
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        row.addWidget(self.go_button)
        self.body.setContentsMargins(SPACE_L, SPACE_XS, SPACE_S, SPACE_XS)
        self.body.addLayout(row)
        self.go_button.clicked.connect(self._go)

    @staticmethod
    def side(talk: Talk) -> Side | None:
        """Above the note of a client's talk at which the areas are asked, and of every intake."""
        asked = talk.kind.life_areas or talk.kind.look is Look.INTAKE
        return Side.ABOVE if asked and talk.programme.audience is Audience.CLIENT else None

    def show_session(self, session_id: int) -> None:
        """Say whether the client was asked at this talk."""
        self.session_id = session_id
        found = life_areas.at_session(self.desk.vault, session_id)
        if found is None:
            said = self.tr("De levensgebieden zijn in dit gesprek nog niet gevraagd.")
        elif found.agreed:
            said = self.tr("De levensgebieden zijn in dit gesprek besproken.")
        else:
            said = self.tr("De deelnemer wilde de levensgebieden in dit gesprek liever niet bespreken.")
        self._state.setText(said)
        self.go_button.setText(self.tr("Levensgebieden"))

    def _go(self) -> None:
        session = sessions.session(self.desk.vault, self.session_id)
        client_id = trajectories.trajectory(self.desk.vault, session.trajectory_id).person
        self.desk.go(Place("life_map", client_id, f"session:{self.session_id}"))
