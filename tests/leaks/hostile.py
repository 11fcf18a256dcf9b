"""Text that would do something if anything took it for more than text, for every field that can reach a paper."""

import dataclasses
from collections.abc import Iterator
from itertools import cycle
from typing import Any

from wellbeing_desktop.domain.paper import CodeGroups, Column, DayGrid, DrawnMark, Paper, SignatureRow

_CUT = (Column, DayGrid, SignatureRow)
"""Boxes and heads of columns, in which what does not fit is cut, so that nobody counts on it."""

PORT = 9
"""Where nobody listens; a connection would be seen all the same."""


def fragments(trap: str) -> tuple[str, ...]:
    """Each with letters of its own that show whether it came through as text; `trap` is a file that must stay shut."""
    return (
        "<b>vetgedrukt</b>",
        f"<img src='file://{trap}'/>plaatje",
        f'<para><img src="{trap}" width="9"/></para>alinea',
        f"<a href='http://127.0.0.1:{PORT}/lek'>verwijzing</a>",
        f"http://127.0.0.1:{PORT}/los",
        f"file://{trap}",
        f"<img src='http://127.0.0.1:{PORT}/beeld.png'/>",
        "<font color='red' size='40' name='/etc/passwd'>rood</font>",
        "&amp;lt;script&gt; &#107;leur &nbsp;",
        "</para></font></b>dicht",
        "<onDraw name='x'/><seq id='y'/><unichar name='alpha'/><index item='z'/>",
        "<!-- weggelaten --><![CDATA[gegeven]]><?php echo 1 ?>",
        "{client} {0} %(naam)s %s \\n $HOME",
        "bel\x07\x1b[31m\x00\x08teken\x7f\x85einde",
        "\u202eomgekeerd\u202c en \u2066apart\u2069",
        "nul\u200bbreed\u200d\u2060te\ufeff\u00adzacht",
        "vos🦊 vlag🇳🇱 gezin👩‍👩‍👧",
        "combi" + "e\u0301\u0323" * 30,
        "W" * 400,
        "lang" * 150,
        "\\( \\) (( << >> [ ] endstream endobj %PDF",
        "=cmd|' /C calc'!A0",
    )


@dataclasses.dataclass
class Poison:
    """Puts a fragment into every text of a paper, all of them in turns, and remembers what it put in."""

    trap: str
    put: list[str] = dataclasses.field(default_factory=list)

    def __post_init__(self) -> None:
        self._turns: Iterator[str] = cycle(fragments(self.trap))

    def paper(self, paper: Paper) -> Paper:
        """The paper with nothing left as it was but its number, language and codes."""
        changed = dataclasses.replace(paper, practice=self._into(paper.practice), title=self._text(paper.title))
        self.put.clear()  # letterhead and title are cut to fit; what follows must be there whole
        return dataclasses.replace(
            changed,
            blocks=self._into(paper.blocks),
            facts=self._into(paper.facts),
            envelope=self._into(paper.envelope),
        )

    def _text(self, text: str) -> str:
        put = next(self._turns)
        self.put.append(put)
        return f"{text} {put}"

    def _unseen(self, value: Column | DayGrid | SignatureRow) -> Any:
        """The same with a fragment in each of its texts, of which none need be there whole."""
        put = len(self.put)
        fields = {field.name: self._into(getattr(value, field.name)) for field in dataclasses.fields(value)}
        del self.put[put:]
        return dataclasses.replace(value, **fields)

    def _into(self, value: Any) -> Any:
        if type(value) is str:
            return self._text(value) if value else value
        if isinstance(value, tuple):
            return tuple(self._into(one) for one in value)
        if isinstance(value, _CUT):
            return self._unseen(value)
        if not dataclasses.is_dataclass(value) or isinstance(value, (CodeGroups, DrawnMark, type)):
            return value
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return dataclasses.replace(value, **{name: self._into(one) for name, one in fields.items()})
