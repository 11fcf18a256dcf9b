"""Of an inspection copy: letters to doctors, limitations, what was asked, given and taken back, and what left."""

from datetime import datetime

from wellbeing_desktop.domain.consent import (
    Consent,
    ConsentRefusal,
    ConsentRequest,
    ConsentScan,
    ConsentState,
    Limitation,
)
from wellbeing_desktop.domain.disclosure import Disclosure, Notice
from wellbeing_desktop.domain.paper import Block, Bullets, Panel, PaperKind, Text
from wellbeing_desktop.domain.suitability import Referral
from wellbeing_desktop.vault import records

from . import consents, people, referrals
from .consents import Standing
from .inspection_source import Source, chapter, under


def letters(source: Source) -> list[Block]:
    """The letters to doctors, whether they left or not."""
    found = [
        block
        for one in source.followed
        for letter in reversed(referrals.of_trajectory(source.vault, one.trajectory.id))
        for block in _letter(source, letter)
    ]
    return chapter(source.text("letters"), found)


def _letter(source: Source, letter: Referral) -> list[Block]:
    source.items.append(f"referral:{letter.id}")
    role = source.role(people.contact(source.vault, letter.contact_id).role).lower()
    left = referrals.left_on(source.vault, letter.id)
    told = [
        source.text("letter_written", day=source.day(letter.written_at)),
        source.text("letter_left", day=source.day(left)) if left else source.text("letter_stays"),
    ]
    title = source.text("letter", number=letter.number, role=role)
    return under(title, [Text(" ".join(told)), Panel("", letter.text)], 3)


def limitations(source: Source) -> list[Block]:
    """What the company doctor said that the client can and cannot do."""
    found = [
        one
        for each in source.followed
        for one in records.select(
            source.vault, Limitation, "WHERE trajectory_id = ? ORDER BY said_on, id", (each.trajectory.id,)
        )
    ]
    source.items.extend(f"limitation:{one.id}" for one in found)
    told = tuple(source.text("limitation", day=source.day(one.said_on), quote=one.quote) for one in found)
    return chapter(source.text("limitations"), [Bullets(told)] if told else [])


def given(source: Source) -> list[Block]:
    """Each consent and each request that led to none, the oldest first, with the wording as it was shown."""
    vault, client = source.vault, source.client.id
    standing = {one.consent.id: one for one in consents.of_client(vault, client)}
    asked = records.select(vault, ConsentRequest, "WHERE client_id = ? ORDER BY id", (client,))
    answered = {one.consent.request_id for one in standing.values()}
    blocks: list[Block] = []
    for number in sorted(standing):
        blocks += _consent(source, standing[number])
    for one in asked:
        if one.id not in answered:
            blocks += _request(source, one)
    return chapter(source.text("consents"), blocks)


def _consent(source: Source, one: Standing) -> list[Block]:
    kept, away = one.consent, one.withdrawal
    source.items.append(f"consent:{kept.id}")
    state = source.text(f"consent_state_{one.state.value}", day=source.day(away.withdrawn_at if away else None))
    taken = _line(source, "withdrawn_means", away.withdrawn_at, source.how(away.means, away.how)) if away else ()
    facts = (
        *_addressed(source, kept),
        ("state", state),
        *_line(source, "consent_given", kept.given_at, source.how(kept.means, kept.how)),
        *taken,
    )
    title = source.text("consent", number=kept.number)
    wording = Panel(source.text("consent_wording"), kept.wording)
    scans = _scans(source, kept.request_id) if kept.request_id else []
    return under(title, [*source.facts(facts), wording, *scans], 3)


def _request(source: Source, one: ConsentRequest) -> list[Block]:
    source.items.append(f"request:{one.id}")
    refused = records.select(source.vault, ConsentRefusal, "WHERE request_id = ?", (one.id,))
    state = ConsentState.DECLINED if refused else ConsentState.ASKED
    told = source.text(f"consent_state_{state.value}", day=source.day(refused[0].declined_at if refused else None))
    facts = (*_addressed(source, one), ("consent_asked", source.day(one.asked_at)), ("state", told))
    wording = Panel(source.text("consent_wording"), one.wording)
    title = source.text("request", number=one.number)
    return under(title, [*source.facts(facts), wording, *_scans(source, one.id)], 3)


def _addressed(source: Source, one: Consent | ConsentRequest) -> tuple[tuple[str, str], ...]:
    """For whom by role, what for, and how long."""
    contact = people.contact(source.vault, one.contact_id)
    return (
        ("recipient", source.role(contact.role)),
        ("reason", source.words.text(f"purpose.{one.purpose.value}")),
        ("consent_term", consents.term(one.from_on, one.until_on, source.language)),
    )


def _line(source: Source, key: str, moment: datetime, means: str) -> tuple[tuple[str, str], ...]:
    return ((key, source.text("given_line", day=source.day(moment), means=means)),)


def _scans(source: Source, request_id: int) -> list[Block]:
    found = records.select(source.vault, ConsentScan, "WHERE request_id = ? ORDER BY id", (request_id,))
    source.tally.scans += len(found)
    return [
        Text(source.text("scanned", day=source.day(one.added_at), pages=len(one.pages), count=one.of_pages))
        for one in found
    ]


def disclosed(source: Source) -> list[Block]:
    """What left the vault about the client, the oldest first, but for copies as this one."""
    found = records.select(
        source.vault,
        Disclosure,
        "WHERE client_id = ? AND document <> ? ORDER BY id",
        (source.client.id, PaperKind.INSPECTION_COPY.value),
    )
    rows = [
        (
            source.day(one.made_at),
            f"{source.words.text(f'kind.{one.document}')} {one.number}",
            _recipient(source, one),
            "\n".join([_purpose(source, one), *_told(source, one)]),
        )
        for one in found
    ]
    told = source.table((("when", 1.2), ("what", 1.8), ("recipient", 1.2), ("reason", 1.8)), rows)
    intro = [Text(source.text("disclosures_intro"))] if told else []
    return chapter(source.text("disclosures"), [*intro, *told])


def _recipient(source: Source, one: Disclosure) -> str:
    if one.contact_id is None:
        return source.text("yourself")
    return source.role(people.contact(source.vault, one.contact_id).role)


def _purpose(source: Source, one: Disclosure) -> str:
    """In words where the wording knows them."""
    known = source.words.keys()
    for key in (f"purpose.{one.purpose}", f"disclosed.for_{one.purpose}", f"kind.{one.purpose}"):
        if key in known:
            return source.words.text(key)
    return ""


def _told(source: Source, one: Disclosure) -> list[str]:
    found = records.select(source.vault, Notice, "WHERE disclosure_id = ? ORDER BY id", (one.id,))
    return [
        source.text("told", day=source.day(each.told_at), cause=source.text(f"cause_{each.cause.value}"))
        for each in found
    ]
