"""The calendar on paper: a week or a month for the own desk, and a client's own plan with nobody else on it."""

from datetime import date, timedelta

from wellbeing_desktop.assets.formats import Formats, monday
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import (
    Block,
    Column,
    DayBox,
    DayGrid,
    Fact,
    Heading,
    Paper,
    PaperKind,
    Table,
    Text,
    Tone,
)
from wellbeing_desktop.domain.people import Practice, initials
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.vault.store import Vault

from . import appointments, calendar, days_off, papers, people, practice, trajectories
from .content_number import content_number
from .releases import midnight

_ALIVE = (SessionStatus.PLANNED, SessionStatus.HELD)
_WEEK_SHARES = (0.9, 1.9, 1.7, 1.3)


def week(vault: Vault, day: date, language: Language, *, names: bool) -> Release:
    """The week of a day, with names or with initials, for the own desk."""
    desk, first = _OwnDesk(vault, language, names=names), monday(day)
    formats = Formats(language)
    title = f"{formats.week(first).capitalize()}, {formats.week_span(first)}"
    blocks: list[Block] = []
    closed = days_off.closed_days(vault, first, first + timedelta(days=6), language)
    for number in range(7):
        on = first + timedelta(days=number)
        rows = desk.rows(on)
        if number < 5 or rows or on in closed:
            heading = formats.day(on)
            blocks.append(Heading(f"{heading[:1].upper()}{heading[1:]}"))
            if on in closed:
                blocks.append(Text(desk.off(closed[on]), Tone.QUIET))
            if rows:
                blocks.append(Table(desk.columns(), rows))
            elif on not in closed:
                blocks.append(Text(wording(language).text("calendar_print.free"), Tone.QUIET))
    return desk.release(title, tuple(blocks), f"week:{first.isoformat()}")


def month(vault: Vault, day: date, language: Language, *, names: bool) -> Release:
    """The month of a day as a sheet with a box for each day."""
    desk, formats = _OwnDesk(vault, language, names=names), Formats(language)
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    begin, end = monday(first), monday(last) + timedelta(days=6)
    closed = days_off.closed_days(vault, begin, end, language)
    days = [begin + timedelta(days=n) for n in range((end - begin).days + 1)]
    boxes = [
        DayBox(str(on.day), desk.lines(on), desk.off(closed[on]) if on in closed else "", on.month != first.month)
        for on in days
    ]
    weeks = tuple(tuple(boxes[at : at + 7]) for at in range(0, len(boxes), 7))
    heads = tuple(formats.weekday(index) for index in range(7))
    title = formats.month_of(first)
    return desk.release(f"{title[:1].upper()}{title[1:]}", (DayGrid(heads, weeks),), f"month:{first.isoformat()}")


def client_plan(vault: Vault, trajectory_id: int) -> Release:
    """A client's own planned talks, in the client's language: days, times, where and with whom.

    Nobody stands on it but the client, who guides, and who takes part in that very talk. The kind of talk is left out:
    a plan lies on a kitchen table. Raises NOT_FOUND, NOT_ALLOWED for a group's trajectory.
    """
    trajectory = trajectories.trajectory(vault, trajectory_id)
    client = people.client(vault, trajectory.person)
    language: Language = "en" if client.language == "en" else "nl"
    words, owner = wording(language), practice.current(vault)
    planned = sorted(_to_come(vault, trajectory_id), key=lambda one: one.begins)
    programme = trajectories.programme_of(vault, trajectory).title.get(language)
    key = "client_plan.subtitle_one" if len(planned) == 1 else "client_plan.subtitle"
    paper = Paper(
        PaperKind.CLIENT_PLAN,
        language,
        content_number("GP", (client.id, trajectory_id, *planned)),
        1,
        words.text("client_plan.title"),
        papers.header(owner),
        _plan_blocks(vault, planned, owner, language),
        words.text(key, programme=programme, count=len(planned)),
        _plan_facts(client.name, owner, language),
        reader=client.name,
    )
    kind = PaperKind.CLIENT_PLAN.value
    items = (f"{kind}:{trajectory_id}",)
    return Release(paper, None, client.id, None, None, client.name, kind, items, midnight(vault), language)


def _to_come(vault: Vault, trajectory_id: int) -> list[Session]:
    today = vault.now().date()
    return [
        one
        for one in trajectories.sessions_of(vault, trajectory_id)
        if one.status is SessionStatus.PLANNED and one.day >= today
    ]


def _plan_facts(client: str, owner: Practice, language: Language) -> tuple[Fact, ...]:
    words = wording(language)
    reach = " · ".join(part for part in (owner.phone, owner.email) if part)
    facts = (("client", client), ("professional", owner.professional), ("contact", reach))
    return tuple(Fact(words.text(f"client_plan.{key}"), value) for key, value in facts if value)


