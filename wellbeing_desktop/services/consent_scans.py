"""Signed consent forms that come back: which request a scan answers, and keeping it as evidence with the answer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import msgspec

from wellbeing_desktop.domain.change import Act, Change, Record
from wellbeing_desktop.domain.consent import Consent, ConsentRequest, ConsentScan
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.page_code import PageCode
from wellbeing_desktop.domain.people import Client, Contact
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.scanned import ScannedFile
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.digest import sha256_of
from wellbeing_desktop.vault.store import Vault

from . import consent_requests, people
from .consents import Given
from .scans import Evidence, Kept

_FORM = re.compile(rf"{consent_requests.PREFIX}-[0-9]{{4}}-[0-9]{{4,}}")


@dataclass(frozen=True)
class FoundForm:
    """Which request the dropped files are the form of; `given` is the consent it led to on paper before."""

    request: ConsentRequest
    client: Client
    contact: Contact
    files: tuple[ScannedFile, ...]
    pages: tuple[int, ...]
    of_pages: int
    given: Consent | None = None

    @property
    def missing(self) -> tuple[int, ...]:
        """The pages of the form that are in none of the files."""
        return tuple(sorted(set(range(1, self.of_pages + 1)) - set(self.pages)))

    @property
    def answerable(self) -> bool:
        """Whether what was signed can be recorded as an answer: the whole form, and no answer yet."""
        return self.given is None and not self.missing


@dataclass(frozen=True)
class Signed:
    """What somebody ticked on a form, and the day on which it was signed."""

    yes: bool
    on: date


def is_form(files: Sequence[ScannedFile]) -> bool:
    """Whether everything with a code among the files bears the number of a request for consent."""
    codes = [code for file in files for code in file.codes]
    return bool(codes) and all(_FORM.fullmatch(code.number) for code in codes)


def find(vault: Vault, files: Sequence[ScannedFile]) -> FoundForm:
    """Which request these files, of which `is_form` is true, are the form of; what bears no code is left out.

    A form that led to a consent on paper can still be kept as its evidence. Raises SCAN_MIXED for forms of two
    requests, SCAN_UNKNOWN for none of this vault, SCAN_KNOWN when every file was kept before, and RULE
    'request_answered' when it was answered in another way.
    """
    codes = [code for file in files for code in file.codes]
    if len({(code.number, code.pages) for code in codes}) > 1:
        raise UserError(Kind.SCAN_MIXED)
    request = consent_requests.by_number(vault, codes[0].number)
    if request is None:
        raise UserError(Kind.SCAN_UNKNOWN)
    known = {one.digest for one in kept(vault, request.id)}
    new = tuple({sha256_of(file.content): file for file in files if file.codes}.items())
    fresh = tuple(file for digest, file in new if digest not in known)
    if not fresh:
        raise UserError(Kind.SCAN_KNOWN)
    return FoundForm(
        request,
        people.client(vault, request.client_id),
        people.contact(vault, request.contact_id),
        fresh,
        _pages(codes),
        codes[0].pages,
        _given_on_paper(vault, request),
    )


def take(vault: Vault, found: FoundForm, signed: Signed | None = None) -> Change:
    """Keep the files as evidence together with the answer on them; without one, of a consent recorded before.

    Raises SCAN_FORM_INCOMPLETE with `pages`, RULE 'request_answered', NOT_ALLOWED for evidence of nothing, and
    FIELD_WRONG 'signed_on' for a day before it was asked or to come.
    """
    request = found.request
    if found.missing:
        raise UserError(Kind.SCAN_FORM_INCOMPLETE, pages=found.missing)
    if signed is None:
        return _keep_as_evidence(vault, found)
    consent_requests.check_open(vault, request)
    consent_requests.check_day(vault, request, signed.on)
    act = Act.RECORD_CONSENT if signed.yes else Act.DECLINE_CONSENT
    with vault.transaction(act, request.client_id):
        made: list[Record] = [records.put(vault, one) for one in _scans(vault, found)]
        if signed.yes:
            made.append(consent_requests.accept(vault, request, Given(Means.PAPER, request.number, on=signed.on)))
        else:
            made.append(consent_requests.refuse(vault, request, Means.PAPER, request.number, signed.on))
    return Change(act, after=tuple(made), undoable=False)


def kept(vault: Vault, request_id: int) -> tuple[Kept, ...]:
    """The scans of a request's form, in the order they were added."""
    rows = vault.connection.execute(
        "SELECT id, pages, of_pages, added_at, digest FROM consent_scan WHERE request_id = ? ORDER BY id", (request_id,)
    ).fetchall()
    return tuple(
        Kept(number, tuple(msgspec.json.decode(pages)), of_pages, datetime.fromisoformat(added_at), digest)
        for number, pages, of_pages, added_at, digest in rows
    )


def of_form(request_id: int) -> Evidence:
    """The scans of a request's form."""
    return Evidence(lambda vault: kept(vault, request_id), content)


def answer_place(vault: Vault, request_id: int) -> str:
    """Which part of the screen of consents shows what became of a request: 'consent:ID' or 'request:ID'."""
    answer = consent_requests.answer_to(vault, request_id)
    return f"consent:{answer.id}" if isinstance(answer, Consent) else f"request:{request_id}"


def content(vault: Vault, scan_id: int) -> bytes:
    """The file as it was dropped; raises NOT_FOUND."""
    return records.get(vault, ConsentScan, scan_id).content


def _keep_as_evidence(vault: Vault, found: FoundForm) -> Change:
    if _given_on_paper(vault, found.request) is None:
        raise UserError(Kind.NOT_ALLOWED)
    with vault.transaction(Act.ADD_SCAN, found.request.id):
        made = tuple(records.put(vault, one) for one in _scans(vault, found))
    return Change(Act.ADD_SCAN, after=made, undoable=False)


def _given_on_paper(vault: Vault, request: ConsentRequest) -> Consent | None:
    """The consent that the request led to on paper; None while it waits, RULE 'request_answered' for another answer."""
    answer = consent_requests.answer_to(vault, request.id)
    if answer is None or (isinstance(answer, Consent) and answer.means is Means.PAPER):
        return answer
    raise UserError(Kind.RULE, rule="request_answered")


def _scans(vault: Vault, found: FoundForm) -> list[ConsentScan]:
    return [
        ConsentScan(
            0,
            found.request.id,
            _pages(file.codes),
            found.of_pages,
            file.media,
            file.content,
            sha256_of(file.content),
            vault.now(),
        )
        for file in found.files
    ]


def _pages(codes: Sequence[PageCode]) -> tuple[int, ...]:
    return tuple(sorted({code.page for code in codes}))
