"""The cost of a plan beside the cost of absence, and its sheet for the commissioner: not a word about a person."""

from dataclasses import replace
from datetime import datetime, time

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, Wording, wording
from wellbeing_desktop.domain.board import total
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.investment import Investment
from wellbeing_desktop.domain.paper import Column, Fact, FactTable, Heading, Paper, PaperKind, Table, Text, Tone
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.trajectory import SessionStatus, Trajectory
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import consents, papers, people, practice, trajectories

PREFIX = "INV"


def of_trajectory(vault: Vault, trajectory_id: int) -> Investment:
    """The figures as they were saved, or a beginning: the plan's minutes and nothing else (id 0)."""
    found = records.select(vault, Investment, "WHERE trajectory_id = ?", (trajectory_id,))
    if found:
        return found[0]
    return Investment(0, trajectory_id, _minutes(vault, trajectory_id), 0, 0, 0)


def save(vault: Vault, figures: Investment) -> Change:
    """Keep the figures of a trajectory; the same ones are no act. Raises FIELD_WRONG 'amount' for one below zero."""
    if min(figures.minutes, figures.absence_days, *_amounts(figures)) < 0:
        raise UserError(Kind.FIELD_WRONG, field="amount")
    with vault.transaction(Act.SAVE_INVESTMENT, figures.trajectory_id):
        before = of_trajectory(vault, figures.trajectory_id)
        after = records.put(vault, replace(figures, id=before.id))
    return Change(Act.SAVE_INVESTMENT, (before,) if before.id else (), (after,))


def readers(vault: Vault, trajectory_id: int) -> list[Contact]:
    """The contacts of the trajectory's client who pay or decide about it: the commissioner first."""
    trajectory = trajectories.trajectory(vault, trajectory_id)
    found = people.contacts_of(vault, trajectory.person, Role.COMMISSIONER, Role.HR, Role.MANAGER)
    return sorted(found, key=lambda one: one.role is not Role.COMMISSIONER)


def sheet(vault: Vault, trajectory_id: int, contact_id: int | None, language: Language) -> Release:
    """The sheet of the saved figures for a contact, or without one for the client's organisation.

    It bears its figures only: no name of a client, a colleague or a programme's talks, so `client_id` is None. Raises
    FIELD_EMPTY 'rate' while no hour or no rate is known, NOT_ALLOWED for a contact who is not a reader.
    """
    trajectory = trajectories.trajectory(vault, trajectory_id)
    figures = of_trajectory(vault, trajectory_id)
    if not figures.plan_cents:
        raise UserError(Kind.FIELD_EMPTY, field="rate")
    recipient = _recipient(vault, trajectory, contact_id, language)
    return Release(
        _paper(vault, trajectory, figures, recipient, language),
        None,
        None,
        None,
        contact_id,
        recipient,
        "investment",
        (f"investment:{trajectory_id}",),
        datetime.combine(vault.now().date(), time.min),
        language,
    )


def _amounts(figures: Investment) -> tuple[int, ...]:
    return (
        figures.rate_cents,
        figures.absence_day_cents,
        figures.productivity_cents,
        figures.quality_cents,
        figures.replacement_cents,
    )


def _minutes(vault: Vault, trajectory_id: int) -> int:
    """What the programme agrees, else what is planned and held."""
    trajectory = trajectories.trajectory(vault, trajectory_id)
    sessions = trajectories.sessions_of(vault, trajectory_id)
    agreed = total(trajectories.programme_of(vault, trajectory), sessions)
    if agreed is not None:
        return agreed.agreed
    return sum(one.minutes for one in sessions if one.status is not SessionStatus.CANCELLED)


def _recipient(vault: Vault, trajectory: Trajectory, contact_id: int | None, language: Language) -> str:
    if contact_id is not None:
        contact = people.contact(vault, contact_id)
        if contact not in readers(vault, trajectory.id):
            raise UserError(Kind.NOT_ALLOWED)
        return consents.recipient_line(vault, contact, language)
    organisation_id = people.client(vault, trajectory.person).organisation_id
    return people.organisation_name(vault, organisation_id) or wording(language).text("investment.reader")


def _paper(vault: Vault, trajectory: Trajectory, figures: Investment, recipient: str, language: Language) -> Paper:
    words, formats, owner = wording(language), Formats(language), practice.current(vault)
    programme = trajectories.programme_of(vault, trajectory)
    return Paper(
        PaperKind.INVESTMENT,
        language,
        f"{PREFIX}-{vault.now():%Y%m%d}-{trajectory.id:04d}",
        1,
        words.text("investment.title"),
        papers.header(owner),
        (
            Text(programme.summary.get(language), Tone.LEAD),
            Heading(words.text("investment.plan")),
            _plan(figures, formats, words),
            Heading(words.text("investment.absence")),
            _absence(figures, formats, words),
            Heading(words.text("investment.outcome")),
            FactTable(_outcome(figures, formats, words)),
            Text(words.text("investment.nothing_else"), Tone.QUIET),
        ),
        programme.title.get(language),
        (Fact(words.text("report.professional"), owner.professional),),
        reader=recipient,
    )


def _plan(figures: Investment, formats: Formats, words: Wording) -> Table:
    row = (
        words.text("investment.hours"),
        formats.duration(figures.minutes),
        formats.money(figures.rate_cents),
        formats.money(figures.plan_cents),
    )
    return _table((row,), words, "investment.rate")


def _absence(figures: Investment, formats: Formats, words: Wording) -> Table:
    days = words.text("investment.days", number=figures.absence_days)
    cost = figures.absence_day_cents * figures.absence_days
    rows = [(words.text("investment.absent"), days, formats.money(figures.absence_day_cents), formats.money(cost))]
    for key in ("productivity", "quality", "replacement"):
        amount: int = getattr(figures, f"{key}_cents")
        if amount:
            rows.append((words.text(f"investment.{key}"), "", "", formats.money(amount)))
    return _table(tuple(rows), words, "investment.per_day")


def _table(rows: tuple[tuple[str, ...], ...], words: Wording, price: str) -> Table:
    titles = (words.text("investment.what"), words.text("investment.how_much"), words.text(price))
    columns = (Column(titles[0], 2.4), *(Column(title, 1.2, right=True) for title in titles[1:]))
    return Table((*columns, Column(words.text("investment.cost"), 1.3, right=True)), rows)


def _outcome(figures: Investment, formats: Formats, words: Wording) -> tuple[Fact, ...]:
    days = figures.break_even_days
    even = words.text("investment.even_unknown") if days is None else words.text("investment.even_days", number=days)
    key = "investment.saved" if figures.difference_cents >= 0 else "investment.spent"
    return (
        Fact(words.text("investment.plan"), formats.money(figures.plan_cents)),
        Fact(words.text("investment.absence"), formats.money(figures.absence_cents)),
        Fact(words.text(key), formats.money(abs(figures.difference_cents))),
        Fact(words.text("investment.even"), even),
    )
