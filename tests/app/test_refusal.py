"""The window that says why the program cannot begin."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.program_fixture import Afterlife
from wellbeing_desktop.app.options import Options
from wellbeing_desktop.app.refusal import window
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui.messages import sentence
from wellbeing_desktop.gui.views.unlock.pages import ClosedPage


@pytest.mark.parametrize("sample", [True, False])
def test_it_says_why_and_leads_on(qtbot: QtBot, home: Path, sample: bool) -> None:
    afterlife = Afterlife()
    shown = window(Options(home, sample=sample), "nl", UserError(Kind.VAULT_IN_USE), afterlife)
    qtbot.addWidget(shown)
    shown.show()
    page = shown.findChildren(ClosedPage)[0]
    assert page.closed_text.text() == sentence(UserError(Kind.VAULT_IN_USE))
    page.again_button.click()
    assert afterlife.wishes == [("--home", str(home), *(["--sample"] if sample else []))]
    page.end_button.click()
    shown.close()
    assert afterlife.codes == [1, 1, 1]
