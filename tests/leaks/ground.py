"""A practice with a canary in every field in which somebody's words or name can stand, and what each of them is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import cycle, product
from random import Random

from tests.services import work_life
from tests.services.round_tools import add, agree_and_seal, asked, now
from tests.services.worlds import INK, KEY, SLOTS, took_place
from wellbeing_desktop.domain.agreements import Agreement
from wellbeing_desktop.domain.consent import Limitation
from wellbeing_desktop.domain.insights import Insight
from wellbeing_desktop.domain.life_areas import LifeMap
from wellbeing_desktop.domain.notes import Compartment, Line, Voice
from wellbeing_desktop.domain.people import Client, Role
from wellbeing_desktop.domain.reports import Answer, Means, Report
from wellbeing_desktop.domain.suitability import Answered, Conclusion, Referral, SuitabilityCheck, SuitabilityPoint
from wellbeing_desktop.domain.trajectory import Session, Trajectory
from wellbeing_desktop.services import (
    agreements,
    consents,
    goals,
    homework,
    insights,
    life_areas,
    limitations,
    notes,
    people,
    referrals,
    reports,
    sessions,
    suitability,
    take_away,
    trajectories,
)
from wellbeing_desktop.vault.store import Vault

BEGAN = date(2026, 11, 23)
TODAY = date(2027, 2, 1)
STEM = "vlonk"
SPOKEN = consents.Given(Means.ORAL, "in gesprek")
OUTSIDE = (Role.MANAGER, Role.HR, Role.COMMISSIONER, Role.COMPANY_DOCTOR, Role.GP, Role.OTHER)
SEALED, PRESENTED, CONCEPT, NOTED = "sealed", "presented", "concept", "noted"
ELSEWHERE = "elsewhere"
"""Of a sealed report in another trajectory, of the same client or of another one."""

TALKS = (SEALED, SEALED, SEALED, PRESENTED, CONCEPT, NOTED)
"""How far the round of each talk is, one after the other."""


@dataclass(frozen=True)
class Placed:
    """What a canary is: the kind of content, whose, in which report, and who said it; `of` is a contact's id."""

    kind: str
    client: int
    report: int = 0
    voice: Voice = Voice.JOINT
    state: str = SEALED
    of: int = 0


def _fresh() -> Iterator[str]:
    """Words of letters only, all of one length and with one beginning."""
    for letters in product("bdfgkmprst", "aeou", "bdfgkmprst", "aeou", "bdfgkmprst", "aeou"):
        yield STEM + "".join(letters)


@dataclass
class Ground:
    """What is there to be given, by what it is."""

    placed: dict[str, Placed] = field(default_factory=dict)
    contacts: dict[Role, int] = field(default_factory=dict)
    reports: dict[int, str] = field(default_factory=dict)
    letters: dict[Role, int] = field(default_factory=dict)
    client: int = 0
    trajectory: int = 0
    second: int = 0
    before: Iterator[str] = field(default_factory=lambda: cycle([""]), repr=False)
    _words: Iterator[str] = field(default_factory=_fresh, repr=False)

    def word(self, kind: str, client: int = 1, **more: object) -> str:
        """A new canary, kept as what it is."""
        word = next(self._words)
        self.placed[word] = Placed(kind, client, **more)  # type: ignore[arg-type]
        return word

    def sentence(self, kind: str, client: int = 1, **more: object) -> str:
        return f"{next(self.before)} Hier staat {self.word(kind, client, **more)} zoals het is.".strip()


def lay(vault: Vault, chance: Random, before: Iterable[str] = ("",)) -> Ground:
    """The practice at the end of some months, with chance in how much was said, by whom and how it was answered.

    What people wrote begins with one of `before`, in turns.
    """
    ground = Ground(before=cycle(before))
    for number in (1, 2):
        person = _person(vault, ground, number)
        plan = trajectories.propose(vault, KEY, BEGAN, SLOTS, "nl")
        _, colleague, *_ = people.contacts_of(vault, person.id)
        trajectories.start(vault, person.id, KEY, plan, colleague.id)
        mine = trajectories.of_client(vault, person.id)[0]
        _follow(vault, ground, mine, TALKS if number == 1 else (ELSEWHERE,), chance)
        if number == 1:
            ground.client, ground.trajectory = person.id, mine.id
            _beside(vault, ground, mine.id)
            trajectories.start(vault, person.id, work_life.KEY, work_life.plan(BEGAN))
            [second] = [one for one in trajectories.of_client(vault, person.id) if one.id != mine.id]
            ground.second = second.id
            _follow(vault, ground, second, (ELSEWHERE,), chance)
    return ground


