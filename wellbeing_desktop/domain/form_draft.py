"""What somebody began to fill in on a screen and did not finish."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FormDraft:
    """The fields of a half-filled form by name; `form` says which form, with a record's id where there can be more."""

    id: int
    form: str
    content: dict[str, str]
