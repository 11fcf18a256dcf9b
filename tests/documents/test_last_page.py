"""The last page of a paper never holds one line or one signature alone."""

from collections.abc import Callable

import pytest

from tests.documents.anatomy import page_text
from tests.documents.samples import MADE, SIGNERS, with_blocks
from wellbeing_desktop.documents.pages import page_count
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Block, Bullets, Heading, Panel, SignatureRow, Signer, Text, Tone

REMARK = "De tweede afspraak kan anders."
AGREED = Text("Ik heb dit verslag gelezen. " * 30)
STORY = "Daar kwam het gesprek nog op terug. " * 30
FURNITURE_LINES = 2 + 4  # the running head, and the foot of these papers
LEAST_LINES = 5
ENDINGS: dict[str, Callable[[], tuple[Block, ...]]] = {
    "one line": lambda: (Text("Tot slot."),),
    "a short section": lambda: (Heading("Volgend gesprek"), Text("Nog geen nieuwe afspraak.")),
    "a remark": lambda: (
        Heading("Validatie"),
        AGREED,
        SignatureRow((Signer("Rol", "Zoë", remark=f"{REMARK} {STORY}"),)),
    ),
    "only signatures": lambda: (Heading("Validatie"), AGREED, SignatureRow(SIGNERS * 2)),
    "a line below signatures": lambda: (SignatureRow(SIGNERS), Text("Meer wordt niet gedeeld.", Tone.QUIET)),
    "a panel": lambda: (Panel("", "Eigen woorden."),),
    "a point": lambda: (Heading("Inzichten"), Bullets(("een", "twee", "drie"))),
}


def made(filler: int, ending: str) -> bytes:
    return render(with_blocks(Text("regel\n" * filler), *ENDINGS[ending]()), MADE)


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_last_page_is_never_nearly_empty(ending: str) -> None:
    seen = set()
    for filler in range(6, 46):
        pdf = made(filler, ending)
        seen.add(page_count(pdf))
        if page_count(pdf) > 1:
            lines = [line for line in page_text(pdf, 1).splitlines() if line.strip()]
            assert len(lines) >= FURNITURE_LINES + LEAST_LINES, lines
    assert seen == {1, 2}


def test_a_remark_stands_below_its_signature() -> None:
    for filler in range(6, 46):
        pdf = made(filler, "a remark")
        [page] = [number for number in range(page_count(pdf)) if REMARK in page_text(pdf, number)]
        assert "Rol: Zoë" in page_text(pdf, page)
        assert "gelezen" in page_text(pdf, page)


def test_some_of_a_long_text_stays_with_its_signatures() -> None:
    for filler in range(6, 46):
        pdf = made(filler, "only signatures")
        page = next(number for number in range(page_count(pdf)) if "Coach: drs. İrem Yıldız" in page_text(pdf, number))
        assert "gelezen" in page_text(pdf, page)
