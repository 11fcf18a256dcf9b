"""The index of a tour: a page without network that shows every picture and leads to every PDF."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Wellbeing Desktop</title>
<style>
body {{ font: 15px/1.5 Inter, sans-serif; margin: 24px; background: #f6f7f7; color: #1b2625 }}
figure {{ margin: 0 0 32px }}
img {{ width: 49%; vertical-align: top; border: 1px solid #dfe5e4 }}
</style>
<h1>Wellbeing Desktop</h1>
{body}
</html>
"""


@dataclass(frozen=True)
class Chapter:
    """The tour in one language and look, in a folder below the index: pictures by step, and PDFs."""

    folder: str
    language: str
    pictures: Mapping[str, Sequence[str]]
    documents: Sequence[str]


def write_index(output: Path, chapters: Sequence[Chapter]) -> None:
    """Write index.html into the folder of the tour."""
    body = "\n".join(_chapter(chapter) for chapter in chapters)
    (output / "index.html").write_text(_PAGE.format(body=body), encoding="utf-8")


def _chapter(chapter: Chapter) -> str:
    links = "\n".join(f'<li><a href="{_path(chapter, name)}">{escape(name)}</a>' for name in chapter.documents)
    figures = "\n".join(_figure(chapter, step) for step in chapter.pictures)
    return (
        f'<section lang="{chapter.language}">\n<h2>{chapter.folder}</h2>\n<ul>\n{links}\n</ul>\n{figures}\n</section>'
    )


def _figure(chapter: Chapter, step: str) -> str:
    images = "\n".join(
        f'<a href="{path}"><img loading="lazy" alt="{escape(step)}" src="{path}"></a>'
        for path in (_path(chapter, name) for name in chapter.pictures[step])
    )
    return f"<figure><figcaption>{escape(step)}</figcaption>\n{images}\n</figure>"


def _path(chapter: Chapter, name: str) -> str:
    return escape(f"{chapter.folder}/{name}")
