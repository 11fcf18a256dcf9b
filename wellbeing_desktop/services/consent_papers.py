"""The form on which a client answers a request for consent with a pen: the wording exactly as it will be kept."""

from hashlib import sha256

from wellbeing_desktop.assets.wording import Wording, wording
from wellbeing_desktop.domain.consent import ConsentRequest
from wellbeing_desktop.domain.paper import (
    Column,
    Fact,
    Heading,
    Paper,
    PaperKind,
    SignatureRow,
    Signer,
    Table,
    Text,
)
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.store import Vault

from . import papers, people, practice, trajectories
from .consent_requests import proposal_of
from .releases import midnight

PREFIX = "TF"
BOX = "☐"
"""A box to tick with a pen; the font of the papers has it."""


def form_number(text: str) -> str:
    """The number of a form that no request stands behind: 'TF-' and ten hex digits of its text's SHA-256."""
    return f"{PREFIX}-{sha256(text.encode()).hexdigest()[:10].upper()}"


def form(vault: Vault, request: ConsentRequest) -> Release:
    """The form for a request, to be printed for the client; its number, on every page, is the request's own."""
    client = people.client(vault, request.client_id)
    return Release(
        _paper(vault, request, client.name),
        None,
        client.id,
        None,
        None,
        client.name,
        "consent",
        (f"form:{request.number}",),
        midnight(vault),
        proposal_of(request).language,
    )


def _paper(vault: Vault, request: ConsentRequest, client: str) -> Paper:
    language = proposal_of(request).language
    words, owner = wording(language), practice.current(vault)
    programme = trajectories.programme_of(vault, trajectories.trajectory(vault, request.trajectory_id))
    return Paper(
        PaperKind.CONSENT_FORM,
        language,
        request.number,
        1,
        words.text("consent.title"),
        papers.header(owner),
        (
            Text(request.wording),
            _answer(words),
            Heading(words.text("consent.signing")),
            SignatureRow((Signer(words.text("role.client"), client), papers.own_box(owner, language))),
        ),
        programme.title.get(language),
        (
            Fact(words.text("report.client"), client),
            Fact(words.text("report.professional"), owner.professional),
        ),
        reader=client,
    )


def _answer(words: Wording) -> Table:
    """Yes and no, each as easy to tick as the other."""
    columns = (Column(words.text("consent.answer"), 4.0), Column(words.text("consent.ask_tick")))
    rows = tuple((words.text(f"consent.{answer}"), BOX) for answer in ("ask_yes", "ask_no"))
    return Table(columns, rows, for_pen=True)
