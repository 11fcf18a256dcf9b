"""The foot of each page: the register numbers whole, whatever the length of what stands beside them."""

from dataclasses import replace
from itertools import pairwise

import pytest

from tests.documents.anatomy import opened, page_text
from tests.documents.samples import ENVELOPE, MADE, session_report, with_blocks
from tests.documents.test_layout import text_places
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import Paper, Text

ADDRESS = (
    "Burgemeester van der Hoeven van Wassenaerstraat 1234-hoog · 1017 HK ’s-Hertogenbosch-Noord · "
    "020 555 01 42 · praktijk.voor.psychosociale.therapie@binnentuin-amsterdam.example"
)
REGISTERS = "NFG 10492 · RBCZ 912345R · BIG 19012345625 · KvK 12345678"
FOOT_APART = 20  # points between the last line of the text and the first of the foot
READER = (
    "mw. A. Łukasiewicz, leidinggevende en vertrouwenspersoon (Stichting Noorderlicht Voor Jeugd en Gezin Waterrijk)"
)


def paper(address: str, registers: str, reader: str = "", source: Paper | None = None) -> Paper:
    made = source or session_report()
    practice = replace(made.practice, address=address, registration=registers)
    return replace(made, practice=practice, envelope=replace(ENVELOPE, recipient=reader) if reader else None)


def foot(pdf: bytes, number: int = 0) -> str:
    said = page_text(pdf, number).split("Vertrouwelijk")[-1]
    return " ".join(said.split())


@pytest.mark.parametrize("reader", ["", "Bert Smit", READER])
@pytest.mark.parametrize("address", ["", "Vijzelstraat 14", ADDRESS, ADDRESS * 4])
@pytest.mark.parametrize("registers", ["KvK 12345678", REGISTERS, " · ".join([REGISTERS] * 3)])
def test_the_register_numbers_are_whole(address: str, registers: str, reader: str) -> None:
    made = render(paper(address, registers, reader), MADE)
    assert registers in foot(made)
    assert foot(made).startswith(f"· uitsluitend voor {reader}" if reader else address[:20])


def test_a_short_address_and_the_register_share_a_line() -> None:
    assert "Vijzelstraat 14 · KvK 12345678" in foot(render(paper("Vijzelstraat 14", "KvK 12345678"), MADE))


def test_an_endless_address_ends_in_an_ellipsis() -> None:
    said = foot(render(paper(ADDRESS * 4, "KvK 12345678"), MADE))
    assert "…" in said
    assert "KvK 12345678" in said


def test_a_taller_foot_takes_its_room_from_the_text() -> None:
    full = replace(with_blocks(Text("regel\n" * 200)), envelope=replace(ENVELOPE, recipient=READER))
    made = render(paper(ADDRESS, REGISTERS, READER, full), MADE)
    with opened(made) as document:
        for page in document.pages:
            heights = sorted({y for _, y in text_places(page) if y < 300})
            assert heights[0] > 15
            assert max(above - below for below, above in pairwise(heights)) > FOOT_APART
