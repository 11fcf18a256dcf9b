"""When the program cannot even begin in a home folder: says why in a window, for most people start it from a menu."""

from wellbeing_desktop.domain.errors import UserError
from wellbeing_desktop.gui.entrance import Entrance
from wellbeing_desktop.gui.views.unlock.pages import ClosedPage

from .options import Options
from .program import SAMPLE, Ending


def window(options: Options, language: str, trouble: UserError, ending: Ending) -> Entrance:
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
