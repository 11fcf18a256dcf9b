"""The words of the user's own, and the small process that looks words up: what it knows and what it does not do."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from wellbeing_desktop.assets import program, speller
from wellbeing_desktop.assets.dictionaries import field_words, ordinary
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.spelling import Word, words
from wellbeing_desktop.services import spelling
from wellbeing_desktop.services.undo import revert
from wellbeing_desktop.vault.store import Vault

ROOT = Path(__file__).parents[2]
SECRET = "geheimwoordx"
ASKED = (
    json.dumps({"language": "nl", "words": [SECRET, "gesprek"]})
    + "\n"
    + json.dumps({"language": "en", "suggest": "recieve"})
    + "\n"
)


@pytest.fixture(scope="module")
def dutch() -> speller.Speller:
    return speller.Speller("nl")


@pytest.fixture(scope="module")
def english() -> speller.Speller:
    return speller.Speller("en")


@pytest.mark.parametrize(
    "word",
    [
        *("gesprek", "Gesprek", "foto's", "z'n", "zo'n", "hbo'er", "privé", "coördinatie", "re-integratie", "dijk"),
        *("werkhervattingsgesprek", "spanningsklachtenlijst", "ziekteverzuimbegeleiding", "burn-outklachten"),
        *("coachee", "HR-adviseur", "werk-privé", "bedrijfsarts", "terugvalpreventie", "lotgenotengroep"),
    ],
)
def test_dutch_words_are_right(dutch: speller.Speller, word: str) -> None:
    assert dutch.right(word)


@pytest.mark.parametrize("word", ["gesprk", "afspaak", "foto'ss", "cliente", "re-integratei", "coachie"])
def test_what_is_no_dutch_word_is_not(dutch: speller.Speller, word: str) -> None:
    assert not dutch.right(word)


def test_english_is_british(english: speller.Speller) -> None:
    assert all(map(english.right, ("organise", "colour", "it's", "wellbeing", "well-being", "line-manager")))
    assert not any(map(english.right, ("organize", "color", "recieve")))


def test_at_most_five_words_are_suggested(dutch: speller.Speller, english: speller.Speller) -> None:
    assert dutch.suggestions("gesprk") == ("gesprek",)
    assert english.suggestions("recieve")[0] == "receive"
    assert 1 < len(dutch.suggestions("overleeg")) <= 5


def test_the_field_words_are_those_that_the_dictionary_lacks() -> None:
    from hunspell import Hunspell

    folder = str(ROOT / "resources" / "dictionaries")
    for language in ("nl", "en"):
        dictionary = Hunspell(language, hunspell_data_dir=folder, system_encoding="UTF-8")
        listed = field_words(language)
        assert listed
        assert {word for word in listed if dictionary.spell(word)} == set()


def test_ordinary_words_are_told_from_names() -> None:
    asked = ("bakker", "jans", "wit", "roos", "mark", "will", "banks", "dijk", "wilhelmina", "yildiz", "jansen")
    assert ordinary(asked) == {"bakker", "jans", "wit", "roos", "mark", "will", "banks", "dijk"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hij belde jan@x.nl over de foto’s.", ["Hij", "belde", "over", "de", "foto’s"]),
        ("zie https://x.org/pad en www.x.nl of x.nl", ["zie", "en", "of"]),
        ("week2, 3e keer, 50+'er, WGA en PostNL", ["keer", "er", "en"]),
        ("a b ’s avonds re-integratie", ["avonds", "re-integratie"]),
        ("Καλημέρα Привет Çağlar", ["Çağlar"]),
        ("x" * 65 + " kort", ["kort"]),
    ],
)
def test_what_is_looked_up(text: str, found: list[str]) -> None:
    assert [word.text for word in words(text)] == found


def test_a_word_tells_where_it_stands() -> None:
    assert list(words("een, twee", 3)) == [Word(5, 9, "twee")]


def test_a_word_is_learnt_once_and_undone(practice_vault: Vault) -> None:
    vault = practice_vault
    change = spelling.learn(vault, " coachvraagje’s ")
    assert change.act is Act.LEARN_WORD
    assert [kept.word for kept in spelling.words(vault)] == ["coachvraagje's"]
    spelling.learn(vault, "coachvraagje's")
    assert len(spelling.words(vault)) == 1
    revert(vault, change)
    assert spelling.words(vault) == []


def test_a_word_is_forgotten_and_comes_back(practice_vault: Vault) -> None:
    vault = practice_vault
    for word in ("zebra", "Éénling", "appel"):
        spelling.learn(vault, word)
    assert [kept.word for kept in spelling.words(vault)] == ["appel", "Éénling", "zebra"]
    change = spelling.forget(vault, spelling.words(vault)[0].id)
    assert [kept.word for kept in spelling.words(vault)] == ["Éénling", "zebra"]
    revert(vault, change)
    assert len(spelling.words(vault)) == 3


@pytest.mark.parametrize(
    ("word", "kind"), [(" ", Kind.FIELD_EMPTY), ("a b", Kind.FIELD_WRONG), ("x" * 65, Kind.FIELD_WRONG)]
)
def test_what_is_no_word_is_refused(practice_vault: Vault, word: str, kind: Kind) -> None:
    with pytest.raises(UserError) as caught:
        spelling.learn(practice_vault, word)
    assert caught.value.kind is kind


def ask(folder: Path, *before: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the small process in an empty home with two questions."""
    return subprocess.run(
        [*before, *program.command([speller.COMMAND])],
        input=ASKED,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=folder,
        env=os.environ | {"HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)},
    )


def test_the_process_answers_and_ends_with_its_input(tmp_path: Path) -> None:
    ended = ask(tmp_path)
    assert [json.loads(line) for line in ended.stdout.splitlines()] == [
        {"wrong": [SECRET]},
        {"suggestions": ["receive", "relieve", "reverie"]},
    ]
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace watches Linux only")
def test_the_process_opens_no_socket_writes_no_file_and_reads_only_its_dictionaries(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    assert strace, "strace is missing: make test installs it"
    log = tmp_path / "calls"
    home = tmp_path / "home"
    home.mkdir()
    watched = (strace, "-f", "-qq", "-s", "300", "-e", "trace=network,openat,creat,rename,unlink,mkdir", "-o", log)
    ended = ask(home, *watched)
    calls = log.read_text(encoding="utf-8", errors="replace")
    assert ended.returncode == 0
    assert "AF_" not in calls
    assert not [line for line in calls.splitlines() if "O_WRONLY" in line or "O_RDWR" in line or "O_CREAT" in line]
    assert "nl.dic" in calls, "the look looks"
    assert SECRET not in calls
    opened = {line.split('"')[1] for line in calls.splitlines() if "openat" in line and "ENOENT" not in line}
    given = {path for path in opened if "dictionaries" in path and not path.endswith((".py", ".pyc"))}
    assert {Path(path).name for path in given if Path(path).suffix} == {
        *("nl.aff", "nl.dic", "field-nl.txt"),
        *("en.aff", "en.dic", "field-en.txt"),
    }
    assert list(home.iterdir()) == []
