"""The other documents that leave a world: copies, forms, receipts, letters, what a client takes along, and the rest."""

from collections.abc import Callable, Iterator

from tests.domain.disclosure_worlds import may_have
from tests.leaks import expected
from tests.leaks.expected import Expected
from tests.leaks.ground import SEALED, TODAY
from tests.leaks.worlds import File, World, withdraw
from wellbeing_desktop.documents.protecting import protected
from wellbeing_desktop.domain.consent import Category, Consent, ConsentRequest, Withdrawal
from wellbeing_desktop.domain.disclosure import Cause, Disclosure
from wellbeing_desktop.domain.notes import Voice
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.services import (
    action_plan,
    consent_papers,
    consent_receipts,
    consent_requests,
    consents,
    disclosure_list,
    inspection,
    laptop_card,
    life_area_papers,
    life_areas,
    notices,
    portable_file,
    processing_register,
    releases,
    reports,
    take_away,
    withdrawing,
)
from wellbeing_desktop.vault import records

PASSPHRASE = "acht vrije vogels"

Other = Callable[[World, set[str]], Iterator[File]]


def _file(what: str, release: Release, wanted: Expected) -> File:
    return File(what, releases.pdf(release), wanted)


def _copies(world: World, _given: set[str]) -> Iterator[File]:
    shown = [report for report, stage in world.ground.reports.items() if stage in (SEALED, "presented")]
    report = world.chance.choice(shown)
    for who in reports.round_by_report(world.vault, report).report.content.participants:
        voice = Voice.CLIENT if who.role is Role.CLIENT else Voice.COLLEAGUE
        copy = releases.for_participant(world.vault, report, who.participant_id, world.chance.choice(["nl", "en"]))
        yield _file(f"copy of the {voice.value}", copy, expected.of_copy(world.ground, report, voice))


def _receipt(world: World, _given: set[str]) -> Iterator[File]:
    newest = records.select(world.vault, Consent, "WHERE id NOT IN (SELECT consent_id FROM withdrawal) ORDER BY id")
    for one in newest[-1:]:
        wanted = expected.of_formality(world.ground, one.contact_id)
        yield _file("receipt", consent_receipts.release(world.vault, one.id), wanted)


def _form(world: World, _given: set[str]) -> Iterator[File]:
    allowed = tuple(Category(one) for one in may_have(world.role, world.purpose))
    asked = consents.Proposal(
        world.ground.client, world.ground.trajectory, world.contact, world.purpose, allowed, TODAY, None
    )
    request = next(r for r in consent_requests.ask(world.vault, asked).after if isinstance(r, ConsentRequest))
    wanted = expected.of_formality(world.ground, world.contact)
    yield _file("form", consent_papers.form(world.vault, request), wanted)


def _taking_back(world: World, _given: set[str]) -> Iterator[File]:
    withdraw(world)
    [taken] = records.select(world.vault, Withdrawal, "WHERE consent_id = ?", (world.first,))
    contact = records.get(world.vault, Consent, world.first).contact_id
    wanted = expected.of_formality(world.ground, contact)
    yield _file("confirmation", withdrawing.confirmation(world.vault, taken.id), wanted)
    if withdrawing.given_under(world.vault, world.first):
        yield _file("letter of withdrawal", withdrawing.letter(world.vault, taken.id), wanted)


def _telling(world: World, _given: set[str]) -> Iterator[File]:
    entries = records.select(world.vault, Disclosure, "ORDER BY id")
    if entries:
        letter = notices.letter(world.vault, Cause.CORRECTION, tuple(one.id for one in entries))
        yield _file("notice", letter, expected.of_formality(world.ground, world.contact))


def _dossier(world: World, _given: set[str]) -> Iterator[File]:
    prepared = inspection.prepare(world.vault, world.ground.client)
    yield _file("inspection copy", prepared.release, expected.of_dossier(world.ground))


def _portable(world: World, _given: set[str]) -> Iterator[File]:
    file = portable_file.made(portable_file.prepare(world.vault, world.ground.client))
    wanted = expected.of_portable(world.ground)
    yield File("portable copy", protected(file, PASSPHRASE), wanted, PASSPHRASE)


def _plan(world: World, _given: set[str]) -> Iterator[File]:
    running = records.get(world.vault, Trajectory, world.ground.trajectory).closed_on is None
    wanted = expected.of_plan(world.ground, running=running)
    yield _file("plan", action_plan.release(world.vault, world.ground.client), wanted)
    yield _file("pack", take_away.pack(world.vault, world.ground.second), expected.of_pack(world.ground))


def _areas(world: World, _given: set[str]) -> Iterator[File]:
    kept = life_areas.maps(world.vault, world.ground.client)[-1].kept
    yield _file("life areas", life_area_papers.own_copy(world.vault, kept.id), expected.of_areas(world.ground))


def _list(world: World, given: set[str]) -> Iterator[File]:
    listed = disclosure_list.compose(world.vault, world.ground.client)
    yield _file("list", listed, expected.of_list(world.ground, given))


def _practice(world: World, _given: set[str]) -> Iterator[File]:
    language = world.chance.choice(["nl", "en"])
    nobody = expected.of_practice(world.ground)
    yield _file("register", processing_register.compose(world.vault, language), nobody)
    yield _file("card", laptop_card.compose(world.vault, language), nobody)


OTHERS: list[Other] = [
    _copies, _copies, _receipt, _form, _taking_back, _telling, _dossier, _portable, _plan, _areas, _list, _practice,
]  # fmt: skip


def all_files(world: World) -> Iterator[File]:
    """What somebody outside asks for, and one of the other documents."""
    given: set[str] = set()
    yield from world.files(given)
    yield from world.chance.choice(OTHERS)(world, given)
