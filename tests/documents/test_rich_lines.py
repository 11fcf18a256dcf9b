"""Bold words, lists and steps stand on paper as in the note, for eyes, for a reader aloud, and for who copies text."""

import ctypes
import time

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.anatomy import laid_out, opened, words
from tests.documents.samples import MADE, with_blocks
from wellbeing_desktop.documents.letters import BOX, printable, unprintable
from wellbeing_desktop.documents.lines import wrap
from wellbeing_desktop.documents.pages import page_count
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.documents.rich import wrap_runs
from wellbeing_desktop.documents.styles import BODY, BOLD, WIDTH
from wellbeing_desktop.domain.notes import MOST_INDENT, Listing, Style
from wellbeing_desktop.domain.paper import Bullets, Heading
from wellbeing_desktop.domain.rich_lines import Lines, RichLine

NONE, BULLET, NUMBER = Listing.NONE, Listing.BULLET, Listing.NUMBER
NAMES = "Łukasz, Şahin, Ελένη en Ирина"
HOSTILE = "<b>vet</b> & <img src='/etc/passwd'/> (haakje \\ ) ]]> {0}"


def rich(text: str, listing: Listing = NONE, indent: int = 0, *bold: tuple[int, int], label: str = "") -> RichLine:
    return RichLine(text, Style(bold, listing, indent), label)


def made(*items: RichLine) -> bytes:
    return render(with_blocks(Heading("Inzichten"), Lines(items)), MADE)


