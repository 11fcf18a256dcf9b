"""From the description of a document to the bytes of a PDF, in memory."""

from datetime import datetime

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.documents.blocks import Composer
from wellbeing_desktop.documents.contents import Index
from wellbeing_desktop.documents.facts import envelope_box, fact_grid
from wellbeing_desktop.documents.flow import Strip, paginate
from wellbeing_desktop.documents.furniture import Furniture
from wellbeing_desktop.documents.letterhead import letterhead
from wellbeing_desktop.documents.pdf_file import About, written
from wellbeing_desktop.documents.sheet import Sheet
from wellbeing_desktop.documents.strips import paragraph, spaced
from wellbeing_desktop.documents.styles import PAGE_HEIGHT, SUBTITLE, TITLE, TOP_FIRST, TOP_NEXT
from wellbeing_desktop.documents.tags import Element
from wellbeing_desktop.domain.paper import Paper

_TAGS = {"nl": "nl-NL", "en": "en-GB"}


def render(paper: Paper, made_at: datetime) -> bytes:
    """The PDF of a paper: A4, tagged, archivable; the same paper and moment give the same bytes.

    Needs no file but the fonts and words of the program and writes none. `made_at` is local time without a
    zone. UserError IMAGE_UNREADABLE for a logo that is no sound picture.
    """
    words, formats = wording(paper.language), Formats(paper.language)
    root = Element("Document")
    composer = Composer(words, formats, root, paper.practice.name)
    strips = [*_opening(paper, root), *composer.strips(paper.blocks)]
    furniture = Furniture(paper, made_at, words, formats)
    room = PAGE_HEIGHT - furniture.bottom
    pages = paginate(strips, room - TOP_FIRST, room - TOP_NEXT)
    index = composer.index or Index()
    index.find(pages)
    sheet = Sheet()
    for page in pages:
        top = PAGE_HEIGHT - (TOP_NEXT if sheet.page else TOP_FIRST)
        for strip, offset in page:
            strip.draw(sheet, top - offset)
        furniture.draw(sheet, len(pages))
        sheet.end_page()
    title = f"{words.text(f'kind.{paper.kind}')} {paper.number}"
    about = About(title, _TAGS[paper.language], made_at)
    return written(sheet.document, root, about, sheet.links, index.bookmarks())


def _opening(paper: Paper, root: Element) -> list[Strip]:
    words = wording(paper.language)
    strips = letterhead(paper, words, root)
    strips += spaced(paragraph(paper.title, TITLE, root.child("H1")), 12)
    if paper.subtitle:
        strips += spaced(paragraph(paper.subtitle, SUBTITLE, root.child("P")), 1)
    if paper.facts:
        strips += spaced(fact_grid(paper.facts, root), 7)
    if paper.envelope:
        strips += spaced(envelope_box(paper.envelope, words, root), 10)
    return strips
