"""No kind of trouble, no act and no rule without words; each sentence clear and in Dutch."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from wellbeing_desktop.domain.change import Act, Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.gui import acts, messages
from wellbeing_desktop.gui.rule_words import FIELDS, RULES

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "wellbeing_desktop"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_sentence(kind: Kind) -> None:
    said = messages.sentence(UserError(kind))
    assert re.fullmatch(r"[A-Z].*\.", said)
    assert "{" not in said
    assert len(said) <= 130, "one quiet line or two"


@pytest.mark.parametrize("act", Act)
def test_every_act_has_words(act: Act) -> None:
    said = acts.words(act)
    assert re.fullmatch(r"[a-z].*[a-z]", said)
    assert acts.sentence(Change(act)) == f"{said[0].upper()}{said[1:]}."


def test_acts_are_told_apart() -> None:
    assert len({acts.words(act) for act in Act}) == len(Act)


def test_every_rule_of_the_vault_has_a_sentence() -> None:
    sql = (PACKAGE / "vault" / "migrations" / "schema.sql").read_text("utf-8")
    rules = set(re.findall(r"'rule:(\w+)'", sql))
    assert rules
    assert rules == set(RULES)


def test_every_field_that_can_be_wrong_has_words() -> None:
    python = "\n".join(path.read_text("utf-8") for path in PACKAGE.glob("[!g]*/*.py"))
    fields = set(re.findall(r'field="(\w+)"', python)) | set(re.findall(r'require\([^()]*, "(\w+)"\)', python))
    assert "weekdays" in fields
    assert "client_name" in fields
    assert fields <= set(FIELDS)


def test_a_sentence_says_which(qapp: QApplication) -> None:
    assert (
        messages.sentence(UserError(Kind.FIELD_EMPTY, field="client_name")) == "Vul nog in: de naam van de deelnemer."
    )
    assert messages.sentence(UserError(Kind.FIELD_WRONG, field="logo")).startswith("Dit klopt nog niet: het logo.")
    assert "30 seconden" in messages.sentence(UserError(Kind.WAIT, seconds=30))
    assert "groep 3" in messages.sentence(UserError(Kind.RECOVERY_CODE_TYPO, group=3, groups=(3, 5)))
    assert "vastgesteld" in messages.sentence(UserError(Kind.RULE, rule="sealed"))


def test_an_unknown_field_or_rule_still_makes_a_sentence() -> None:
    assert messages.sentence(UserError(Kind.FIELD_EMPTY, field="unheard_of")) == "Vul nog in: dit veld."
    assert messages.sentence(UserError(Kind.RULE, rule="unheard_of")).startswith("Dit staat vast")
