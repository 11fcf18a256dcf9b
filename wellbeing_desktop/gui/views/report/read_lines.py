"""The lines of a report as somebody reads them: whose each one is, and how it looks, as on paper."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from wellbeing_desktop.domain.notes import Style, Voice, numbered
from wellbeing_desktop.domain.reports import ReportContent, ReportLine, ReportParticipant, looks, readable_lines
from wellbeing_desktop.gui.desk import Desk
from wellbeing_desktop.gui.voices import Speaker, speakers_of


@dataclass(frozen=True)
class ReadLine:
    """One line with whose it is, how it looks, and its number in a list, 0 without one."""

    speaker: Speaker
    text: str
    style: Style
    number: int


Sections = tuple[tuple[str, tuple[ReadLine, ...]], ...]
"""Headings, each with its lines."""


class LineMaker(QObject):
    """Finds the lines for one reader; None is the user, who reads everything."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def sections(self, content: ReportContent, reader: ReportParticipant | None) -> Sections:
        """The sections in their order, with what this reader may read of them."""
        lines = readable_lines(content, reader)
        parts: dict[tuple[str, str], list[ReportLine]] = {}
        for line in lines:
            parts.setdefault((line.section, line.heading), []).append(line)
        return tuple((heading, self._read(content, own, reader)) for (_key, heading), own in parts.items())

    def lines(self, content: ReportContent, reader: ReportParticipant | None) -> tuple[ReadLine, ...]:
        """All lines for this reader as one section."""
        return self._read(content, readable_lines(content, reader), reader)

    def _read(
        self, content: ReportContent, lines: Iterable[ReportLine], reader: ReportParticipant | None
    ) -> tuple[ReadLine, ...]:
        kept = tuple(lines)
        styles, owners = looks(kept), self._owners(content, reader)
        return tuple(
            ReadLine(owners.get((line.voice, line.participant_id)) or Speaker(line.voice), line.text, style, number)
            for line, style, number in zip(kept, styles, numbered(styles), strict=True)
        )

    def _owners(self, content: ReportContent, reader: ReportParticipant | None) -> dict[tuple[Voice, int], Speaker]:
        """Who the lines are of; a member reads of own lines only, the user of each member's by name."""
        members = [
            (one.participant_id, self.tr("Eigen regel") if reader else self._desk.name(one.name))
            for one in content.participants
            if reader is None or one.participant_id == reader.participant_id
        ]
        return {speaker.owner: speaker for speaker in speakers_of((), members)}
