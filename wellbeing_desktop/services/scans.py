"""Signed prints that come back: whose a scan is, keeping it as evidence, and recording the answer in the same go."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from wellbeing_desktop.documents import scans as reader
from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.evidence import Scan
from wellbeing_desktop.domain.page_code import PageCode
from wellbeing_desktop.domain.progress import Progress, no_progress
from wellbeing_desktop.domain.reports import Means, Report, ReportParticipant, ReportState, Response, latest_answers
from wellbeing_desktop.domain.scanned import ScannedFile, ScannedPage
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.digest import sha256_of
from wellbeing_desktop.vault.store import Vault

from . import releases, reports
from .reports import Given

MOST_FILES = 20
MOST_BYTES = 100 * 1024 * 1024
"""Of what is dropped at once."""

_PRINT = re.compile(rf"({reports.PREFIX}-[0-9]{{4}}-[0-9]+(?:-A[0-9]+)?)-P([0-9]{{1,9}})")


@dataclass(frozen=True)
class Kept:
    """A scan in the vault without its content: the printed pages that are in it, and when it was added."""

    id: int
    pages: tuple[int, ...]
    of_pages: int
    added_at: datetime
    digest: str


@dataclass(frozen=True)
class Evidence:
    """Where the scans of one print or form are kept: which there are, and the content of one by its id."""

    kept: Callable[[Vault], tuple[Kept, ...]]
    content: Callable[[Vault, int], bytes]


@dataclass(frozen=True)
class Found:
    """Whose print the dropped files are: `files` are those not kept before, `kept` the pages that already were."""

    report: Report
    person: ReportParticipant
    files: tuple[ScannedFile, ...]
    pages: tuple[int, ...]
    kept: tuple[int, ...]
    of_pages: int
    answer: Response | None

    @property
    def missing(self) -> tuple[int, ...]:
        """The pages of the print that are in no scan yet."""
        return tuple(sorted(set(range(1, self.of_pages + 1)) - {*self.pages, *self.kept}))

    @property
    def answerable(self) -> bool:
        """Whether what was signed can be recorded as an answer: the whole print of a report that waits for answers."""
        return self.report.state is ReportState.PRESENTED and not self.missing


def read(paths: Sequence[Path], progress: Progress = no_progress) -> tuple[ScannedFile, ...]:
    """The files that were dropped, read but not judged; needs no vault and takes some 0.7 s a file.

    Raises SCAN_UNREADABLE, SCAN_NOT_AN_IMAGE and SCAN_TOO_BIG with `file`, the place of the file counted from 0.
    """
    if len(paths) > MOST_FILES:
        raise UserError(Kind.SCAN_TOO_BIG)
    files: list[ScannedFile] = []
    for at, path in enumerate(paths):
        progress(at, len(paths))
        try:
            content = reader.content_of(path)
            if sum(len(one.content) for one in files) + len(content) > MOST_BYTES:
                raise UserError(Kind.SCAN_TOO_BIG)
            files.append(reader.read(content, progress))
        except UserError as error:
            raise UserError(error.kind, file=at) from None
    return tuple(files)


def find(vault: Vault, files: Sequence[ScannedFile]) -> Found:
    """Whose print these files are; what bears no code of ours is left out of `files`.

    Raises SCAN_WITHOUT_CODE, SCAN_MIXED, SCAN_NO_REPORT with the `number` of another document, SCAN_UNKNOWN,
    SCAN_WRONG_VERSION with `found` and the present `version`, and SCAN_KNOWN when every file was kept before.
    """
    codes = [code for file in files for code in file.codes]
    if not codes:
        raise UserError(Kind.SCAN_WITHOUT_CODE)
    if len({code.number for code in codes}) > 1:
        raise UserError(Kind.SCAN_MIXED)
    report, person = _printed(vault, codes[0].number)
    for code in codes:
        if code.version != report.version:
            raise UserError(Kind.SCAN_WRONG_VERSION, found=code.version, version=report.version)
    of_pages = _pages_of_print(vault, report, person, codes)
    before = kept(vault, report.id, person.participant_id)
    known = {one.digest for one in before}
    bearing = {_digest(file): file for file in files if file.codes}
    new = tuple(file for digest, file in bearing.items() if digest not in known)
    if not new:
        raise UserError(Kind.SCAN_KNOWN)
    return Found(
        report,
        person,
        new,
        _numbers(code for file in new for code in file.codes),
        tuple(sorted({page for one in before if one.of_pages == of_pages for page in one.pages})),
        of_pages,
        latest_answers(reports.round_by_report(vault, report.id).responses).get(person.participant_id),
    )


def take(vault: Vault, found: Found, given: Given | None = None) -> Change:
    """Keep the files as evidence and, when given, record the answer on paper: both or neither.

    Raises CHANGED_MEANWHILE when the report is another by now, NOT_ALLOWED for an answer that cannot be recorded,
    FIELD_EMPTY and FIELD_WRONG as `reports.respond`.
    """
    report, who = found.report, found.person.participant_id
    if given is not None and (given.means is not Means.PAPER or not found.answerable):
        raise UserError(Kind.NOT_ALLOWED)
    answer = None if given is None else reports.checked(vault, report.id, who, given)
    with vault.transaction(Act.ADD_SCAN, report.id):
        if records.get(vault, Report, report.id) != report:
            raise UserError(Kind.CHANGED_MEANWHILE)
        scans = [records.put(vault, _scan(vault, found, file)) for file in found.files]
        answers = [records.put(vault, answer)] if answer else []
    return Change(Act.ADD_SCAN, after=(*scans, *answers), undoable=False)


def kept(vault: Vault, report_id: int, participant_id: int) -> tuple[Kept, ...]:
    """The scans of a participant's print, in the order they were added."""
    rows = vault.connection.execute(
        "SELECT id, pages, of_pages, added_at, digest FROM scan WHERE report_id = ? AND participant_id = ? ORDER BY id",
        (report_id, participant_id),
    ).fetchall()
    return tuple(
        Kept(number, tuple(msgspec.json.decode(pages)), of_pages, datetime.fromisoformat(added_at), digest)
        for number, pages, of_pages, added_at, digest in rows
    )


