"""Every backup within reach loses an erased dossier; what does not open is told and stays as it was."""

from pathlib import Path

from tests.dossier_fixture import Filled, back_up
from wellbeing_desktop.domain.erasing import Reason
from wellbeing_desktop.services import archives, erasing, erasing_reach
from wellbeing_desktop.vault.store import Vault


def test_snapshots_and_archives_within_reach(dossier_vault: Vault, filled: Filled, tmp_path: Path) -> None:
    stick, client = tmp_path / "stick", filled.dossier.client
    stick.mkdir()
    snapshot = back_up(dossier_vault)
    own = stick / archives.make(dossier_vault, stick, "zes keer langs de oude molen").file_name
    sheet = stick / archives.make(dossier_vault, stick).file_name
    (stick / sheet.name.replace("0002", "0009")).write_bytes(b"no backup" * 1000)
    erasing.erase(dossier_vault, client.id, client.name, Reason.OTHER)
    first = erasing_reach.erase_in(dossier_vault, erasing_reach.folders(dossier_vault, ""))
    assert first.changed == (snapshot,)
    before = own.read_bytes()
    second = erasing_reach.erase_in(dossier_vault, [stick])
    assert (second.changed, second.archives) == ((sheet,), (sheet,))
    assert (len(second.shut), len(second.bad)) == (1, 1)
    assert own.read_bytes() == before
    third = erasing_reach.erase_in(dossier_vault, [stick], " zes keer langs de oude molen ")
    assert third.changed == (own,)
    assert erasing_reach.erase_in(dossier_vault, [stick], "zes keer langs de oude molen").changed == ()
