"""The recovery code: what is printed comes back however it is typed, and a slip names its group."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellbeing_desktop.domain import recovery_code
from wellbeing_desktop.domain.errors import Kind, UserError

BITS = st.integers(0, (1 << recovery_code.RANDOM_BITS) - 1)


def refusal(typed: str) -> UserError:
    with pytest.raises(UserError) as caught:
        recovery_code.parse(typed)
    assert caught.value.kind is Kind.RECOVERY_CODE_TYPO
    return caught.value


@given(BITS)
def test_printed_form_comes_back(bits: int) -> None:
    code = recovery_code.encode(bits)
    assert recovery_code.parse(code) == code
    assert [len(group) for group in code.split("-")] == [6] * 6
    assert code.isascii()


@given(BITS, st.randoms())
def test_sloppy_typing_is_forgiven(bits: int, chance) -> None:
    code = recovery_code.encode(bits)
    lookalike = {"0": "oO0", "1": "iIlL1", "-": [" ", "-", "", "\n", "–", " - "]}
    typed = "".join(chance.choice(lookalike.get(c, c + c.lower())) for c in code)
    assert recovery_code.parse(f" {typed}\t") == code


@given(BITS, st.integers(0, 35), st.integers(1, 31))
def test_one_wrong_character_names_its_group(bits: int, place: int, shift: int) -> None:
    flat = recovery_code.encode(bits).replace("-", "")
    index = (recovery_code.ALPHABET.index(flat[place]) + shift) % 32
    trouble = refusal(flat[:place] + recovery_code.ALPHABET[index] + flat[place + 1 :])
    assert trouble.data == {"group": place // 6 + 1, "groups": (place // 6 + 1,)}


@given(BITS, st.integers(0, 5), st.sets(st.integers(0, 5), min_size=2, max_size=2))
def test_two_swapped_characters_in_a_group_show(bits: int, group: int, places: set[int]) -> None:
    groups = recovery_code.encode(bits).split("-")
    first, second = sorted(places)
    letters = list(groups[group])
    letters[first], letters[second] = letters[second], letters[first]
    if "".join(letters) != groups[group]:
        assert refusal("-".join([*groups[:group], "".join(letters), *groups[group + 1 :]])).data["group"] == group + 1


@given(BITS, st.permutations(range(6)))
def test_groups_in_another_order_show(bits: int, order: list[int]) -> None:
    groups = recovery_code.encode(bits).split("-")
    if order != sorted(order):
        moved = [place + 1 for place, origin in enumerate(order) if place != origin]
        assert refusal("-".join(groups[place] for place in order)).data["groups"] == tuple(moved)


def test_groups_of_two_sheets_do_not_belong_together() -> None:
    mine, other = (recovery_code.encode(bits).split("-") for bits in (12345, 67890))
    assert refusal("-".join([*mine[:5], other[5]])).data == {"group": 0, "groups": ()}


@pytest.mark.parametrize(("typed", "group"), [("", 1), ("00000", 1)])
def test_too_little_names_the_first_unfinished_group(typed: str, group: int) -> None:
    assert refusal(typed).data["group"] == group


def test_a_missing_and_a_surplus_character_are_found() -> None:
    code = recovery_code.encode(2**129 + 7)
    assert refusal(code[:-1]).data["group"] == 6
    assert refusal(code + "0").data["group"] == 6
    assert refusal(code[:20]).data["group"] == 4
    assert refusal(code[:19]).data["group"] == 3


def test_the_format_stays_what_the_first_sheets_were_printed_with() -> None:
    assert recovery_code.encode(0) == "000005-00000A-00000F-00000M-00000H-0KVDED"
    assert recovery_code.encode((1 << 130) - 1) == "ZZZZZ4-ZZZZZB-ZZZZZE-ZZZZZN-ZZZZZG-Z74C4N"


@pytest.mark.parametrize("bits", [-1, 1 << 130])
def test_only_130_bits_make_a_code(bits: int) -> None:
    with pytest.raises(ValueError, match="130 bits"):
        recovery_code.encode(bits)
