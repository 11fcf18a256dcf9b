"""What the finder offers: results from the vault, the screens, and what can be done from anywhere."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.folding import fold
from wellbeing_desktop.services.finding import Found, What, find

from . import acts
from .desk import Desk
from .finder_rows import Row
from .navigation import Entry
from .places import Place
from .scan_door import ScanDoor
from .theme import theme

MOST = 4
"""Of each kind of result at most this many are shown; another letter finds the rest."""

_VIEWS = {What.CLIENT: "client", What.REPORT: "report", What.CONSENT: "consent", What.DISCLOSURE: "disclosures"}
_ICONS = {
    What.CLIENT: "user",
    What.SESSION: "message-square",
    What.NOTE: "pen-line",
    What.AGREEMENT: "list-checks",
    What.INSIGHT: "leaf",
    What.REPORT: "file-text",
    What.CONSENT: "shield-check",
}
_DOCUMENTS = (What.REPORT, What.CONSENT, What.DISCLOSURE)
_WRITTEN = (What.NOTE, What.AGREEMENT, What.INSIGHT)

Section = tuple[str, Sequence[Row]]


class Offer(QObject):
    """Makes the rows for what was typed; `lock` and `turn_privacy` are run by the commands of that name."""

    def __init__(
        self,
        desk: Desk,
        entries: Sequence[Entry],
        lock: Callable[[], object],
        turn_privacy: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries = tuple(entries)
        self._lock = lock
        self._turn_privacy = turn_privacy

    def sections(self, words: str) -> list[Section]:
        """What goes with the words typed, under a head each; without words all screens and commands."""
        language = self._desk.settings.language
        found = self._desk.attempt(lambda: find(self._desk.vault, words, language, MOST)) or ()
        wanted = fold(words).split()
        made: list[Section] = [
            (self.tr("Deelnemers"), [self._row(one) for one in found if one.what is What.CLIENT]),
            (self.tr("Gesprekken"), [self._row(one) for one in found if one.what is What.SESSION]),
            (self.tr("In notities"), [self._written(one) for one in found if one.what in _WRITTEN]),
            (self.tr("Documenten"), [self._row(one) for one in found if one.what in _DOCUMENTS]),
            (self.tr("Schermen"), _holding(wanted, self._screens())),
            (self.tr("Opdrachten"), _holding(wanted, self._commands())),
        ]
        return [section for section in made if section[1]]

    def _row(self, one: Found) -> Row:
        name = self._desk.name(one.person)
        formats = self._desk.formats
        day = formats.short_day(one.on) if one.on else ""
        match one.what:
            case What.CLIENT:
                words, aside = name, one.title
            case What.SESSION if one.start is not None:
                words = self.tr("{kind} {number} · {name}").format(kind=one.title, number=one.number, name=name)
                aside = self.tr("{day}, {time}").format(day=day, time=formats.time(one.start))
            case What.DISCLOSURE:
                words = self.tr("{number} aan {recipient}").format(number=one.title, recipient=name)
                aside = self.tr("Verstrekt op {day}").format(day=formats.date(one.on) if one.on else "")
            case What.CONSENT:
                words = self.tr("{number} · {name}").format(number=one.title, name=name)
                aside = self.tr("Toestemming")
            case _:
                words = self.tr("{number} · {name}").format(number=one.title, name=name)
                aside = self.tr("Verslag van {day}").format(day=day)
        return self._leading(_ICONS.get(one.what, "send"), words, aside, _place(one))

    def _written(self, one: Found) -> Row:
        """A piece of a note; while names are initials only where it stands, for its words can name anybody."""
        kinds = {What.AGREEMENT: self.tr("Afspraak"), What.INSIGHT: self.tr("Inzicht")}
        title = kinds.get(one.what, one.title)
        words = self.tr("{name} · {section}").format(section=title, name=self._desk.name(one.person))
        aside = self._desk.formats.short_day(one.on) if one.on else ""
        if one.working:
            aside = self.tr("Werkaantekening · {day}").format(day=aside)
        icon = "eye-off" if one.working else _ICONS[one.what]
        below = "" if self._desk.privacy else one.excerpt
        return Row(icon, words, aside, lambda: self._desk.go(_place(one)), below=below)

    def _leading(self, icon: str, words: str, aside: str, place: Place) -> Row:
        return Row(icon, words, aside, lambda: self._desk.go(place))

    def _screens(self) -> list[Row]:
        return [
            self._leading(entry.icon, entry.words(), f"Alt+{number}", Place(entry.view))
            for number, entry in enumerate(self._entries, 1)
        ]

    def _commands(self) -> list[Row]:
        return [
            self._leading("user-plus", self.tr("Nieuwe deelnemer"), "", Place("new_client")),
            self._leading("calendar-plus", self.tr("Nieuw traject"), "", Place("new_trajectory")),
            self._leading("shield-check", self.tr("Bestand nakijken"), "", Place("verify")),
            *self._scan(),
            *self._undo(),
            self._privacy(),
            self._look(),
            self._language(),
            Row("lock", self.tr("Vergrendelen"), "Ctrl+L", self._lock, self.tr("slot kluis dicht")),
        ]

    def _scan(self) -> list[Row]:
        window = self.parent()
        door = window.findChild(ScanDoor) if window is not None else None
        if not isinstance(door, ScanDoor):
            return []
        also = self.tr("verslag papier foto handtekening")
        return [Row("scan-line", self.tr("Getekende scan toevoegen"), "", door.ask, also)]

    def _undo(self) -> list[Row]:
        change = self._desk.undo.next_undo()
        if change is None:
            return []
        words = self.tr("Ongedaan maken: {act}").format(act=acts.words(change.act))
        return [Row("undo-2", words, "Ctrl+Z", self._desk.undo_last)]

    def _privacy(self) -> Row:
        on = self._desk.privacy
        words = self.tr("Namen voluit tonen") if on else self.tr("Namen als initialen tonen")
        return Row("eye-off", words, "F8", self._turn_privacy, self.tr("meekijken verbergen"))

    def _look(self) -> Row:
        dark = theme().tokens.dark
        words = self.tr("Licht scherm") if dark else self.tr("Donker scherm")
        also = self.tr("uiterlijk thema kleuren licht donker")
        return Row("sun-moon", words, "", lambda: self._desk.change_settings(look="light" if dark else "dark"), also)

    def _language(self) -> Row:
        dutch = self._desk.settings.language == "nl"
        words = self.tr("Taal: Engels (English)") if dutch else self.tr("Taal: Nederlands")
        return Row(
            "languages",
            words,
            "",
            lambda: self._desk.change_settings(language="en" if dutch else "nl"),
            self.tr("taal language engels nederlands dutch"),
        )


def _place(one: Found) -> Place:
    parts = {What.CONSENT: f"consent:{one.id}", What.NOTE: f"section:{one.section}"}
    parts |= {What.AGREEMENT: "agreements", What.INSIGHT: "insights"}
    return Place(_VIEWS.get(one.what, "note"), one.about, parts.get(one.what, ""))


def _holding(wanted: list[str], rows: list[Row]) -> list[Row]:
    """The rows in whose words every wanted word begins one."""
    texts = [re.sub(r"[:(]", " ", f" {row.words} {row.also}") for row in rows]
    return [
        row for row, text in zip(rows, texts, strict=True) if all(f" {word}" in f" {fold(text)}" for word in wanted)
    ]
