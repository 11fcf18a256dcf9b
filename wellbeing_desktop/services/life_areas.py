"""The life areas: consent to ask comes first; then each area is answered, skipped or refused; later it is repeated."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.life_areas import AreaState, LifeAnswer, LifeMap, Movement
from wellbeing_desktop.domain.life_areas import compare as compare_answers
from wellbeing_desktop.domain.notes import clean
from wellbeing_desktop.domain.programme import Area, Programme, ProgrammeVersion
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import people, practice
from .consents import Given, check_given
from .life_area_source import kept_version, programme_in, source_for

LONGEST = 100_000
"""Characters of what is written down about one area."""


@dataclass(frozen=True)
class Said:
    """What is being written about one area: a score or none, and words."""

    score: int | None = None
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said yet."""
        return self.score is None and not self.text.strip()


@dataclass(frozen=True)
class Mapped:
    """One map with its areas and what was said about each."""

    kept: LifeMap
    areas: tuple[Area, ...]
    answers: tuple[LifeAnswer, ...]

    def answer(self, area: str) -> LifeAnswer | None:
        """What was said about the area with this key, or None."""
        return next((answer for answer in self.answers if answer.area == area), None)


def word(vault: Vault, client_id: int, programme: Programme) -> str:
    """The text that is shown to the client, in the client's language, and kept as shown; raises NOT_FOUND."""
    client, owner = people.client(vault, client_id), practice.current(vault)
    language = language_of(vault, client_id)
    return (
        wording(language)
        .text(
            "life_areas.wording",
            client=client.name,
            professional=owner.professional,
            practice=owner.name,
            areas=", ".join(area.title.get(language) for area in programme.areas),
        )
        .strip()
    )


def language_of(vault: Vault, client_id: int) -> Language:
    """The client's language on paper; raises NOT_FOUND."""
    return "en" if people.client(vault, client_id).language == "en" else "nl"


def proposal(vault: Vault, client_id: int, session_id: int | None = None) -> str:
    """The wording for the areas that would be asked now; raises NOT_FOUND as `ask`."""
    return word(vault, client_id, programme_in(source_for(vault, client_id, session_id)))


def ask(
    vault: Vault, client_id: int, given: Given | None, *, session_id: int | None = None, shown: str | None = None
) -> Change:
    """Record what the client says to the question whether one may ask: how it was `given`, or None for a no.

    `session_id` is the talk it is part of, `shown` the wording that the client had in sight. Raises NOT_FOUND for a
    strange client or when no programme has areas, as `consents.check_given`, CHANGED_MEANWHILE when it would be worded
    otherwise by now, RULE 'other_trajectory' for the talk of somebody else.
    """
    if given is not None:
        check_given(vault, given)
    made: list[Record] = []
    with vault.transaction(Act.ASK_LIFE_AREAS, client_id):
        version = source_for(vault, client_id, session_id)
        text = word(vault, client_id, programme_in(version))
        if shown is not None and shown != text:
            raise UserError(Kind.CHANGED_MEANWHILE)
        version = kept_version(vault, version, made)
        made.append(records.put(vault, _asked(vault, client_id, version.id, text, given, session_id)))
    return Change(Act.ASK_LIFE_AREAS, after=tuple(made), undoable=False)


def answer(vault: Vault, map_id: int, area: str, score: int | None = None, text: str = "") -> Change:
    """Write down what was said about an area; raises as `save`."""
    return _write(vault, map_id, area, AreaState.ANSWERED, Said(score, text))


def skip(vault: Vault, map_id: int, area: str) -> Change:
    """Pass an area over for now; what was written about it is taken away. Raises as `save`."""
    return _write(vault, map_id, area, AreaState.SKIPPED)


def refuse(vault: Vault, map_id: int, area: str) -> Change:
    """Write down that the client does not want to speak of an area; what was written goes. Raises as `save`."""
    return _write(vault, map_id, area, AreaState.REFUSED)


def reopen(vault: Vault, map_id: int, area: str) -> Change:
    """Ask about an area after all that was skipped or refused; raises NOT_FOUND when it was not, else as `save`."""
    with vault.transaction(Act.ANSWER_LIFE_AREA, map_id):
        _open_map(vault, map_id)
        before = _kept(vault, map_id, area)
        if before is None or before.state is AreaState.ANSWERED:
            raise UserError(Kind.NOT_FOUND)
        records.remove(vault, before)
    return Change(Act.ANSWER_LIFE_AREA, before=(before,))


def save(vault: Vault, map_id: int, said: Mapping[str, Said]) -> datetime:
    """Keep what is being typed and return the moment of the commit; an area with nothing said has no answer.

    Raises RULE 'consent_to_ask' without the client's consent or after it was stopped, NOT_FOUND for a strange map or
    area, FIELD_WRONG for a score outside 0 to 10 or for more than 100,000 characters.
    """
    moment = vault.now()
    with vault.transaction(Act.AUTOSAVE, map_id):
        kept = _open_map(vault, map_id)
        for area, words in said.items():
            before = _kept(vault, map_id, area)
            if not words.is_empty:
                _put(vault, kept, area, AreaState.ANSWERED, words, before)
            elif before is not None and before.state is AreaState.ANSWERED:
                records.remove(vault, before)
    return moment