def _person(vault: Vault, ground: Ground, number: int) -> Client:
    """A client and everybody around, each with a name, a telephone number and an address of their own."""
    roles = (Role.MANAGER, Role.COLLEAGUE, *OUTSIDE[1:]) if number == 1 else (Role.MANAGER, Role.COLLEAGUE)
    first = 1 + sum(one.kind == "contact name" for one in ground.placed.values())
    around = tuple(
        people.NewContact(
            f"Robin {ground.word('contact name', number, of=at).title()}",
            role,
            f"Stichting {ground.word('organisation', number, of=at).title()}",
            f"06 {ground.word('reach', number, of=at)}",
            f"{ground.word('reach', number, of=at)}@voorbeeld.nl",
        )
        for at, role in enumerate(roles, first)
    )
    name = f"Anna {ground.word('client name', number).title()}"
    reach = {
        "phone": f"06 {ground.word('client reach', number)}",
        "email": f"{ground.word('client reach', number)}@x.nl",
    }
    people.add_client(
        vault, people.NewClient(Client(0, name, **reach), f"Gemeente {ground.word('home', number)}", around)
    )
    made = people.client(vault, number)
    for at, one in enumerate(people.contacts_of(vault, made.id), first):
        assert one.id == at, "contacts get the numbers that their canaries know"
        if number == 1 and one.role in OUTSIDE:
            ground.contacts[one.role] = one.id
    return made


def _follow(vault: Vault, ground: Ground, mine: Trajectory, stages: tuple[str, ...], chance: Random) -> None:
    """A trajectory: talks in every stage, and all that is kept beside them."""
    listed = trajectories.sessions_of(vault, mine.id)
    programme = trajectories.programme_of(vault, mine)
    if programme.suitability:
        points = tuple(SuitabilityPoint(one.key, Answered.YES) for one in programme.suitability)
        remark = ground.sentence("dossier", mine.person)
        suitability.record(vault, SuitabilityCheck(0, mine.id, TODAY, points, Conclusion.SUITABLE, True, remark))
    goals.add(vault, mine.id, ground.sentence("goal", mine.person))
    parts = {one.item.key: ground.sentence("take away", mine.person) for one in take_away.parts(vault, mine.id)}
    take_away.save(vault, mine.id, parts)
    for session, stage in zip(_mixed(listed, chance), stages, strict=False):
        _talk(vault, ground, mine.person, session, stage, chance)
    if mine.id != ground.second:
        _areas(vault, ground, mine.person, listed[0])


def _mixed(listed: list[Session], chance: Random) -> list[Session]:
    """Talks by day, dialogues and reflections in turns as the plan has them, some of them passed over."""
    return [one for at, one in enumerate(listed) if at == 1 or chance.random() < 0.7][: len(TALKS)]


def _areas(vault: Vault, ground: Ground, person: int, session: Session) -> None:
    given = consents.Given(Means.ORAL, ground.word("how", person))
    made = next(r for r in life_areas.ask(vault, person, given, session_id=session.id).after if isinstance(r, LifeMap))
    for area in ("relationship", "family", "sleep", "body", "loneliness", "friends", "life"):
        life_areas.answer(vault, made.id, area, 4, ground.sentence("life area", person))


def _beside(vault: Vault, ground: Ground, trajectory: int) -> None:
    """What the company doctor said, and letters to both doctors."""
    doctor = ground.contacts[Role.COMPANY_DOCTOR]
    for days in (10, 40):
        quote = ground.sentence("limitation")
        limitations.save(vault, Limitation(0, trajectory, doctor, quote, BEGAN + timedelta(days)))
    for role in (Role.COMPANY_DOCTOR, Role.GP):
        text = ground.sentence("letter", of=ground.contacts[role])
        letter = Referral(0, trajectory, ground.contacts[role], text, datetime(2027, 1, 1), "")
        (kept,) = referrals.save(vault, letter).after
        ground.letters[role] = kept.id


