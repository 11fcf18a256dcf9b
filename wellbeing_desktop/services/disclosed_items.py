"""What stood in a document that left, in words: one sentence for each item's key in the register."""

from collections.abc import Callable
from dataclasses import dataclass

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.consent import Category, Consent, ConsentRequest, Limitation, Withdrawal
from wellbeing_desktop.domain.disclosure import Disclosure
from wellbeing_desktop.domain.reports import Report, ReportAgreement
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import notes, trajectories


@dataclass(frozen=True)
class Told:
    """An item in words: what sort of content, the text where somebody worded it, and the report it came out of."""

    label: str
    text: str = ""
    report: Report | None = None

    @property
    def sentence(self) -> str:
        """'Afspraken over het werk: Elke ochtend tien minuten overleg'."""
        return f"{self.label}: {self.text}" if self.text else self.label


@dataclass(frozen=True)
class Key:
    """An item's key taken apart, with where to look up what it names."""

    vault: Vault
    entry: Disclosure
    kind: str
    rest: tuple[str, ...]
    language: Language

    @property
    def words(self) -> Wording:
        """The words of the language in which it is told."""
        return wording(self.language)

    @property
    def formats(self) -> Formats:
        """Dates as that language writes them."""
        return Formats(self.language)

    def number(self, at: int = 0) -> int:
        """The number at a place of the key, 0 when there is none."""
        return int(self.rest[at]) if at < len(self.rest) and self.rest[at].isdecimal() else 0

    def category(self, category: Category) -> str:
        """The words of a kind of content."""
        return self.words.text(f"category.{category.value}")

    def report(self, number: int | None) -> Report | None:
        """The version of a report with this id, when it is still there."""
        return records.find(self.vault, Report, number) if number else None


def told(vault: Vault, entry: Disclosure, language: Language) -> tuple[Told, ...]:
    """What was in it, item by item, in the language of the screen; what is no longer in the vault by its sort alone."""
    return tuple(_told(Key(vault, entry, *_parts(key), language)) for key in entry.items)


def items_in_words(vault: Vault, entry: Disclosure, language: Language) -> tuple[str, ...]:
    """What was in it, item by item, as sentences."""
    return tuple(one.sentence for one in told(vault, entry, language))


def lines(vault: Vault, entry: Disclosure, language: Language) -> tuple[str, ...]:
    """The items as sentences, each once, with the number and version of its report when they came out of several."""
    found = told(vault, entry, language)
    several = len({one.report.id for one in found if one.report is not None}) > 1
    said = (
        f"{one.sentence} ({source_in_words(one.report, language)})" if several and one.report else one.sentence
        for one in found
    )
    return tuple(dict.fromkeys(said))


def sources(vault: Vault, entry: Disclosure) -> tuple[Report, ...]:
    """The versions of the reports that its items came out of, each once, in the order of the items."""
    found = (one.report for one in told(vault, entry, "nl"))
    return tuple({one.id: one for one in found if one is not None}.values())


def source_in_words(report: Report, language: Language) -> str:
    """'SV-2026-0001, versie 2'."""
    return wording(language).text("disclosed.source", number=report.number, version=report.version)


def _parts(key: str) -> tuple[str, tuple[str, ...]]:
    kind, *rest = key.split(":")
    return kind, tuple(rest)


def _told(key: Key) -> Told:
    return WORDS[key.kind](key) if key.kind in WORDS else _by_name(key)


def _by_name(key: Key) -> Told:
    """The item by the name of its sort: a kind of content, a kind of document, or what else the wording calls it."""
    known = key.words.keys()
    for table in ("category", "kind", "disclosed"):
        if f"{table}.{key.kind}" in known:
            return Told(key.words.text(f"{table}.{key.kind}"))
    return Told(key.words.text("disclosed.other", what=key.kind))


def _of_report_or_period(key: Key) -> Told:
    """A fact: in a report for the employer it names the report it came out of, in one over a period the trajectory."""
    return Told(_by_name(key).label, report=key.report(key.entry.report_id))


def _next_steps(key: Key) -> Told:
    return Told(key.category(Category.NEXT_STEPS), report=key.report(key.number()))


def _own_copy(key: Key) -> Told:
    return Told(key.words.text("report.purpose"), report=key.report(key.number()))


def _meeting_report(key: Key) -> Told:
    return Told(key.words.text("kind.meeting_report"), report=key.report(key.number()))


def _line(key: Key) -> Told:
    """A line of the report that the key names: of the entry's own or of an addendum to it."""
    report = key.report(key.number())
    lines = report.content.lines if report else ()
    if key.number(1) >= len(lines):
        return Told(key.category(Category.INSIGHTS), report=report)
    line = lines[key.number(1)]
    return Told(line.heading, line.text, report)


