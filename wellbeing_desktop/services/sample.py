"""The sample practice: made-up clients at every stage of a plan, with everything dated around the present day."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import msgspec

from ..assets.wording import Language
from ..domain.appointments import Appointment, Region
from ..domain.people import Client, Practice, Role
from ..domain.planning import Slot
from ..vault.store import Clock, Vault
from . import (
    access_start,
    appointments,
    days_off,
    milestones,
    people,
    practice,
    sample_groups_text,
    sample_guidance_text,
    sample_text,
    sessions,
    trajectories,
    wishes,
)
from .sample_clock import SampleClock
from .sample_consents import Asker
from .sample_groups import Host
from .sample_guidance import Guide
from .sample_ink import signature
from .sample_network import Founder
from .sample_story import Ending, Story, Teller
from .sample_text import ClientText, SampleText

_TIMES = (time(9), time(10, 30), time(13))
_MORNINGS = (Slot(1, time(8, 30)), Slot(2, time(13, 30)), Slot(4, time(10)))
_ASKED = (0, 1, 2, 4, 6)
"""Whose consents are told of besides: three with a recovery plan, two who are guided."""
_AFTERNOONS = (Slot(3, time(15)), Slot(4, time(14)))


def make(folder: Path, language: Language, present: Clock = datetime.now) -> Vault:
    """A throwaway vault in the folder with the whole sample practice in it, open; takes a second or two.

    Its key is kept nowhere; the caller removes the folder.
    """
    clock = SampleClock(present)
    vault = access_start.create_throwaway(folder, clock=clock)
    fill(vault, clock, language)
    return vault


def fill(vault: Vault, clock: SampleClock, language: Language) -> None:
    """Write the sample practice into an empty vault that runs on this clock."""
    text, today = sample_text.read(language), clock().date()
    monday = today - timedelta(days=today.weekday())
    clock.moment = datetime.combine(monday - timedelta(weeks=8), time(8, 30))
    signed = signature(text.practice.professional)
    practice.save(vault, Practice(1, **msgspec.structs.asdict(text.practice), signature=signed))
    days_off.add(vault, monday + timedelta(days=11), monday + timedelta(days=11), text.day_off)
    clients: list[int] = []
    for number, (client, plan) in enumerate(zip(text.clients, _plans(today, monday), strict=True)):
        clock.moment = datetime.combine(monday - timedelta(weeks=7, days=-number), time(10))
        client_id = _add_client(vault, client, language)
        if plan is not None:
            _begin(vault, text, client_id, plan, language)
            Teller(vault, clock, text, language, client_id).tell(plan)
        clients.append(client_id)
    for guided in sample_guidance_text.read(language).clients:
        clock.moment = datetime.combine(monday - timedelta(weeks=52), time(10))
        clients.append(_add_client(vault, guided, language))
        Guide(vault, clock, language, clients[-1]).tell(guided)
    _gather(vault, clock, language)
    Asker(vault, clock, text, language).tell(tuple(clients[at] for at in _ASKED))
    clock.moment = None
    _own_time(vault, text, monday)
    _meet_today(vault, today)


def _plans(today: date, monday: date) -> tuple[Story | None, ...]:
    """One for each client: well under way, further on, just beginning and in each other's way, and none yet."""
    here = min(today.weekday(), 4)
    days = sorted({here, (here + 2) % 5, (here + 3) % 5})
    busy = tuple(Slot(day, start) for day, start in zip(days, _TIMES, strict=True))
    return (
        Story(monday - timedelta(weeks=4), busy, Ending.WAITING),
        Story(monday - timedelta(weeks=6), _MORNINGS, Ending.OBJECTED),
        Story(monday, (busy[0], *_AFTERNOONS), Ending.NONE),
        None,
    )


def _gather(vault: Vault, clock: SampleClock, language: Language) -> None:
    """The groups, the network, and the budget that they draw on."""
    host, text = Host(vault, clock, language), sample_groups_text.read(language)
    held = [host.tell(group) for group in text.groups]
    host.ask(held[0][-1], sample_text.read(language).oral)
    for network in text.networks:
        Founder(host, network).tell()
    host.agree(text.budget)


def _own_time(vault: Vault, text: SampleText, monday: date) -> None:
    """What the professional does beside talks, and what the calendar shows beside them."""
    for one in text.own_time:
        first = monday - timedelta(weeks=20) + timedelta(days=one.weekday)
        appointments.save(vault, Appointment(0, first, one.start, one.minutes, one.label, repeats=one.repeats))
    wishes.save(vault, replace(wishes.wishes(vault), region=Region.MIDDLE, milestones=True))
    milestones.set_absence(vault, 1, monday - timedelta(weeks=6, days=-2))


def _add_client(vault: Vault, text: ClientText, language: Language) -> int:
    contacts = tuple(
        people.NewContact(one.name, one.role, one.organisation or text.organisation, language=language)
        for one in text.contacts
    )
    client = Client(0, text.name, phone=text.phone, language=language)
    change = people.add_client(vault, people.NewClient(client, text.organisation, contacts))
    return next(record.id for record in change.after if isinstance(record, Client))


def _meet_today(vault: Vault, today: date) -> None:
    """At a weekend too there is a talk to look at: the next one is brought forward."""
    planned = [one for one in trajectories.sessions_of(vault, 1) if one.day >= today]
    if planned and planned[0].day != today:
        sessions.move(vault, planned[0].id, today, _TIMES[1])


def _begin(vault: Vault, text: SampleText, client_id: int, story: Story, language: Language) -> None:
    colleague = people.contacts_of(vault, client_id, Role.COLLEAGUE)[0]
    plan = trajectories.propose(vault, text.programme, story.starts_on, story.slots, language)
    trajectories.start(vault, client_id, text.programme, plan, colleague.id)
