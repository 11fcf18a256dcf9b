"""Everything about a period that somebody might be given, as items for the decision; and everything that stays."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.consent import Category, Limitation, offered_categories
from wellbeing_desktop.domain.disclosure import Item
from wellbeing_desktop.domain.notes import Compartment, Voice
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Contact
from wellbeing_desktop.domain.period import FIELDS, Asked
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.trajectory import SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import life_area_items
from .papers import next_session
from .period_talks import Talk
from .release_items import lines_of, unshared_of

SHARE = Compartment.SHARE


@dataclass(frozen=True)
class Source:
    """Where items come from: the trajectory with the talks and quotes of the period, and who is to read what in it.

    `language` is that of the paper, `screen` that of the labels which only the user sees.
    """

    trajectory: Trajectory
    asked: Asked
    contact: Contact
    talks: tuple[Talk, ...]
    limitations: tuple[Limitation, ...]
    language: Language
    screen: Language

    @property
    def proven(self) -> tuple[Talk, ...]:
        """The talks that count as held."""
        return tuple(talk for talk in self.talks if talk.proven)

    @property
    def last_sealed(self) -> Report | None:
        """The sealed report of the last talk that has one; the next steps of the earlier ones are behind us."""
        found = [talk.sealed for talk in self.talks if talk.sealed]
        return found[-1] if found else None


def limitations_until(vault: Vault, asked: Asked) -> tuple[Limitation, ...]:
    """What the company doctor said up to and including the last day of the period, in the order of the days."""
    sql = "WHERE trajectory_id = ? AND said_on <= ? ORDER BY said_on, id"
    return tuple(records.select(vault, Limitation, sql, (asked.trajectory_id, asked.period.last.isoformat())))


def items_of(vault: Vault, source: Source) -> tuple[Item, ...]:
    """The fields of the document, then what stays in any case: talks, reports, addenda and notes of the period."""
    reports = [talk.report for talk in source.talks if talk.report]
    beneath = (one for talk in source.talks for one in talk.addenda)
    return (
        *_facts(source),
        *(item for report in reports for item in _agreements(source, report)),
        *_next_steps(source, vault.now().date()),
        *_limitations(source),
        *_waiting(source),
        *(_placed(source, item) for report in (*reports, *beneath) for item in lines_of(report, source.trajectory)),
        *(item for talk in source.talks for item in _unwritten(source, talk)),
        *life_area_items.of_client(vault, source.trajectory, source.screen),
    )


def attendance_line(talk: Talk, language: Language) -> tuple[str, str]:
    """The day of a talk and whether the client was there, in words."""
    key = {True: "present", False: "absent", None: "not_noted"}[talk.present]
    return Formats(language).long_date(talk.day), wording(language).text(f"period.{key}")


def months(talks: Iterable[Talk], language: Language) -> tuple[tuple[str, int, int], ...]:
    """For each month with talks its name, how many there were and how many minutes they took together."""
    found: dict[str, tuple[int, int]] = {}
    for talk in talks:
        month = Formats(language).month_of(talk.day)
        count, minutes = found.get(month, (0, 0))
        found[month] = (count + 1, minutes + talk.minutes)
    return tuple((month, count, minutes) for month, (count, minutes) in found.items())


def _facts(source: Source) -> list[Item]:
    words, formats, period = wording(source.language), Formats(source.language), source.asked.period
    first, last = formats.long_date(period.first), formats.long_date(period.last)
    texts = {
        Category.PERIOD: words.text("employer.period_value", first=first, last=last),
        Category.TALKS: words.text("employer.talks_value", planned=len(source.talks), held=len(source.proven)),
        Category.ATTENDANCE: _attendance(source),
    }
    if source.asked.document is PaperKind.HOURS_STATEMENT:
        texts[Category.HOURS] = formats.duration(sum(talk.minutes for talk in source.proven))
    return [
        _item(source, f"{category.value}:{source.trajectory.id}", category, text, sealed=True)
        for category, text in texts.items()
    ]


def _attendance(source: Source) -> str:
    """How many of the talks the client was at, and how many fell through, without a reason."""
    words = wording(source.language)
    present, held = sum(talk.present is True for talk in source.proven), len(source.proven)
    said = [words.text("period.present_at", present=present, held=held) if held else words.text("period.none_held")]
    for status in (SessionStatus.CANCELLED, SessionStatus.NO_SHOW):
        count = sum(talk.session.status is status and not talk.proven for talk in source.talks)
        said += [words.text(f"period.{status.value}", count=count)] if count else []
    return "; ".join(said)


def _agreements(source: Source, report: Report) -> list[Item]:
    made = []
    for item in report.content.agreements:
        category = Category.WORK_AGREEMENTS if item.about_work else Category.OTHER_AGREEMENTS
        key = f"{category.value}:{report.id}:{item.agreement_id}"
        theirs = item.voice is Voice.COLLEAGUE
        sealed = report.state is ReportState.SEALED
        made.append(_item(source, key, category, item.text, sealed=sealed, third_party=theirs))
    return made


def _next_steps(source: Source, today: date) -> list[Item]:
    """What follows by the last sealed report; nothing when that day has passed by now."""
    report = source.last_sealed
    following = report.content.next_session if report else None
    if report is None or (following and following.date() < today):
        return []
    text = next_session(report.content, source.language)
    return [_item(source, f"next_steps:{report.id}", Category.NEXT_STEPS, text, sealed=True)]


def _limitations(source: Source) -> list[Item]:
    return [
        _item(source, f"limitations:{one.id}", Category.LIMITATIONS, one.quote, sealed=True)
        for one in source.limitations
    ]


def _waiting(source: Source) -> list[Item]:
    """The talks that were held and do not count yet, by their day."""
    formats, label = Formats(source.screen), wording(source.screen).text("period.talk")
    return [
        Item(
            f"session:{talk.session.id}",
            source.trajectory.person,
            SHARE,
            Category.TALKS,
            label,
            formats.day(talk.day),
            sealed=False,
        )
        for talk in source.talks
        if talk.waits
    ]


def _unwritten(source: Source, talk: Talk) -> list[Item]:
    """What the note of a talk keeps, and line by line what it would share when there is no report yet."""
    kept = unshared_of(talk.sections, talk.session.id, source.trajectory, source.screen)
    if talk.report is not None:
        return kept
    return kept + [
        _placed(
            source,
            Item(
                f"section:{talk.session.id}:{one.section.key}:{at}",
                source.trajectory.person,
                SHARE,
                Category.INSIGHTS,
                one.section.title.get(source.screen),
                line.text,
                sealed=False,
                third_party=line.voice is Voice.COLLEAGUE,
            ),
        )
        for one in talk.sections
        if one.section.compartment is SHARE
        for at, line in enumerate(one.lines)
        if line.text.strip()
    ]


def _item(source: Source, key: str, category: Category, text: str, *, sealed: bool, third_party: bool = False) -> Item:
    label = wording(source.screen).text(f"category.{category.value}")
    return Item(
        key, source.trajectory.person, SHARE, _category(source, category), label, text, sealed, third_party=third_party
    )


def _placed(source: Source, item: Item) -> Item:
    return replace(item, category=_category(source, item.category)) if item.category else item


def _category(source: Source, category: Category) -> Category | None:
    """None for what the document has no place for: it stays in the dossier, also when there is a consent for it.

    What the recipient may never have keeps its category, so that the decision says that.
    """
    has_place = category in FIELDS[source.asked.document]
    return category if has_place or category not in offered_categories(source.contact.role) else None
