"""For whom and what for: the two fields above a release."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.consent import Purpose
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.services import release_choices
from wellbeing_desktop.services.release_choices import Recipient

from .words import Words

_PURPOSES = tuple(purpose for purpose in Purpose if purpose is not Purpose.REFERRAL)
"""What a report can be given for; a referral has a letter of its own."""


class Choices(QObject):
    """Remembers what was chosen while the fields are filled anew; `changed()` follows the user's choice."""

    changed = Signal()

    def __init__(self, desk: Desk, recipients: QComboBox, purposes: QComboBox, purpose_field: QWidget) -> None:
        super().__init__(recipients)
        self._desk = desk
        self._words = Words(desk, self)
        self._recipient_box, self._purpose_box, self._purpose_field = recipients, purposes, purpose_field
        self._recipients: tuple[Recipient, ...] = ()
        self._allowed: tuple[tuple[int, Purpose], ...] = ()
        self.recipient: Recipient | None = None
        self.purpose = Purpose.PROGRESS
        recipients.activated.connect(self._choose_recipient)
        purposes.activated.connect(self._choose_purpose)

    def begin(self, place: Place) -> None:
        """Choose the recipient that the place names, else the first with a live consent, else the first there is."""
        self._read(place.id)
        with_consent = [contact_id for contact_id, _ in self._allowed]
        named = next((r for r in self._recipients if _key(r) == place.part), None)
        consented = next((r for r in self._recipients if r.contact_id in with_consent), None)
        self._take(named or consented or next(iter(self._recipients), None))

    def fill(self, report_id: int) -> None:
        """Show both fields with what is chosen, in the language of the screen."""
        self._read(report_id)
        language = self._desk.settings.language
        words = wording(language)
        _fill(
            self._recipient_box,
            [self._words.recipient(r, words.text(f"role.{r.role.value}")) for r in self._recipients],
            [_key(r) for r in self._recipients].index(_key(self.recipient)) if self.recipient else -1,
        )
        _fill(
            self._purpose_box,
            [words.text(f"purpose.{purpose.value}") for purpose in _PURPOSES],
            _PURPOSES.index(self.purpose),
        )
        self._purpose_field.setVisible(self.recipient is not None and self.recipient.contact_id is not None)

    def _read(self, report_id: int) -> None:
        vault = self._desk.vault
        self._recipients = release_choices.recipients(vault, report_id)
        self._allowed = release_choices.allowed(vault, report_id)
        if self.recipient is not None and _key(self.recipient) not in map(_key, self._recipients):
            self._take(next(iter(self._recipients), None))

    def _take(self, recipient: Recipient | None) -> None:
        """Choose a recipient, and what there is a live consent for if there is one."""
        self.recipient = recipient
        contact_id = recipient.contact_id if recipient else None
        self.purpose = next((purpose for who, purpose in self._allowed if who == contact_id), Purpose.PROGRESS)

    def _choose_recipient(self, at: int) -> None:
        self._take(self._recipients[at])
        self.changed.emit()

    def _choose_purpose(self, at: int) -> None:
        self.purpose = _PURPOSES[at]
        self.changed.emit()


def _key(recipient: Recipient) -> str:
    """The recipient as a place's part names it."""
    if recipient.participant_id is not None:
        return f"participant:{recipient.participant_id}"
    return f"contact:{recipient.contact_id}"


def _fill(box: QComboBox, texts: list[str], current: int) -> None:
    box.clear()
    box.addItems(texts)
    box.setCurrentIndex(current)
    box.setToolTip(box.currentText())
