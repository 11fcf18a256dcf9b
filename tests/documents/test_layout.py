"""Where things stand: heads of tables again, rows cut, footers, columns, signatures that stay whole."""

import pikepdf
import pytest

from tests.documents.anatomy import opened, page_text, words
from tests.documents.samples import MADE, SIGNERS, everything, session_report, with_blocks
from wellbeing_desktop.documents.pages import page_count, page_images
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import (
    AgreementRow,
    AgreementTable,
    Fact,
    FactTable,
    Heading,
    Panel,
    Paper,
    PaperKind,
    PracticeHeader,
    SignatureRow,
    Text,
)


def test_a_summary_fits_one_page(report: bytes) -> None:
    assert page_count(report) == 1


def test_each_page_says_which_it_is_and_for_whom(long: bytes) -> None:
    pages = page_count(long)
    assert pages > 2
    for number in range(pages):
        said = " ".join(page_text(long, number).split())
        assert f"Pagina {number + 1} van {pages}" in said
        assert "SV-2026-0042 · versie 2" in said
        assert "uitsluitend voor mw. A. Łukasiewicz, leidinggevende (Stichting Noorderlicht)" in said
        assert "Opgemaakt 20-11-2026" in said


def test_the_head_of_a_table_comes_again_as_decoration(long: bytes) -> None:
    with_head = [number for number in range(page_count(long)) if "Uiterlijk" in page_text(long, number)]
    assert len(with_head) >= 2


def test_a_row_taller_than_a_page_is_cut() -> None:
    story = " ".join(f"woord{number}" for number in range(1500))
    made = render(with_blocks(AgreementTable((AgreementRow(story, "Zoë"),))), MADE)
    assert page_count(made) > 3
    said = set(words(made).split())
    assert [word for word in story.split() if word not in said] == []


@pytest.mark.parametrize(
    "block",
    [
        FactTable((Fact("Lang", "waarde " * 2000),)),
        Panel("Verklaring", "tekst " * 4000),
        AgreementTable((AgreementRow("kort", "naam " * 2000),)),
    ],
)
def test_nothing_runs_over_the_foot_of_a_page(block: FactTable | Panel | AgreementTable) -> None:
    made = render(with_blocks(Heading("Veel"), block), MADE)
    assert page_count(made) > 1
    with opened(made) as document:
        for page in document.pages:
            for x, y in text_places(page):
                assert 20 < y < 822
                assert 60 < x < 535


def text_places(page: pikepdf.Page) -> list[tuple[float, float]]:
    return [
        (float(operands[4]), float(operands[5]))
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "Tm"
    ]


def test_text_signatures_and_their_heading_stay_together() -> None:
    for filler in range(28, 50):
        blocks = (Text("regel\n" * filler), Heading("Validatie"), Text("Gelezen."), SignatureRow(SIGNERS))
        made = render(with_blocks(*blocks), MADE)
        [page] = [number for number in range(page_count(made)) if "Validatie" in page_text(made, number)]
        assert "Coach: drs. İrem Yıldız" in page_text(made, page)


def test_a_heading_never_ends_a_page() -> None:
    for filler in range(30, 52):
        made = render(with_blocks(Text("regel\n" * filler), Heading("Kopje"), Text("woorden")), MADE)
        [page] = [number for number in range(page_count(made)) if "Kopje" in page_text(made, number)]
        assert "woorden" in page_text(made, page)


def test_an_empty_paper_is_a_page() -> None:
    paper = Paper(PaperKind.CONSENT_RECEIPT, "en", "TB-2026-0001", 1, "Receipt", PracticeHeader(""), ())
    said = words(render(paper, MADE))
    assert "Consent receipt" in said
    assert "Page 1 of 1" in said


def test_the_page_has_ink_only_where_it_may(long: bytes) -> None:
    for image in page_images(long, 50):
        rows = [image.pixels[y * image.stride : y * image.stride + image.width * 3] for y in range(image.height)]
        side = 35 * 3
        for row in rows[10:]:
            assert set(row[:side]) == {255}
            assert set(row[image.width * 3 - side :]) == {255}


def test_values_stand_beside_their_labels() -> None:
    said = words(render(session_report(), MADE))
    for text in ("Bestemd voor mw. A. Łukasiewicz", "Doel Voortgang", "Toestemming TOE-2026-0017", "Gedeelde inhoud"):
        assert text in said


def test_all_marks_are_worded(long: bytes) -> None:
    said = words(long)
    assert "Mondeling akkoord op 20 november 2026, per telefoon" in said
    assert "Op papier ondertekend op 21 november 2026" in said
    assert "Ondertekend op het scherm van Praktijk De Binnentuin, 20-11-2026 09:30 volgens dit apparaat" in said
    assert "Plaats en datum" in said
    assert "Opmerking van Zoë: De tweede afspraak kan anders." in said


def test_strokes_are_lines_and_no_picture(long: bytes) -> None:
    points = sum(len(stroke.points) for stroke in everything().blocks[-1].signers[2].mark.signature.strokes)  # type: ignore[union-attr]
    with opened(long) as document:
        drawn = [str(operator) for _, operator in pikepdf.parse_content_stream(document.pages[-1])]
        assert len(document.pages[0].get_images()) == 1
        assert len(document.pages[-1].get_images()) == 0
    assert drawn.count("l") >= points - 2
