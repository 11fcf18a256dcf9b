"""Around the way in: what is seen from outside, the sheet as a PDF, the reserve, when a snapshot is due."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import sqlcipher3

from tests.services import worlds
from tests.small_disk import small_disk
from tests.vault_fixture import Clock
from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.passphrase import check
from wellbeing_desktop.services import (
    access,
    access_start,
    notes,
    practice,
    reserve,
    sheets,
    snapshots,
    suggestion,
    threshold,
)
from wellbeing_desktop.vault.store import Vault

PHRASE = "vier linden bij de sluis"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def test_from_outside_a_new_home_is_told_from_a_used_one(home: Path) -> None:
    assert threshold.is_new(home)
    access_start.create(home, PHRASE, use_keyring=False)[0].close()
    assert not threshold.is_new(home)
    (home / "vault.db").unlink()
    assert not threshold.is_new(home)


def test_from_outside_it_is_seen_what_will_be_asked(home: Path) -> None:
    assert threshold.asks(home) is threshold.Secret.PIN
    access_start.create(home, PHRASE, use_keyring=False)[0].close()
    assert threshold.asks(home) is threshold.Secret.PASSPHRASE
    keys = home / "vault.keys"
    for harm in (b"", b"\xff\xfe", b"[]", b'{"body": {"daily": {"kind": 7}}}', b'{"body": {"daily": {"kind": "x"}}}'):
        keys.write_bytes(harm)
        assert threshold.asks(home) is threshold.Secret.PIN


def test_too_old_a_database_library_is_told_at_the_start(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    access_start.create(home, PHRASE, use_keyring=False)[0].close()
    monkeypatch.setattr(sqlcipher3, "sqlite_version_info", (3, 51, 2))
    trouble = access.look(home).trouble
    assert trouble is not None
    assert trouble.kind is Kind.VERSION_TOO_OLD


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_suggestion_is_six_words_that_nobody_can_foresee(language: Language) -> None:
    known = resource("wordlists", f"{language}.txt").read_text("utf-8").split()
    assert len(known) == len(set(known)) > 512
    assert all(word.isascii() and word.islower() and 3 <= len(word) <= 9 for word in known)
    suggestions = [suggestion.passphrase(language) for _ in range(200)]
    assert len(set(suggestions)) == 200
    for words in suggestions:
        assert len(set(words.split())) == 6
        assert set(words.split()) <= set(known)
        check(words, with_keyring=False)
    assert len({word for words in suggestions for word in words.split()}) > 400


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_sheet_holds_the_code_and_no_secret(practice_vault: Vault, language: str) -> None:
    made = sheets.pdf(practice_vault, "en" if language == "en" else "nl")
    assert made == sheets.pdf(practice_vault, "en" if language == "en" else "nl")
    document = pypdfium2.PdfDocument(BytesIO(made))
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    for group in access_start.sheet_code(practice_vault).split("-"):
        assert group in text
    assert practice.current(practice_vault).name in text
    with pikepdf.open(BytesIO(made)) as pdf:
        assert practice.current(practice_vault).name not in str(pdf.docinfo.get("/Title", ""))


def test_the_vaults_mark_is_the_snapshots_mark(practice_vault: Vault, tmp_path: Path) -> None:
    vault_id = practice_vault.connection.execute("SELECT vault_id FROM meta").fetchone()[0]
    assert snapshots.make(practice_vault, tmp_path).tag == sheets.vault_mark(vault_id).replace(" ", "")


def test_the_reserve_is_kept_and_given_back(tmp_path: Path) -> None:
    assert reserve.keep(tmp_path)
    content = (tmp_path / reserve.NAME).read_bytes()
    assert len(content) == reserve.SIZE
    assert reserve.keep(tmp_path)
    assert (tmp_path / reserve.NAME).read_bytes() == content
    assert reserve.give_back(tmp_path)
    assert not reserve.give_back(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_nearly_full_disk_keeps_no_reserve(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", reserve.SIZE // 1024 * 3) as disk:
        assert not reserve.keep(disk.folder)
        assert list(disk.folder.iterdir()) == []


def test_a_snapshot_is_due_after_an_act_and_after_writing(practice_vault: Vault, tmp_path: Path, clock: Clock) -> None:
    assert snapshots.is_due(practice_vault)
    number = worlds.begin(practice_vault).dialogue.id
    snapshots.make(practice_vault, tmp_path)
    for act in (Act.LOCK, Act.UNLOCK, Act.UNLOCK_WITH_SHEET):
        with practice_vault.transaction(act):
            pass
    assert not snapshots.is_due(practice_vault)
    clock.present += timedelta(seconds=1)
    notes.save(practice_vault, number, {"insights": (Line("nieuw"),)})
    assert snapshots.is_due(practice_vault)
    clock.present += timedelta(seconds=1)
    snapshots.make(practice_vault, tmp_path)
    assert not snapshots.is_due(practice_vault)
    worlds.add_client(practice_vault, "Nog Iemand")
    assert snapshots.is_due(practice_vault)
