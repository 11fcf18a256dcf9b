"""What the calendar shows beside the talks: the school holidays of a region, and the employer's milestones."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from wellbeing_desktop.domain.appointments import CalendarWishes, Milestone, Region, SchoolHoliday
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.forms import load
from wellbeing_desktop.gui.parts import DateField, LabelledField, Segments
from wellbeing_desktop.services import milestones, school_holidays, wishes

R = TypeVar("R")
SCHOOLS, MILESTONES = "schools", "milestones"


class WishesDialog(QDialog):
    """Every change is an act at once; the lists are the user's own as soon as something in them is changed."""

    page_segments: Segments
    pages: QStackedWidget
    region_combo: QComboBox
    source_label: QLabel
    schools_list: QListWidget
    title_field: LabelledField
    title_edit: QLineEdit
    first_edit: DateField
    last_field: LabelledField
    last_edit: DateField
    school_add: QPushButton
    school_change: QPushButton
    school_remove: QPushButton
    school_reset: QPushButton
    milestones_check: QCheckBox
    milestones_list: QListWidget
    week_edit: QSpinBox
    milestone_field: LabelledField
    milestone_edit: QLineEdit
    milestone_add: QPushButton
    milestone_change: QPushButton
    milestone_remove: QPushButton
    milestone_reset: QPushButton
    close_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load(self, "calendar_wishes")
        self._desk = desk
        self._wishes = CalendarWishes(1)
        self._schools: list[SchoolHoliday] = []
        self._milestones: list[Milestone] = []
        self.page_segments.chosen.connect(lambda key: self.pages.setCurrentIndex(int(key == MILESTONES)))
        self.region_combo.activated.connect(self._choose_region)
        self.milestones_check.clicked.connect(self._switch_milestones)
        self.schools_list.currentRowChanged.connect(self._show_school)
        self.milestones_list.currentRowChanged.connect(self._show_milestone)
        self._connect_buttons()
        desk.changed.connect(lambda _change: self._fill())

    def open(self) -> None:
        """Show what holds now."""
        self.page_segments.set_items([(SCHOOLS, self.tr("Schoolvakanties")), (MILESTONES, self.tr("Mijlpalen"))])
        if not self.page_segments.current():
            self.page_segments.set_current(SCHOOLS)
        today = self._desk.vault.now().date()
        self.first_edit.set_value(today)
        self.last_edit.set_value(today)
        self._fill()
        super().open()

    def _connect_buttons(self) -> None:
        self.school_add.clicked.connect(lambda: self._put_school(None))
        self.school_change.clicked.connect(lambda: self._put_school(self.schools_list.currentRow()))
        self.school_remove.clicked.connect(lambda: self._save_schools(_without(self._schools, self.schools_list)))
        self.school_reset.clicked.connect(lambda: self._save_schools([]))
        self.milestone_add.clicked.connect(lambda: self._put_milestone(None))
        self.milestone_change.clicked.connect(lambda: self._put_milestone(self.milestones_list.currentRow()))
        self.milestone_remove.clicked.connect(
            lambda: self._save_milestones(_without(self._milestones, self.milestones_list))
        )
        self.milestone_reset.clicked.connect(lambda: self._save_milestones([]))
        self.close_button.clicked.connect(self.close)

    def _fill(self) -> None:
        vault, language = self._desk.vault, self._desk.formats.language
        self._wishes = self._desk.attempt(lambda: wishes.wishes(vault)) or self._wishes
        region = self._wishes.region
        self._schools = self._desk.attempt(lambda: school_holidays.listed(vault, region, language)) or []
        self._milestones = self._desk.attempt(lambda: milestones.listed(vault, language)) or []
        self._fill_regions(region)
        _refill(self.schools_list, [self._school_words(one) for one in self._schools])
        form = self.tr("Week {week}: {title}")
        _refill(self.milestones_list, [form.format(week=one.week, title=one.title) for one in self._milestones])
        self.milestones_check.setChecked(self._wishes.milestones)
        self._enable()

    def _fill_regions(self, region: Region) -> None:
        words = {
            Region.NONE: self.tr("geen, niet tonen"),
            Region.NORTH: self.tr("Noord"),
            Region.MIDDLE: self.tr("Midden"),
            Region.SOUTH: self.tr("Zuid"),
        }
        self.region_combo.clear()
        for each, name in words.items():
            self.region_combo.addItem(name, each.value)
        self.region_combo.setCurrentIndex(self.region_combo.findData(region.value))
        published = school_holidays.published()
        form = self.tr(
            "Bron: rijksoverheid.nl, overgenomen op {day}. Een school mag afwijken: pas de dagen zo nodig aan."
        )
        self.source_label.setText(form.format(day=self._desk.formats.long_date(published.retrieved)))

    def _school_words(self, one: SchoolHoliday) -> str:
        formats = self._desk.formats
        last = f"{formats.short_day(one.last)} {one.last.year}"
        days = self.tr("{first} tot en met {last}").format(first=formats.short_day(one.first), last=last)
        return f"{one.title} · {days}"

    def _enable(self) -> None:
        has_region, own = self._wishes.region is not Region.NONE, any(one.id for one in self._schools)
        row, line = self.schools_list.currentRow() >= 0, self.milestones_list.currentRow() >= 0
        for widget in (self.schools_list, self.title_edit, self.first_edit, self.last_edit, self.school_add):
            widget.setEnabled(has_region)
        for button, on in (
            (self.school_change, row),
            (self.school_remove, row),
            (self.school_reset, own),
            (self.milestone_change, line),
            (self.milestone_remove, line),
            (self.milestone_reset, any(one.id for one in self._milestones)),
        ):
            button.setEnabled(on)

    def _choose_region(self) -> None:
        wanted = replace(self._wishes, region=Region(self.region_combo.currentData()))
        self._desk.act(lambda vault: wishes.save(vault, wanted))

    def _switch_milestones(self, on: bool) -> None:
        wanted = replace(self._wishes, milestones=on)
        self._desk.act(lambda vault: wishes.save(vault, wanted))

    def _show_school(self, row: int) -> None:
        if 0 <= row < len(self._schools):
            one = self._schools[row]
            self.title_edit.setText(one.title)
            self.first_edit.set_value(one.first)
            self.last_edit.set_value(one.last)
        self._enable()

    def _show_milestone(self, row: int) -> None:
        if 0 <= row < len(self._milestones):
            self.week_edit.setValue(self._milestones[row].week)
            self.milestone_edit.setText(self._milestones[row].title)
        self._enable()

    def _put_school(self, row: int | None) -> None:
        first, last, title = self.first_edit.value(), self.last_edit.value(), self.title_edit.text()
        self.title_field.set_error("" if title.strip() else self.tr("Typ een naam, bijvoorbeeld meivakantie."))
        self.last_field.set_error(self.tr("Kies een dag na de eerste.") if last < first else "")
        if title.strip() and first <= last:
            number = self._schools[row].id if row is not None else 0
            made = SchoolHoliday(number, self._wishes.region, first, last, title)
            self._save_schools(_with(self._schools, row, made, lambda one: one.first))

    def _put_milestone(self, row: int | None) -> None:
        title = self.milestone_edit.text()
        self.milestone_field.set_error("" if title.strip() else self.tr("Typ wat er dan gebeurt."))
        if title.strip():
            made = Milestone(self._milestones[row].id if row is not None else 0, self.week_edit.value(), title)
            self._save_milestones(_with(self._milestones, row, made, lambda one: one.week))

    def _save_schools(self, holidays: Sequence[SchoolHoliday]) -> None:
        region = self._wishes.region
        self._desk.act(lambda vault: school_holidays.save(vault, region, holidays))

    def _save_milestones(self, wanted: Sequence[Milestone]) -> None:
        self._desk.act(lambda vault: milestones.save(vault, wanted))


def _with(records: Sequence[R], row: int | None, made: R, order: Callable[[R], Any]) -> list[R]:
    """The records with `made` in place of the one at a row, or beside them."""
    others = [one for index, one in enumerate(records) if index != row]
    return sorted([*others, made], key=order)


def _without(records: Sequence[R], shown: QListWidget) -> list[R]:
    """The records without the one that is chosen in the list."""
    return [one for index, one in enumerate(records) if index != shown.currentRow()]


def _refill(shown: QListWidget, lines: list[str]) -> None:
    row = shown.currentRow()
    shown.clear()
    shown.addItems(lines)
    shown.setCurrentRow(min(row, shown.count() - 1))
