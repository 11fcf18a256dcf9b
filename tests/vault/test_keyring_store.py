"""The real Secret Service in every state a keyring can be in; each trouble is its own kind."""

import threading
import time
from collections.abc import Callable

import pytest

from tests.keyring_fixture import Prompter, SecretService
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.vault.keyring_store import KeyringStore, service_name

SERVICE = service_name("ab" * 16, "cd" * 16)
SECRET = bytes(range(32))


def kind_of(call: Callable[[], object]) -> Kind:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.kind


@pytest.fixture
def filled(secret_service: SecretService) -> SecretService:
    KeyringStore().put(SERVICE, SECRET)
    return secret_service


def test_a_secret_comes_back_until_it_is_removed(filled: SecretService) -> None:
    keyring = KeyringStore()
    keyring.check()
    assert keyring.get(SERVICE) == SECRET
    assert kind_of(lambda: keyring.get(service_name("ab" * 16, "ef" * 16))) is Kind.KEYRING_ENTRY_MISSING
    keyring.remove(SERVICE)
    assert kind_of(lambda: keyring.get(SERVICE)) is Kind.KEYRING_ENTRY_MISSING
    assert filled.labels() == []


def test_the_entry_tells_nothing_about_anybody(filled: SecretService) -> None:
    assert filled.labels() == [f"Password for 'device secret' on '{SERVICE}'"]
    assert len(SERVICE) == len(f"wellbeing-desktop {32 * 'a'} {32 * 'c'}")


def test_a_locked_keyring_without_a_prompt_is_locked(filled: SecretService) -> None:
    filled.lock()
    keyring = KeyringStore(reading_time=10.0)
    assert kind_of(lambda: keyring.get(SERVICE)) is Kind.KEYRING_LOCKED
    assert kind_of(lambda: keyring.put(SERVICE, SECRET)) is Kind.KEYRING_LOCKED
    keyring.check()


def test_a_dismissed_prompt_is_told_apart(filled: SecretService, prompter: Prompter) -> None:
    filled.lock()
    person = threading.Thread(target=prompter.dismiss)
    person.start()
    assert kind_of(lambda: KeyringStore(reading_time=0.03).get(SERVICE)) is Kind.KEYRING_DISMISSED
    person.join()


def test_an_answered_prompt_gives_the_secret(filled: SecretService, prompter: Prompter) -> None:
    filled.lock()
    person = threading.Thread(target=prompter.answer)
    person.start()
    assert KeyringStore().get(SERVICE) == SECRET
    person.join()


def test_a_prompt_that_nobody_looks_at_ends(filled: SecretService, prompter: Prompter) -> None:
    filled.lock()
    assert kind_of(lambda: KeyringStore(limit=0.5).get(SERVICE)) is Kind.KEYRING_TIMEOUT


def test_a_keyring_that_hangs_ends(filled: SecretService) -> None:
    filled.freeze()
    begun = time.monotonic()
    assert kind_of(lambda: KeyringStore(limit=0.3).get(SERVICE)) is Kind.KEYRING_TIMEOUT
    assert time.monotonic() - begun < 10
    filled.thaw()
    assert KeyringStore().get(SERVICE) == SECRET


def test_a_keyring_that_ended_is_gone_and_may_come_back(filled: SecretService) -> None:
    keyring = KeyringStore()
    filled.stop()
    assert kind_of(lambda: keyring.get(SERVICE)) is Kind.KEYRING_GONE
    assert kind_of(lambda: keyring.put(SERVICE, SECRET)) is Kind.KEYRING_GONE
    assert kind_of(keyring.check) is Kind.KEYRING_ABSENT
    filled.start()
    assert keyring.get(SERVICE) == SECRET


def test_a_bus_that_ended_is_gone(filled: SecretService) -> None:
    filled.end_bus()
    assert kind_of(lambda: KeyringStore().get(SERVICE)) is Kind.KEYRING_GONE
    assert kind_of(KeyringStore().check) is Kind.KEYRING_ABSENT


def test_a_bus_address_that_leads_nowhere_is_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    assert kind_of(KeyringStore().check) is Kind.KEYRING_ABSENT
    assert kind_of(lambda: KeyringStore().get(SERVICE)) is Kind.KEYRING_GONE


def test_no_session_bus_is_absent() -> None:
    assert kind_of(KeyringStore().check) is Kind.KEYRING_ABSENT
    assert kind_of(lambda: KeyringStore().get(SERVICE)) is Kind.KEYRING_GONE


def test_an_entry_of_another_kind_is_wrong(filled: SecretService) -> None:
    filled.overwrite(b"my bank's password")
    assert kind_of(lambda: KeyringStore().get(SERVICE)) is Kind.KEYRING_ENTRY_WRONG


@pytest.mark.parametrize(
    "backend",
    [
        "keyrings.alt.file.PlaintextKeyring",
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.chainer.ChainerBackend",
    ],
)
def test_a_backend_that_keeps_no_secrets_is_refused_by_name(
    secret_service: SecretService, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    with pytest.raises(UserError) as caught:
        KeyringStore().check()
    assert caught.value.kind is Kind.KEYRING_REFUSED
    assert caught.value.data == {"backend": backend}


class Forgetful(KeyringStore):
    """The real null backend, which stores nothing and says that all went well."""

    backend = "keyring.backends.null.Keyring"


def test_what_cannot_be_read_back_was_not_stored() -> None:
    with pytest.raises(UserError) as caught:
        Forgetful().put(SERVICE, SECRET)
    assert caught.value.kind is Kind.KEYRING_REFUSED
    assert caught.value.data == {"backend": "keyring.backends.null.Keyring"}