def _talk(vault: Vault, ground: Ground, person: int, session: Session, stage: str, chance: Random) -> None:
    """A talk that was held, with its note; its report as far as the stage says."""
    number = len(ground.reports) + 1 if stage != NOTED else 0
    about = {"client": person, "report": number, "state": stage}
    sessions.set_place(vault, session.id, f"Kamer {ground.word('place', person)}")
    took_place(vault, session.id)
    _note(vault, ground, session, about, chance)
    homework.give(vault, session.id, ground.sentence("homework", **about))
    insights.add(vault, Insight(0, session.id, ground.sentence("line", **about), Voice.JOINT))
    _agree(vault, ground, session, about)
    if stage == NOTED:
        return
    report = next(r for r in reports.make(vault, session.id, "nl").after if isinstance(r, Report))
    assert report.id == number
    ground.reports[report.id] = stage
    if stage != CONCEPT:
        reports.present(vault, report.id)
    if stage in (SEALED, ELSEWHERE):
        _answer(vault, ground, report, chance)
        _addenda(vault, ground, report, about, chance)


def _note(vault: Vault, ground: Ground, session: Session, about: dict[str, object], chance: Random) -> None:
    """Something in every section: each voice where the talk has two, else one to three lines that are joint."""
    texts: dict[str, tuple[Line, ...]] = {}
    for one in notes.sections(vault, session.id):
        place = one.section.compartment
        kind = {Compartment.WORKING: "working", Compartment.DOSSIER: "dossier", Compartment.SHARE: "line"}[place]
        voices = [Voice.JOINT] * chance.randint(1, 3)
        if place is Compartment.SHARE and session.kind == "dialogue":
            voices += [Voice.CLIENT, Voice.COLLEAGUE]
        texts[one.section.key] = tuple(
            Line(ground.sentence(kind, **about, voice=voice), voice) for voice in chance.sample(voices, len(voices))
        )
    notes.save(vault, session.id, texts)


def _agree(vault: Vault, ground: Ground, session: Session, about: dict[str, object]) -> None:
    """Agreements about work and others, of everybody."""
    dialogue = session.kind == "dialogue"
    for voice in (Voice.JOINT, Voice.CLIENT, Voice.COLLEAGUE) if dialogue else (Voice.JOINT, Voice.CLIENT):
        for work in (True, False):
            kind = "work agreement" if work else "other agreement"
            owner = Role.COLLEAGUE if voice is Voice.COLLEAGUE else Role.CLIENT
            text = ground.sentence(kind, **about, voice=voice)
            agreements.add(vault, Agreement(0, session.id, text, owner, voice=voice, about_work=work))


def _answer(vault: Vault, ground: Ground, report: Report, chance: Random) -> None:
    """Everybody agrees, with words of their own or not, on the screen or by word of mouth."""
    for who in report.content.participants:
        voice = Voice.CLIENT if who.role is Role.CLIENT else Voice.COLLEAGUE
        about = {"client": report_client(vault, report), "report": report.id, "voice": voice}
        kind = chance.choice([Answer.AGREES, Answer.REMARK, Answer.STATEMENT])
        remark = "" if kind is Answer.AGREES else ground.sentence("remark", **about)
        ink = chance.random() < 0.5
        given = reports.Given(
            kind,
            Means.SCREEN if ink else Means.ORAL,
            "" if ink else ground.word("how", **about),
            remark,
            INK if ink else None,
        )
        reports.respond(vault, report.id, who.participant_id, given)
    reports.seal(vault, report.id)


def _addenda(vault: Vault, ground: Ground, report: Report, about: dict[str, object], chance: Random) -> None:
    """Beneath some reports an addendum that was sealed, and one that was not."""
    two = len(asked(now(vault, report.id))) > 1
    voices = (Voice.JOINT, Voice.CLIENT, Voice.COLLEAGUE) if two else (Voice.JOINT, Voice.CLIENT)
    sealed = about["state"]
    for state in chance.sample([sealed, CONCEPT], chance.randint(0, 2)):
        lines = tuple(
            Line(ground.sentence("line", **(about | {"state": state}), voice=voice), voice) for voice in voices
        )
        addendum = add(vault, report, *lines)
        ground.reports[addendum.id] = f"addendum, {state}"
        if state == sealed:
            agree_and_seal(vault, addendum)
        else:
            reports.present(vault, addendum.id)


def report_client(vault: Vault, report: Report) -> int:
    return trajectories.trajectory(vault, sessions.session(vault, report.session_id).trajectory_id).person