def of_print(report_id: int, participant_id: int) -> Evidence:
    """The scans of a participant's print."""
    return Evidence(lambda vault: kept(vault, report_id, participant_id), content)


def content(vault: Vault, scan_id: int) -> bytes:
    """The file as it was dropped; raises NOT_FOUND."""
    return records.get(vault, Scan, scan_id).content


def pages(contents: Sequence[bytes], progress: Progress = no_progress) -> tuple[tuple[ScannedPage, ...], ...]:
    """What kept files look like, page by page; needs no vault and takes some 0.7 s a file."""
    return tuple(reader.read(one, progress).pages for one in contents)


def _printed(vault: Vault, number: str) -> tuple[Report, ReportParticipant]:
    """The newest version of the report with the number on a print, and whose print it is or was."""
    match = _PRINT.fullmatch(number)
    if match is None:
        raise UserError(Kind.SCAN_NO_REPORT, number=number)
    found = records.select(vault, Report, "WHERE number = ? ORDER BY version DESC", (match[1],))
    for version in found:
        for person in version.content.participants:
            if person.participant_id == int(match[2]):
                return found[0], person
    raise UserError(Kind.SCAN_UNKNOWN)


def _pages_of_print(vault: Vault, report: Report, person: ReportParticipant, codes: Sequence[PageCode]) -> int:
    """How many pages the print has by its codes; an old print does not say, and is counted as it would be made now.

    Raises SCAN_MIXED for pages of two prints, as of the same report in two languages.
    """
    said = {code.pages for code in codes}
    if len(said) > 1:
        raise UserError(Kind.SCAN_MIXED)
    if report.state is ReportState.CONCEPT:
        raise UserError(Kind.SCAN_UNKNOWN)
    [count] = said
    if count:
        return count
    from wellbeing_desktop.documents.pages import page_count  # 45 ms that nothing else here needs

    language = reports.language_of(vault, report.session_id)
    made = releases.pdf(releases.for_participant(vault, report.id, person.participant_id, language))
    return max(page_count(made), *(code.page for code in codes))


def _scan(vault: Vault, found: Found, file: ScannedFile) -> Scan:
    return Scan(
        0,
        found.report.id,
        found.person.participant_id,
        _numbers(file.codes),
        found.of_pages,
        file.media,
        file.content,
        _digest(file),
        vault.now(),
    )


def _numbers(codes: Iterable[PageCode]) -> tuple[int, ...]:
    return tuple(sorted({code.page for code in codes}))


def _digest(file: ScannedFile) -> str:
    return sha256_of(file.content)
