"""The form on which a client gives consent with a pen: the wording exactly as it will be kept."""

from hashlib import sha256

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.paper import Fact, Heading, Paper, PaperKind, SignatureRow, Signer, Text, Tone
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.store import Vault

from . import papers, people, practice, trajectories
from .consents import Proposal, word
from .releases import midnight

PREFIX = "TF"


def form_number(text: str) -> str:
    """The number of the form with this wording, 'TF-' and ten hex digits of its SHA-256: it names the text itself."""
    return f"{PREFIX}-{sha256(text.encode()).hexdigest()[:10].upper()}"


def form(vault: Vault, proposal: Proposal) -> Release:
    """The form for a proposal, to be printed for the client; raises as `consents.word`."""
    text = word(vault, proposal)
    client = people.client(vault, proposal.client_id)
    return Release(
        _paper(vault, proposal, text, client.name),
        None,
        client.id,
        None,
        None,
        client.name,
        "consent",
        (f"form:{form_number(text)}",),
        midnight(vault),
        proposal.language,
    )


def _paper(vault: Vault, proposal: Proposal, text: str, client: str) -> Paper:
    words, owner = wording(proposal.language), practice.current(vault)
    programme = trajectories.programme_of(vault, trajectories.trajectory(vault, proposal.trajectory_id))
    return Paper(
        PaperKind.CONSENT_FORM,
        proposal.language,
        form_number(text),
        1,
        words.text("consent.title"),
        papers.header(owner),
        (
            Text(text),
            Heading(words.text("consent.signing")),
            Text(words.text("consent.read_and_given"), Tone.BODY),
            SignatureRow((Signer(words.text("role.client"), client), papers.own_box(owner, proposal.language))),
        ),
        programme.title.get(proposal.language),
        (
            Fact(words.text("report.client"), client),
            Fact(words.text("report.professional"), owner.professional),
        ),
        reader=client,
    )
