"""The effect report: what the organisation reads is chosen and checked for names, then kept and printed."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.organisation_report import OrganisationReport, OrganisationReportContent
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import LinkRow, NoteEdit, Remark
from wellbeing_desktop.gui.parts.choice_row import ChoiceRow
from wellbeing_desktop.gui.parts.rows import fill
from wellbeing_desktop.services import effect, network_plan, organisation_papers, organisation_reports
from wellbeing_desktop.services.effect import Choice

from .page import NetworkPage, choose


class EffectPage(NetworkPage):
    """Everything is ticked to begin with, but for what names somebody: that cannot be."""

    key = "effect"
    title = QT_TRANSLATE_NOOP("NetworkView", "Effectverslag")
    form = "network_effect"
    decisions_title: QLabel
    decision_rows: QVBoxLayout
    actions_title: QLabel
    action_rows: QVBoxLayout
    words_edit: NoteEdit
    fact_rows: QVBoxLayout
    named: Remark
    language_combo: QComboBox
    make_button: QPushButton
    made_title: QLabel
    made_rows: QVBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._left_out: set[tuple[str, int]] = set()
        self._ticks: dict[tuple[str, int], QCheckBox] = {}
        self.words_edit.edited.connect(self._check)
        self.make_button.clicked.connect(self._make)

    def begin(self) -> None:
        """Everything is chosen, in the language of the screen."""
        self._left_out.clear()
        self.words_edit.set_text("")
        self.language_combo.clear()

    def redraw(self) -> None:
        """What can be chosen, what always stands in it, and what was made."""
        vault, number = self.desk.vault, self.trajectory_id
        self._ticks.clear()
        decisions = [(one.id, one.text) for one in reversed(network_plan.decisions(vault, number))]
        actions = [(one.id, one.text) for one in network_plan.actions(vault, number)]
        nothing = self.tr("Nog geen besluiten vastgelegd."), self.tr("Nog geen acties in het plan.")
        fill(self.decision_rows, [self._tick("decision", *one) for one in decisions], nothing[0])
        fill(self.action_rows, [self._tick("action", *one) for one in actions], nothing[1])
        languages: list[tuple[str, object]] = [("Nederlands", "nl"), ("English", "en")]
        choose(self.language_combo, languages, self.language_combo.currentData() or self.desk.settings.language)
        self._show_facts()
        made = organisation_reports.listed(vault, number)
        self.made_title.setVisible(bool(made))
        fill(self.made_rows, [self._made(one) for one in made])
        self._check()

    @property
    def choice(self) -> Choice:
        """What is ticked and typed."""
        ticked = {key for key, tick in self._ticks.items() if tick.isChecked()}
        return Choice(
            frozenset(number for kind, number in ticked if kind == "decision"),
            frozenset(number for kind, number in ticked if kind == "action"),
            self.words_edit.text(),
        )

    def _tick(self, kind: str, number: int, text: str) -> ChoiceRow:
        """A line to tick; what names somebody cannot be ticked, and says so."""
        names, said = effect.named(self.desk.vault, self.group_id, text), text
        if names:
            said = self.tr("{text} (noemt {names}; kan niet mee)").format(text=text, names=self._names(names))
        tick = QCheckBox()
        row = ChoiceRow(tick, said, parent=self)
        tick.setChecked(not names and (kind, number) not in self._left_out)
        row.setEnabled(not names)
        tick.toggled.connect(lambda on: self._chosen(kind, number, on))
        self._ticks[kind, number] = tick
        return row

    def _chosen(self, kind: str, number: int, on: bool) -> None:
        if on:
            self._left_out.discard((kind, number))
        else:
            self._left_out.add((kind, number))

    def _names(self, names: Sequence[str]) -> str:
        return ", ".join(self.desk.name(name) for name in names)

    def _show_facts(self) -> None:
        content = effect.content(self.desk.vault, self.group_id, Choice(), self.desk.settings.language)
        lines = [
            self.tr("%n bijeenkomst(en) gehouden", "", content.meetings),
            self.tr("De fasen en waar het netwerk staat"),
            content.attendance or self.tr("Nog geen aanwezigheid: er is nog geen bijeenkomst gehouden."),
            *self._figures(content),
        ]
        labels = []
        for words in lines:
            labels.append(QLabel(words))
            labels[-1].setWordWrap(True)
        fill(self.fact_rows, labels)

    def _figures(self, content: OrganisationReportContent) -> list[str]:
        number = self.desk.formats.number
        said = [
            self.tr("{title}: van {before} naar {after}").format(
                title=one.title, before=number(one.before, 1), after=number(one.after, 1)
            )
            for one in content.figures
        ]
        said += [self.tr("{title}: te weinig mensen voor een cijfer").format(title=one) for one in content.withheld]
        return said or [self.tr("Nog geen cijfers: er is nog niet gemeten.")]

    def _check(self) -> None:
        names = effect.named(self.desk.vault, self.group_id, self.words_edit.text())
        said = self.tr("In uw eigen woorden staat {names}. Haal de naam weg; het verslag noemt niemand.")
        self.named.say(said.format(names=self._names(names)) if names else "", "triangle-alert", warns=True)

    def _make(self) -> None:
        choice, number = self.choice, self.group_id
        language = cast(Language, self.language_combo.currentData())
        change = self.desk.act(lambda vault: effect.make(vault, number, choice, language))
        if change is not None:
            self.words_edit.set_text("")
            self._open(next(one.id for one in change.after if isinstance(one, OrganisationReport)))

    def _made(self, one: OrganisationReport) -> LinkRow:
        row = LinkRow(one.number, self.desk.formats.moment(one.made_at), self.tr("Bekijken"), "accent")
        row.clicked.connect(lambda: self._open(one.id))
        return row

    def _open(self, report_id: int) -> None:
        PaperDialog(self.desk, lambda: organisation_papers.report(self.desk.vault, report_id), self).open()
