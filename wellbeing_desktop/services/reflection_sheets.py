"""A sheet on which a client looks back before a talk: its questions with room to write, and earlier insights.

Nothing of the note is on it: questions come from the programme, and a client reads the insights and agreements anyway.
"""

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.insights import Insight, InsightState
from wellbeing_desktop.domain.notes import Compartment, Voice
from wellbeing_desktop.domain.paper import Block, Bullets, Fact, Heading, Paper, PaperKind, Text, Tone, WritingLines
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import notes, papers, people, practice, sessions, trajectories
from .content_number import content_number
from .releases import midnight

PREFIX = "RB"
_ROOM = 4
_ROOM_WITHOUT_QUESTIONS = 8
_OWN = (Voice.JOINT.value, Voice.CLIENT.value)


def sheet(vault: Vault, session_id: int) -> Release:
    """The sheet for one talk of a client, in the client's language; raises NOT_FOUND, NOT_ALLOWED for a group's."""
    session = sessions.session(vault, session_id)
    trajectory = trajectories.trajectory(vault, session.trajectory_id)
    if trajectory.client_id is None:
        raise UserError(Kind.NOT_ALLOWED)
    client = people.client(vault, trajectory.client_id)
    language: Language = "en" if client.language == "en" else "nl"
    words, formats, owner = wording(language), Formats(language), practice.current(vault)
    blocks = (*_questions(vault, session_id, language), *_before(vault, session, language))
    kind = PaperKind.REFLECTION_SHEET
    paper = Paper(
        kind,
        language,
        content_number(PREFIX, (client.id, session.id, language, *blocks)),
        1,
        words.text("reflection_sheet.title"),
        papers.header(owner),
        blocks,
        words.text("reflection_sheet.subtitle", kind=notes.kind_of(vault, session_id).title.get(language)),
        (
            Fact(words.text("report.client"), client.name),
            Fact(words.text("report.professional"), owner.professional),
            Fact(words.text("report.date"), formats.appointment(session.day, session.start, session.ends.time())),
        ),
        reader=client.name,
    )
    items = (f"{kind.value}:{session_id}",)
    return Release(paper, None, client.id, None, None, client.name, kind.value, items, midnight(vault), language)


def _questions(vault: Vault, session_id: int, language: Language) -> list[Block]:
    """Each section that is not the user's own, its questions and room to write under each."""
    blocks: list[Block] = [Text(wording(language).text("reflection_sheet.opening"), Tone.QUIET)]
    for section in notes.kind_of(vault, session_id).sections:
        if section.compartment is Compartment.WORKING:
            continue
        blocks.append(Heading(section.title.get(language)))
        for prompt in section.prompts:
            blocks += [Text(prompt.get(language)), WritingLines(_ROOM)]
        if not section.prompts:
            blocks.append(WritingLines(_ROOM_WITHOUT_QUESTIONS))
    return blocks


def _before(vault: Vault, session: Session, language: Language) -> list[Block]:
    """Insights that stand and agreements that are open from earlier talks, as far as the client reads them."""
    words, formats = wording(language), Formats(language)
    earlier = (session.trajectory_id, session.number, *_OWN)
    of_earlier = (
        "JOIN session ON session.id = {0}.session_id "
        "WHERE session.trajectory_id = ? AND session.number < ? AND {0}.voice IN (?, ?) ORDER BY {0}.id"
    )
    understood = [
        one.text
        for one in records.select(vault, Insight, of_earlier.format("insight"), earlier)
        if one.state is not InsightState.DROPPED
    ]
    agreed = [
        f"{one.text} ({formats.date(one.due_on)})" if one.due_on else one.text
        for one in records.select(vault, Agreement, of_earlier.format("agreement"), earlier)
        if one.status is AgreementStatus.OPEN
    ]
    blocks: list[Block] = []
    for heading, texts in (("insights", understood), ("agreements", agreed)):
        if texts:
            blocks += [Heading(words.text(f"reflection_sheet.{heading}")), Bullets(tuple(texts))]
    return blocks
