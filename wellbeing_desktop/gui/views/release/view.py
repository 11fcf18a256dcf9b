"""Giving a report to somebody: left the very pages they will read, right what stays here and why."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.gui.announce import announce
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.handing_over import HandingOver
from wellbeing_desktop.gui.parts import EmptyState, LabelledField, PageHeader, Remark, SideBySide, SpoolLine
from wellbeing_desktop.gui.parts.pdf_pages import PdfPages
from wellbeing_desktop.gui.parts.word_question import WordQuestion
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.release_file import ReleaseFile
from wellbeing_desktop.gui.saving_ways import SaveButton
from wellbeing_desktop.gui.unprinted import Unprinted
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.gui.what_stays import StaysScroll
from wellbeing_desktop.services import groups, people, releases, reports, sessions, trajectories, word_check

from .choices import Choices
from .words import Words


class ReleaseView(View):
    """`Place("release", report_id)`; the part 'participant:ID' or 'contact:ID' says who gets it."""

    form = "release"
    header: PageHeader
    recipient_field: LabelledField
    recipient_box: QComboBox
    purpose_field: LabelledField
    purpose_box: QComboBox
    word_question: WordQuestion
    letters_remark: Unprinted
    sides: SideBySide
    spool_line: SpoolLine
    result: Remark

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = Words(desk, self)
        self._choices = Choices(desk, self.recipient_box, self.purpose_box, self.purpose_field)
        self._handing_over = HandingOver(desk, self)
        self._file = ReleaseFile(desk, self)
        self.saving = SaveButton(self)
        self.save_button = self.saving.plain_button
        self.print_button = button("", "primary", "printer", self)
        self._report: Report | None = None
        self._release: Release | None = None
        self._entry: Disclosure | None = None
        self._left_out: tuple[str, ...] = ()
        self._pages = PdfPages()
        self._obstacle = EmptyState("ban")
        self._reading = QStackedWidget()
        self._reading.addWidget(self._pages)
        self._reading.addWidget(self._obstacle)
        self._stays = StaysScroll(self._words)
        self.sides.set_sides("", self._reading, "", self._stays)
        self.sides.setSizes([640, 400])
        for one in (self.saving, self.print_button):
            self.header.add_action(one)
        self._connect()

    def retranslate(self) -> None:
        """The words on the buttons at the top."""
        self.print_button.setText(self.tr("Afdrukken"))

    def show_place(self, place: Place) -> None:
        """Show a report; another place begins with the recipient it names or one with a live consent."""
        if place != self.place and self.desk.attempt(lambda: self._begin(place)) is None:
            return
        super().show_place(place)

    def redraw(self) -> None:
        """Decide again who may read what, and show it."""
        self._report = reports.round_by_report(self.desk.vault, self.place.id).report
        self._choices.fill(self.place.id)
        self._release = self._composed()
        self._show_header(self._report)
        self._show_release(self._release)
        self.result.say(self._words.left(self._entry) if self._entry else "", "circle-check")

    def take_focus(self) -> None:
        """Begin at who gets it."""
        self.recipient_box.setFocus()

    def _begin(self, place: Place) -> bool:
        self._choices.begin(place)
        self._begin_anew()
        return True

    def _begin_anew(self) -> None:
        """For another reader nothing was answered or left out, and nothing left yet."""
        self._entry, self._left_out = None, ()
        self.word_question.forget()

    def _connect(self) -> None:
        self._choices.changed.connect(self._chosen)
        self._obstacle.clicked.connect(self._go_mend)
        self._handing_over.done.connect(self._left)
        self._file.made.connect(self._show_file)
        self.word_question.answered.connect(self._show_file)
        self.word_question.left_out.connect(self._leave_out)
        self.word_question.put_back.connect(self._leave_out)
        self.print_button.clicked.connect(self._print)
        self.saving.plain.connect(self._save)
        self.saving.protected.connect(lambda: self._save(protected=True))

    def _composed(self) -> Release | None:
        """The release as chosen; None when the report is a concept or was taken back, so that nobody reads it yet."""
        recipient, vault, screen = self._choices.recipient, self.desk.vault, self.desk.settings.language
        assert recipient is not None, "the client took part in every talk"
        try:
            if recipient.contact_id is not None:
                purpose = self._choices.purpose
                contact_id, left_out = recipient.contact_id, self._left_out
                return releases.for_contact(vault, self.place.id, contact_id, purpose, screen, left_out)
            assert recipient.participant_id is not None, "a recipient is one or the other"
            person, language = recipient.participant_id, recipient.language
            return releases.for_participant(vault, self.place.id, person, language, screen)
        except UserError as error:
            if error.kind is Kind.NOT_ALLOWED:
                return None
            raise

    def _show_header(self, report: Report) -> None:
        content = report.content
        self.header.set_title(self._client())
        subtitle = self.tr("Verslag verstrekken · {number}, versie {version} · {title} {session} van {count}")
        self.header.set_subtitle(
            subtitle.format(
                number=report.number,
                version=report.version,
                title=content.title,
                session=content.session_number,
                count=content.session_count,
            )
        )

    def _show_release(self, release: Release | None) -> None:
        ready = release is not None and release.paper is not None
        for one in (self.print_button, self.saving, self.spool_line):
            one.setVisible(ready)
        recipient = self._choices.recipient
        name = self.desk.name(recipient.name) if recipient else ""
        self.sides.left.set_title(self.tr("Wat {recipient} leest").format(recipient=name))
        self.sides.right.set_title(self.tr("Wat hier blijft"))
        self._stays.show_items(release.stays if release else ())
        asked = word_check.questions(self.desk.vault, release) if release else ()
        self.word_question.ask(asked, len(self._left_out), private=self.desk.privacy)
        ground, outside = self._words.ground(release) if release else "", self.purpose_field.isVisibleTo(self)
        self.purpose_field.set_help(ground if outside else "")
        self.recipient_field.set_help("" if outside else ground)
        self._file.prepare(release if ready else None)
        if ready:
            self._show_file()
        else:
            self.letters_remark.look_at(None)
            self._show_refusal(release, name)

    def _show_file(self) -> None:
        """The pages once they are made; without them there is nothing to print or to save."""
        pdf = self._file.pdf
        self.letters_remark.look_at(self._release.paper if self._release and pdf else None)
        for one in (self.print_button, self.saving):
            one.setEnabled(pdf is not None and not self.word_question.open)
            one.setToolTip(self.word_question.why_not())
        if self.desk.privacy:
            self._show_obstacle("eye-off", self.tr("In dit document staan namen. Met F8 staan ze weer voluit."))
        elif pdf is None:
            self._show_obstacle("clock", self.tr("De bladzijden worden klaargezet."))
        else:
            self._pages.show_pdf(pdf)
            self._reading.setCurrentWidget(self._pages)

    def _show_refusal(self, release: Release | None, name: str) -> None:
        assert self._report is not None, "redraw has read it"
        sealed = self._report.state is ReportState.SEALED
        action = self.tr("Toestemming vastleggen") if sealed else self.tr("Naar het verslag")
        if self._left_out:
            action = ""
        self._show_obstacle("ban", self._words.obstacle(self._report.state, release, self._client(), name), action)

    def _show_obstacle(self, icon: str, text: str, action: str = "") -> None:
        self._obstacle.set_icon_name(icon)
        self._obstacle.set_text(text)
        self._obstacle.set_action(action)
        self._reading.setCurrentWidget(self._obstacle)

    def _go_mend(self) -> None:
        """Where the obstacle is taken away: at the report, or with the client and a new consent."""
        assert self._report is not None, "redraw has read it"
        if self._report.state is not ReportState.SEALED or self._release is None:
            self.desk.go(Place("report", self._report.session_id))
            return
        contact = self._choices.recipient.contact_id if self._choices.recipient else None
        self.desk.go(Place("consent", self._release.client_id or 0, f"new:{contact}:{self._choices.purpose.value}"))

    def _print(self) -> None:
        if self._release is not None and self._file.pdf is not None:
            self._handing_over.print_out(self._answered(self._release), self._file.pdf)

    def _save(self, *, protected: bool = False) -> None:
        if self._release is not None and self._file.pdf is not None:
            self._handing_over.save(self._answered(self._release), self._file.pdf, protected=protected)

    def _answered(self, release: Release) -> Release:
        return replace(release, passed=self.word_question.passed)

    def _chosen(self) -> None:
        self._begin_anew()
        self.redraw()

    def _leave_out(self, *keys: str) -> None:
        """Compose the document without these items as well; with none, with everything again."""
        self._left_out = (*self._left_out, *keys) if keys else ()
        self.redraw()
        self.word_question.back_button.setFocus()

    def _left(self, entry: Disclosure) -> None:
        self._entry = entry
        self.result.say(self._words.left(entry), "circle-check")
        announce(self.result, self.result.text)

    def _client(self) -> str:
        """Whose report it is: the client's name as it may be shown, or the group's."""
        assert self._report is not None, "redraw has read it"
        session = sessions.session(self.desk.vault, self._report.session_id)
        followed = trajectories.trajectory(self.desk.vault, session.trajectory_id)
        if followed.group_id is not None:
            return groups.group(self.desk.vault, followed.group_id).name
        return self.desk.name(people.client(self.desk.vault, followed.person).name)
