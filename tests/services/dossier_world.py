"""A dossier with something in every part: words of the client's that must be in a copy, and others' that must not.

What begins with OWN is the client's, what begins with ALIEN is somebody else's or the user's own working note.
"""

from dataclasses import dataclass, replace
from datetime import date

from tests.services.group_worlds import ORGANISATION, make_group, plan_group, running
from tests.services.worlds import START, World, allow, begin, seal
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.consent import Category, ConsentRefusal, ConsentRequest, Limitation, Purpose
from wellbeing_desktop.domain.goals import Goal, Homework
from wellbeing_desktop.domain.groups import Help, MemberLine
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.measures import Measure
from wellbeing_desktop.domain.notes import Line, Voice
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.phases import GateException
from wellbeing_desktop.domain.reports import Answer, Means
from wellbeing_desktop.domain.rhythm import Extension
from wellbeing_desktop.domain.suitability import Referral
from wellbeing_desktop.domain.take_away import TakeAway
from wellbeing_desktop.services import (
    addenda,
    consent_requests,
    consents,
    groups,
    life_areas,
    notes,
    people,
    referrals,
    reports,
    trajectories,
)
from wellbeing_desktop.services.consents import Given, Proposal
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

NAMES = ("Zwanenburgh", "Kraaienhorst", "Meeuwenoord", "Ooievaarsnest", "Pelikaanstra")
"""Last names of the manager, the colleague, the doctor, another client, and a member of the same group."""
CONTACT_FIELDS = ("0699000111", "0699000222", "0699000333", "alien-mail")
ALIEN = (
    "ALIENWORKING",
    "ALIENVOICE",
    "ALIENINSIGHT",
    "ALIENAGREED",
    "ALIENANSWER",
    "ALIENADDED",
    "ALIENLINE",
    "ALIENHELP",
)
OWN = (
    "OWNPHONE", "OWNMAIL", "OWNDOSSIER", "OWNVOICE", "OWNSHARED", "OWNINSIGHT", "OWNAGREED", "OWNHOMEWORK", "OWNGOAL",
    "OWNREVIEW", "OWNADDED", "OWNAREA", "OWNLETTER", "OWNLIMIT", "OWNREASON", "OWNEXTRA", "OWNTAKE", "OWNLINE",
    "OWNHELP", "OWNTASK",
)  # fmt: skip


@dataclass(frozen=True)
class Dossier:
    """The world with the client as changed, and the id of somebody who is a client too."""

    world: World
    client: Client
    other: Client


def fill(vault: Vault, language: str = "nl") -> Dossier:
    """Everything the program keeps about a client, each with a word of its own."""
    world = begin(vault)
    client = _people(vault, world, language)
    other = _client(vault, f"Olaf {NAMES[3]}")
    report = seal(vault, world.dialogue.id)
    _note(vault, world)
    _trajectory(vault, world)
    _addendum(vault, report.id)
    _answers(vault, world)
    allow(vault, world)
    _asked(vault, world)
    _areas(vault, client)
    _group(vault, client)
    return Dossier(world, client, other)


def _people(vault: Vault, world: World, language: str) -> Client:
    own = replace(world.client, phone="OWNPHONE", email="OWNMAIL", born_on=date(1980, 2, 3), language=language)
    people.change_client(vault, own, ORGANISATION)
    manager = replace(world.manager, name=f"Bram {NAMES[0]}", phone=CONTACT_FIELDS[0], email=CONTACT_FIELDS[3])
    people.change_contact(vault, manager, ORGANISATION)
    colleague = replace(world.colleague, name=f"Chaima {NAMES[1]}", phone=CONTACT_FIELDS[1])
    people.change_contact(vault, colleague, ORGANISATION)
    doctor = people.NewContact(f"Dirk {NAMES[2]}", Role.COMPANY_DOCTOR, "Arbodienst", CONTACT_FIELDS[2])
    people.add_contact(vault, world.client.id, doctor)
    return people.client(vault, world.client.id)


def _client(vault: Vault, name: str) -> Client:
    change = people.add_client(vault, people.NewClient(Client(0, name), ORGANISATION))
    return next(one for one in change.after if isinstance(one, Client))


def _note(vault: Vault, world: World) -> None:
    session = world.dialogue.id
    kind = notes.kind_of(vault, session)
    by_compartment = {section.compartment.value: section.key for section in reversed(kind.sections)}
    named = f"OWNDOSSIER: Bram {NAMES[0]} en mevrouw {NAMES[1]} belden, ook Olaf {NAMES[3]} en dokter {NAMES[2]}."
    notes.save(
        vault,
        session,
        {
            by_compartment["working"]: (Line("ALIENWORKING is van de begeleider"),),
            by_compartment["dossier"]: (Line(named), Line(f"Zij zat naast Petra {NAMES[4]}.")),
            by_compartment["share"]: (
                Line("OWNSHARED"),
                Line("OWNVOICE", Voice.CLIENT),
                Line("ALIENVOICE", Voice.COLLEAGUE),
            ),
        },
    )


