"""The key file: strict, whole or refused, replaced in one step."""

import json
from pathlib import Path

import msgspec
import pytest

from tests.small_disk import small_disk
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault import keyfile
from wellbeing_desktop.vault.keyfile import KeyFile
from wellbeing_desktop.vault.wraps import Stretch, Wrap, WrapKind


def wrap(kind: WrapKind) -> Wrap:
    return Wrap(kind=kind, nonce=bytes(12), sealed=bytes(48), stretch=Stretch(salt=bytes(16)))


KEYS = KeyFile("ab" * 16, bytes(16), bytes(16), wrap(WrapKind.PASSPHRASE), wrap(WrapKind.RECOVERY))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    keyfile.write(tmp_path / "vault.keys", KEYS)
    return tmp_path / "vault.keys"


def kind_of_reading(path: Path) -> Kind:
    with pytest.raises(UserError) as caught:
        keyfile.read(path)
    return caught.value.kind


def rewrite(path: Path, body: bytes, **outer: object) -> None:
    """Write a file whose hash fits the body, as only a program would."""
    whole = {"format": 1, "sha256": keyfile._hash(body), "body": msgspec.Raw(body)}
    path.write_bytes(msgspec.json.encode(whole | outer))


def test_what_was_written_is_read(path: Path) -> None:
    assert keyfile.read(path) == KEYS
    assert path.stat().st_mode & 0o777 == 0o600
    assert [found.name for found in path.parent.iterdir()] == ["vault.keys"]


def test_a_flipped_bit_anywhere_is_damage_never_a_wrong_secret(path: Path) -> None:
    content = path.read_bytes().rstrip(b"\n")
    for place in range(len(content)):
        for bit in (1, 64):
            broken = bytearray(content)
            broken[place] ^= bit
            path.write_bytes(broken)
            expected = Kind.KEYFILE_NEWER if chr(broken[10]) in "3456789" else Kind.KEYFILE_DAMAGED
            assert kind_of_reading(path) is expected, f"byte {place}"


@pytest.mark.parametrize("size", [0, 1, 40, 300])
def test_a_cut_key_file_is_damaged(path: Path, size: int) -> None:
    path.write_bytes(path.read_bytes()[:size])
    assert kind_of_reading(path) is Kind.KEYFILE_DAMAGED


def test_a_missing_key_file_is_missing(tmp_path: Path) -> None:
    assert kind_of_reading(tmp_path / "vault.keys") is Kind.KEYFILE_MISSING


def test_a_newer_format_is_told_apart_even_when_all_else_changed(path: Path) -> None:
    path.write_text('{"format": 2, "whatever": []}')
    with pytest.raises(UserError) as caught:
        keyfile.read(path)
    assert caught.value.kind is Kind.KEYFILE_NEWER
    assert caught.value.data == {"found": 2, "known": 1}


def test_format_zero_is_not_ours(path: Path) -> None:
    rewrite(path, msgspec.json.encode(KEYS), format=0)
    assert kind_of_reading(path) is Kind.KEYFILE_DAMAGED


def swap_wraps(body: dict) -> None:
    body["daily"], body["recovery"] = body["recovery"], body["daily"]


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.update(extra=1),
        lambda body: body.pop("key_check"),
        lambda body: body.update(vault_id="../../etc"),
        lambda body: body.update(vault_salt="AAAA"),
        lambda body: body["recovery"].pop("stretch"),
        lambda body: body["recovery"]["stretch"].update(memory_kib=1 << 30),
        lambda body: body["daily"].update(kind="keyring"),
        swap_wraps,
    ],
)
def test_a_body_of_another_shape_is_refused(path: Path, change) -> None:
    body = json.loads(msgspec.json.encode(KEYS))
    rewrite(path, json.dumps(body).encode())
    assert keyfile.read(path) == KEYS
    change(body)
    rewrite(path, json.dumps(body).encode())
    assert kind_of_reading(path) is Kind.KEYFILE_DAMAGED


def test_a_full_disk_leaves_the_old_key_file(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as disk:
        path = disk.folder / "vault.keys"
        keyfile.write(path, KEYS)
        disk.fill()
        with pytest.raises(UserError) as caught:
            keyfile.write(path, msgspec.structs.replace(KEYS, key_check=bytes(range(16))))
        assert caught.value.kind is Kind.DISK_FULL
        assert keyfile.read(path) == KEYS
        assert sorted(found.name for found in disk.folder.iterdir()) == ["ballast", "vault.keys"]
