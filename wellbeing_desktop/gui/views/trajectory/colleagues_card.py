"""Who takes part in the talks with a colleague: another one each time, if that is wanted."""

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLabel

from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_M
from wellbeing_desktop.services import people, sessions, trajectories

_LARGE = 1.25
"""Above this text scale everything stands below each other: a row would be wider than the page."""


class ColleaguesCard(Card):
    """For a client with talks ahead that a colleague takes part in."""

    def __init__(self, desk: Desk, trajectory_id: int) -> None:
        super().__init__()
        self._desk = desk
        self._trajectory_id = trajectory_id
        self._client_id = trajectories.trajectory(desk.vault, trajectory_id).person
        self.set_title(self.tr("Collega’s bij de gesprekken"))
        about = QLabel(self.tr("Laat elke keer een andere collega meedoen. Gesprekken die zijn gehouden, blijven zo."))
        about.setWordWrap(True)
        restyle(about, role="muted")
        self.checks = self._make_checks()
        self.rotate_button = button(self.tr("Om de beurt laten meedoen"), "", "users", self)
        self.add_button = button(self.tr("Collega toevoegen"), "quiet", "user-plus", self)
        large = theme().scale > _LARGE
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SPACE_M)
        for each in (*self.checks.values(), self.rotate_button, self.add_button):
            row.addWidget(each)
        row.addStretch(1)
        self.add(about)
        self.body.addLayout(row)
        self.rotate_button.setVisible(bool(self.checks))
        self.rotate_button.clicked.connect(self._rotate)
        self.add_button.clicked.connect(self._add)

    @staticmethod
    def is_wanted(desk: Desk, trajectory_id: int) -> bool:
        """Whether there is a talk ahead that a colleague takes part in."""
        personal = trajectories.trajectory(desk.vault, trajectory_id).client_id is not None
        return personal and bool(sessions.with_colleague(desk.vault, trajectory_id))

    def _make_checks(self) -> dict[int, QCheckBox]:
        """A box for each colleague, ticked for who takes part now."""
        vault = self._desk.vault
        ahead = sessions.with_colleague(vault, self._trajectory_id)
        now = {person.contact_id for one in ahead for person in sessions.participants(vault, one.id)}
        made = {}
        for contact in people.contacts_of(vault, self._client_id, Role.COLLEAGUE):
            made[contact.id] = QCheckBox(self._desk.name(contact.name).replace("&", "&&"), self)
            made[contact.id].setChecked(contact.id in now)
        return made

    def _rotate(self) -> None:
        chosen = tuple(number for number, check in self.checks.items() if check.isChecked())
        self._desk.act(lambda vault: sessions.rotate_colleagues(vault, self._trajectory_id, chosen))

    def _add(self) -> None:
        self._desk.go(Place("client", self._client_id, f"contact:{Role.COLLEAGUE.value}"))
