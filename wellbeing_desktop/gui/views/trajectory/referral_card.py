"""The way out: contact with the company doctor or GP, in consultation with the client, by a letter it consents to."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.suitability import Referral
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.fitting import Columns
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import Card, Choice, LabelledField, NoteEdit, Remark
from wellbeing_desktop.gui.parts.live_pages import LivePages
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.theme import restyle, theme
from wellbeing_desktop.gui.tokens import SPACE_L, SPACE_S
from wellbeing_desktop.services import people, referrals

_PAGE = 460
"""Pixels of the pages beside the letter, at 100 % text: most of a page wide, and as high."""


class ReferralCard(Card):
    """A letter that left is shown as it was; another one can then be begun. What was typed is saved on leaving."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._trajectory: Trajectory | None = None
        self._doctors: list[Contact] = []
        self._letter: Referral | None = None
        self._opening = ""
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self.doctor_box = Choice(self)
        self.doctor_field = LabelledField("", self.doctor_box, parent=self)
        self.add_button = button("", "quiet", "user-plus", self)
        self.letter_edit = NoteEdit(8, self)
        self.letter_field = LabelledField("", self.letter_edit, parent=self)
        self.preview = LivePages(self)
        self.preview_field = LabelledField("", self.preview, parent=self)
        self.state = Remark(parent=self)
        self.save_button = button("", "", "save", self)
        self.consent_button = button("", "primary", "shield-check", self)
        self.view_button = button("", "primary", "file-text", self)
        self.new_button = button("", "", "plus", self)
        restyle(self._about, role="muted")
        self._lay_out()
        self._connect()

    def show_trajectory(self, trajectory: Trajectory) -> None:
        """Show the newest letter of a trajectory, or the beginning of one; what is being typed stays."""
        if self._trajectory is None or trajectory.id != self._trajectory.id:
            self._trajectory = trajectory
            letters = referrals.of_trajectory(self._desk.vault, trajectory.id)
            self._begin(letters[0] if letters else None)
        self._trajectory = trajectory
        self._reread()
        self._retranslate()
        self._show_state()

    def leave(self) -> None:
        """Save what was typed in a letter; a bare opening is no letter."""
        self.preview.stop()
        text = self.letter_edit.text().strip()
        if self._trajectory and not self._gone and text and text != self._kept_text:
            self.save()

    def save(self) -> bool:
        """Keep the letter; False when it could not be."""
        letter = None if self._gone else self._written()
        if letter is None:
            return self._gone
        change = self._desk.act(lambda vault: referrals.save(vault, letter))
        if change is None:
            return False
        self._letter = next(one for one in change.after if isinstance(one, Referral))
        self._show_state()
        return True

    @property
    def _gone(self) -> bool:
        """Whether the letter shown has left the vault."""
        return self._letter is not None and referrals.left_on(self._desk.vault, self._letter.id) is not None

    @property
    def _kept_text(self) -> str:
        return self._letter.text if self._letter else self._opening

    def _lay_out(self) -> None:
        who, actions = QHBoxLayout(), QHBoxLayout()
        for row in (who, actions):
            row.setSpacing(SPACE_S)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.add_button)
        who.addWidget(self.doctor_field, 1)
        who.addLayout(beside)
        for each in (self.save_button, self.consent_button, self.view_button, self.new_button):
            actions.addWidget(each)
        actions.addStretch(1)
        self.set_title(self.tr("Contact met de bedrijfsarts of huisarts"))
        self.add(self._about)
        self.body.addLayout(who)
        self.preview.setMinimumSize(theme().pixels(_PAGE), theme().pixels(_PAGE))
        beside_each_other = QHBoxLayout()
        beside_each_other.setSpacing(SPACE_L)
        beside_each_other.addWidget(self.letter_field, 2, Qt.AlignmentFlag.AlignTop)
        beside_each_other.addWidget(self.preview_field, 3)
        self.body.addLayout(beside_each_other)
        self.add(self.state)
        self.body.addLayout(actions)
        Columns(self, actions)
        Columns(self, beside_each_other)

    def _connect(self) -> None:
        self.doctor_box.activated.connect(lambda _at: self._take_doctor())
        self.add_button.clicked.connect(lambda: self._go("client", f"contact:{Role.COMPANY_DOCTOR.value}"))
        self.letter_edit.edited.connect(self._show_pages)
        self.save_button.clicked.connect(self.save)
        self.consent_button.clicked.connect(self._ask_consent)
        self.view_button.clicked.connect(self._view)
        self.new_button.clicked.connect(self._start_anew)

    def _begin(self, letter: Referral | None) -> None:
        self._letter, self._opening = letter, ""
        self.letter_edit.set_text(letter.text if letter else "")
        self._doctors = []

    def _reread(self) -> None:
        """The doctors there are now; a letter undone or changed elsewhere follows, and a new one begins by itself."""
        assert self._trajectory is not None, "show_trajectory has set it"
        chosen = self._doctor()
        wanted = chosen.id if chosen else self._letter.contact_id if self._letter else 0
        self._doctors = referrals.doctors(self._desk.vault, self._trajectory.id)
        self.doctor_box.clear()
        self.doctor_box.addItems([self._named(one) for one in self._doctors])
        ids = [one.id for one in self._doctors]
        self.doctor_box.setCurrentIndex(ids.index(wanted) if wanted in ids else 0 if ids else -1)
        known = {one.id: one for one in referrals.of_trajectory(self._desk.vault, self._trajectory.id)}
        if self._letter and known.get(self._letter.id) != self._letter:
            self._begin_again(known.get(self._letter.id))
        self._open_letter()

    def _begin_again(self, letter: Referral | None) -> None:
        doctors = self._doctors
        self._begin(letter)
        self._doctors = doctors

    def _open_letter(self) -> None:
        """Put the ready opening for the chosen doctor in a letter in which nothing else was typed."""
        contact = self._doctor()
        if self._trajectory is None or contact is None or self._letter is not None:
            return
        untouched = self.letter_edit.text().strip() in ("", self._opening)
        self._opening = referrals.opening(self._desk.vault, self._trajectory.id, contact.id)
        if untouched:
            self.letter_edit.set_text(self._opening)

    def _take_doctor(self) -> None:
        self._open_letter()
        self._show_state()

    def _doctor(self) -> Contact | None:
        at = self.doctor_box.currentIndex()
        return self._doctors[at] if 0 <= at < len(self._doctors) else None

    def _named(self, contact: Contact) -> str:
        role = wording(self._desk.settings.language).text(f"role.{contact.role.value}")
        organisation = people.organisation_name(self._desk.vault, contact.organisation_id)
        return " · ".join(part for part in (self._desk.name(contact.name), role, organisation) if part)

    def _show_state(self) -> None:
        """What can be done now: choose a doctor, write, ask consent, look and hand over, or begin another letter."""
        there, gone = bool(self._doctors), self._gone
        allowed = self._letter is not None and referrals.release(self._desk.vault, self._letter.id).paper is not None
        self.doctor_field.setVisible(there)
        self.letter_field.setVisible(there)
        self.preview_field.setVisible(there)
        self.doctor_box.setDisabled(gone)
        self.letter_edit.setReadOnly(gone)
        self.save_button.setVisible(there and not gone)
        self.consent_button.setVisible(there and not allowed)
        self.view_button.setVisible(allowed)
        self.new_button.setVisible(gone)
        self.state.say(self._state_words(allowed), "shield-check" if allowed else "info", warns=not allowed)
        self._show_pages()

    def _show_pages(self) -> None:
        """The letter as it stands in the field, page by page; not while names are hidden."""
        if self._desk.privacy:
            self.preview.say("eye-off", self.tr("In deze brief staan namen. Met F8 staan ze weer voluit."))
        elif self._doctors:
            self.preview.touch(self._composed)

    def _composed(self) -> Callable[[], bytes] | None:
        letter = self._written()
        return self._desk.attempt(lambda: referrals.preview(self._desk.vault, letter)) if letter else None

    def _written(self) -> Referral | None:
        """The letter with what stands in the field; None when there is nobody to write to."""
        contact = self._doctor()
        if self._trajectory is None or contact is None:
            return None
        base = self._letter or Referral(0, self._trajectory.id, contact.id, "", self._desk.vault.now(), "")
        who = base.contact_id if self._gone else contact.id
        return replace(base, contact_id=who, text=self.letter_edit.text())

    def _state_words(self, allowed: bool) -> str:
        if not self._doctors:
            return self.tr("Er is nog geen bedrijfsarts of huisarts bij deze deelnemer. Voeg die eerst toe.")
        left = referrals.left_on(self._desk.vault, self._letter.id) if self._letter else None
        if left is not None:
            day = self._desk.formats.long_date(left.date())
            return self.tr("Deze brief is verstrekt op {day} en blijft zoals die was.").format(day=day)
        if allowed:
            return self.tr("De deelnemer heeft toestemming gegeven voor deze brief. Lees hem samen en geef hem mee.")
        return self.tr(
            "De brief gaat pas weg als de deelnemer daar toestemming voor geeft. Lees hem samen en leg die vast."
        )

    def _retranslate(self) -> None:
        self.set_title(self.tr("Contact met de bedrijfsarts of huisarts"))
        self._about.setText(
            self.tr(
                "Alleen in overleg met de deelnemer. Schrijf zelf wat de arts moet weten; uit notities komt hier niets."
            )
        )
        self.doctor_field.set_label(self.tr("Aan wie"))
        self.letter_field.set_label(self.tr("De brief"))
        self.preview_field.set_label(self.tr("Zo komt hij op papier"))
        self.add_button.setText(self.tr("Arts toevoegen"))
        self.save_button.setText(self.tr("Brief bewaren"))
        self.consent_button.setText(self.tr("Toestemming vastleggen"))
        self.view_button.setText(self.tr("Brief bekijken en meegeven"))
        self.new_button.setText(self.tr("Nieuwe brief schrijven"))

    def _ask_consent(self) -> None:
        contact = self._doctor()
        if self._trajectory is not None and contact is not None and (self._gone or self.save()):
            self._go("consent", f"new:{contact.id}:referral:{self._trajectory.id}")

    def _view(self) -> None:
        letter = self._letter
        if letter is not None and self.save():
            self._dialog = PaperDialog(self._desk, lambda: referrals.release(self._desk.vault, letter.id), self)
            self._dialog.finished.connect(lambda _code: self._show_state())
            self._dialog.open()

    def _start_anew(self) -> None:
        self._begin_again(None)
        self._open_letter()
        self._show_state()
        self.letter_edit.setFocus()

    def _go(self, view: str, part: str) -> None:
        if self._trajectory is not None:
            self._desk.go(Place(view, self._trajectory.person, part))
