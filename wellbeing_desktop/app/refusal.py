"""When the program cannot even begin in a home folder: says why in a window, for most people start it from a menu."""

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui.entrance import Entrance
from wellbeing_desktop.gui.views.unlock.pages import ClosedPage
from wellbeing_desktop.settings.device import Language

from . import words
from .options import Options
from .program import SAMPLE, Ending

_SENTENCES = {Kind.NOT_WRITABLE: words.NOT_OURS, Kind.VAULT_IN_USE: words.SILENT}


def sentence(options: Options, language: Language, kind: Kind) -> str:
    """What is said where the command was given."""
    return words.say(language, _SENTENCES[kind], str(options.home))


def window(options: Options, language: Language, trouble: UserError, ending: Ending) -> Entrance:
    """A window with the trouble in it, from where one can try again or end; the choice of language is not kept."""

    def again() -> None:
        ending.start_fresh(("--home", str(options.home), *((SAMPLE,) if options.sample else ())))
        ending.end(1)

    def end() -> None:
        ending.end(1)

    entrance = Entrance(language)
    page = ClosedPage(options.home, trouble)
    page.again.connect(again)
    page.end.connect(end)
    entrance.closing.connect(end)
    entrance.show_page(page)
    return entrance
