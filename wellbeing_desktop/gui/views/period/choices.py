"""Which document, for whom, what for, and of which trajectory."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.period import FIELDS, Asked, Period, offered_documents
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.services import period_releases, release_choices, trajectories

from .words import Words


@dataclass(frozen=True)
class Boxes:
    """Where the choices are made; the field of the trajectory is in sight when there is more than one."""

    documents: QComboBox
    recipients: QComboBox
    purposes: QComboBox
    trajectories: QComboBox
    trajectory_field: QWidget


class Choices(QObject):
    """Remembers what was chosen while the boxes are filled anew; `changed()` follows the user's choice."""

    changed = Signal()

    def __init__(self, desk: Desk, words: Words, boxes: Boxes) -> None:
        super().__init__(boxes.documents)
        self._desk, self._words, self._boxes = desk, words, boxes
        self._trajectories: list[Trajectory] = []
        self._contacts: list[Contact] = []
        self._allowed: tuple[tuple[int, Purpose], ...] = ()
        self.trajectory: Trajectory | None = None
        self.recipient: Contact | None = None
        self.document = PaperKind.PROGRESS_REPORT
        self.purpose = Purpose.PROGRESS
        boxes.documents.activated.connect(self._choose_document)
        boxes.recipients.activated.connect(self._choose_recipient)
        boxes.purposes.activated.connect(self._choose_purpose)
        boxes.trajectories.activated.connect(self._choose_trajectory)

    def begin(self, client_id: int, trajectory_id: int) -> None:
        """Choose the trajectory asked for, else the newest, and in it the first with a live consent, else the first."""
        self.trajectory = self.recipient = None
        self.document = PaperKind.PROGRESS_REPORT
        self._read(client_id)
        named = next((one for one in self._trajectories if one.id == trajectory_id), self.trajectory)
        self._follow(named)

    def fill(self, client_id: int) -> None:
        """Show the boxes with what is chosen, in the language of the screen."""
        self._read(client_id)
        words, formats = wording(self._desk.settings.language), self._desk.formats
        _fill(self._boxes.documents, [words.text(f"kind.{one.value}") for one in self._documents()],
              _at(self._documents(), self.document))  # fmt: skip
        fitting = self._fitting()
        _fill(self._boxes.recipients, [self._words.contact(one) for one in fitting], _at(fitting, self.recipient))
        purposes = period_releases.PURPOSES
        _fill(self._boxes.purposes, [words.text(f"purpose.{one.value}") for one in purposes],
              _at(purposes, self.purpose))  # fmt: skip
        titles = [
            self._words.trajectory(self._title(one), formats.long_date(one.starts_on)) for one in self._trajectories
        ]
        _fill(self._boxes.trajectories, titles, _at(self._trajectories, self.trajectory))
        self._boxes.trajectory_field.setVisible(len(self._trajectories) > 1)

    def asked(self, period: Period) -> Asked | None:
        """What is chosen, None when there is no trajectory or nobody to give it to."""
        if self.trajectory is None or self.recipient is None:
            return None
        return Asked(self.document, self.trajectory.id, self.recipient.id, self.purpose, period)

    def _title(self, one: Trajectory) -> str:
        programme = trajectories.programme_of(self._desk.vault, one)
        return programme.title.get(self._desk.settings.language)

    def _read(self, client_id: int) -> None:
        """Who and what there is by now; what was chosen and is gone gives way to the first there is."""
        vault = self._desk.vault
        self._trajectories = trajectories.of_client(vault, client_id)
        self._contacts = period_releases.recipients(vault, client_id)
        ids = [one.id for one in self._trajectories]
        if self.trajectory is None or self.trajectory.id not in ids:
            self._follow(next(iter(self._trajectories), None))
        self._allowed = self._live()
        now = {one.id: one for one in self._contacts}
        if self.recipient is None or self.recipient.id not in now:
            self._take(self._best(self._contacts))
        else:
            self.recipient = now[self.recipient.id]
        if self.recipient and self.document not in offered_documents(self.recipient.role):
            self.document = offered_documents(self.recipient.role)[0]

    def _live(self) -> tuple[tuple[int, Purpose], ...]:
        if self.trajectory is None:
            return ()
        return release_choices.allowed_in(self._desk.vault, self.trajectory.person, self.trajectory.id)

    def _documents(self) -> list[PaperKind]:
        """The documents for which there is somebody to give them to."""
        return [one for one in FIELDS if any(one in offered_documents(contact.role) for contact in self._contacts)]

    def _fitting(self) -> list[Contact]:
        return [one for one in self._contacts if self.document in offered_documents(one.role)]

    def _best(self, contacts: Sequence[Contact]) -> Contact | None:
        """The first who may have something by a live consent, else the first."""
        live = [contact_id for contact_id, _ in self._allowed]
        return next((one for one in contacts if one.id in live), next(iter(contacts), None))

    def _follow(self, trajectory: Trajectory | None) -> None:
        self.trajectory = trajectory
        self._allowed = self._live()
        self._take(self.recipient or self._best(self._contacts))

    def _take(self, recipient: Contact | None) -> None:
        """Choose a recipient, and what there is a live consent for if there is one."""
        self.recipient = recipient
        contact_id = recipient.id if recipient else 0
        self.purpose = next((purpose for who, purpose in self._allowed if who == contact_id), Purpose.PROGRESS)

    def _choose_document(self, at: int) -> None:
        self.document = self._documents()[at]
        if self.recipient not in self._fitting():
            self._take(self._best(self._fitting()))
        self.changed.emit()

    def _choose_recipient(self, at: int) -> None:
        self._take(self._fitting()[at])
        self.changed.emit()

    def _choose_purpose(self, at: int) -> None:
        self.purpose = period_releases.PURPOSES[at]
        self.changed.emit()

    def _choose_trajectory(self, at: int) -> None:
        self._follow(self._trajectories[at])
        self.changed.emit()


def _at(items: Sequence[object], item: object) -> int:
    return items.index(item) if item in items else -1


def _fill(box: QComboBox, texts: list[str], current: int) -> None:
    box.clear()
    box.addItems(texts)
    box.setCurrentIndex(current)
    box.setToolTip(box.currentText())
