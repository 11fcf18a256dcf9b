"""The register of processing activities: proposed from what the vault holds, made the practice's own, on paper."""

import pytest

from tests.documents.anatomy import words
from tests.services.group_worlds import make_group
from tests.services.worlds import begin
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.paper import Table
from wellbeing_desktop.domain.processing import Activity, Asked
from wellbeing_desktop.services import disclosures, laptop_card, processing_register, releases, undo
from wellbeing_desktop.services.processing_register import Field
from wellbeing_desktop.vault.store import Vault

TERM: Field = (Activity.GUIDANCE, Asked.RETENTION)


def text(vault: Vault, key: Field, language: str = "nl") -> str:
    found = processing_register.lines(vault, "en" if language == "en" else "nl")
    return next(line.text for line in found if (line.activity, line.asked) == key)


def test_the_law_s_points_are_all_there_with_a_text(practice_vault: Vault) -> None:
    found = processing_register.lines(practice_vault, "nl")
    assert {line.asked for line in found} == set(Asked)
    assert all(line.text for line in found if line.activity is not Activity.GROUPS)
    assert not any(line.own for line in found)


def test_the_proposal_follows_what_the_practice_does(practice_vault: Vault) -> None:
    assert "programma’s die de praktijk aanbiedt" in text(practice_vault, (Activity.GUIDANCE, Asked.PURPOSES))
    assert text(practice_vault, (Activity.GROUPS, Asked.PURPOSES)) == ""
    begin(practice_vault)
    assert "Herstelplan op de werkvloer" in text(practice_vault, (Activity.GUIDANCE, Asked.PURPOSES))
    assert "Lotgenotengroep" not in text(practice_vault, (Activity.GUIDANCE, Asked.PURPOSES))
    receiving = text(practice_vault, (Activity.GUIDANCE, Asked.RECIPIENTS))
    assert "leidinggevende" in receiving
    assert "bedrijfsarts" not in receiving, "there is none in the vault"
    make_group(practice_vault)
    assert text(practice_vault, (Activity.GROUPS, Asked.PEOPLE))


def test_an_own_text_stays_and_the_others_go_on_following(practice_vault: Vault) -> None:
    purposes: Field = (Activity.GUIDANCE, Asked.PURPOSES)
    same = text(practice_vault, purposes)
    change = processing_register.save(practice_vault, "nl", {TERM: "5 jaar, want … ", purposes: same})
    assert text(practice_vault, TERM) == "5 jaar, want …"
    assert len(change.after) == 1, "what is as proposed is not kept"
    begin(practice_vault)
    assert text(practice_vault, purposes) != same
    assert text(practice_vault, TERM, "en").startswith("If the guidance is treatment")
    undo.revert(practice_vault, change)
    assert text(practice_vault, TERM).startswith("Valt de begeleiding onder de WGBO: 20 jaar")


def test_a_text_can_be_emptied_and_proposed_again(practice_vault: Vault) -> None:
    proposed = text(practice_vault, TERM)
    processing_register.save(practice_vault, "nl", {TERM: " "})
    assert text(practice_vault, TERM) == ""
    change = processing_register.save(practice_vault, "nl", {TERM: proposed})
    assert (len(change.before), change.after) == (1, ())
    assert text(practice_vault, TERM) == proposed


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_paper_holds_every_text_and_claims_nothing(practice_vault: Vault, language: str) -> None:
    spoken = "en" if language == "en" else "nl"
    processing_register.save(practice_vault, spoken, {TERM: "Tien jaar"})
    release = processing_register.compose(practice_vault, "en" if language == "en" else "nl")
    assert release.paper is not None
    rows = [row for block in release.paper.blocks if isinstance(block, Table) for row in block.rows]
    assert [row[1] for row in rows] == [
        one.text for one in processing_register.lines(practice_vault, spoken) if one.text
    ]
    printed = words(releases.pdf(release))
    assert "Tien jaar" in printed
    assert ("in mind" if language == "en" else "in gedachten") in printed
    assert not [claim for claim in ("compliant", "voldoet aan", "AVG-proof", "complies") if claim in printed]


def test_both_papers_are_registered_as_the_practice_s_own(practice_vault: Vault) -> None:
    begin(practice_vault)
    for release in (
        processing_register.compose(practice_vault, "nl"),
        laptop_card.compose(practice_vault, "nl"),
    ):
        (entry,) = releases.finish(practice_vault, release, releases.pdf(release), Way.PRINTED).after
        assert isinstance(entry, Disclosure)
        assert release.paper is not None
        assert (entry.client_id, entry.items) == (None, (f"{release.paper.kind.value}:practice",))
        assert disclosures.items_in_words(practice_vault, entry, "nl") == (
            {"processing_register": "Verwerkingsregister", "laptop_card": "Kaart bij diefstal of verlies"}[
                entry.document
            ],
        )
    again = processing_register.compose(practice_vault, "nl")
    assert again.paper is not None
    assert again.paper.version == 2


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_card_is_one_page_with_every_step_in_order_and_no_secret(practice_vault: Vault, language: str) -> None:
    begin(practice_vault)
    release = laptop_card.compose(practice_vault, "en" if language == "en" else "nl")
    assert release.paper is not None
    assert not release.paper.confidential
    printed = words(releases.pdf(release))
    order = (
        [
            "Schrijf op",
            "politie",
            "een ander apparaat",
            "stond de kluis open",
            "72 uur bij",
            "risico hoog",
            "nieuwste reserve",
        ]
        if language == "nl"
        else [
            "Write down",
            "police",
            "From another device",
            "vault open",
            "within 72 hours",
            "risk high",
            "newest backup",
        ]
    )
    places = [printed.find(step) for step in order]
    assert -1 not in places
    assert places == sorted(places)
    assert ("Pagina 1 van 1" if language == "nl" else "Page 1 of 1") in printed
    assert "Anna" not in printed
