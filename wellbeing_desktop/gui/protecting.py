"""Putting a file that is about to be saved under a passphrase, beside the window, and telling the words once.

What encrypts is imported while the user says where to save. The words are in this object and, for as long as it is
open, in the dialog; nowhere else.
"""

from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import seals, suggestion

from .desk import Desk
from .passphrase_dialog import PassphraseDialog
from .tasks import Task, beside


class Protecting:
    """A passphrase for one release, in its reader's language; as `Sealing`, for a file that gets no seal."""

    def __init__(self, desk: Desk, release: Release, dialog: PassphraseDialog) -> None:
        self._release = release
        self._dialog = dialog
        self._words = suggestion.file_passphrase(release.language)
        self._sealed_else = desk.attempt(lambda: seals.order(desk.vault, release)) is not None
        Task(lambda _progress: _load()).start()

    def protected(self, pdf: bytes) -> bytes:
        """The file as it is to be saved."""
        from wellbeing_desktop.documents import protecting

        return beside(lambda: protecting.protected(pdf, self._words))

    def tell(self) -> None:
        """Show the words, now that the file is saved and registered."""
        assert self._release.paper is not None, "it was rendered, so there is a paper"
        number = self._release.paper.number
        self._dialog.tell(self._words, self._release.language, number, without_seal=self._sealed_else)


def _load() -> None:
    from wellbeing_desktop.documents import protecting

    protecting.load()
