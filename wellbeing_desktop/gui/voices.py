"""What the voices, compartments and roles of a talk are called on screen, and the soft colour each one has."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.domain.notes import Compartment, Voice
from wellbeing_desktop.domain.people import Role

from .theme import theme
from .tokens import KindColours

_VOICES = {
    Voice.JOINT: QT_TRANSLATE_NOOP("Voices", "Samen"),
    Voice.CLIENT: QT_TRANSLATE_NOOP("Voices", "Deelnemer"),
    Voice.COLLEAGUE: QT_TRANSLATE_NOOP("Voices", "Collega"),
    Voice.MEMBER: QT_TRANSLATE_NOOP("Voices", "Lid"),
}
_ROLES = {
    Role.PRACTICE: QT_TRANSLATE_NOOP("Voices", "Begeleider"),
    Role.CLIENT: QT_TRANSLATE_NOOP("Voices", "Deelnemer"),
    Role.COLLEAGUE: QT_TRANSLATE_NOOP("Voices", "Collega"),
}
_ANYBODY = QT_TRANSLATE_NOOP("Voices", "Betrokkene")
VOICE_LOOKS = {Voice.JOINT: "private", Voice.CLIENT: "intake", Voice.COLLEAGUE: "group", Voice.MEMBER: "group"}
MEMBER_LOOKS = ("intake", "session", "evaluation", "group")
"""The members of a group have these in turn; their names tell them apart."""

COMPARTMENT_LOOKS = {
    Compartment.WORKING: "evaluation",
    Compartment.DOSSIER: "intake",
    Compartment.SHARE: "session",
}


@dataclass(frozen=True)
class Speaker:
    """Somebody whose line it can be; a member has a `participant_id`, a `name` as it may be shown now, and a `look`."""

    voice: Voice
    participant_id: int = 0
    name: str = ""
    look: str = ""

    @property
    def owner(self) -> tuple[Voice, int]:
        """What a line keeps of whose it is."""
        return self.voice, self.participant_id

    @property
    def key(self) -> str:
        """What the choice of this speaker is called: 'joint', 'member:12'."""
        return f"{self.voice.value}:{self.participant_id}" if self.participant_id else self.voice.value

    @property
    def words(self) -> str:
        """Whose line it is, as the screen says it: 'Samen', 'Ayşe Yılmaz'."""
        return self.name or voice_word(self.voice)

    @property
    def colours(self) -> KindColours:
        """The soft fill, bar and text colour in the theme in force."""
        return theme().tokens.kind(self.look or VOICE_LOOKS[self.voice])


def voice_word(voice: Voice) -> str:
    """Whose line it is, in a word: 'Samen'."""
    return _spoken(_VOICES[voice])


def role_word(role: Role) -> str:
    """What somebody is in a talk, in a word: 'Begeleider'; 'Betrokkene' for whoever is not one of the usual three."""
    return _spoken(_ROLES.get(role, _ANYBODY))


def voice_colours(voice: Voice) -> KindColours:
    """The soft fill, bar and text colour of a voice in the theme in force."""
    return theme().tokens.kind(VOICE_LOOKS[voice])


def voices_of(roles: tuple[Role, ...]) -> tuple[Voice, ...]:
    """The voices that can be heard in a talk with these roles, joint first."""
    own = ((Role.CLIENT, Voice.CLIENT), (Role.COLLEAGUE, Voice.COLLEAGUE))
    return (Voice.JOINT, *(voice for role, voice in own if role in roles))


def speakers_of(voices: Iterable[Voice], members: Iterable[tuple[int, str]] = ()) -> tuple[Speaker, ...]:
    """Who can be heard in a talk: its voices, then the members of a group, each by participant id and name."""
    named = enumerate(members)
    return (
        *(Speaker(voice) for voice in voices),
        *(Speaker(Voice.MEMBER, number, name, MEMBER_LOOKS[at % len(MEMBER_LOOKS)]) for at, (number, name) in named),
    )


def _spoken(source: object) -> str:
    return QCoreApplication.translate("Voices", str(source))