def outline(node: pikepdf.Object) -> str:
    """A branch of the structure tree: 'L(LI(Lbl LBody))'."""
    kids = [kid for kid in node.K if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem"]
    tag = str(node.S).removeprefix("/")
    return f"{tag}({' '.join(map(outline, kids))})" if kids else tag


def after_heading(pdf: bytes) -> list[str]:
    """What the structure tree holds after the heading 'Inzichten'."""
    with opened(pdf) as document:
        root = document.Root.StructTreeRoot.K
        kids = [outline(kid) for kid in root.K if isinstance(kid, pikepdf.Dictionary)]
    return kids[kids.index("H2") + 1 :]


def fonts_of(pdf: bytes, text: str) -> set[str]:
    """The fonts in which a text on the first page is drawn."""
    found = set()
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        at = page.get_text_range().index(text)
        for place in range(at, at + len(text)):
            size = pdfium.FPDFText_GetFontInfo(page, place, None, 0, None)
            name = ctypes.create_string_buffer(size)
            pdfium.FPDFText_GetFontInfo(page, place, name, size, None)
            found.add(name.value.decode())
    return found


def test_bold_words_are_drawn_with_the_bold_font_and_no_others() -> None:
    pdf = made(rich("Vandaag spraken wij lang", BULLET, 0, (8, 19)))
    assert fonts_of(pdf, "spraken wij") == {"SourceSans3-Bold"}
    assert fonts_of(pdf, "Vandaag ") == fonts_of(pdf, "lang") == {"SourceSans3-Regular"}


def test_bold_stays_on_its_letters_behind_a_label() -> None:
    pdf = made(rich("Eerder zeggen", NUMBER, 0, (0, 6), label="Deelnemer"))
    assert fonts_of(pdf, "Eerder") == {"SourceSans3-Bold"}
    assert fonts_of(pdf, "Deelnemer: ") == {"SourceSans3-Regular"}


def test_the_words_come_out_in_order_with_real_spaces_and_numbers() -> None:
    text = "Elke ochtend tien minuten overleg aan het begin van de dienst, ook als het druk is en er weinig tijd is."
    pdf = made(
        rich(text, NUMBER, 0, (5, 20), (80, 99)),
        rich("binnen", BULLET, 1),
        rich("dieper", NUMBER, 2),
        rich("verder", NUMBER),
        rich("plat"),
        rich("opnieuw", NUMBER),
    )
    assert f"Inzichten 1. {text} • binnen 1. dieper 2. verder plat 1. opnieuw" in words(pdf)


def test_lists_are_lists_within_the_items_that_they_belong_to() -> None:
    pdf = made(
        rich("een", NUMBER),
        rich("punt", BULLET, 1),
        rich("punt", BULLET, 1),
        rich("erbij", NONE, 1),
        rich("twee", NUMBER),
        rich("los", BULLET),
        rich("plat"),
        rich("ver", NUMBER, 2),
    )
    item = "LI(Lbl LBody)"
    inner = f"L({item} {item})"
    assert after_heading(pdf) == [
        f"L(LI(Lbl LBody(P {inner} P)) {item})",
        f"L({item})",
        "P",
        f"L({item})",
    ]


def test_points_of_a_list_look_as_they_always_did() -> None:
    points = ("een", "twee met meer woorden", "drie")
    old = render(with_blocks(Bullets(points)), MADE)
    assert render(with_blocks(Lines(tuple(rich(text, BULLET) for text in points))), MADE) == old


def test_names_from_everywhere_can_be_bold_and_what_cannot_be_printed_is_listed() -> None:
    text = f"{NAMES} 😀"
    paper = with_blocks(Lines((rich(text, BULLET, 1, (0, len(text))),)))
    assert f"{NAMES} {BOX}" in words(render(paper, MADE))
    assert unprintable(paper) == ("😀",)


def test_markup_is_text_in_a_line_and_its_label() -> None:
    said = words(made(rich(HOSTILE, BULLET, 0, (1, 30), label=HOSTILE)))
    assert f"{HOSTILE}: {HOSTILE}".replace(" ", "") in said.replace(" ", "")


def test_a_letter_keeps_the_mark_upon_it_where_bold_ends() -> None:
    assert "Zoë" in words(made(rich("Zoe\u0308", BULLET, 0, (0, 3))))


def test_a_word_of_three_thousand_letters_is_cut_and_not_lost() -> None:
    said = laid_out(made(rich("q" * 3000, BULLET, MOST_INDENT, (1000, 2000))))
    assert said.count("q") == 3000


def test_a_line_of_a_megabyte_is_laid_in_time() -> None:
    sentence = "Vandaag lukte het beter om na te denken voordat er ja werd gezegd. "
    begin = time.process_time()
    paragraph = made(rich(sentence * 15_000, BULLET, 1, (0, 500_000)))
    word = made(rich("w" * 1_000_000, NONE, 0, (0, 400_000), (500_000, 900_000)))
    assert time.process_time() - begin < 20.0
    assert page_count(paragraph) > 100
    assert page_count(word) > 100


def test_two_hundred_kilobytes_of_lines_take_less_than_a_second_and_a_half() -> None:
    sentence = "Vandaag lukte het beter om na te denken voordat er ja werd gezegd. "
    made(rich("eerst"))
    begin = time.process_time()
    pdf = made(*(rich(sentence * 3, NUMBER, at % 3, (8, 13)) for at in range(1000)))
    assert time.process_time() - begin < 1.5
    assert words(pdf).count("Vandaag lukte het beter") == 3000


RUNS = st.lists(st.tuples(st.text("aé -\u0308\n😀", max_size=30), st.sampled_from((BODY, BOLD))), max_size=6)


@settings(max_examples=300)
@given(RUNS, st.floats(20, WIDTH))
def test_rows_fit_and_hold_every_letter(pieces: list, width: float) -> None:
    rows = wrap_runs(pieces, width)
    for row in rows:
        assert sum(piece.width for piece in row) <= width + 1e-6 or sum(len(piece.text) for piece in row) <= 2
    kept = "".join(piece.text for row in rows for piece in row).replace(" ", "")
    assert kept == "".join(printable(text) for text, _style in pieces).replace(" ", "").replace("\n", "")


@settings(max_examples=200)
@given(st.text("abé -/", max_size=200), st.floats(30, WIDTH), st.integers(0, 200))
def test_a_style_that_changes_nothing_breaks_as_a_plain_paragraph(text: str, width: float, at: int) -> None:
    plain = [line.text for line in wrap(text, BODY, width)]
    assert ["".join(piece.text for piece in row) for row in wrap_runs([(text, BODY)], width)] == plain
    halves = [(text[:at], BODY), (text[at:], BODY)]
    if "-" not in text and "/" not in text:
        assert ["".join(piece.text for piece in row) for row in wrap_runs(halves, width)] == plain
