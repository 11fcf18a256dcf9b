"""A signed print that comes back: found by its code, kept as it was, answered in the same go; nothing by halves."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from io import BytesIO

import pytest
from PIL import Image

from tests.documents.paper_scans import jpeg, pdf_of, photographed, png, printed, scanned
from tests.services.paper_hands import presented, print_of, scan_of, signed
from tests.services.worlds import World, ask, begin, took_place, write
from tests.services.worlds import seal as sealed
from wellbeing_desktop.documents import scans as reader
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.evidence import Media, Scan
from wellbeing_desktop.domain.page_code import PageCode
from wellbeing_desktop.domain.reports import Answer, Means, Report, Response
from wellbeing_desktop.domain.scanned import ScannedFile, ScannedPage
from wellbeing_desktop.services import consent_papers, releases, reports, scans
from wellbeing_desktop.services.reports import Given
from wellbeing_desktop.services.scans import Found
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

AGREED = Given(Answer.AGREES, Means.PAPER)


@pytest.fixture
def world(practice_vault: Vault) -> World:
    made = begin(practice_vault)
    write(practice_vault, made.dialogue.id)
    return made


@pytest.fixture
def vault(practice_vault: Vault, world: World) -> Vault:
    return practice_vault


@pytest.fixture
def report(vault: Vault, world: World) -> Report:
    return presented(vault, world.dialogue.id)


@pytest.fixture
def two_pages(vault: Vault, world: World) -> Report:
    return presented(vault, world.dialogue.id, long=True)


def look(vault: Vault, *contents: bytes) -> Found:
    return scans.find(vault, [reader.read(content) for content in contents])


def refusal(vault: Vault, *files: ScannedFile) -> UserError:
    with pytest.raises(UserError) as refused:
        scans.find(vault, files)
    return refused.value


def bearing(*codes: PageCode, content: bytes = b"x") -> ScannedFile:
    """A file on which these codes were read."""
    return ScannedFile(Media.PNG, content, (ScannedPage(codes, b""),))


def code(report: Report, page: int = 1, pages: int = 1, at: int = 0) -> PageCode:
    who = report.content.participants[at].participant_id
    return PageCode(f"{report.number}-P{who}", report.version, page, pages)


def stored(vault: Vault) -> tuple[int, int]:
    return len(records.select(vault, Scan)), len(records.select(vault, Response))


def test_a_signed_print_is_found_kept_and_answered_in_one_act(vault: Vault, report: Report) -> None:
    [content] = scan_of(vault, report, 1)
    found = look(vault, content)
    assert (found.report, found.person) == (report, report.content.participants[1])
    assert (found.pages, found.of_pages, found.missing, found.answerable) == ((1,), 1, (), True)
    change = scans.take(vault, found, replace(AGREED, on=datetime(2026, 11, 23)))
    scan, response = change.after
    assert isinstance(scan, Scan)
    assert (scan.content, scan.digest) == (content, sha256(content).hexdigest())
    assert (scan.media, scan.pages, scan.of_pages, scan.added_at) == (Media.JPEG, (1,), 1, vault.now())
    assert records.get(vault, Scan, scan.id) == scan
    [answer] = reports.round_by_report(vault, report.id).responses
    assert answer == response
    assert (answer.participant_id, answer.means) == (found.person.participant_id, Means.PAPER)
    assert change.act is Act.ADD_SCAN
    assert not change.undoable


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("kind", ["jpeg", "png", "pdf"])
def test_however_it_lies_on_the_glass(vault: Vault, report: Report, turned: int, kind: str) -> None:
    [sheet] = signed(print_of(vault, report))
    laid = scanned(sheet.rotate(turned, expand=True), 1)
    content = {"jpeg": jpeg, "png": png, "pdf": pdf_of}[kind](laid)
    assert look(vault, content).pages == (1,)


def test_a_photograph_of_each_page(vault: Vault, two_pages: Report) -> None:
    photos = [
        jpeg(photographed(sheet, seed, 2000)) for seed, sheet in enumerate(signed(print_of(vault, two_pages), 200))
    ]
    found = look(vault, *photos)
    assert (found.pages, found.of_pages, found.missing) == ((1, 2), 2, ())
    scans.take(vault, found, AGREED)
    who = found.person.participant_id
    assert [one.pages for one in scans.kept(vault, two_pages.id, who)] == [(1,), (2,)]


def test_the_pages_in_one_pdf_with_their_blank_backs(vault: Vault, two_pages: Report) -> None:
    first, last = signed(print_of(vault, two_pages))
    blank = scanned(printed(print_of(vault, two_pages), 150).point(lambda _: 250), 9)
    found = look(vault, pdf_of(scanned(first, 1), blank, scanned(last, 2), blank))
    assert (found.pages, found.missing, len(found.files)) == ((1, 2), (), 1)


def test_a_page_that_is_missing_is_named_and_the_other_can_be_kept(vault: Vault, two_pages: Report) -> None:
    first, last = scan_of(vault, two_pages)
    found = look(vault, last)
    assert (found.pages, found.missing, found.answerable) == ((2,), (1,), False)
    with pytest.raises(UserError, match=Kind.NOT_ALLOWED.value):
        scans.take(vault, found, AGREED)
    assert stored(vault) == (0, 0)
    scans.take(vault, found)
    again = look(vault, first)
    assert (again.pages, again.kept, again.missing, again.answerable) == ((1,), (2,), (), True)
    scans.take(vault, again, AGREED)
    assert stored(vault) == (2, 1)


def test_the_same_file_is_kept_once(vault: Vault, two_pages: Report) -> None:
    first, last = scan_of(vault, two_pages)
    found = look(vault, first, first)
    assert len(found.files) == 1
    scans.take(vault, found)
    assert refusal(vault, reader.read(first)).kind is Kind.SCAN_KNOWN
    assert [file.content for file in look(vault, first, last).files] == [last]


def test_an_earlier_version_is_refused_with_both_numbers(vault: Vault, world: World, report: Report) -> None:
    [old] = scan_of(vault, report)
    write(vault, world.dialogue.id)
    newer = presented(vault, world.dialogue.id, long=True)
    refused = refusal(vault, reader.read(old))
    assert (refused.kind, refused.data) == (Kind.SCAN_WRONG_VERSION, {"found": 1, "version": newer.version})
    assert newer.version == 2


def test_what_is_on_the_sheet_is_judged(vault: Vault, world: World, report: Report) -> None:
    here, other = code(report), code(report, at=1)
    assert refusal(vault, bearing()).kind is Kind.SCAN_WITHOUT_CODE
    assert refusal(vault).kind is Kind.SCAN_WITHOUT_CODE
    assert refusal(vault, bearing(here, other)).kind is Kind.SCAN_MIXED
    assert refusal(vault, bearing(here), bearing(other, content=b"y")).kind is Kind.SCAN_MIXED
    assert refusal(vault, bearing(here), bearing(code(report, 1, 2), content=b"y")).kind is Kind.SCAN_MIXED
    for number in (f"{report.number}-P999", "SV-2031-0007-P1", f"{report.number}-A1-P1"):
        assert refusal(vault, bearing(PageCode(number, 1, 1, 1))).kind is Kind.SCAN_UNKNOWN, number
    for number in ("TOE-2026-0001", f"{report.number}-R2", report.number, "TF-1234567890"):
        refused = refusal(vault, bearing(PageCode(number, 1, 1, 1)))
        assert (refused.kind, refused.data["number"]) == (Kind.SCAN_NO_REPORT, number)
    assert stored(vault) == (0, 0)


def test_a_consent_form_is_known_as_something_else(vault: Vault, world: World) -> None:
    form = releases.pdf(consent_papers.form(vault, ask(vault, world)))
    assert refusal(vault, reader.read(jpeg(scanned(printed(form, 150))))).kind is Kind.SCAN_NO_REPORT


def test_a_concept_has_no_print(vault: Vault, world: World) -> None:
    took_place(vault, world.dialogue.id)
    made = next(r for r in reports.make(vault, world.dialogue.id, "nl").after if isinstance(r, Report))
    assert refusal(vault, bearing(code(made))).kind is Kind.SCAN_UNKNOWN


def test_to_a_sealed_report_a_scan_is_evidence_only(vault: Vault, world: World) -> None:
    report = sealed(vault, world.dialogue.id)
    before = reports.round_by_report(vault, report.id).responses
    found = look(vault, *scan_of(vault, report))
    assert not found.answerable
    assert found.answer == before[0]
    with pytest.raises(UserError, match=Kind.NOT_ALLOWED.value):
        scans.take(vault, found, AGREED)
    scans.take(vault, found)
    assert len(records.select(vault, Scan)) == 1
    assert reports.round_by_report(vault, report.id).responses == before


def test_nothing_is_kept_when_the_answer_cannot_be(vault: Vault, report: Report) -> None:
    found = scans.find(vault, [bearing(code(report))])
    for wrong in (
        replace(AGREED, answer=Answer.REMARK),
        replace(AGREED, on=datetime(2026, 11, 24)),
        replace(AGREED, means=Means.ORAL),
    ):
        with pytest.raises(UserError):
            scans.take(vault, found, wrong)
    vault.connection.execute(
        "CREATE TEMP TRIGGER no_answer BEFORE INSERT ON response BEGIN SELECT RAISE(ABORT, 'rule:not_presented'); END"
    )
    with pytest.raises(UserError, match=Kind.RULE.value):
        scans.take(vault, found, AGREED)
    assert stored(vault) == (0, 0)


def test_a_report_that_changed_meanwhile_keeps_nothing(vault: Vault, world: World, report: Report) -> None:
    found = scans.find(vault, [bearing(code(report))])
    presented(vault, world.dialogue.id, long=True)
    with pytest.raises(UserError, match=Kind.CHANGED_MEANWHILE.value):
        scans.take(vault, found, AGREED)
    assert stored(vault) == (0, 0)


def test_the_print_of_an_earlier_program_is_counted(vault: Vault, two_pages: Report) -> None:
    old = replace(code(two_pages), page=1, pages=0)
    found = scans.find(vault, [bearing(old)])
    assert (found.of_pages, found.missing) == (2, (2,))


def test_what_was_kept_is_shown_upright(vault: Vault, report: Report) -> None:
    [sheet] = signed(print_of(vault, report))
    scans.take(vault, look(vault, png(sheet.rotate(90, expand=True))))
    [kept] = scans.kept(vault, report.id, report.content.participants[0].participant_id)
    [[page]] = scans.pages([scans.content(vault, kept.id)])
    shown = Image.open(BytesIO(page.picture))
    assert shown.height > shown.width
    band = shown.convert("L").crop((0, 0, shown.width, 10))
    assert max(value for _, value in band.getcolors() or ()) < 130, "the dark band is at the top"
