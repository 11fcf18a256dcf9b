"""What somebody typed stands on paper as typed, whatever it looks like to a program."""

import time

import pikepdf
import pytest

from tests.documents.anatomy import laid_out, opened, words
from tests.documents.samples import INSIGHTS, MADE, REVIEW, everything, session_report, with_blocks
from wellbeing_desktop.documents.letters import BOX, unprintable
from wellbeing_desktop.documents.pages import page_count
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.paper import (
    AgreementRow,
    AgreementTable,
    Bullets,
    Fact,
    FactTable,
    Heading,
    Panel,
    SignatureRow,
    Signer,
    Text,
)

HOSTILE = (
    "<b>vet</b>",
    "<img src='/etc/passwd'/>",
    "<jan@x.nl>",
    "a & b &amp; c &#65;",
    "</para><para>",
    "<unclosed",
    "(haakje ) en \\ en %",
    "]]>",
    "{name} %s {0}",
)


def shown(*blocks: object) -> str:
    return words(render(with_blocks(*blocks), MADE))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_is_text_in_every_place(text: str) -> None:
    said = shown(
        Heading(f"kop {text}"),
        Text(f"alinea {text}"),
        Bullets((f"punt {text}",)),
        Panel(f"paneel {text}", f"inhoud {text}"),
        FactTable((Fact(f"etiket {text}", f"waarde {text}"),)),
        AgreementTable((AgreementRow(f"afspraak {text}", f"wie {text}"),)),
        SignatureRow((Signer("Rol", text, remark=f"zei {text}"),)),
    )
    for place in ("kop", "alinea", "punt", "paneel", "inhoud", "etiket", "waarde", "afspraak", "wie", "zei", "Rol:"):
        assert f"{place}{text}".replace(" ", "") in said.replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        "İstanbul’da ışık, Şişli, ağaç, Yıldız",
        "Łódź, źdźbło, gżegżółka, Łukasiewicz",
        "Καλημέρα, πώς είστε; Ω",
        "Добрый день, їжак, ґанок, Щербак",
        "één, coördinatie, ’s-Gravenhage, €, ½, 10²",
        "Šimůnek, Žižka, Őrség, Ţară, ß, æøå",
    ],
)
def test_letters_of_europe_come_back(text: str) -> None:
    assert text in shown(Text(text), Heading(text))
    assert unprintable(with_blocks(Text(text))) == ()


def test_decomposed_letters_are_composed() -> None:
    assert "Zoë" in shown(Text("Zoe\u0308"))


def test_control_and_direction_marks_vanish() -> None:
    assert "ab cd ef" in shown(Text("a\x00b\x07 c\u202ed\u202c e\u2066f\u2069\u200b"))


def test_what_cannot_be_drawn_is_a_box_and_is_listed() -> None:
    text = "blij 😀 שלום \ud800 einde"
    assert f"blij {BOX} {BOX * 4} {BOX} einde" in shown(Text(text))
    assert unprintable(with_blocks(Text(text), Bullets(("😀 漢",)))) == ("😀", "ש", "ל", "ו", "ם", "\ud800", "漢")


def test_fancy_letters_become_plain_ones() -> None:
    assert "Vet 1" in shown(Text("𝗩𝗲𝘁 ①"))
    assert unprintable(with_blocks(Text("𝗩𝗲𝘁 ①"))) == ()


def test_words_stay_apart_where_only_the_paper_ended_the_line(report: bytes) -> None:
    said = words(report)
    assert REVIEW in said
    assert all(insight in said for insight in INSIGHTS)
    with opened(report) as document:
        shown = [
            bytes(operands[0])
            for operands, operator in pikepdf.parse_content_stream(document.pages[0])
            if str(operator) == "Tj"
        ]
    assert sum(codes.endswith(b" ") for codes in shown) == 2 + 4 + 1 + 1  # review, agreements, caption, footer


def test_a_very_long_word_is_cut_and_not_lost() -> None:
    word = "Hottentottententententoonstellingsmakersgilde" * 8
    assert word in shown(Text(word), AgreementTable((AgreementRow(word, "Zoë"),))).replace(" ", "")


def test_typed_line_ends_begin_paragraphs() -> None:
    raw = laid_out(render(with_blocks(Text("een\ntwee\r\n\r\ndrie\u2028vier")), MADE))
    assert [line for line in raw.splitlines() if line in {"een", "twee", "drie", "vier"}] == [
        "een",
        "twee",
        "drie",
        "vier",
    ]


def test_two_hundred_kilobytes_take_less_than_a_second() -> None:
    sentence = "Vandaag lukte het beter om na te denken voordat er ja werd gezegd. "
    paper = with_blocks(Text(sentence * 3000))
    render(session_report(), MADE)
    begin = time.process_time()
    made = render(paper, MADE)
    assert time.process_time() - begin < 1.0
    assert page_count(made) > 30
    assert words(made).count("Vandaag lukte het beter") == 3000


def test_one_word_of_a_megabyte_is_laid_in_time() -> None:
    begin = time.process_time()
    render(with_blocks(Text("w" * 1_000_000)), MADE)
    assert time.process_time() - begin < 10.0


def test_the_extraction_keeps_everything_that_was_composed(long: bytes) -> None:
    said = words(long)
    for block in everything().blocks:
        if isinstance(block, AgreementTable):
            assert all(row.text.strip() in said for row in block.rows)
    assert "Er zijn geen afspraken vastgelegd." in said
    assert "Geen regels." in said
