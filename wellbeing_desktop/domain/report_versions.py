"""The version of a report that one participant reads: joint and own lines, and in a group no other member's name."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from .naming import masked
from .people import Role
from .reports import (
    ReportAgreement,
    ReportContent,
    ReportLine,
    ReportParticipant,
    readable_agreements,
    readable_lines,
)


def version_for(
    content: ReportContent, reader: ReportParticipant, others: Iterable[str] = (), another: str = ""
) -> ReportContent:
    """What this participant reads of it.

    To a member of a group nobody else was there: names in `others` give way to the words `another`.
    """
    own = replace(content, lines=readable_lines(content, reader), agreements=readable_agreements(content, reader))
    if reader.role is not Role.MEMBER:
        return own
    names = tuple(name for name in others if name != reader.name)

    def mask(text: str) -> str:
        return masked(text, names, another, reader.name)

    return replace(
        own,
        place=mask(own.place),
        participants=(reader,),
        lines=tuple(_line(line, mask(line.text)) for line in own.lines),
        agreements=tuple(_masked(item, reader, mask, another) for item in own.agreements),
    )


def can_read(content: ReportContent, reader: ReportParticipant) -> bool:
    """Whether anything in it is for this participant."""
    return bool(readable_lines(content, reader) or readable_agreements(content, reader))


def _line(line: ReportLine, text: str) -> ReportLine:
    """The line with this text; what was bold would be elsewhere in another text."""
    return line if text == line.text else replace(line, text=text, style=replace(line.style, bold=()))


def _masked(
    item: ReportAgreement, reader: ReportParticipant, mask: Callable[[str], str], another: str
) -> ReportAgreement:
    own = item.owner is Role.PRACTICE or item.owner_name in ("", reader.name)
    return replace(item, text=mask(item.text), owner_name=item.owner_name if own else another)
