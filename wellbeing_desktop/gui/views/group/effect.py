"""What the members scored before and after: each of them for the practitioner, the group only from five people up."""

from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.domain.effect import before_and_after
from wellbeing_desktop.domain.group_effect import OwnEffect, own_effects
from wellbeing_desktop.domain.groups import Group
from wellbeing_desktop.domain.measures import Measure
from wellbeing_desktop.domain.organisation_report import LEAST_PEOPLE
from wellbeing_desktop.domain.programme import Programme
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.parts import Card, EmptyState, Remark
from wellbeing_desktop.gui.parts.plain_table import PlainTable
from wellbeing_desktop.gui.theme import restyle
from wellbeing_desktop.services import group_measures, groups, trajectories

from .page import GroupPage


class EffectPage(GroupPage):
    """The means of the group above, then a row for each member."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._nothing = EmptyState("leaf", "", "", self)
        self._group, self._each = Card(parent=self), Card(parent=self)
        self.means, self.members = PlainTable(self), PlainTable(self)
        self.withheld = Remark(self)
        self._private = QLabel()
        self._private.setWordWrap(True)
        restyle(self._private, role="muted")
        for widget in (self.means, self.withheld):
            self._group.add(widget)
        self._each.add(self._private)
        self._each.add(self.members)
        for card in (self._nothing, self._group, self._each):
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_group(self, group: Group) -> None:
        """Show the first and last scores of what the group follows."""
        self.group_id = group.id
        followed = self.followed()
        measures = group_measures.measured(self.desk.vault, followed.id) if followed else []
        self._nothing.setVisible(not measures)
        self._group.setVisible(bool(measures))
        self._each.setVisible(bool(measures))
        self._nothing.set_text(
            self.tr("Er is nog niet gemeten. In de notitie van de eerste bijeenkomst vraagt u ieder lid om cijfers.")
        )
        if followed is not None and measures:
            programme = trajectories.programme_of(self.desk.vault, followed)
            self._show_means(programme, measures)
            self._show_members(programme, measures)

    def _show_means(self, programme: Programme, measures: list[Measure]) -> None:
        titles = {one.key: one.title.get(self.desk.settings.language) for one in programme.indicators}
        figures, withheld = before_and_after(titles, measures)
        number = self.desk.formats.number
        self._group.set_title(self.tr("De groep"))
        self.means.setAccessibleName(self.tr("Gemiddelden van de groep, voor en na"))
        heads = [self.tr("Wat is gevraagd"), self.tr("Voor"), self.tr("Na"), self.tr("Mensen")]
        self.means.show_rows(
            heads, [(one.title, number(one.before, 1), number(one.after, 1), str(one.people)) for one in figures]
        )
        said = self.tr("Nog geen cijfer, want minder dan {count} mensen gaven het voor en na: {titles}.")
        titles_said = ", ".join(withheld)
        self.withheld.say(said.format(count=LEAST_PEOPLE, titles=titles_said) if withheld else "")

    def _show_members(self, programme: Programme, measures: list[Measure]) -> None:
        effects = {(one.member_id, one.indicator): one for one in own_effects(measures)}
        indicators = [one for one in programme.indicators if any(key == one.key for _, key in effects)]
        self._each.set_title(self.tr("Per lid"))
        self._private.setText(self.tr("Alleen voor u. Eerst en laatst gegeven cijfer, van 0 tot en met 10."))
        self.members.setAccessibleName(self.tr("Cijfers per lid, voor en na"))
        language = self.desk.settings.language
        heads = [self.tr("Lid"), *(one.title.get(language) for one in indicators)]
        people = [
            one for one in groups.members(self.desk.vault, self.group_id) if any(m == one.member.id for m, _ in effects)
        ]
        rows = [
            (
                self.desk.name(one.name),
                *(_said(effects.get((one.member.id, indicator.key))) for indicator in indicators),
            )
            for one in people
        ]
        self.members.show_rows(heads, rows)


def _said(effect: OwnEffect | None) -> str:
    if effect is None:
        return "–"
    return str(effect.first) if effect.last is None else f"{effect.first} → {effect.last}"
