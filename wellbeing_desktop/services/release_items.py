"""Everything about one session that somebody might be given, as items for the decision; and everything that stays."""

from collections.abc import Iterable

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.consent import Category
from wellbeing_desktop.domain.disclosure import Item, Refusal
from wellbeing_desktop.domain.notes import Compartment, Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Report, ReportParticipant, ReportState, may_read
from wellbeing_desktop.domain.trajectory import Session, SessionStatus, Trajectory
from wellbeing_desktop.vault.store import Vault

from . import addenda, life_area_items, notes, trajectories
from .papers import next_session

SHARE = Compartment.SHARE


def items_of(
    vault: Vault, report: Report, trajectory: Trajectory, language: Language, screen: Language
) -> tuple[Item, ...]:
    """The facts, agreements and lines of a report and its addenda, what its note does not share, and the life areas.

    Texts that go on paper are in `language`, the labels that only the user sees in `screen`.
    """
    return (
        *_facts(vault, report, trajectory, language, screen),
        *_agreements(report, trajectory, screen),
        *lines_of(report, trajectory),
        *(item for one in addenda.sealed_of(vault, report.id) for item in lines_of(one.report, trajectory)),
        *unshared_of(notes.sections(vault, report.session_id), report.session_id, trajectory, screen),
        *life_area_items.of_client(vault, trajectory, screen),
    )


def hidden_from(
    vault: Vault, report: Report, trajectory: Trajectory, reader: ReportParticipant, screen: Language
) -> tuple[tuple[Item, Refusal], ...]:
    """What a participant does not read in the own copy of a report, each with the reason."""
    content = report.content
    own = {f"line:{report.id}:{index}": may_read(line, reader) for index, line in enumerate(content.lines)}
    own |= {f"agreement:{item.agreement_id}": may_read(item, reader) for item in content.agreements}
    shared = (*_agreements(report, trajectory, screen), *lines_of(report, trajectory))
    hidden = [(item, Refusal.THIRD_PARTY) for item in shared if not own[item.key]]
    for item in unshared_of(notes.sections(vault, report.session_id), report.session_id, trajectory, screen):
        working = item.compartment is Compartment.WORKING
        hidden.append((item, Refusal.WORKING_NOTE if working else Refusal.DOSSIER_ONLY))
    if trajectory.client_id is not None:
        hidden.extend((item, Refusal.LIFE_AREA) for item in life_area_items.of_client(vault, trajectory, screen))
    return tuple(hidden)


def fact_text(items: tuple[Item, ...], category: Category) -> str:
    """The text of the item of this category, or an empty text when it is not among them."""
    return next((item.text for item in items if item.category is category), "")


def _facts(vault: Vault, report: Report, trajectory: Trajectory, language: Language, screen: Language) -> list[Item]:
    words, formats, content = wording(language), Formats(language), report.content
    planned = trajectories.sessions_of(vault, trajectory.id)
    client = next(p for p in content.participants if p.role is Role.CLIENT)
    texts = {
        Category.PERIOD: words.text(
            "employer.period_value",
            first=formats.long_date(trajectory.starts_on),
            last=formats.long_date(content.day),
        ),
        Category.TALKS: words.text("employer.talks_value", planned=len(planned), held=_held(planned, report)),
        Category.ATTENDANCE: words.text("employer.present" if client.present else "employer.absent"),
        Category.NEXT_STEPS: next_session(content, language),
    }
    sealed = report.state is ReportState.SEALED
    return [
        Item(
            f"{category.value}:{report.id}",
            trajectory.person,
            SHARE,
            category,
            wording(screen).text(f"category.{category.value}"),
            text,
            sealed,
        )
        for category, text in texts.items()
    ]


def _held(planned: list[Session], report: Report) -> int:
    """The sessions held up to the report's own, which a report about it proves."""
    return sum(
        s.id == report.session_id or (s.status is SessionStatus.HELD and s.day <= report.content.day) for s in planned
    )


def _owner(trajectory: Trajectory) -> int:
    """The client whom something is about; 0 for a group, whose members' things go to nobody under a consent."""
    return trajectory.client_id or 0


def _agreements(report: Report, trajectory: Trajectory, screen: Language) -> list[Item]:
    words = wording(screen)
    made = []
    for item in report.content.agreements:
        category = Category.WORK_AGREEMENTS if item.about_work else Category.OTHER_AGREEMENTS
        made.append(
            Item(
                f"agreement:{item.agreement_id}",
                _owner(trajectory),
                SHARE,
                category,
                words.text(f"category.{category.value}"),
                item.text,
                report.state is ReportState.SEALED,
                third_party=item.voice is Voice.COLLEAGUE,
            )
        )
    return made


def lines_of(report: Report, trajectory: Trajectory) -> list[Item]:
    """The lines of a report or an addendum, as insights."""
    return [
        Item(
            f"line:{report.id}:{index}",
            _owner(trajectory),
            SHARE,
            Category.INSIGHTS,
            line.heading,
            line.text,
            report.state is ReportState.SEALED,
            third_party=line.voice is Voice.COLLEAGUE,
        )
        for index, line in enumerate(report.content.lines)
    ]


def unshared_of(
    sections: Iterable[notes.OpenSection], session_id: int, trajectory: Trajectory, screen: Language
) -> list[Item]:
    """What of the sections of a session's note stays in the dossier or is a working note."""
    return [
        Item(
            f"section:{session_id}:{opened.section.key}",
            _owner(trajectory),
            opened.section.compartment,
            None,
            opened.section.title.get(screen),
            "\n".join(line.text for line in opened.lines),
            sealed=False,
        )
        for opened in sections
        if opened.section.compartment is not SHARE and opened.kept and not opened.kept.is_empty
    ]
