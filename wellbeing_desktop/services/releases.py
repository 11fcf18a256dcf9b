"""What one recipient would read of a session, why the rest stays, and registering that it left."""

from dataclasses import dataclass
from datetime import datetime, time

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.consent import Category, Consent, Purpose
from wellbeing_desktop.domain.disclosure import Decision, Item, Request, Way, decide
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import (
    AgreementTable,
    Block,
    Envelope,
    Fact,
    FactTable,
    Heading,
    Paper,
    PaperKind,
    SignatureRow,
    Text,
    Tone,
)
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import consents, disclosures, papers, people, practice, reports, sessions, trajectories
from .release_items import fact_text, items_of


@dataclass(frozen=True)
class Release:
    """A proposed release: the decision, and the document when anything may go (None when nothing may)."""

    paper: Paper | None
    decision: Decision | None
    client_id: int
    report_id: int
    contact_id: int | None
    recipient: str
    purpose: str
    items: tuple[str, ...]
    made_at: datetime
    language: Language


def for_contact(vault: Vault, report_id: int, contact_id: int, purpose: Purpose) -> Release:
    """What a contact outside the talk would read of a report, in the contact's language; raises NOT_FOUND."""
    contact = people.contact(vault, contact_id)
    language: Language = "en" if contact.language == "en" else "nl"
    round_ = reports.round_by_report(vault, report_id)
    trajectory = trajectories.trajectory(vault, sessions.session(vault, round_.report.session_id).trajectory_id)
    request = Request(
        trajectory.client_id,
        trajectory.id,
        contact.id,
        contact.role,
        purpose,
        vault.now().date(),
        trajectory.closed_on,
    )
    decision = decide(
        items_of(vault, round_.report, trajectory, language),
        request,
        records.select(vault, Consent, "WHERE client_id = ? ORDER BY id", (trajectory.client_id,)),
        consents.all_withdrawals(vault),
    )
    paper = _employer_paper(vault, round_, contact, decision, language) if decision.released else None
    return Release(
        paper,
        decision,
        trajectory.client_id,
        report_id,
        contact_id,
        consents.recipient_line(vault, contact, language),
        purpose.value,
        tuple(item.key for item in decision.released),
        _midnight(vault),
        language,
    )


def for_participant(vault: Vault, report_id: int, participant_id: int, language: Language) -> Release:
    """A participant's own version of a presented or sealed report; raises NOT_ALLOWED for a concept, NOT_FOUND."""
    round_ = reports.round_by_report(vault, report_id)
    if round_.report.state not in (ReportState.PRESENTED, ReportState.SEALED):
        raise UserError(Kind.NOT_ALLOWED)
    reader = next((p for p in round_.report.content.participants if p.participant_id == participant_id), None)
    if reader is None:
        raise UserError(Kind.NOT_FOUND)
    paper = papers.session_report(practice.current(vault), round_, reader, language)
    person = next(p for p in sessions.participants(vault, round_.report.session_id) if p.id == participant_id)
    trajectory = trajectories.trajectory(vault, sessions.session(vault, round_.report.session_id).trajectory_id)
    return Release(
        paper,
        None,
        trajectory.client_id,
        report_id,
        person.contact_id,
        f"{reader.name} ({wording(language).text(f'role.{reader.role.value}')})",
        "own_copy",
        (f"report:{report_id}:{reader.role.value}",),
        _midnight(vault),
        language,
    )


def pdf(release: Release) -> bytes:
    """The exact file that would be printed or saved; the same bytes for the whole day. Raises NOT_ALLOWED."""
    if release.paper is None:
        raise UserError(Kind.NOT_ALLOWED)
    return render(release.paper, release.made_at)


def finish(vault: Vault, release: Release, file: bytes, way: Way) -> Change:
    """Register that the file left the vault, after printing or saving succeeded.

    The decision is made again: NOT_ALLOWED when consent was withdrawn or ran out in the meantime, also RULE
    'no_live_consent' from the vault itself.
    """
    check(vault, release)
    return disclosures.register(vault, release, file, way)


def check(vault: Vault, release: Release) -> None:
    """Raise NOT_ALLOWED unless the release may still leave exactly as composed; call it before printing."""
    if release.paper is None:
        raise UserError(Kind.NOT_ALLOWED)
    if release.decision is None or release.contact_id is None:
        return
    again = for_contact(vault, release.report_id, release.contact_id, Purpose(release.purpose))
    if again.items != release.items or again.decision is None or again.decision.consent != release.decision.consent:
        raise UserError(Kind.NOT_ALLOWED)


def _midnight(vault: Vault) -> datetime:
    return datetime.combine(vault.now().date(), time.min)


def _employer_paper(
    vault: Vault, round_: reports.Round, contact: Contact, decision: Decision, language: Language
) -> Paper:
    words, content, consent = wording(language), round_.report.content, decision.consent
    assert consent is not None, "something was released, so there is a consent"
    reference = words.text(
        "consent.reference",
        number=consent.number,
        given=Formats(language).long_date(consent.given_at.date()),
        term=consents.term(consent.from_on, consent.until_on, language),
    )
    categories = dict.fromkeys(item.category for item in decision.released if item.category)
    return Paper(
        PaperKind.EMPLOYER_REPORT,
        language,
        f"{round_.report.number}-R{contact.id}",
        round_.report.version,
        words.text("employer.title"),
        papers.header(practice.current(vault)),
        _employer_blocks(vault, round_, decision.released, language),
        words.text(
            "employer.subtitle",
            number=content.session_number,
            count=content.session_count,
            programme=content.programme,
        ),
        (
            Fact(words.text("report.client"), people.client(vault, consent.client_id).name),
            Fact(words.text("report.professional"), practice.current(vault).professional),
            Fact(words.text("report.status"), papers.state_words(round_.report, language)),
        ),
        Envelope(
            consents.recipient_line(vault, contact, language),
            words.text(f"purpose.{consent.purpose.value}"),
            reference,
            "; ".join(words.text(f"category.{category.value}") for category in categories),
        ),
    )


_FACT_LABELS = {
    Category.PERIOD: "employer.period",
    Category.TALKS: "employer.talks",
    Category.ATTENDANCE: "employer.attendance",
}


def _employer_blocks(
    vault: Vault, round_: reports.Round, released: tuple[Item, ...], language: Language
) -> tuple[Block, ...]:
    """The fixed fields that were released, in their order, and the client's signature."""
    words = wording(language)
    facts = tuple(
        Fact(words.text(label), fact_text(released, category))
        for category, label in _FACT_LABELS.items()
        if fact_text(released, category)
    )
    blocks: list[Block] = [FactTable(facts)] if facts else []
    keys = {item.key for item in released}
    agreements = [a for a in round_.report.content.agreements if f"agreement:{a.agreement_id}" in keys]
    if agreements:
        rows = tuple(papers.agreement_row(item, language) for item in agreements)
        blocks += [Heading(words.text("employer.work_agreements")), AgreementTable(rows)]
    following = fact_text(released, Category.NEXT_STEPS)
    if following:
        blocks += [Heading(words.text("employer.next_steps")), Text(following)]
    client = next(p for p in round_.report.content.participants if p.role is Role.CLIENT)
    signers = (
        papers.signature_box(client, round_, language),
        papers.own_box(practice.current(vault), language),
    )
    return (
        *blocks,
        Heading(words.text("employer.validation")),
        Text(words.text("employer.validated")),
        SignatureRow(signers),
        Text(words.text("employer.nothing_else"), Tone.QUIET),
    )
