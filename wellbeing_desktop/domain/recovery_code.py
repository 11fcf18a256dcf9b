"""The code on the recovery sheet: 6 groups of 6 Crockford base32 characters, forgiving when typed back.

Five characters of each group carry data, the sixth checks the group. Of the 30 data characters the first 26
are 130 random bits, the last 4 are a checksum over those. Format for other readers: docs/vault-format.md.
"""

import hashlib

from .errors import Kind, UserError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 6
GROUP_LENGTH = 6
RANDOM_BITS = 130

_CHECKSUM_BITS = 20
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1"} | dict.fromkeys(" \t\r\n-–—_.", None))
_REDUCER = 0b100101  # x^5 + x^2 + 1, primitive: multiplication in the field of 32 elements
_CONTEXT = b"wellbeing-desktop recovery code 1"


def encode(random_bits: int) -> str:
    """The printed form of 130 random bits: six groups joined by dashes, upper case, ASCII.

    This exact text is also the passphrase of every snapshot and the input of the recovery wrap.
    """
    if not 0 <= random_bits < 1 << RANDOM_BITS:
        raise ValueError("a recovery code is made of 130 bits")
    bits = random_bits << _CHECKSUM_BITS | _checksum(random_bits)
    data = [bits >> 5 * place & 31 for place in reversed(range(GROUPS * (GROUP_LENGTH - 1)))]
    return "-".join(_group(number, data[number * 5 : number * 5 + 5]) for number in range(GROUPS))


def parse(typed: str) -> str:
    """The printed form of what somebody typed; case, spaces and dashes are free, O is 0, I and L are 1.

    Raises RECOVERY_CODE_TYPO with `group`: the first group (1 to 6) that is wrong, missing or too long, or 0
    when each group is right by itself but they do not belong together.
    """
    text = typed.upper().translate(_FORGIVEN)
    wrong = _wrong_groups(text)
    if wrong:
        raise UserError(Kind.RECOVERY_CODE_TYPO, group=wrong[0], groups=wrong)
    bits = 0
    for place, character in enumerate(text):
        if place % GROUP_LENGTH != GROUP_LENGTH - 1:
            bits = bits << 5 | ALPHABET.index(character)
    if _checksum(bits >> _CHECKSUM_BITS) != bits & (1 << _CHECKSUM_BITS) - 1:
        raise UserError(Kind.RECOVERY_CODE_TYPO, group=0, groups=())
    return encode(bits >> _CHECKSUM_BITS)


def parse_group(number: int, typed: str) -> str:
    """One group (1 to 6) as printed, of what somebody typed of it; raises RECOVERY_CODE_TYPO with the `group`."""
    text = typed.upper().translate(_FORGIVEN)
    if not _is_group(number - 1, text):
        raise UserError(Kind.RECOVERY_CODE_TYPO, group=number, groups=(number,))
    return text


def _wrong_groups(text: str) -> tuple[int, ...]:
    """Numbers (from 1) of the groups that fail their check; surplus text counts for the last group."""
    wrong = []
    for number in range(GROUPS):
        end = None if number == GROUPS - 1 else (number + 1) * GROUP_LENGTH
        if not _is_group(number, text[number * GROUP_LENGTH : end]):
            wrong.append(number + 1)
    return tuple(wrong)


def _is_group(number: int, part: str) -> bool:
    """Whether this can be the group of that number (from 0): six known characters, the last of which checks them."""
    known = len(part) == GROUP_LENGTH and all(character in ALPHABET for character in part)
    return known and _group(number, [ALPHABET.index(character) for character in part[:-1]]) == part


def _group(number: int, data: list[int]) -> str:
    """Five values and their check character; the group's number goes into it, so swapped groups show."""
    check = number + 1
    for value in data:
        check = _double(check ^ value)
    return "".join(ALPHABET[value] for value in (*data, check))


def _double(value: int) -> int:
    """Twice a value in the field: the weights 2, 4, 8 ... differ, so a slip or swap in a group shows."""
    doubled = value << 1
    return doubled ^ _REDUCER if doubled & 32 else doubled


def _checksum(random_bits: int) -> int:
    """The first 20 bits of SHA-256 over the context and the 130 bits as 17 bytes, big-endian."""
    digest = hashlib.sha256(_CONTEXT + random_bits.to_bytes(17)).digest()
    return int.from_bytes(digest[:3]) >> 4
