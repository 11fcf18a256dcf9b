"""Composes what somebody outside the talk reads: only released items, laid out in a fixed order."""

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.consent import Category, Consent
from wellbeing_desktop.domain.disclosure import Item
from wellbeing_desktop.domain.paper import (
    AgreementTable,
    Block,
    Envelope,
    Fact,
    FactTable,
    Heading,
    Panel,
    Paper,
    PaperKind,
    SignatureRow,
    Text,
    Tone,
)
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.reports import Answer, latest_answers
from wellbeing_desktop.vault.store import Vault

from . import addenda, answers_on_paper, consents, papers, people, practice, reports
from .release_items import fact_text

_FACT_LABELS = {
    Category.PERIOD: "employer.period",
    Category.TALKS: "employer.talks",
    Category.ATTENDANCE: "employer.attendance",
}


def compose(
    vault: Vault,
    round_: reports.Round,
    contact: Contact,
    released: tuple[Item, ...],
    consent: Consent,
    language: Language,
) -> Paper:
    """The document of the released items; an employer's has its own kind, in which nothing else can stand."""
    words, content = wording(language), round_.report.content
    employer = contact.role.is_employer
    return Paper(
        PaperKind.EMPLOYER_REPORT if employer else PaperKind.SESSION_REPORT,
        language,
        f"{round_.report.number}-R{contact.id}",
        round_.report.version,
        words.text("employer.title") if employer else content.title,
        papers.header(practice.current(vault)),
        _blocks(vault, round_, released, employer, language),
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
        envelope(vault, contact, released, consent, language),
    )


def envelope(
    vault: Vault, contact: Contact, released: tuple[Item, ...], consent: Consent, language: Language
) -> Envelope:
    """For whom, what for, under which consent, and which of its kinds of content were released."""
    words = wording(language)
    reference = words.text(
        "consent.reference",
        number=consent.number,
        given=Formats(language).long_date(consent.given_at.date()),
        term=consents.term(consent.from_on, consent.until_on, language),
    )
    categories = consents.in_order(item.category for item in released if item.category)
    return Envelope(
        consents.recipient_line(vault, contact, language),
        words.text(f"purpose.{consent.purpose.value}"),
        reference,
        "; ".join(words.text(f"category.{category.value}") for category in categories),
    )


def _blocks(
    vault: Vault, round_: reports.Round, released: tuple[Item, ...], employer: bool, language: Language
) -> tuple[Block, ...]:
    """The facts, insights, agreements and next steps that were released, and the client's signature."""
    words = wording(language)
    client = next(p for p in round_.report.content.participants if p.role is Role.CLIENT)
    signers = (
        papers.evidence_box(client, round_, language),
        papers.own_box(practice.current(vault), language, round_.report),
    )
    answer = latest_answers(round_.responses)[client.participant_id].answer
    validated = "employer.validated_statement" if answer is Answer.STATEMENT else "employer.validated"
    return (
        *_facts(released, words),
        *_insights(round_, released, language),
        *_agreements(round_, released, language),
        *_next_steps(released, words),
        *(() if employer else _addenda(vault, round_, released, language)),
        Heading(words.text("employer.validation")),
        Text(words.text(validated)),
        SignatureRow(signers),
        Text(words.text("employer.nothing_else" if employer else "employer.only_allowed"), Tone.QUIET),
    )


def _facts(released: tuple[Item, ...], words: Wording) -> list[Block]:
    facts = tuple(
        Fact(words.text(label), fact_text(released, category))
        for category, label in _FACT_LABELS.items()
        if fact_text(released, category)
    )
    return [FactTable(facts)] if facts else []


def _insights(round_: reports.Round, released: tuple[Item, ...], language: Language) -> list[Block]:
    keys, report = {item.key for item in released}, round_.report
    lines = (line for index, line in enumerate(report.content.lines) if f"line:{report.id}:{index}" in keys)
    return papers.line_blocks(tuple(lines), language)


def _addenda(vault: Vault, round_: reports.Round, released: tuple[Item, ...], language: Language) -> list[Block]:
    """The lines of sealed addenda that were released, each under the number of its addendum."""
    keys = {item.key for item in released}
    blocks: list[Block] = []
    for one in addenda.sealed_of(vault, round_.report.id):
        report = one.report
        told = [line for at, line in enumerate(report.content.lines) if f"line:{report.id}:{at}" in keys]
        if told:
            text = "\n".join(answers_on_paper.line_text(line, language) for line in told)
            blocks.append(Panel(answers_on_paper.addendum_title(report, language), text))
    return blocks


def _agreements(round_: reports.Round, released: tuple[Item, ...], language: Language) -> list[Block]:
    """The agreements about work, then the other ones, each under its own heading."""
    words, keys = wording(language), {item.key for item in released}
    found = [item for item in round_.report.content.agreements if f"agreement:{item.agreement_id}" in keys]
    blocks: list[Block] = []
    for about_work, heading in ((True, "employer.work_agreements"), (False, "category.other_agreements")):
        rows = tuple(papers.agreement_row(item, language) for item in found if item.about_work is about_work)
        blocks += [Heading(words.text(heading)), AgreementTable(rows)] if rows else []
    return blocks


def _next_steps(released: tuple[Item, ...], words: Wording) -> list[Block]:
    following = fact_text(released, Category.NEXT_STEPS)
    return [Heading(words.text("employer.next_steps")), Text(following)] if following else []
