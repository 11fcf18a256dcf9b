"""Bringing a document out of the vault: printed or saved first, then registered with the hash of the same bytes."""

from collections.abc import Callable
from dataclasses import replace
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
from .passphrase_dialog import PassphraseDialog
from .protecting import Protecting
from .sealing import Sealing


class HandingOver(QObject):
    """`print_out(release)` and `save(release)`; `done(Disclosure)` follows once it is in the register.

    `made` is the release's file when it is there already, as on a screen that shows it. A `protected` file opens with a
    passphrase only, which `passphrase_dialog` tells once, after all the rest.

    What was given up or failed is not registered. What left but could not be registered is said at once, with the
    way to do so after all; a saved file is then taken away again.
    """

    done = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._passphrase_dialog: PassphraseDialog | None = None

    @property
    def passphrase_dialog(self) -> PassphraseDialog:
        """Where a passphrase is told; made when a first one is."""
        if self._passphrase_dialog is None:
            self._passphrase_dialog = PassphraseDialog(self._desk, self._window)
        return self._passphrase_dialog

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

    def save(self, release: Release, made: bytes | None = None, *, protected: bool = False) -> None:
        """Save the document as a PDF where the user says: under a passphrase, or with the practice's seal if it may.

        The proposed name is its number.
        """
        pdf = made or self._desk.attempt(lambda: releases.pdf(release))
        if pdf is None:
            return
        if protected:
            self._save_protected(replace(release, protected=True), pdf)
            return
        sealing = Sealing(self._desk, release)
        title = self.tr("Bewaren als PDF, met het zegel van de praktijk")
        path = self._ask_path(release, title if sealing.wanted else self.tr("Bewaren als PDF"))
        file = sealing.sealed(pdf) if path else None
        if path and file is not None and self._write(release, path, file) and sealing.wanted:
            self._desk.say(sealing.words())

    def _save_protected(self, release: Release, pdf: bytes) -> None:
        protecting = Protecting(self._desk, release, self.passphrase_dialog)
        path = self._ask_path(release, self.tr("Bewaren als PDF met een wachtzin"))
        if path and self._write(release, path, protecting.protected(pdf)):
            protecting.tell()

    def _write(self, release: Release, path: Path, file: bytes) -> bool:
        """Whether the file stands where it should and in the register; when not in both, it is in neither."""
        allowed_at = self._allowed(release)
        if allowed_at is None or not self._desk.attempt(_written(path, file)):
            return False
        if self._register(release, file, Way.SAVED, allowed_at):
            return True
        path.unlink(missing_ok=True)
        return False

    def _allowed(self, release: Release) -> datetime | None:
        return self._desk.attempt(lambda: releases.check(self._desk.vault, release))

    def _ask_path(self, release: Release, title: str) -> Path | None:
        assert release.paper is not None, "it was rendered, so there is a paper"
        name = f"{release.paper.number}-v{release.paper.version}.pdf"
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
