"""Worlds: a prepared practice, one consent under which everything fits, at most two things changed, and what leaves."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from tests.domain.disclosure_worlds import PAIRS, granted, may_have
from tests.domain.disclosure_worlds import World as Judged
from tests.leaks import expected
from tests.leaks.expected import Expected
from tests.leaks.ground import BEGAN, SEALED, SPOKEN, TODAY, Ground, lay
from tests.leaks.words import Canaries
from tests.services.worlds import PRACTICE
from wellbeing_desktop.domain.consent import Category, Consent, Purpose, Withdrawal
from wellbeing_desktop.domain.disclosure import Request, Way
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.period import Asked, Period, offered_documents
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.trajectory import Trajectory
from wellbeing_desktop.services import (
    consents,
    people,
    period_releases,
    practice,
    referrals,
    releases,
)
from wellbeing_desktop.vault import opening, records
from wellbeing_desktop.vault.store import Vault


@dataclass(frozen=True)
class File:
    """Something that leaves, and what it must and may hold; None when nothing may leave, and nothing does."""

    what: str
    data: bytes | None
    expected: Expected | None
    passphrase: str = ""


@dataclass(frozen=True)
class Prepared:
    """A closed vault to be copied, with what is in it."""

    path: Path
    key: bytes
    ground: Ground
    canaries: Canaries

    def opened(self, path: Path) -> Vault:
        shutil.copy(self.path, path)
        vault = opening.open_vault(path, self.key, clock=_clock)
        vault.connection.execute("PRAGMA synchronous = OFF")
        return vault


def _clock() -> datetime:
    return datetime.combine(TODAY, datetime.min.time()).replace(hour=10)


def prepare(folder: Path, number: int, before: Iterable[str] = ("",)) -> Prepared:
    """A practice by this number: the same number, the same practice; `before` is as `ground.lay` takes it."""
    path, key = folder / f"ground-{number}.db", os.urandom(32)
    vault = opening.create(path, key, clock=_clock)
    vault.connection.execute("PRAGMA synchronous = OFF")
    practice.save(vault, PRACTICE)
    vault.connection.execute("UPDATE meta SET sheet_confirmed_on = '2026-11-23'")
    ground = lay(vault, Random(number), before)  # noqa: S311 - no secret
    vault.close()
    return Prepared(path, key, ground, Canaries(ground.placed))


class World:
    """One world in an open vault: who asks for what, under which consents."""

    def __init__(self, vault: Vault, ground: Ground, number: int) -> None:
        self.vault, self.ground, self.chance = vault, ground, Random(number)  # noqa: S311 - no secret
        role, purpose = self.chance.choice(PAIRS)
        self.role, self.purpose = Role(role), Purpose(purpose)
        self.contact = ground.contacts[self.role]
        sealed = [report for report, stage in ground.reports.items() if stage == SEALED]
        self.report = self.chance.choice(sealed)
        self.first = self._consent(self._some(may_have(role, purpose)), BEGAN, None)
        who = people.contact(vault, self.contact)
        spoken = replace(who, language=self.chance.choice(["nl", "en"]))
        people.change_contact(vault, spoken, people.organisation_name(vault, who.organisation_id))
        for _ in range(self.chance.randint(0, 2)):
            self.chance.choice(CHANGES)(self)

    def _some(self, categories: list[str]) -> list[str]:
        return self.chance.sample(categories, self.chance.randint(max(1, len(categories) // 2), len(categories)))

    def _consent(
        self, categories: list[str], begins: date, until: date | None, replaces: int | None = None, contact: int = 0
    ) -> int:
        """A consent that the client gave by word of mouth, by its id."""
        wanted = tuple(Category(category) for category in categories)
        asked = consents.Proposal(
            self.ground.client, self.ground.trajectory, contact or self.contact, self.purpose, wanted, begins, until,
            self.chance.choice(["nl", "en"]), replaces,
        )  # fmt: skip
        found = consents.record(self.vault, asked, SPOKEN).after
        return next(one.id for one in found if isinstance(one, Consent))

    def granted(self) -> list[str]:
        """The categories that may go, by the oracle."""
        closed = records.get(self.vault, Trajectory, self.ground.trajectory).closed_on
        request = Request(1, self.ground.trajectory, self.contact, self.role, self.purpose, TODAY, closed)
        there = tuple(records.select(self.vault, Consent, "ORDER BY id"))
        taken = tuple(records.select(self.vault, Withdrawal, "ORDER BY id"))
        return granted(Judged((), request, there, taken))

    def files(self, given: set[str]) -> Iterator[File]:
        """What somebody outside asks for; puts into `given` what they were given, which is registered."""
        for what, release, wanted in self._for_the_contact():
            file = releases.pdf(release) if release.paper else None
            yield File(what, file, wanted)
            if file is not None and wanted is not None:
                given |= wanted.must
                releases.finish(self.vault, _answered(release), file, Way.SAVED)

    def _for_the_contact(self) -> Iterator[tuple[str, Release, Expected | None]]:
        vault, ground, may = self.vault, self.ground, self.granted()
        if self.purpose is Purpose.REFERRAL:
            letter = referrals.release(vault, ground.letters[self.role])
            yield "letter", letter, expected.of_letter(ground, self.contact, may)
            return
        told = releases.for_contact(vault, self.report, self.contact, self.purpose)
        yield "report", told, expected.of_report(ground, self.report, self.contact, may)
        if offered_documents(self.role):
            document = self.chance.choice(offered_documents(self.role))
            asked = Asked(document, ground.trajectory, self.contact, self.purpose, Period(BEGAN, TODAY))
            over = period_releases.release(vault, asked)
            yield document.value, over, expected.of_period(ground, document.value, self.contact, may)


def _answered(release: Release) -> Release:
    """With every word that the word check points out left to stand."""
    return replace(release, passed=tuple(release.warned))


def withdraw(world: World) -> None:
    """Take the first consent back, if that was not done yet."""
    if not records.select(world.vault, Withdrawal, "WHERE consent_id = ?", (world.first,)):
        consents.withdraw(world.vault, world.first, Means.ORAL, "per telefoon")


def _later(world: World) -> None:
    if _open(world):
        world._consent(may_have(world.role, world.purpose), TODAY + timedelta(1), None, world.first)


def _narrower(world: World) -> None:
    if _open(world):
        world._consent(world._some(may_have(world.role, world.purpose))[:1], TODAY, None, world.first)


def _over(world: World) -> None:
    if _open(world):
        allowed = may_have(world.role, world.purpose)
        world._consent(allowed, BEGAN, TODAY - timedelta(1), world.first)


def _open(world: World) -> bool:
    """Whether another consent can take the place of the first: for the same contact and purpose, and not over."""
    first = records.get(world.vault, Consent, world.first)
    taken = records.select(world.vault, Withdrawal, "WHERE consent_id = ?", (world.first,))
    replaced = records.select(world.vault, Consent, "WHERE replaces = ?", (world.first,))
    return (first.contact_id, first.purpose) == (world.contact, world.purpose) and not taken and not replaced


def _another_contact(world: World) -> None:
    others = [role for role in world.ground.contacts if may_have(role, world.purpose) and role is not world.role]
    if others:
        world.role = world.chance.choice(others)
        world.contact = world.ground.contacts[world.role]


def _another_purpose(world: World) -> None:
    world.purpose = world.chance.choice([one for one in Purpose if may_have(world.role, one)])


def _another_report(world: World) -> None:
    unsealed = [report for report, stage in world.ground.reports.items() if stage in ("presented", "concept")]
    world.report = world.chance.choice(unsealed)


def _closed(world: World) -> None:
    day = TODAY - timedelta(world.chance.randint(0, 2))
    sql = "UPDATE trajectory SET closed_on = ? WHERE id = ?"
    world.vault.connection.execute(sql, (day.isoformat(), world.ground.trajectory))


CHANGES: list[Callable[[World], None]] = [
    withdraw, _later, _narrower, _over, _another_contact, _another_purpose, _another_report, _closed,
]  # fmt: skip
