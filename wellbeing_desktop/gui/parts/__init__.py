"""Small widgets that several views share; a form can name each of them as the class of a widget."""

from PySide6.QtWidgets import QWidget

from .card import Card
from .chip import Chip
from .empty_state import EmptyState
from .icon_label import IconLabel
from .initials_row import Circle, Initial, InitialsRow
from .labelled_field import LabelledField
from .link_row import LinkRow
from .moments import DateField, DayPicker, OptionalDate, TimeField
from .note_edit import NoteEdit
from .page_header import PageHeader
from .remark import Remark
from .saved_label import SavedLabel
from .segments import Segments
from .side_by_side import SideBySide
from .signature_pad import SignaturePad
from .weekday_picker import WeekdayPicker

_WIDGETS: tuple[type[QWidget], ...] = (
    Card,
    Chip,
    DateField,
    DayPicker,
    EmptyState,
    IconLabel,
    InitialsRow,
    LabelledField,
    NoteEdit,
    OptionalDate,
    PageHeader,
    Remark,
    SavedLabel,
    Segments,
    SideBySide,
    SignaturePad,
    TimeField,
    WeekdayPicker,
)

BY_NAME: dict[str, type[QWidget]] = {widget.__name__: widget for widget in _WIDGETS}

__all__ = [
    "BY_NAME",
    "Card",
    "Chip",
    "Circle",
    "DateField",
    "DayPicker",
    "EmptyState",
    "IconLabel",
    "Initial",
    "InitialsRow",
    "LabelledField",
    "LinkRow",
    "NoteEdit",
    "OptionalDate",
    "PageHeader",
    "Remark",
    "SavedLabel",
    "Segments",
    "SideBySide",
    "SignaturePad",
    "TimeField",
    "WeekdayPicker",
]
