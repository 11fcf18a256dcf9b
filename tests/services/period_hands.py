"""What the tests of documents over a period share."""

from dataclasses import replace
from datetime import date, timedelta

import msgspec

from tests.services.round_tools import agree_and_seal
from tests.services.worlds import START, World
from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.consent import Category, Purpose, offered_for
from wellbeing_desktop.domain.disclosure import Refusal
from wellbeing_desktop.domain.notes import Compartment, Line
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.period import Asked, Period
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means, Report
from wellbeing_desktop.services import consents, notes, people, period_releases, reports
from wellbeing_desktop.vault.store import Vault

WEEK = Period(START, START + timedelta(days=6))
"""The week of the talks of `worlds.begin`: of Monday, of Wednesday with the colleague, and of Thursday."""


def asked(
    world: World,
    document: PaperKind = PaperKind.PROGRESS_REPORT,
    contact: Contact | None = None,
    period: Period = WEEK,
    purpose: Purpose = Purpose.PROGRESS,
) -> Asked:
    """A document about the world's trajectory, for its manager unless it is for somebody else."""
    return Asked(document, world.trajectory.id, (contact or world.manager).id, purpose, period)


def made(
    vault: Vault,
    world: World,
    document: PaperKind = PaperKind.PROGRESS_REPORT,
    contact: Contact | None = None,
    period: Period = WEEK,
) -> Release:
    """The document as it may leave now."""
    return period_releases.release(vault, asked(world, document, contact, period))


def add(vault: Vault, world: World, role: Role, language: Language = "nl") -> Contact:
    """One more contact around the client."""
    people.add_contact(vault, world.client.id, people.NewContact(f"Iemand als {role.value}", role, language=language))
    return people.contacts_of(vault, world.client.id, role)[-1]


def let(
    vault: Vault,
    world: World,
    contact: Contact,
    *categories: Category,
    until: date | None = None,
    purpose: Purpose = Purpose.PROGRESS,
) -> int:
    """Consent for a contact, for everything that one can ever have unless said otherwise; returns its id."""
    chosen = categories or offered_for(contact.role, purpose)
    proposal = consents.Proposal(
        world.client.id, world.trajectory.id, contact.id, purpose, chosen, vault.now().date(), until
    )
    (consent,) = consents.record(vault, proposal, consents.Given(Means.ORAL, "aan tafel")).after
    assert consent.id
    return consent.id


def words_of(release: Release) -> str:
    """Everything that stands on its paper."""
    assert release.paper is not None
    return msgspec.json.encode(replace(release.paper, practice=replace(release.paper.practice, logo=None))).decode()


def reasons(release: Release) -> dict[str, Refusal]:
    """Why each thing stays, by its key."""
    return {item.key: reason for item, reason in release.stays}


def seal_shared(vault: Vault, session_id: int, text: str = "Gedeeld") -> Report:
    """A sealed report of a talk that was held, with this text in the first section that is shared."""
    shared = next(one for one in notes.sections(vault, session_id) if one.section.compartment is Compartment.SHARE)
    notes.save(vault, session_id, {shared.section.key: (Line(text),)})
    report = next(one for one in reports.make(vault, session_id, "nl").after if isinstance(one, Report))
    return agree_and_seal(vault, report)
