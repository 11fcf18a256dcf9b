"""The lines in the notes of a group's meetings that were marked as one member's own."""

from wellbeing_desktop.domain.notes import Compartment, Line, Voice
from wellbeing_desktop.domain.trajectory import Session
from wellbeing_desktop.vault.store import Vault

from . import notes
from .group_meetings import taking_part
from .groups import MemberOf, trajectories_of
from .trajectories import sessions_of


def marked(vault: Vault, who: MemberOf) -> list[tuple[Session, tuple[Line, ...]]]:
    """What is a member's in dossier and shared sections, meeting by meeting; the user's own working notes never are."""
    found = []
    for followed in reversed(trajectories_of(vault, who.member.group_id)):
        for meeting in sessions_of(vault, followed.id):
            places = {place.id for one, place in taking_part(vault, meeting.id) if one.member.id == who.member.id}
            lines = _lines(vault, meeting.id, places) if places else ()
            if lines:
                found.append((meeting, lines))
    return found


def _lines(vault: Vault, session_id: int, places: set[int]) -> tuple[Line, ...]:
    return tuple(
        line
        for opened in notes.sections(vault, session_id)
        if opened.section.compartment is not Compartment.WORKING
        for line in opened.lines
        if line.voice is Voice.MEMBER and line.participant_id in places and line.text.strip()
    )
