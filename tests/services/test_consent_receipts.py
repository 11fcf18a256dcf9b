"""The receipt that a client gets of a consent: what was given, as kept, and how to take it back."""

from dataclasses import replace

import pytest

from tests.services.worlds import INK, PRACTICE, World, allow, begin, proposal
from wellbeing_desktop.domain.disclosure import Way
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.paper import DrawnMark, OralMark, Panel, Paper, PaperKind, PaperMark, SignatureRow, Text
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.services import consent_receipts, consents, people, practice, releases
from wellbeing_desktop.services.consents import Given
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    practice.save(practice_vault, replace(PRACTICE, phone="06 12 34 56 78", email="irem@binnentuin.example"))
    return begin(practice_vault)


def paper_of(vault: Vault, consent_id: int = 1) -> Paper:
    paper = consent_receipts.release(vault, consent_id).paper
    assert paper is not None
    return paper


def facts(paper: Paper) -> dict[str, str]:
    return {fact.label: fact.value for fact in paper.facts}


def marks(paper: Paper) -> list[object]:
    return [signer.mark for block in paper.blocks if isinstance(block, SignatureRow) for signer in block.signers]


def test_it_says_what_was_given_as_kept_and_how_to_take_it_back(practice_vault: Vault, world: World) -> None:
    allow(practice_vault, world)
    kept = consents.of_client(practice_vault, world.client.id)[0].consent
    paper = paper_of(practice_vault)
    assert (paper.kind, paper.number, paper.reader) == (PaperKind.CONSENT_RECEIPT, "TOE-2026-0001-B", "Anna de Vries")
    assert Text(kept.wording) in paper.blocks
    assert marks(paper) == [DrawnMark(INK, kept.given_at)]
    assert facts(paper) == {
        "Nummer": "TOE-2026-0001",
        "Deelnemer": "Anna de Vries",
        "Gegeven": "23 november 2026, ondertekend op het scherm",
        "Voor": "Bert Smit, leidinggevende (Gemeente Waterrijk)",
        "Geldig": "van 23 november 2026 tot en met 1 april 2027",
    }
    (how,) = [block for block in paper.blocks if isinstance(block, Panel)]
    for part in ("drs. İrem Yıldız", "‘Ik trek toestemming TOE-2026-0001 in.’", "06 12 34 56 78", "irem@binnentuin"):
        assert part in how.text


@pytest.mark.parametrize(
    ("given", "said", "mark"),
    [
        (Given(Means.PAPER, "TF-0123456789"), "ondertekend op papier (TF-0123456789)", PaperMark),
        (Given(Means.ORAL, "phone"), "mondeling (per telefoon)", OralMark),
        (Given(Means.ORAL, "bij de koffie"), "mondeling (bij de koffie)", OralMark),
    ],
)
def test_it_says_how_it_was_given(
    practice_vault: Vault, world: World, given: Given, said: str, mark: type[object]
) -> None:
    consents.record(practice_vault, proposal(world), given)
    paper = paper_of(practice_vault)
    assert facts(paper)["Gegeven"] == f"23 november 2026, {said}"
    assert [type(one) for one in marks(paper)] == [mark]


def test_it_is_in_the_language_of_the_client(practice_vault: Vault, world: World) -> None:
    people.change_client(practice_vault, replace(world.client, language="en"), "")
    consents.record(practice_vault, replace(proposal(world), language="en"), Given(Means.ORAL, "phone"))
    paper = paper_of(practice_vault)
    assert (paper.language, paper.title) == ("en", "Receipt of your consent")
    assert facts(paper)["Given"] == "23 November 2026, by word of mouth (by telephone)"


def test_it_names_the_one_that_takes_its_place(practice_vault: Vault, world: World) -> None:
    allow(practice_vault, world)
    consents.record(practice_vault, replace(proposal(world), replaces=1), Given(Means.ORAL, "phone"))
    assert facts(paper_of(practice_vault))["Vervangen"] == "door TOE-2026-0002, vanaf 23 november 2026"
    assert "Vervangen" not in facts(paper_of(practice_vault, 2))


def test_it_goes_to_the_client_and_stands_in_the_register(practice_vault: Vault, world: World) -> None:
    allow(practice_vault, world)
    release = consent_receipts.release(practice_vault, 1)
    (entry,) = releases.finish(practice_vault, release, releases.pdf(release), Way.PRINTED).after
    assert (entry.document, entry.contact_id, entry.consent_id) == ("consent_receipt", None, None)  # type: ignore[attr-defined]
    assert (entry.items, entry.recipient) == (("consent:1",), "Anna de Vries")  # type: ignore[attr-defined]


def test_what_was_shown_does_not_leave_once_the_consent_is_over_or_reads_otherwise(
    practice_vault: Vault, world: World
) -> None:
    allow(practice_vault, world)
    release = consent_receipts.release(practice_vault, 1)
    releases.check(practice_vault, release)
    practice.save(practice_vault, replace(practice.current(practice_vault), phone="010 765 43 21"))
    with pytest.raises(UserError) as changed:
        releases.check(practice_vault, release)
    assert changed.value.kind is Kind.CHANGED_MEANWHILE
    consents.withdraw(practice_vault, 1, Means.ORAL)
    with pytest.raises(UserError) as over:
        releases.check(practice_vault, consent_receipts.release(practice_vault, 1))
    assert over.value.kind is Kind.NOT_ALLOWED
    with pytest.raises(UserError) as gone:
        releases.check(practice_vault, release)
    assert gone.value.kind is Kind.NOT_ALLOWED
