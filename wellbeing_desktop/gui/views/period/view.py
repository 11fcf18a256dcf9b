"""A document over a period: the choices and what stays here at the left, the recipient's pages at the right."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.period import Asked
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.handing_over import HandingOver
from wellbeing_desktop.gui.parts import Card, DateField, LabelledField, PageHeader, Remark, SpoolLine
from wellbeing_desktop.gui.parts.word_question import WordQuestion
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.release_file import ReleaseFile
from wellbeing_desktop.gui.saving_ways import SaveButton
from wellbeing_desktop.gui.unprinted import Unprinted
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.what_stays import Stays
from wellbeing_desktop.services import people, period_releases, word_check

from .choices import Boxes, Choices
from .days import Days
from .obstacles import NOWHERE, Obstacles
from .reading import ReadingPane
from .words import Words

PAUSE, AFTER = 25, 30
"""Milliseconds after a key in one of the days before the pages follow; and after the pages before the rest does."""


class PeriodView(View):
    """`Place("period", client_id)`; the part 'trajectory:ID' says of which trajectory."""

    form = "period"
    header: PageHeader
    left_scroll: QScrollArea
    document_box: QComboBox
    recipient_box: QComboBox
    purpose_field: LabelledField
    purpose_box: QComboBox
    trajectory_field: LabelledField
    trajectory_box: QComboBox
    span_box: QComboBox
    first_edit: DateField
    last_field: LabelledField
    last_edit: DateField
    stays_card: Card
    stays_column: QVBoxLayout
    reading_title: QLabel
    reading_column: QVBoxLayout
    word_question: WordQuestion
    letters_remark: Unprinted
    result: Remark
    spool_line: SpoolLine

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self._obstacles = Obstacles(self._words, self)
        boxes = Boxes(
            self.document_box, self.recipient_box, self.purpose_box, self.trajectory_box, self.trajectory_field
        )
        self._choices = Choices(desk, self._words, boxes)
        self._days = Days(self.span_box, self.first_edit, self.last_edit)
        self._handing_over = HandingOver(desk, self)
        self._file = ReleaseFile(desk, self)
        self.saving = SaveButton(self)
        self.print_button = button("", "primary", "printer", self)
        self.reading = ReadingPane()
        self._stays = Stays(self._words)
        self._release: Release | None = None
        self._entry: Disclosure | None = None
        self._left_out: tuple[str, ...] = ()
        self._mend = NOWHERE
        self._soon = QTimer(self, interval=PAUSE, singleShot=True)
        self._later = QTimer(self, interval=AFTER, singleShot=True)
        self.left_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stays_column.addWidget(self._stays)
        self.reading_column.addWidget(self.reading, 1)
        for one in (self.saving, self.print_button):
            self.header.add_action(one)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether something of what was chosen has yet to be shown."""
        return self._soon.isActive() or self._later.isActive()

    @property
    def shown_file(self) -> bytes | None:
        """The file of the pages in sight."""
        return self._file.pdf

    def retranslate(self) -> None:
        """The words that are no part of the form."""
        self.left_scroll.setAccessibleName(self.tr("Keuzes, en wat hier blijft"))
        self.print_button.setText(self.tr("Afdrukken"))

    def show_place(self, place: Place) -> None:
        """Show a client; another place begins with the trajectory it names, or with who has a live consent."""
        if place != self.place and self.desk.attempt(lambda: self._begin(place)) is None:
            return
        super().show_place(place)

    def redraw(self) -> None:
        """Decide again who may read what, and show it."""
        if self.desk.attempt(lambda: people.client(self.desk.vault, self.place.id)) is None:
            self.desk.go(Place("clients"))
            return
        self._choices.fill(self.place.id)
        self._offer_days()
        self.header.set_title(self._client())
        self.header.set_subtitle(self.tr("Document over een periode"))
        self._show()
        self.result.say(self._words.left(self._entry) if self._entry else "", "circle-check")

    def leave(self) -> None:
        """Nothing follows once another screen is in front or the vault is closed."""
        self._soon.stop()
        self._later.stop()

    def take_focus(self) -> None:
        """Begin at which document."""
        self.document_box.setFocus()

    def _begin(self, place: Place) -> bool:
        people.client(self.desk.vault, place.id)
        name, _, number = place.part.partition(":")
        self._choices.begin(place.id, int(number) if name == "trajectory" and number.isdecimal() else 0)
        self._days.begin()
        self._begin_anew()
        return True

    def _begin_anew(self) -> None:
        """For another reader or document nothing was answered or left out, and nothing left yet."""
        self._entry, self._left_out = None, ()
        self.word_question.forget()

    def _connect(self) -> None:
        self._choices.changed.connect(self._chosen)
        self._days.changed.connect(self._another)
        self._days.typed.connect(self._soon.start)
        self._soon.timeout.connect(self._follow)
        self._later.timeout.connect(self._show_stays)
        self.reading.mend_wanted.connect(lambda: self.desk.go(self._mend))
        self._handing_over.done.connect(self._left)
        self._file.made.connect(self._show_file)
        self.word_question.answered.connect(self._show_file)
        self.word_question.left_out.connect(self._leave_out)
        self.word_question.put_back.connect(self._leave_out)
        self.print_button.clicked.connect(self._print)
        self.saving.plain.connect(lambda: self._save(protected=False))
        self.saving.protected.connect(lambda: self._save(protected=True))

    def _offer_days(self) -> None:
        """What can be chosen at once for this document; before there is anybody, nothing."""
        asked = self._choices.asked(self._days.period)
        if asked is None:
            return
        spans = period_releases.choices(self.desk.vault, asked.trajectory_id, asked.contact_id, asked.document)
        self._days.offer(spans, self._words.spans(), own=asked.document is not PaperKind.CLOSING_REPORT)

    def _chosen(self) -> None:
        self._begin_anew()
        self.redraw()

    def _another(self) -> None:
        """Other days."""
        self._entry = None
        self._soon.stop()
        self.result.say("")
        self._show()

    def _follow(self) -> None:
        """What was typed in a day, when it means another day by now."""
        period = self._days.period
        if self._release is None or self._release.covers != (period.first, period.last):
            self._another()

    def _show(self) -> None:
        """The pages of what is chosen, then what stays; or why there are none."""
        asked = self._choices.asked(self._days.period)
        self._release = self._composed(asked) if asked else None
        recipient = self.desk.name(self._choices.recipient.name) if self._choices.recipient else ""
        self.reading_title.setText(self.tr("Wat {recipient} leest").format(recipient=recipient))
        self.reading_title.setVisible(bool(recipient))
        self._show_release(self._release, recipient)
        self._later.start()

    def _composed(self, asked: Asked) -> Release | None:
        """The release as asked for; None when its days cannot be."""
        try:
            made = period_releases.release(self.desk.vault, asked, self.desk.settings.language, self._left_out)
        except UserError as error:
            if error.kind is not Kind.FIELD_WRONG:
                raise
            self.last_field.set_error(self.tr("Kies een dag die niet voor het begin ligt en niet na vandaag."))
            return None
        self.last_field.set_error("")
        return made

    def _show_release(self, release: Release | None, recipient: str) -> None:
        consent = release.decision.consent if release and release.decision else None
        self.purpose_field.set_help(self._words.consent_ground(consent) if consent else "")
        asked = word_check.questions(self.desk.vault, release) if release and release.warned else ()
        self.word_question.ask(asked, len(self._left_out), private=self.desk.privacy)
        ready = release is not None and release.paper is not None
        for one in (self.print_button, self.saving, self.spool_line):
            one.setVisible(ready)
        self._file.prepare(release if ready else None)
        if ready:
            self._show_file()
        else:
            self.letters_remark.look_at(None)
            self._show_obstacle(release, recipient)

    def _show_file(self) -> None:
        """The pages once they are made; without them there is nothing to print or to save."""
        pdf = self._file.pdf
        self.letters_remark.look_at(self._release.paper if self._release and pdf else None)
        for one in (self.print_button, self.saving):
            one.setEnabled(pdf is not None and not self.word_question.open)
            one.setToolTip(self.word_question.why_not())
        if self.desk.privacy:
            self.reading.show_obstacle("eye-off", self.tr("In dit document staan namen. Met F8 staan ze weer voluit."))
        elif pdf is None:
            self.reading.show_obstacle("clock", self.tr("De bladzijden worden klaargezet."))
        else:
            self.reading.show_pdf(pdf)

    def _show_obstacle(self, release: Release | None, recipient: str) -> None:
        before = self._obstacles.before(self._choices, self.place.id, self._client())
        found = before or self._obstacles.after(release, self._client(), recipient)
        self._mend = found.mend
        self.reading.show_obstacle(found.icon, found.text, found.action)

    def _show_stays(self) -> None:
        self.stays_card.setVisible(self._release is not None)
        self._stays.show_items(self._release.stays if self._release else ())

    def _print(self) -> None:
        if self._release is not None and self._file.pdf is not None:
            self._handing_over.print_out(self._answered(self._release), self._file.pdf)

    def _save(self, *, protected: bool) -> None:
        if self._release is not None and self._file.pdf is not None:
            self._handing_over.save(self._answered(self._release), self._file.pdf, protected=protected)

    def _answered(self, release: Release) -> Release:
        return replace(release, passed=self.word_question.passed)

    def _leave_out(self, *keys: str) -> None:
        """Compose the document without these items as well; with none, with everything again."""
        self._left_out = (*self._left_out, *keys) if keys else ()
        self._another()
        self.word_question.back_button.setFocus()

    def _left(self, entry: Disclosure) -> None:
        self._entry = entry
        self.result.say(self._words.left(entry), "circle-check")
        announce(self.result, self.result.text)

    def _client(self) -> str:
        return self.desk.name(people.client(self.desk.vault, self.place.id).name)
