"""Bringing a document out of the vault: printed or saved first, then registered with the hash of the same bytes."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.services import releases
from wellbeing_desktop.vault.files import write_whole
from wellbeing_desktop.vault.store import Vault

from . import files, printing
from .desk import Desk
from .sealing import Sealing


class HandingOver(QObject):
    """`print_out(release)` and `save(release)`; `done(Disclosure)` follows once it is in the register.

    `made` is the release's file when it is there already, as on a screen that shows it.

    What was given up or failed is not registered. What left but could not be registered is said at once, with the
    way to do so after all; a saved file is then taken away again.
    """

    done = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def print_out(self, release: Release, made: bytes | None = None) -> None:
        """Print the document on a printer that the user chooses."""
        pdf = made or self._desk.attempt(lambda: releases.pdf(release))
        if pdf is None or release.paper is None:
            return
        number, pages = release.paper.number, _pages(pdf)
        printer = self._desk.attempt(lambda: printing.choose_printer(self._window, number, pages))
        allowed_at = self._allowed(release) if printer else None
        if allowed_at is None:
            return
        if self._desk.attempt(lambda: printing.print_pdf(self._window, pdf, number, printer)):
            self._register_printed(release, pdf, allowed_at)

    def save(self, release: Release, made: bytes | None = None) -> None:
        """Save the document as a PDF where the user says, with the practice's seal when it may have one.

        The proposed name is its number.
        """
        pdf = made or self._desk.attempt(lambda: releases.pdf(release))
        sealing = Sealing(self._desk, release)
        path = self._ask_path(release, sealing.wanted) if pdf is not None else None
        file = sealing.sealed(pdf) if pdf is not None and path else None
        allowed_at = self._allowed(release) if file is not None else None
        if file is None or path is None or allowed_at is None:
            return
        if not self._desk.attempt(_written(path, file)):
            return
        if not self._register(release, file, Way.SAVED, allowed_at):
            path.unlink(missing_ok=True)
        elif sealing.wanted:
            self._desk.say(sealing.words())

    def _allowed(self, release: Release) -> datetime | None:
        return self._desk.attempt(lambda: releases.check(self._desk.vault, release))

    def _ask_path(self, release: Release, with_seal: bool) -> Path | None:
        assert release.paper is not None, "it was rendered, so there is a paper"
        name = f"{release.paper.number}-v{release.paper.version}.pdf"
        title = self.tr("Bewaren als PDF, met het zegel van de praktijk") if with_seal else self.tr("Bewaren als PDF")
        return files.ask_save_path(self._window, title, name, self.tr("PDF (*.pdf)"))

    def _register(self, release: Release, pdf: bytes, way: Way, allowed_at: datetime) -> bool:
        def finish(vault: Vault) -> Change:
            return releases.finish(vault, release, pdf, way, allowed_at)

        change = self._desk.act(finish, quiet=True)
        if change is None:
            return False
        (entry,) = change.after
        assert isinstance(entry, Disclosure)
        self.done.emit(entry)
        return True

    def _register_printed(self, release: Release, pdf: bytes, allowed_at: datetime) -> None:
        if not self._register(release, pdf, Way.PRINTED, allowed_at):
            self._desk.warn(
                self.tr("Het document is afgedrukt, maar staat nog niet in het register. Leg het vast zodra het kan."),
                self.tr("Alsnog vastleggen"),
                lambda: self._register_printed(release, pdf, allowed_at),
            )


def _pages(pdf: bytes) -> int:
    from wellbeing_desktop.documents.pages import page_count

    return page_count(pdf)


def _written(path: Path, pdf: bytes) -> Callable[[], bool]:
    def write() -> bool:
        write_whole(path, pdf)
        return True

    return write
