"""Saving the calendar for another program, reading busy times from one, and printing for the own desk."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton, QWidget

from wellbeing_desktop.domain.calendar_file import CalendarFile, Level, Reading
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.gui import files, messages
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.paper_dialog import PaperDialog
from wellbeing_desktop.gui.parts import DateField, LabelledField, Remark
from wellbeing_desktop.gui.places import Place
from wellbeing_desktop.gui.view import View
from wellbeing_desktop.services import calendar_files, calendar_import, calendar_papers
from wellbeing_desktop.vault.files import write_whole

AHEAD = timedelta(days=91)
LONGEST = timedelta(days=3 * 366)


class CalendarFilesView(View):
    """`Place("calendar_files", part)`: part 'export', 'import' or 'print', which may be followed by ':2026-11-23'."""

    form = "calendar_files"

    busy_radio: QRadioButton
    initials_radio: QRadioButton
    names_radio: QRadioButton
    first_edit: DateField
    last_edit: DateField
    last_field: LabelledField
    export_sum: QLabel
    export_remark: Remark
    export_button: QPushButton
    titles_check: QCheckBox
    import_remark: Remark
    choose_button: QPushButton
    import_button: QPushButton
    day_edit: DateField
    print_names_check: QCheckBox
    week_button: QPushButton
    month_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._chosen: Path | None = None
        self._reading: Reading | None = None
        self.paper: PaperDialog | None = None
        self._radios = {
            Level.BUSY: self.busy_radio,
            Level.INITIALS: self.initials_radio,
            Level.NAMES: self.names_radio,
        }
        self.busy_radio.setChecked(True)
        self._connect()

    def show_place(self, place: Place) -> None:
        """Begin with three months from today, or print the day that is asked for."""
        if not self.place.view:
            today = self.desk.vault.now().date()
            for field, day in ((self.first_edit, today), (self.last_edit, today + AHEAD), (self.day_edit, today)):
                with QSignalBlocker(field):
                    field.set_value(day)
        _part, _, asked = place.part.partition(":")
        if asked:
            self.day_edit.set_value(date.fromisoformat(asked))
        if place != self.place:
            self._forget()
            self.export_remark.say("")
        super().show_place(place)

    def concerns(self, change: Change) -> bool:
        """How many talks there are to save."""
        return change.touches(Session)

    def redraw(self) -> None:
        """Say what would be in the file, and what was read."""
        self._show_export()
        self._show_reading()

    def leave(self) -> None:
        """What was read but not kept is forgotten."""
        self._forget()

    def take_focus(self) -> None:
        """Begin at what was asked for."""
        part = self.place.part.partition(":")[0]
        first: dict[str, QWidget] = {"import": self.choose_button, "print": self.day_edit}
        first.get(part, self._radios[self._level()]).setFocus()

    def _connect(self) -> None:
        for radio in self._radios.values():
            radio.clicked.connect(self._show_export)
        for field in (self.first_edit, self.last_edit):
            field.picked.connect(lambda _day: self._show_export())
        self.export_button.clicked.connect(self._export)
        self.choose_button.clicked.connect(self._choose)
        self.titles_check.clicked.connect(self._read)
        self.import_button.clicked.connect(self._import)
        self.week_button.clicked.connect(lambda: self._print(month=False))
        self.month_button.clicked.connect(lambda: self._print(month=True))

    def _level(self) -> Level:
        return next(level for level, radio in self._radios.items() if radio.isChecked())

    def _show_export(self) -> None:
        first, last = self.first_edit.value(), self.last_edit.value()
        sound = first <= last <= first + LONGEST
        self.last_field.set_error("" if sound else self.tr("Kies een dag na het begin, hoogstens drie jaar later."))
        self.export_button.setEnabled(sound)
        if not sound:
            self.export_sum.setText("")
            return
        count = self.desk.attempt(lambda: calendar_files.count(self.desk.vault, first, last)) or 0
        self.export_sum.setText(self.tr("In het bestand komt/komen %n afspraak/afspraken.", "", count))

    def _file(self) -> CalendarFile | None:
        vault, language = self.desk.vault, self.desk.formats.language
        first, last = self.first_edit.value(), self.last_edit.value()
        return self.desk.attempt(lambda: calendar_files.export(vault, self._level(), first, last, language))

    def _export(self) -> None:
        """Write the file, then enter it in the register; what cannot be entered is taken away again."""
        name = self.tr("agenda.ics")
        path = files.ask_save_path(self, self.tr("Bewaren voor een andere agenda"), name, self.tr("Agenda (*.ics)"))
        file = self._file() if path else None
        if path is None or file is None or self.desk.attempt(lambda: _written(path, file.data)) is None:
            return
        language = self.desk.formats.language
        if self.desk.act(lambda vault: calendar_files.finish(vault, file, language), quiet=True) is None:
            path.unlink(missing_ok=True)
            return
        said = self.tr("Bewaard en in het register gezet: {number}.").format(number=file.number)
        self.export_remark.say(said, "circle-check")

    def _choose(self) -> None:
        title, kinds = self.tr("Bezette tijden inlezen"), self.tr("Agenda (*.ics)")
        self._chosen = files.ask_open_path(self, title, kinds) or self._chosen
        self._read()

    def _read(self) -> None:
        """Read the chosen file again, with or without titles; nothing is kept yet."""
        path, self._reading = self._chosen, None
        if path is None:
            return
        try:
            window = calendar_import.window_of(self.desk.vault)
            self._reading = calendar_import.read(
                calendar_import.load(path), window, titles=self.titles_check.isChecked()
            )
        except UserError as error:
            self._forget()
            self.import_remark.say(messages.sentence(error), "triangle-alert", warns=True)
            return
        self._show_reading()

    def _show_reading(self) -> None:
        reading = self._reading
        self.import_button.setEnabled(reading is not None and bool(reading.busy or reading.uids))
        if reading is None:
            return
        said = [self.tr("Gevonden voor het komende jaar: %n bezette tijd(en).", "", len(reading.busy))]
        if reading.unread:
            said.append(self.tr("%n regel(s) kon(den) niet worden gelezen en blijft/blijven weg.", "", reading.unread))
        said.append(self.tr("Er is nog niets in de agenda gezet."))
        self.import_remark.say(" ".join(said), "triangle-alert" if reading.unread else "info")

    def _import(self) -> None:
        reading, label = self._reading, self.tr("Bezet")
        if reading is None:
            return
        if self.desk.act(lambda vault: calendar_import.keep(vault, reading, label)):
            self._forget()
            self.import_remark.say(self.tr("De bezette tijden staan in de agenda."), "circle-check")

    def _forget(self) -> None:
        self._chosen, self._reading = None, None
        self.import_remark.say("")
        self.import_button.setEnabled(False)

    def _print(self, *, month: bool) -> None:
        compose = calendar_papers.month if month else calendar_papers.week
        day, names, language = self.day_edit.value(), self.print_names_check.isChecked(), self.desk.formats.language
        self.paper = PaperDialog(self.desk, lambda: compose(self.desk.vault, day, language, names=names), self)
        self.paper.open()


def _written(path: Path, data: bytes) -> Path:
    write_whole(path, data)
    return path
