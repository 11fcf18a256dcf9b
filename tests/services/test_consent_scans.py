"""A consent form that comes back signed: found by its code, kept unchanged, answered in the same go, or refused."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.documents.paper_scans import jpeg, pdf_of, photographed, scanned
from tests.services.paper_hands import form_of, presented, scan_of, scan_of_form, signed
from tests.services.worlds import INK, START, World, ask, begin, proposal, write
from tests.vault_fixture import Clock
from wellbeing_desktop.documents import scans as reader
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.consent import Consent, ConsentRefusal, ConsentRequest, ConsentScan, ConsentState
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.evidence import Media
from wellbeing_desktop.domain.page_code import PageCode
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.scanned import ScannedFile, ScannedPage
from wellbeing_desktop.services import consent_requests, consent_scans, consents, scans
from wellbeing_desktop.services.consent_scans import FoundForm, Signed
from wellbeing_desktop.services.consents import Given
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

YES = Signed(yes=True, on=START)


@pytest.fixture
def vault(practice_vault: Vault) -> Vault:
    return practice_vault


@pytest.fixture
def world(vault: Vault) -> World:
    return begin(vault)


@pytest.fixture
def request_(vault: Vault, world: World) -> ConsentRequest:
    return ask(vault, world)


def bearing(number: str, page: int = 1, pages: int = 1, content: bytes = b"x") -> ScannedFile:
    """A file with one page code, as if it was read."""
    return ScannedFile(Media.JPEG, content, (ScannedPage((PageCode(number, 1, page, pages),), b""),))


def look(vault: Vault, *contents: bytes) -> FoundForm:
    files = [reader.read(one) for one in contents]
    assert consent_scans.is_form(files)
    return consent_scans.find(vault, files)


def refusal(vault: Vault, *files: ScannedFile) -> object:
    with pytest.raises(UserError) as caught:
        consent_scans.find(vault, files)
    return caught.value.data.get("rule") or caught.value.kind


def stored(vault: Vault) -> tuple[int, int, int]:
    return tuple(len(records.select(vault, kind)) for kind in (ConsentScan, Consent, ConsentRefusal))  # type: ignore[return-value]


def test_a_form_printed_signed_and_scanned_becomes_the_consent(
    vault: Vault, request_: ConsentRequest, clock: Clock
) -> None:
    contents = scan_of_form(vault, request_)
    clock.turn(days=2)
    found = look(vault, *contents)
    assert (found.request, found.pages, found.of_pages, found.missing) == (request_, (1,), 1, ())
    assert found.answerable
    change = consent_scans.take(vault, found, Signed(yes=True, on=START + timedelta(1)))
    scan, consent = change.after
    assert isinstance(scan, ConsentScan)
    assert isinstance(consent, Consent)
    assert (change.act, scan.content, scan.request_id) == (Act.RECORD_CONSENT, contents[0], request_.id)
    assert (consent.means, consent.how, consent.request_id) == (Means.PAPER, request_.number, request_.id)
    assert (consent.wording, consent.given_at.date()) == (request_.wording, START + timedelta(1))
    [standing] = consents.of_client(vault, request_.client_id)
    assert standing.state is ConsentState.LIVE
    [kept] = consent_scans.kept(vault, request_.id)
    assert consent_scans.of_form(request_.id).content(vault, kept.id) == contents[0]


def test_a_photograph_and_a_scanners_pdf_are_found_as_well(vault: Vault, request_: ConsentRequest) -> None:
    [sheet] = signed(form_of(vault, request_))
    for content in (jpeg(photographed(sheet)), pdf_of(scanned(sheet))):
        assert look(vault, content).request == request_


def test_a_no_on_paper_is_kept_with_its_evidence(vault: Vault, request_: ConsentRequest) -> None:
    found = consent_scans.find(vault, [bearing(request_.number)])
    change = consent_scans.take(vault, found, Signed(yes=False, on=START))
    assert change.act is Act.DECLINE_CONSENT
    asked = consent_requests.asked(vault, request_.id)
    assert asked.refusal is not None
    assert (asked.state, asked.refusal.means, asked.refusal.how) == (
        ConsentState.DECLINED,
        Means.PAPER,
        request_.number,
    )
    assert stored(vault) == (1, 0, 1)


def test_what_is_recorded_by_hand_still_gets_its_evidence(vault: Vault, request_: ConsentRequest) -> None:
    consent_requests.give(vault, request_.id, Given(Means.PAPER, request_.number))
    found = consent_scans.find(vault, [bearing(request_.number)])
    assert found.given is not None
    assert not found.answerable
    assert consent_scans.take(vault, found).act is Act.ADD_SCAN
    assert stored(vault) == (1, 1, 0)
    with pytest.raises(UserError) as caught:
        consent_scans.take(vault, found, YES)
    assert caught.value.data["rule"] == "request_answered"
    assert refusal(vault, bearing(request_.number)) is Kind.SCAN_KNOWN


def test_what_was_answered_in_another_way_is_refused(vault: Vault, world: World, request_: ConsentRequest) -> None:
    consent_requests.give(vault, request_.id, Given(Means.SCREEN, signature=INK))
    other = ask(vault, world)
    consent_requests.decline(vault, other.id, Means.ORAL)
    for number in (request_.number, other.number):
        assert refusal(vault, bearing(number)) == "request_answered"
    assert stored(vault)[0] == 0


def test_an_answer_that_came_meanwhile_holds(vault: Vault, request_: ConsentRequest) -> None:
    found = consent_scans.find(vault, [bearing(request_.number)])
    consent_requests.decline(vault, request_.id, Means.ORAL)
    with pytest.raises(UserError) as caught:
        consent_scans.take(vault, found, YES)
    assert caught.value.data["rule"] == "request_answered"
    with pytest.raises(UserError) as caught:
        consent_scans.take(vault, found)
    assert caught.value.data["rule"] == "request_answered"
    assert stored(vault) == (0, 0, 1)


def test_evidence_of_nothing_is_not_kept(vault: Vault, request_: ConsentRequest) -> None:
    found = consent_scans.find(vault, [bearing(request_.number)])
    with pytest.raises(UserError) as caught:
        consent_scans.take(vault, found)
    assert caught.value.kind is Kind.NOT_ALLOWED
    assert stored(vault) == (0, 0, 0)


def test_a_form_counts_as_a_whole(vault: Vault, request_: ConsentRequest) -> None:
    first, last = (bearing(request_.number, page, 2, bytes([page])) for page in (1, 2))
    found = consent_scans.find(vault, [last])
    assert (found.missing, found.answerable) == ((1,), False)
    with pytest.raises(UserError) as caught:
        consent_scans.take(vault, found, YES)
    assert (caught.value.kind, caught.value.data["pages"]) == (Kind.SCAN_FORM_INCOMPLETE, (1,))
    whole = consent_scans.find(vault, [first, last])
    consent_scans.take(vault, whole, YES)
    assert stored(vault) == (2, 1, 0)


def test_what_does_not_belong_together_or_to_this_vault(vault: Vault, world: World, request_: ConsentRequest) -> None:
    other = ask(vault, world)
    assert refusal(vault, bearing(request_.number), bearing(other.number, content=b"y")) is Kind.SCAN_MIXED
    assert refusal(vault, bearing(request_.number), bearing(request_.number, 1, 2, b"y")) is Kind.SCAN_MIXED
    assert refusal(vault, bearing("TV-2031-0007")) is Kind.SCAN_UNKNOWN


def test_a_report_is_no_form_nor_are_both_together(vault: Vault, world: World, request_: ConsentRequest) -> None:
    write(vault, world.dialogue.id)
    [content] = scan_of(vault, presented(vault, world.dialogue.id))
    print_, form = reader.read(content), bearing(request_.number)
    assert not consent_scans.is_form([print_])
    assert not consent_scans.is_form([print_, form])
    assert not consent_scans.is_form([ScannedFile(Media.JPEG, b"z", (ScannedPage((), b""),))])
    with pytest.raises(UserError) as caught:
        scans.find(vault, [print_, form])
    assert caught.value.kind is Kind.SCAN_MIXED


def test_signed_between_the_question_and_today(vault: Vault, request_: ConsentRequest, clock: Clock) -> None:
    found = consent_scans.find(vault, [bearing(request_.number)])
    clock.turn(days=1)
    for wrong in (START - timedelta(1), START + timedelta(2)):
        for yes in (True, False):
            with pytest.raises(UserError) as caught:
                consent_scans.take(vault, found, Signed(yes, wrong))
            assert caught.value.data["field"] == "signed_on"
    assert stored(vault) == (0, 0, 0)


def test_what_the_vault_refuses_keeps_no_scan_either(vault: Vault, world: World, request_: ConsentRequest) -> None:
    consents.record(vault, proposal(world), Given(Means.ORAL, "per telefoon"))
    like = replace(proposal(world), replaces=1)
    (waiting,) = consent_requests.ask(vault, like).after
    assert isinstance(waiting, ConsentRequest)
    found = consent_scans.find(vault, [bearing(waiting.number)])
    consents.withdraw(vault, 1, Means.ORAL)
    with pytest.raises(UserError) as caught:
        consent_scans.take(vault, found, YES)
    assert caught.value.data["rule"] == "consent_replaces"
    assert stored(vault) == (0, 1, 0)
