"""The words for each sort of item in the register, also of what is gone, and the reports they came out of."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.services.worlds import AGREED, World, allow, begin, seal
from wellbeing_desktop.domain.consent import Limitation
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.people import Role
from wellbeing_desktop.domain.reports import Means, Report
from wellbeing_desktop.services import consents, disclosed_items, people, processing_register, releases
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault


@pytest.fixture
def world(practice_vault: Vault) -> World:
    """One consent (1), taken back (1), one report (1) with agreement 1 about work, one entry (1)."""
    made = begin(practice_vault)
    seal(practice_vault, made.dialogue.id)
    allow(practice_vault, made)
    consents.withdraw(practice_vault, 1, Means.ORAL)
    paper = processing_register.compose(practice_vault, "nl")
    releases.finish(practice_vault, paper, b"%PDF", Way.PRINTED)
    people.add_contact(practice_vault, made.client.id, people.NewContact("Dr. Vos", Role.COMPANY_DOCTOR, "Arbodienst"))
    doctor = people.contacts_of(practice_vault, made.client.id, Role.COMPANY_DOCTOR)[0]
    limit = Limitation(0, made.trajectory.id, doctor.id, "Niet langer dan vier uur per dag.", date(2026, 11, 23))
    records.put(practice_vault, limit)
    return made


def entry(*items: str, report_id: int | None = None) -> Disclosure:
    made = datetime(2026, 11, 23)
    return Disclosure(
        1, "progress_report", "VW-1", 1, 1, report_id, None, "Bert", "progress", None, items, Way.SAVED, made,
        "", 1, "", "",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("key", "dutch", "english"),
    [
        ("period:1", "Periode van de begeleiding", "Period of the guidance"),
        ("talks:1", "Aantal geplande en gehouden gesprekken", "Number of talks planned and held"),
        ("attendance:1", "Aanwezigheid", "Attendance"),
        ("hours:1", "Uren van de begeleiding", "Hours of the guidance"),
        (
            "next_steps:1",
            "Vervolgstappen en datum van het volgende gesprek",
            "Next steps and date of the next talk",
        ),
        (
            "work_agreements:1:1",
            f"Afspraken over het werk, in de woorden van de deelnemer: {AGREED[0]}",
            f"Agreements about work, in the client’s words: {AGREED[0]}",
        ),
        (
            "limitations:1",
            "Beperkingen, alleen als citaat van de bedrijfsarts: Niet langer dan vier uur per dag.",
            "Limitations, only as quoted from the company doctor: Niet langer dan vier uur per dag.",
        ),
        (
            "withdrawal:1",
            "Intrekking van toestemming TOE-2026-0001 op 23 november 2026",
            "Consent TOE-2026-0001 taken back on 23 November 2026",
        ),
        (
            "disclosure:1",
            "Over een eerdere verstrekking: Verwerkingsregister VR-0001, versie 1, van 23 november 2026",
            "About an earlier disclosure: Register of processing VR-0001, version 1, of 23 November 2026",
        ),
        ("consent:1", "Toestemming TOE-2026-0001", "Consent TOE-2026-0001"),
        ("laptop_card:practice", "Kaart bij diefstal of verlies", "Card for theft or loss"),
        ("report:1:client", "Eigen exemplaar van het verslag", "Reader’s own copy of the report"),
        ("withdrawal:99", "Intrekking van toestemming", "Withdrawal of consent"),
        ("limitations:99", "Beperkingen, alleen als citaat van de bedrijfsarts", None),
        ("work_agreements:1:99", "Afspraken over het werk, in de woorden van de deelnemer", None),
        ("section:99:insights", "Onderdeel van een notitie", "Part of a note"),
        ("trajectory:1", "Traject: Herstelplan op de werkvloer", None),
        ("trajectory:99", "Traject", None),
        ("session:1", "Gesprek van 23 november 2026", "Talk of 23 November 2026"),
        ("session:99", "Gesprek", None),
        ("iets_nieuws:1", "Onderdeel ‘iets_nieuws’", "Part ‘iets_nieuws’"),
    ],
)
def test_each_sort_has_its_words(
    practice_vault: Vault, world: World, key: str, dutch: str, english: str | None
) -> None:
    assert disclosed_items.items_in_words(practice_vault, entry(key), "nl") == (dutch,)
    if english is not None:
        assert disclosed_items.items_in_words(practice_vault, entry(key), "en") == (english,)


def test_a_section_is_told_by_its_title_and_day_never_by_its_text(practice_vault: Vault, world: World) -> None:
    (said,) = disclosed_items.items_in_words(practice_vault, entry(f"section:{world.dialogue.id}:background"), "nl")
    assert said.startswith("Notitie bij het gesprek van ")
    assert said.partition(": ")[2]
    assert "DOSSIERTEKST" not in said


def test_out_of_several_reports_each_item_names_its_own(practice_vault: Vault, world: World) -> None:
    other = seal(practice_vault, world.sessions[4].id)
    number = other.content.agreements[0].agreement_id
    both = entry("work_agreements:1:1", f"work_agreements:{other.id}:{number}", "period:1")
    first, second, third = disclosed_items.lines(practice_vault, both, "nl")
    assert first.endswith("(SV-2026-0001, versie 1)")
    assert second.endswith("(SV-2026-0002, versie 1)")
    assert third == "Periode van de begeleiding"
    assert [one.number for one in disclosed_items.sources(practice_vault, both)] == ["SV-2026-0001", "SV-2026-0002"]
    one = replace(both, items=both.items[:1])
    assert disclosed_items.lines(practice_vault, one, "nl") == disclosed_items.items_in_words(practice_vault, one, "nl")


def test_what_says_the_same_is_told_once(practice_vault: Vault, world: World) -> None:
    twice = entry("area:1:sleep", "area:1:friends", "consent:1")
    assert disclosed_items.lines(practice_vault, twice, "nl") == ("Levensgebied", "Toestemming TOE-2026-0001")


def test_every_kind_of_key_that_is_in_the_table_stands_a_missing_number(practice_vault: Vault, world: World) -> None:
    for kind in disclosed_items.WORDS:
        if kind != "calendar_file":
            (said,) = disclosed_items.items_in_words(practice_vault, entry(f"{kind}:"), "nl")
            assert said
    assert records.get(practice_vault, Report, 1)