def stop(vault: Vault, map_id: int) -> Change:
    """Record that the client wants no more questions: nothing can be added, what was said stays in the dossier.

    Raises NOT_FOUND, and NOT_ALLOWED when there is no consent to stop.
    """
    with vault.transaction(Act.STOP_LIFE_AREAS, map_id):
        before = records.get(vault, LifeMap, map_id)
        if not before.is_open:
            raise UserError(Kind.NOT_ALLOWED)
        after = records.put(vault, replace(before, stopped_at=vault.now()))
    return Change(Act.STOP_LIFE_AREAS, (before,), (after,), undoable=False)


def may_ask(vault: Vault, client_id: int) -> bool:
    """Whether the client allows being asked: what was said last is a yes that was not taken back."""
    last = _last(vault, client_id)
    return last is not None and last.is_open


def maps(vault: Vault, client_id: int) -> list[Mapped]:
    """A client's maps, the newest first; those that were declined are among them."""
    found = records.select(vault, LifeMap, "WHERE client_id = ? ORDER BY id DESC", (client_id,))
    return [_mapped(vault, kept) for kept in found]


def by_id(vault: Vault, map_id: int) -> Mapped:
    """One map; raises NOT_FOUND."""
    return _mapped(vault, records.get(vault, LifeMap, map_id))


def at_session(vault: Vault, session_id: int) -> LifeMap | None:
    """What the client last said to the question at this talk; None when it was not asked there."""
    found = records.select(vault, LifeMap, "WHERE session_id = ? ORDER BY id DESC LIMIT 1", (session_id,))
    return found[0] if found else None


def earlier(vault: Vault, mapped: Mapped) -> Mapped | None:
    """The map that this one is laid over: the newest one before it on which something was scored."""
    rows = vault.connection.execute(
        "SELECT max(life_map.id) FROM life_map JOIN life_answer ON life_answer.life_map_id = life_map.id "
        "WHERE client_id = ? AND life_map.id < ? AND score IS NOT NULL",
        (mapped.kept.client_id, mapped.kept.id),
    ).fetchone()
    return by_id(vault, rows[0]) if rows[0] else None


def compare(mapped: Mapped, before: Mapped | None) -> tuple[Movement, ...]:
    """Each area of a map beside what was said about it on an earlier one."""
    return compare_answers(mapped.areas, mapped.answers, before.answers if before else ())


def _asked(
    vault: Vault, client_id: int, version_id: int, text: str, given: Given | None, session_id: int | None
) -> LifeMap:
    today, said = vault.now().date(), given or Given(Means.SCREEN)
    return LifeMap(
        0,
        client_id,
        version_id,
        said.on or today,
        given is not None,
        text,
        language_of(vault, client_id),
        said.means,
        said.how.strip(),
        said.signature if said.means is Means.SCREEN else None,
        session_id,
    )


def _write(vault: Vault, map_id: int, area: str, state: AreaState, said: Said | None = None) -> Change:
    with vault.transaction(Act.ANSWER_LIFE_AREA, map_id):
        kept, before = _open_map(vault, map_id), _kept(vault, map_id, area)
        after = _put(vault, kept, area, state, said or Said(), before)
    held: tuple[Record, ...] = (before,) if before else ()
    return Change(Act.ANSWER_LIFE_AREA, held, (after,))


def _put(vault: Vault, kept: LifeMap, area: str, state: AreaState, said: Said, before: LifeAnswer | None) -> LifeAnswer:
    """Store one answer; raises NOT_FOUND for an area that this map does not ask about."""
    if area not in [one.key for one in _areas(vault, kept)]:
        raise UserError(Kind.NOT_FOUND)
    text = clean(said.text)
    if len(text) > LONGEST or (said.score is not None and not 0 <= said.score <= 10):
        raise UserError(Kind.FIELD_WRONG, field="life_area")
    made = LifeAnswer(before.id if before else 0, kept.id, area, state, said.score, text)
    return made if made == before else records.put(vault, made)


def _open_map(vault: Vault, map_id: int) -> LifeMap:
    """The map, when may be asked and it is the client's last; the database says the same of each answer."""
    kept = records.get(vault, LifeMap, map_id)
    if not kept.is_open or _last(vault, kept.client_id) != kept:
        raise UserError(Kind.RULE, rule="consent_to_ask")
    return kept


def _last(vault: Vault, client_id: int) -> LifeMap | None:
    found = records.select(vault, LifeMap, "WHERE client_id = ? ORDER BY id DESC LIMIT 1", (client_id,))
    return found[0] if found else None


def _kept(vault: Vault, map_id: int, area: str) -> LifeAnswer | None:
    found = records.select(vault, LifeAnswer, "WHERE life_map_id = ? AND area = ?", (map_id, area))
    return found[0] if found else None


def _areas(vault: Vault, kept: LifeMap) -> tuple[Area, ...]:
    return programme_in(records.get(vault, ProgrammeVersion, kept.programme_id)).areas


def _mapped(vault: Vault, kept: LifeMap) -> Mapped:
    answers = records.select(vault, LifeAnswer, "WHERE life_map_id = ? ORDER BY id", (kept.id,))
    return Mapped(kept, _areas(vault, kept), tuple(answers))
