"""The user's own time in the calendar: appointments, recurring unavailable times, and the wishes for planning."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Repeats(StrEnum):
    """How often an appointment comes back."""

    NEVER = "never"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"


class Source(StrEnum):
    """Where an appointment comes from."""

    OWN = "own"
    IMPORTED = "imported"


@dataclass(frozen=True)
class Appointment:
    """A time that is taken; `until_on` is the last day on which it can come back, None without an end.

    `uid` is the identifier in the file an imported one came from. `day` is the first time it happens.
    """

    id: int
    day: date
    start: time
    minutes: int
    label: str
    place: str = ""
    repeats: Repeats = Repeats.NEVER
    until_on: date | None = None
    source: Source = Source.OWN
    uid: str = ""


@dataclass(frozen=True)
class AppointmentException:
    """A day on which a recurring appointment does not happen."""

    id: int
    appointment_id: int
    day: date


@dataclass(frozen=True)
class Occurrence:
    """An appointment on one of the days on which it happens; it may end on the next day."""

    appointment: Appointment
    day: date

    @property
    def begins(self) -> datetime:
        """The local moment it begins."""
        return datetime.combine(self.day, self.appointment.start)

    @property
    def ends(self) -> datetime:
        """The local moment it ends."""
        return self.begins + timedelta(minutes=self.appointment.minutes)


STEPS = {Repeats.WEEKLY: timedelta(days=7), Repeats.FORTNIGHTLY: timedelta(days=14)}


def days_of(appointment: Appointment, first: date, last: date, without: Container[date] = ()) -> list[date]:
    """The days from `first` to `last`, both included, on which the appointment begins; `without` are left out."""
    step = STEPS.get(appointment.repeats)
    if step is None:
        return [appointment.day] if first <= appointment.day <= last and appointment.day not in without else []
    end = last if appointment.until_on is None else min(last, appointment.until_on)
    day = appointment.day
    if day < first:
        day += -(-(first - day) // step) * step
    found = []
    while day <= end:
        if day not in without:
            found.append(day)
        day += step
    return found


class Region(StrEnum):
    """The three regions of the Dutch school holidays; NONE shows none."""

    NONE = "none"
    NORTH = "north"
    MIDDLE = "middle"
    SOUTH = "south"


@dataclass(frozen=True)
class CalendarWishes:
    """How the user likes to plan and what the calendar shows beside talks; one record, id 1.

    Weekdays from Monday 0; `travel_minutes` is kept free between talks in different places.
    """

    id: int
    region: Region = Region.NONE
    milestones: bool = False
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    from_time: time = time(9)
    until_time: time = time(17)
    travel_minutes: int = 30
    most_a_day: int = 5


@dataclass(frozen=True)
class SchoolHoliday:
    """A school holiday in one region, both ends included."""

    id: int
    region: Region
    first: date
    last: date
    title: str


@dataclass(frozen=True)
class Milestone:
    """A moment of the sickness law, in weeks after the first day of leave; the employer's, not this practice's."""

    id: int
    week: int
    title: str
