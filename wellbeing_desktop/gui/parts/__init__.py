"""Small widgets that several views share; a form can name each of them as the class of a widget.

Each is loaded when it is first asked for: the first window needs three of them, and all together take 50 ms.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from .card import Card
    from .chip import Chip
    from .choice import Choice
    from .empty_state import EmptyState
    from .icon_label import IconLabel
    from .initials_row import Circle, Initial, InitialsRow
    from .labelled_field import LabelledField
    from .link_row import LinkRow
    from .moments import DateField, DayPicker, OptionalDate, TimeField
    from .money_field import HoursField, MoneyField
    from .note_edit import NoteEdit
    from .page_header import PageHeader
    from .remark import Remark
    from .saved_label import SavedLabel
    from .score_row import ScoreRow
    from .segments import Segments
    from .side_by_side import SideBySide
    from .signature_pad import SignaturePad
    from .spool_line import SpoolLine
    from .weekday_picker import WeekdayPicker
    from .wheel import Wheel
    from .wording_pane import WordingPane

_IN_FORMS = {
    "Card": "card",
    "Chip": "chip",
    "Choice": "choice",
    "DateField": "moments",
    "DayPicker": "moments",
    "EmptyState": "empty_state",
    "HoursField": "money_field",
    "IconLabel": "icon_label",
    "InitialsRow": "initials_row",
    "LabelledField": "labelled_field",
    "MoneyField": "money_field",
    "NoteEdit": "note_edit",
    "OptionalDate": "moments",
    "PageHeader": "page_header",
    "PageScroll": "page_scroll",
    "Remark": "remark",
    "SavedLabel": "saved_label",
    "ScoreRow": "score_row",
    "Segments": "segments",
    "SideBySide": "side_by_side",
    "SpoolLine": "spool_line",
    "SignaturePad": "signature_pad",
    "TimeField": "moments",
    "WeekdayPicker": "weekday_picker",
    "Wheel": "wheel",
    "WordingPane": "wording_pane",
}
_IN_CODE = {"Circle": "initials_row", "Initial": "initials_row", "LinkRow": "link_row"}
_MODULES = _IN_FORMS | _IN_CODE


def __getattr__(name: str) -> object:
    """The part of this name, loaded now."""
    if name not in _MODULES:
        raise AttributeError(name)
    found: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return found


class _Parts(Mapping[str, type[QWidget]]):
    """The parts that a form can name, by name."""

    def __getitem__(self, name: str) -> type[QWidget]:
        if name not in _IN_FORMS:
            raise KeyError(name)
        found: type[QWidget] = getattr(import_module(f"{__name__}.{_IN_FORMS[name]}"), name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(_IN_FORMS)

    def __len__(self) -> int:
        return len(_IN_FORMS)


BY_NAME: Mapping[str, type[QWidget]] = _Parts()

__all__ = [
    "BY_NAME",
    "Card",
    "Chip",
    "Choice",
    "Circle",
    "DateField",
    "DayPicker",
    "EmptyState",
    "HoursField",
    "IconLabel",
    "Initial",
    "InitialsRow",
    "LabelledField",
    "LinkRow",
    "MoneyField",
    "NoteEdit",
    "OptionalDate",
    "PageHeader",
    "Remark",
    "SavedLabel",
    "ScoreRow",
    "Segments",
    "SideBySide",
    "SignaturePad",
    "SpoolLine",
    "TimeField",
    "WeekdayPicker",
    "Wheel",
    "WordingPane",
]
