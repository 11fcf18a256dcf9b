"""One sheet to sign for a whole period: each talk that was held with its report, and a place for initials."""

from datetime import date

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import (
    Block,
    Column,
    Fact,
    Heading,
    Paper,
    PaperKind,
    SignatureRow,
    Signer,
    Table,
    Text,
    Tone,
)
from wellbeing_desktop.domain.people import Client, Practice
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.vault.store import Vault

from . import papers, people, practice, reports, trajectories
from .content_number import content_number
from .releases import midnight

PREFIX = "AL"
_SHARES = (("day", 1.1), ("kind", 1.7), ("minutes", 0.7), ("report", 2.0), ("client", 1.1), ("professional", 1.1))


def sheet(vault: Vault, trajectory_id: int, first: date, last: date) -> Release:
    """The talks that a client had from `first` up to and including `last`, in the client's language.

    Raises NOT_FOUND, NOT_ALLOWED for a group's trajectory, NOTHING_HELD when no talk was held in those days.
    """
    trajectory = trajectories.trajectory(vault, trajectory_id)
    if trajectory.client_id is None:
        raise UserError(Kind.NOT_ALLOWED)
    client = people.client(vault, trajectory.client_id)
    held = held_between(vault, trajectory_id, first, last)
    if not held:
        raise UserError(Kind.NOTHING_HELD)
    language: Language = "en" if client.language == "en" else "nl"
    words, owner = wording(language), practice.current(vault)
    programme = trajectories.programme_of(vault, trajectory).title.get(language)
    blocks = _blocks(vault, held, client, owner, language)
    kind = PaperKind.SIGNATURE_SHEET
    paper = Paper(
        kind,
        language,
        content_number(PREFIX, (client.id, trajectory_id, first, last, language, *blocks)),
        1,
        words.text("signature_sheet.title"),
        papers.header(owner),
        blocks,
        programme,
        (
            Fact(words.text("report.client"), client.name),
            Fact(words.text("report.professional"), owner.professional),
            Fact(words.text("signature_sheet.period"), _period(first, last, language)),
        ),
        reader=client.name,
    )
    items = (f"{kind.value}:{trajectory_id}",)
    return Release(paper, None, client.id, None, None, client.name, kind.value, items, midnight(vault), language)


def held_between(vault: Vault, trajectory_id: int, first: date, last: date) -> list[Session]:
    """The talks of a trajectory that were held in these days, both included, in the order of their days."""
    found = [
        one
        for one in trajectories.sessions_of(vault, trajectory_id)
        if one.status is SessionStatus.HELD and first <= one.day <= last
    ]
    return sorted(found, key=lambda one: (one.begins, one.number))


def _period(first: date, last: date, language: Language) -> str:
    formats = Formats(language)
    return wording(language).text("employer.period_value", first=formats.long_date(first), last=formats.long_date(last))


def _blocks(
    vault: Vault, held: list[Session], client: Client, owner: Practice, language: Language
) -> tuple[Block, ...]:
    words = wording(language)
    columns = tuple(Column(words.text(f"signature_sheet.{key}"), share) for key, share in _SHARES)
    return (
        Text(words.text("signature_sheet.opening")),
        Table(columns, tuple(_row(vault, one, language) for one in held), for_pen=True),
        Heading(words.text("signature_sheet.signing")),
        Text(words.text("signature_sheet.agreed")),
        SignatureRow((Signer(words.text("role.client"), client.name), papers.own_box(owner, language))),
        Text(words.text("signature_sheet.not_a_condition"), Tone.QUIET),
    )


def _row(vault: Vault, held: Session, language: Language) -> tuple[str, ...]:
    words, formats = wording(language), Formats(language)
    kind = trajectories.programme_of(vault, trajectories.trajectory(vault, held.trajectory_id)).kind(held.kind)
    title = words.text("signature_sheet.talk", kind=kind.title.get(language), number=held.number)
    minutes = words.text("signature_sheet.length", minutes=held.minutes)
    return (formats.date(held.day), title, minutes, _report(vault, held, language), "", "")


def _report(vault: Vault, held: Session, language: Language) -> str:
    """The number and version of the talk's report, when it was laid before its participants."""
    words, found = wording(language), reports.round_of(vault, held.id)
    if found is None or found.report.state not in (ReportState.PRESENTED, ReportState.SEALED):
        return words.text("signature_sheet.no_report")
    return words.text("head.numbered", number=found.report.number, version=found.report.version)
