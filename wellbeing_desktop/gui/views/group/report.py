"""The report of the group for its organisation: what will be in it, line by line, and those that were made."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.domain.organisation_report import OrganisationReport
from wellbeing_desktop.gui.buttons import button
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import Card, LinkRow, Remark
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import group_reports, organisation_papers, organisation_reports
from wellbeing_desktop.services.group_reports import Draft, Key, SharedLine

from .page import GroupPage
from .shared_line import SharedRow


class ReportPage(GroupPage):
    """A line that is unticked stays out of the report; one that names a member must go or be mended."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._dialog: PaperDialog | None = None
        self._left_out: set[Key] = set()
        self._new, self._made = Card(parent=self), Card(parent=self)
        self._about, self.numbers = QLabel(), QLabel()
        for label, role in ((self._about, "muted"), (self.numbers, "subtitle")):
            label.setWordWrap(True)
            restyle(label, role=role)
        self._rows, self._made_rows = QVBoxLayout(), QVBoxLayout()
        self.names, self.warned = Remark(self), Remark(self)
        self.make_button = button("", "primary", "file-text", self)
        self.make_button.clicked.connect(self._make)
        self._lay_out()

    def show_group(self, group: Group) -> None:
        """Show the report as it would be made now, and the earlier ones."""
        self.group_id = group.id
        self._new.set_title(self.tr("Groepsverslag voor de organisatie"))
        self._made.set_title(self.tr("Gemaakte verslagen"))
        self._about.setText(
            self.tr("Hierin komt wat onder Delen staat, zonder namen. Haal het vinkje weg bij wat er niet in hoort.")
        )
        self.make_button.setText(self.tr("Verslag maken"))
        followed = self.followed()
        lines: tuple[SharedLine, ...] = ()
        if followed is not None:
            lines = group_reports.shared_lines(self.desk.vault, followed.id, self._language())
            self._show_draft(group_reports.draft(self.desk.vault, followed.id, self._language(), self._left_out), lines)
        self.make_button.setEnabled(followed is not None)
        nothing = self.tr("Er staat nog niets onder Delen bij een bijeenkomst die is gehouden.")
        fill(self._rows, [self._row(line) for line in lines], nothing)
        reports = organisation_reports.listed(self.desk.vault, followed.id) if followed else []
        fill(self._made_rows, [self._report(one) for one in reports], self.tr("Nog geen verslag gemaakt."))

    def _lay_out(self) -> None:
        for layout in (self._rows, self._made_rows):
            layout.setSpacing(4)
        self._new.set_title(" ")
        self._made.set_title(" ")
        self._new.add(self._about)
        self._new.body.addLayout(self._rows)
        for widget in (self.names, self.warned, self.numbers):
            self._new.add(widget)
        actions = QHBoxLayout()
        actions.addStretch(1)
        actions.addWidget(self.make_button)
        self._new.body.addLayout(actions)
        self._made.body.addLayout(self._made_rows)
        self.column.addWidget(self._new)
        self.column.addWidget(self._made)
        self.column.addStretch(1)

    def _language(self) -> Language:
        return "en" if self.desk.settings.language == "en" else "nl"

    def _row(self, line: SharedLine) -> SharedRow:
        row = SharedRow(self.desk, line, line.key not in self._left_out, self)
        row.wanted.connect(lambda inside: self._want(line.key, inside))
        return row

    def _report(self, report: OrganisationReport) -> LinkRow:
        made = self.desk.formats.moment(report.made_at)
        row = LinkRow(report.number, made, self.tr("Bekijken"), "accent")
        row.clicked.connect(lambda: self._show_paper(report.id))
        return row

    def _want(self, key: Key, inside: bool) -> None:
        self._left_out = self._left_out - {key} if inside else self._left_out | {key}
        followed = self.followed()
        if followed is not None:
            lines = group_reports.shared_lines(self.desk.vault, followed.id, self._language())
            self._show_draft(group_reports.draft(self.desk.vault, followed.id, self._language(), self._left_out), lines)

    def _show_draft(self, draft: Draft, lines: tuple[SharedLine, ...]) -> None:
        """Numbers, names that stand in the way, and words to look at before it leaves."""
        content = draft.content
        said = [self.tr("%n gehouden bijeenkomst(en)", "", content.meetings)]
        if content.figures:
            said.append(self.tr("cijfers over {titles}").format(titles=", ".join(one.title for one in content.figures)))
        if content.withheld:
            said.append(self.tr("geen cijfer, te weinig mensen: {titles}").format(titles=", ".join(content.withheld)))
        things = self.tr("Verder in het verslag: {things}.").format(things="; ".join(said))
        self.numbers.setText(f"{things} {content.attendance}".strip())
        naming = [line for line in lines if line.names and line.key not in self._left_out]
        self.names.say(
            self.tr("%n regel(s) noemt/noemen een lid. Pas de notitie aan of laat de regel weg.", "", len(naming))
            if naming
            else "",
            "triangle-alert",
            warns=True,
        )
        words = self.tr("Let op deze woorden over gezondheid of thuis: {words}.").format(words=", ".join(draft.warned))
        self.warned.say(words if draft.warned else "", "triangle-alert", warns=True)

    def _make(self) -> None:
        followed, left_out = self.followed(), frozenset(self._left_out)
        if followed is None:
            return
        change = self.desk.act(
            lambda vault: group_reports.make(vault, followed.id, self._language(), left_out), quiet=True
        )
        if change is not None:
            self._show_paper(change.after[0].id)

    def _show_paper(self, report_id: int) -> None:
        """Show the pages, with the ways to print or save them for the organisation."""
        self._dialog = PaperDialog(self.desk, lambda: organisation_papers.report(self.desk.vault, report_id), self)
        self._dialog.open()