def _plan_blocks(vault: Vault, planned: list[Session], owner: Practice, language: Language) -> tuple[Block, ...]:
    words, formats = wording(language), Formats(language)
    if not planned:
        return (Text(words.text("client_plan.none")),)
    others = [_others(vault, one) for one in planned]
    shares = [("day", 2.1), ("time", 1.0), ("where", 1.9), *([("with", 1.5)] if any(others) else [])]
    columns = tuple(Column(words.text(f"client_plan.{key}"), share) for key, share in shares)
    rows = tuple(
        (
            f"{formats.weekday(one.day.weekday())} {formats.long_date(one.day)}",
            formats.span(one.start, one.ends.time()),
            _where(one, owner, language),
            who or words.text("client_plan.two"),
        )[: len(columns)]
        for one, who in zip(planned, others, strict=True)
    )
    return Table(columns, rows), Text(words.text("client_plan.cannot"))


def _where(session: Session, owner: Practice, language: Language) -> str:
    """How people meet and where, in the user's words; the practice's own address where no place was typed."""
    how = wording(language).text(f"client_plan.{session.setting.value}")
    place = session.place.strip()
    if not place and session.setting is Setting.PRACTICE:
        place = ", ".join(part for part in (owner.address, owner.postcode_and_town) if part)
    return f"{how}: {place}" if place else how


def _others(vault: Vault, session: Session) -> str:
    """Who takes part in this very talk beside the client and the user."""
    rows = vault.connection.execute(
        "SELECT contact.name FROM participant JOIN contact ON contact.id = participant.contact_id"
        " WHERE participant.session_id = ? ORDER BY participant.id",
        (session.id,),
    )
    return ", ".join(str(row[0]) for row in rows)


class _OwnDesk:
    """The lines of a print for the own desk, with names or initials."""

    def __init__(self, vault: Vault, language: Language, *, names: bool) -> None:
        self._vault = vault
        self._language: Language = language
        self._words = wording(language)
        self._formats = Formats(language)
        self._names = names

    def columns(self) -> tuple[Column, ...]:
        """Time, who, what and where."""
        titles = ("time", "person", "kind", "where")
        return tuple(
            Column(self._words.text(f"calendar_print.{title}"), share)
            for title, share in zip(titles, _WEEK_SHARES, strict=True)
        )

    def rows(self, day: date) -> tuple[tuple[str, ...], ...]:
        """What is on a day, in order of time."""
        found = [
            (one.session.begins, one.session.ends, self._name(one.client_name), one.kind_title, one.session.place)
            for one in calendar.entries(self._vault, day, day, self._language)
            if one.session.status in _ALIVE
        ]
        for own in appointments.between(self._vault, day, day):
            if own.day == day:
                found.append((own.begins, own.ends, "", own.appointment.label, own.appointment.place))
        return tuple(
            (self._formats.span(begins.time(), ends.time()), who, what, place)
            for begins, ends, who, what, place in sorted(found)
        )

    def lines(self, day: date) -> tuple[str, ...]:
        """The same in a few words each: '09:00 Anna de Vries'."""
        return tuple(f"{span[:5]} {who or what}" for span, who, what, _place in self.rows(day))

    def off(self, label: str) -> str:
        """'Vrij: Kerst'."""
        said = self._words.text("calendar_print.off", label=label)
        return said if label else said.rstrip(": ")

    def release(self, title: str, blocks: tuple[Block, ...], which: str) -> Release:
        """The document, registered about nobody: it stays on the own desk."""
        subtitle = self._words.text(f"calendar_print.subtitle_{'names' if self._names else 'initials'}")
        number = content_number("AG", (which, self._names, self._language, *blocks))
        owner, own_use = practice.current(self._vault), self._words.text("calendar_print.own_use")
        kind = PaperKind.CALENDAR_PRINT
        paper = Paper(
            kind, self._language, number, 1, title, papers.header(owner), blocks, subtitle, reader=owner.professional
        )
        items = (f"{kind.value}:{which}",)
        made_at = midnight(self._vault)
        return Release(paper, None, None, None, None, own_use, kind.value, items, made_at, self._language)

    def _name(self, name: str) -> str:
        return name if self._names else initials(name)


def of_client(vault: Vault, client_id: int) -> int:
    """The trajectory whose plan a client would get: the newest that still has talks to come; raises NOT_FOUND."""
    for trajectory in trajectories.of_client(vault, client_id):
        if _to_come(vault, trajectory.id):
            return trajectory.id
    raise UserError(Kind.NOT_FOUND)
