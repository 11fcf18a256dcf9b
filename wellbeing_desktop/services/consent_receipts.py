"""The receipt of a consent: what the client gave, as kept, and how to take it back; for nobody but the client."""

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.consent import Consent, Withdrawal
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import (
    Block,
    DrawnMark,
    Fact,
    Heading,
    Mark,
    OralMark,
    Panel,
    Paper,
    PaperKind,
    PaperMark,
    SignatureRow,
    Signer,
    Text,
    Tone,
)
from wellbeing_desktop.domain.people import Practice
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import answers_on_paper, consents, letters, papers, people, practice

KEY = "consent:"
"""What the receipt's item begins with in the register; the id of the consent follows."""


def release(vault: Vault, consent_id: int) -> Release:
    """The receipt in the client's language; raises NOT_FOUND, and NOT_ALLOWED once the consent was taken back."""
    consent = records.get(vault, Consent, consent_id)
    if records.select(vault, Withdrawal, "WHERE consent_id = ?", (consent_id,)):
        raise UserError(Kind.NOT_ALLOWED)
    client = people.client(vault, consent.client_id)
    language = letters.language_of(client)
    paper = _paper(vault, consent, client.name, language)
    kind = PaperKind.CONSENT_RECEIPT.value
    return letters.released(vault, paper, client, client, kind, f"{KEY}{consent.id}")


def again(vault: Vault, earlier: Release) -> Release | None:
    """The same receipt as it may leave now; None for a release of something else."""
    if earlier.paper is None or earlier.paper.kind is not PaperKind.CONSENT_RECEIPT:
        return None
    return release(vault, int(earlier.items[0].removeprefix(KEY)))


def _paper(vault: Vault, consent: Consent, client: str, language: Language) -> Paper:
    words, owner = wording(language), practice.current(vault)
    return Paper(
        PaperKind.CONSENT_RECEIPT,
        language,
        f"{consent.number}-B",
        1,
        words.text("consent_receipt.title"),
        papers.header(owner),
        (
            Text(words.text("consent_receipt.lead"), Tone.LEAD),
            Heading(words.text("consent_receipt.wording_title")),
            Text(consent.wording),
            SignatureRow((Signer(words.text("role.client"), client, _mark(consent, language)),)),
            _how_to_withdraw(consent, owner, words),
        ),
        facts=_facts(vault, consent, client, language),
        reader=client,
    )


def _facts(vault: Vault, consent: Consent, client: str, language: Language) -> tuple[Fact, ...]:
    words, formats = wording(language), Formats(language)
    replacing = records.select(vault, Consent, "WHERE replaces = ?", (consent.id,))
    said = [
        ("number", consent.number),
        ("client", client),
        ("given", _given(consent, language)),
        ("recipient", consents.recipient_line(vault, people.contact(vault, consent.contact_id), language)),
        ("term", consents.term(consent.from_on, consent.until_on, language)),
    ]
    said += [
        ("replaced", words.text("consent_receipt.by", number=one.number, day=formats.long_date(one.from_on)))
        for one in replacing
    ]
    return tuple(Fact(words.text(f"consent_receipt.{key}"), value) for key, value in said)


def _given(consent: Consent, language: Language) -> str:
    """'Op 23 november 2026, mondeling (per telefoon)'."""
    words, day = wording(language), Formats(language).long_date(consent.given_at.date())
    how = answers_on_paper.said_how(consent.how, language)
    way = words.text(f"consent_receipt.{consent.means.value}")
    return words.text("consent_receipt.given_on", day=day, way=f"{way} ({how})" if how else way)


def _mark(consent: Consent, language: Language) -> Mark:
    if consent.means is Means.SCREEN and consent.signature is not None:
        return DrawnMark(consent.signature, consent.given_at)
    if consent.means is Means.ORAL:
        return OralMark(consent.given_at.date(), answers_on_paper.said_how(consent.how, language))
    return PaperMark(consent.given_at.date())


def _how_to_withdraw(consent: Consent, owner: Practice, words: Wording) -> Block:
    """In so many words what to say, and where the professional is to be found."""
    name = owner.professional
    reach = [words.text(f"consent_receipt.{key}", value=value) for key, value in _ways(owner)]
    text = words.text("consent_receipt.withdraw", professional=name, number=consent.number)
    return Panel(words.text("consent_receipt.withdraw_title"), "\n".join([text, *reach]))


def _ways(owner: Practice) -> list[tuple[str, str]]:
    return [(key, value) for key, value in (("phone", owner.phone), ("email", owner.email)) if value]
