"""Every page with the keyboard alone, for a screen reader, and with large text in a small window, in both languages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from tests.gui.audit import deaf_to_enter, missed_by_tab, nameless, same_keys, settle
from tests.gui.audit_room import cut_off
from tests.gui.every_page import PAGES, PRESENT, every_page, main_window
from wellbeing_desktop.app import screens
from wellbeing_desktop.gui import appearance
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.finder import Finder
from wellbeing_desktop.gui.shell import Shell
from wellbeing_desktop.services import sample
from wellbeing_desktop.settings.device import SettingsFile
from wellbeing_desktop.vault.store import Vault

SIZES = (QSize(1440, 900), QSize(1093, 614))


@pytest.fixture(scope="module")
def sample_vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """The sample practice, which these tests only look at."""
    vault = sample.make(tmp_path_factory.mktemp("sample"), "nl", lambda: PRESENT)
    yield vault
    vault.close()


@pytest.fixture
def desk(qapp: QApplication, settings_file: SettingsFile, sample_vault: Vault) -> Desk:
    made = Desk(settings_file, sample_vault)
    made.settings_changed.connect(lambda settings: appearance.apply(qapp, settings))
    return made


@pytest.fixture
def shell(qapp: QApplication, desk: Desk) -> Iterator[Shell]:
    """The main window; gone before the look is put back, which takes long with so much on it."""
    made = main_window(desk)
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_all_screens_are_among_the_pages() -> None:
    """But for reading along, which fills a window of its own and is tried in tests/gui/read_along/."""
    assert {place.view for _, place, _ in PAGES if place} == set(screens.factories(lambda: None)) - {"read_along"}


def test_tab_reaches_everything_and_comes_round(desk: Desk, shell: Shell) -> None:
    """With the finder open Tab stays in its field and chooses among its rows; Esc leads out (test_finder.py)."""
    pages = (page for page in every_page(desk, shell) if not page.startswith("finder"))
    assert lines({page: missed_by_tab(shell) for page in pages}) == ""


@pytest.mark.parametrize(
    ("language", "scale"),
    [("nl", 150), ("en", 150), *(pytest.param(language, 100, marks=pytest.mark.long) for language in ("nl", "en"))],
)
def test_everything_has_a_name_and_no_words_are_cut_off(desk: Desk, shell: Shell, language: str, scale: int) -> None:
    desk.change_settings(language=language, text_scale=scale)
    wrong: dict[str, list[str]] = {}
    for number, page in enumerate(every_page(desk, shell)):
        for size in SIZES if number % 2 else reversed(SIZES):  # so that every other page need not be resized twice
            shell.resize(size)
            settle()
            assert shell.size() == size, page
            wrong[f"{page}, {size.width()} wide"] = cut_off(front(shell))
        wrong[page] = nameless(shell) + same_keys(shell) + deaf_to_enter(shell)
    assert lines(wrong) == ""


def front(shell: Shell) -> Shell | Finder:
    """The window, or the finder when it lies over it."""
    finder = shell.findChild(Finder)
    return finder if isinstance(finder, Finder) and finder.isVisible() else shell


def lines(wrong: dict[str, list[str]]) -> str:
    """What is wrong, a line each."""
    return "\n".join(f"{page}: {sentence}" for page, sentences in wrong.items() for sentence in sentences)