def _trajectory(vault: Vault, world: World) -> None:
    own, session = world.trajectory.id, world.dialogue.id
    programme = trajectories.programme_of(vault, world.trajectory)
    doctor = people.contacts_of(vault, world.client.id, Role.COMPANY_DOCTOR)[0]
    with vault.transaction(Act.AUTOSAVE):
        for record in (
            Goal(0, own, "OWNGOAL", review="OWNREVIEW"),
            Insight(0, session, "OWNINSIGHT", Voice.CLIENT),
            Insight(0, session, "ALIENINSIGHT", Voice.COLLEAGUE),
            Agreement(0, session, f"OWNAGREED met {NAMES[0]}", Role.MANAGER, world.manager.id),
            Agreement(0, session, "ALIENAGREED", Role.COLLEAGUE, world.colleague.id, voice=Voice.COLLEAGUE),
            Homework(0, session, "OWNHOMEWORK"),
            Limitation(0, own, doctor.id, "OWNLIMIT", START),
            GateException(0, own, programme.phases[0].key, "OWNREASON", START),
            Extension(0, own, 2, START, "OWNEXTRA"),
            TakeAway(0, own, programme.take_away[0].key if programme.take_away else "x", "OWNTAKE"),
            Measure(0, own, programme.indicators[0].key, 7, START, session),
        ):
            records.put(vault, record)
    referrals.save(vault, Referral(0, own, doctor.id, f"Geachte {NAMES[2]}, OWNLETTER", vault.now(), ""))


def _addendum(vault: Vault, report_id: int) -> None:
    lines = (Line("OWNADDED", Voice.CLIENT), Line("ALIENADDED", Voice.COLLEAGUE))
    (made,) = addenda.add(vault, report_id, lines).after
    reports.present(vault, made.id)


def _answers(vault: Vault, world: World) -> None:
    """The colleague answers the addendum with a statement of their own."""
    row = vault.connection.execute("SELECT id FROM report WHERE addendum_to IS NOT NULL").fetchone()
    report = reports.round_by_report(vault, int(row[0])).report
    for person in report.content.participants:
        mine = person.role is Role.CLIENT
        given = reports.Given(Answer.REMARK, Means.ORAL, "per telefoon", "OWNTASK" if mine else "ALIENANSWER")
        reports.respond(vault, report.id, person.participant_id, given)


def _asked(vault: Vault, world: World) -> None:
    proposal = Proposal(
        world.client.id, world.trajectory.id, world.manager.id, Purpose.SUPPORT, (Category.TALKS,), START, None
    )
    (asked,) = consent_requests.ask(vault, proposal).after
    assert isinstance(asked, ConsentRequest)
    with vault.transaction(Act.DECLINE_CONSENT):
        records.put(vault, ConsentRefusal(0, asked.id, vault.now(), Means.ORAL, "aan tafel"))
    kept = consents.of_client(vault, world.client.id)[0].consent
    consents.withdraw(vault, kept.id, Means.ORAL, "aan tafel")


def _areas(vault: Vault, client: Client) -> None:
    life_areas.ask(vault, client.id, Given(Means.ORAL, "aan tafel"))
    mapped = life_areas.maps(vault, client.id)[0]
    life_areas.answer(vault, mapped.kept.id, mapped.areas[0].key, 6, "OWNAREA")


def _group(vault: Vault, client: Client) -> None:
    """A group with the client, and somebody with a line and help of their own."""
    world = make_group(vault, "Willemijn Bakker", f"Petra {NAMES[4]}")
    groups.add_member(vault, world.group.id, client_id=client.id, task="OWNTASK")
    meeting = plan_group(vault, world)[0]
    assert running(vault, world).id == meeting.trajectory_id
    members = groups.members(vault, world.group.id)
    mine = next(one for one in members if one.member.client_id == client.id).member.id
    other = next(one for one in members if one.member.contact_id is not None).member.id
    with vault.transaction(Act.AUTOSAVE):
        for record in (
            MemberLine(0, meeting.id, mine, f"OWNLINE naast {NAMES[4]}"),
            MemberLine(0, meeting.id, other, "ALIENLINE"),
            Help(0, meeting.id, mine, other, "OWNHELP"),
            Help(0, meeting.id, other, None, "ALIENHELP"),
        ):
            records.put(vault, record)