def _agreement(key: Key) -> Told:
    return _agreed(key, key.report(key.entry.report_id), key.number())


def _work_agreement(key: Key) -> Told:
    return _agreed(key, key.report(key.number()), key.number(1))


def _agreed(key: Key, report: Report | None, number: int) -> Told:
    items: tuple[ReportAgreement, ...] = report.content.agreements if report else ()
    item = next((one for one in items if one.agreement_id == number), None)
    if item is None:
        return Told(key.category(Category.WORK_AGREEMENTS), report=report)
    return Told(
        key.category(Category.WORK_AGREEMENTS if item.about_work else Category.OTHER_AGREEMENTS), item.text, report
    )


def _limitation(key: Key) -> Told:
    kept = records.find(key.vault, Limitation, key.number())
    return Told(key.category(Category.LIMITATIONS), kept.quote if kept else "")


def _withdrawal(key: Key) -> Told:
    kept = records.find(key.vault, Withdrawal, key.number())
    consent = records.find(key.vault, Consent, kept.consent_id) if kept else None
    if kept is None or consent is None:
        return Told(key.words.text("kind.withdrawal_letter"))
    day = key.formats.long_date(kept.withdrawn_at.date())
    return Told(key.words.text("disclosed.withdrawal", number=consent.number, day=day))


def _disclosure(key: Key) -> Told:
    given = records.find(key.vault, Disclosure, key.number())
    if given is None:
        return Told(key.words.text("kind.notice_letter"))
    what = key.words.text(f"kind.{given.document}")
    day = key.formats.long_date(given.made_at.date())
    return Told(key.words.text("disclosed.disclosure", what=what, number=given.number, version=given.version, day=day))


def _consent(key: Key) -> Told:
    kept = records.find(key.vault, Consent, key.number())
    return Told(
        key.words.text("disclosed.consent", number=kept.number) if kept else key.words.text("kind.consent_receipt")
    )


def _request(key: Key) -> Told:
    kept = records.find(key.vault, ConsentRequest, key.number())
    return Told(
        key.words.text("disclosed.request", number=kept.number) if kept else key.words.text("kind.consent_form")
    )


def _form(key: Key) -> Told:
    return Told(key.words.text("kind.consent_form"))


def _life_map(key: Key) -> Told:
    return Told(key.words.text("kind.life_areas"))


def _calendar_file(key: Key) -> Told:
    return Told(key.words.text("kind.calendar_file"), key.words.text(f"calendar_file.{key.rest[0]}_level"))


def _section(key: Key) -> Told:
    """A section of a note by its title and the day of the talk; never what stands in it."""
    talk = records.find(key.vault, Session, key.number())
    if talk is None or len(key.rest) < 2:
        return Told(key.words.text("disclosed.section"))
    asked = notes.kind_of(key.vault, talk.id).sections
    title = next((one.title.get(key.language) for one in asked if one.key == key.rest[1]), "")
    return Told(key.words.text("disclosed.section_of", day=key.formats.long_date(talk.day)), title)


def _portable_data(key: Key) -> Told:
    """A kind of data in a portable copy, and how much there was of it: 'portable_data:<client>:<kind>:<how many>'."""
    if len(key.rest) < 2:
        return Told(key.words.text("kind.portable_copy"))
    label = key.words.text(f"portable.section_{key.rest[1]}")
    return Told(label if key.rest[1] == "person" else f"{label} ({key.number(2)})")


def _session(key: Key) -> Told:
    talk = records.find(key.vault, Session, key.number())
    if talk is None:
        return _by_name(key)
    return Told(key.words.text("disclosed.session_of", day=key.formats.long_date(talk.day)))


def _trajectory(key: Key) -> Told:
    kept = records.find(key.vault, Trajectory, key.number())
    title = trajectories.programme_of(key.vault, kept).title.get(key.language) if kept else ""
    return Told(_by_name(key).label, title)


WORDS: dict[str, Callable[[Key], Told]] = {
    "report": _own_copy,
    "meeting_report": _meeting_report,
    "line": _line,
    "agreement": _agreement,
    "work_agreements": _work_agreement,
    "next_steps": _next_steps,
    "period": _of_report_or_period,
    "talks": _of_report_or_period,
    "attendance": _of_report_or_period,
    "limitations": _limitation,
    "withdrawal": _withdrawal,
    "disclosure": _disclosure,
    "consent": _consent,
    "request": _request,
    "form": _form,
    "life_map": _life_map,
    "calendar_file": _calendar_file,
    "section": _section,
    "session": _session,
    "trajectory": _trajectory,
    "portable_data": _portable_data,
}
"""How the items of each sort are told, by what their key begins with; the others by the name of their sort."""
