"""How dates, times, numbers and amounts are written, in Dutch and English, on screen and on paper alike."""

import datetime as dt
from decimal import Decimal

from wellbeing_desktop.assets.wording import Language, wording

_FIXED_SPACE = "\N{NO-BREAK SPACE}"
_DASH = "\N{EN DASH}"


class Formats:
    """The one formatter of a language; weeks are ISO weeks and begin on Monday."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._words = wording(language)

    def weekday(self, index: int) -> str:
        """'maandag' for 0 to 'zondag' for 6, as `date.weekday` counts."""
        return self._words.names("calendar.weekdays")[index]

    def short_weekday(self, index: int) -> str:
        """'ma' for 0 to 'zo' for 6."""
        return self._words.names("calendar.short_weekdays")[index]

    def month(self, number: int) -> str:
        """'januari' for 1 to 'december' for 12."""
        return self._words.names("calendar.months")[number - 1]

    def short_month(self, number: int) -> str:
        """'jan' for 1 to 'dec' for 12."""
        return self._words.names("calendar.short_months")[number - 1]

    def day(self, on: dt.date) -> str:
        """'donderdag 19 november 2026'."""
        return f"{self.weekday(on.weekday())} {self.long_date(on)}"

    def short_day(self, on: dt.date) -> str:
        """'do 19 nov'."""
        return f"{self.short_weekday(on.weekday())} {on.day} {self.short_month(on.month)}"

    def long_date(self, on: dt.date) -> str:
        """'19 november 2026'."""
        return f"{on.day} {self.month(on.month)} {on.year}"

    def date(self, on: dt.date) -> str:
        """'19-11-2026'; in English '19 Nov 2026', which no reader can take for another day."""
        if self.language == "en":
            return f"{on.day} {self.short_month(on.month)} {on.year}"
        return f"{on.day:02}-{on.month:02}-{on.year}"

    def month_of(self, on: dt.date) -> str:
        """'november 2026'."""
        return f"{self.month(on.month)} {on.year}"

    def time(self, at: dt.time) -> str:
        """'10:00', twenty-four hours."""
        return f"{at:%H:%M}"

    def span(self, start: dt.time, end: dt.time) -> str:
        """'10:00–11:15'."""
        return f"{self.time(start)}{_DASH}{self.time(end)}"

    def appointment(self, on: dt.date, start: dt.time, end: dt.time) -> str:
        """'donderdag 19 november 2026, 10:00–11:15'."""
        return f"{self.day(on)}, {self.span(start, end)}"

    def moment(self, at: dt.datetime) -> str:
        """'19-11-2026 10:14'."""
        return f"{self.date(at.date())} {self.time(at.time())}"

    def week(self, on: dt.date) -> str:
        """'week 47', the ISO week of that day."""
        return self._words.text("calendar.week", number=week_number(on))

    def week_span(self, on: dt.date) -> str:
        """'16–22 november 2026', Monday to Sunday of that day's week, shortest form that says it all."""
        first = monday(on)
        last = first + dt.timedelta(days=6)
        if first.month == last.month:
            return f"{first.day}{_DASH}{self.long_date(last)}"
        begin = f"{first.day} {self.month(first.month)}"
        if first.year != last.year:
            begin = self.long_date(first)
        return f"{begin} {_DASH} {self.long_date(last)}"

    def duration(self, minutes: int) -> str:
        """'1 u 15 min', '45 min', '2 u'."""
        hours, rest = divmod(minutes, 60)
        parts = []
        if hours:
            parts.append(self._words.text("calendar.hours", number=hours))
        if rest or not hours:
            parts.append(self._words.text("calendar.minutes", number=rest))
        return " ".join(parts)

    def number(self, value: Decimal | float, decimals: int | None = None) -> str:
        """'1.250,5'; without `decimals` as many (at most 6) as the value needs."""
        text = f"{value:z,.{6 if decimals is None else decimals}f}"
        if decimals is None:
            text = text.rstrip("0").rstrip(".")
        if self.language == "nl":
            text = text.translate(str.maketrans(",.", ".,"))
        return text

    def size(self, count: int) -> str:
        """So many bytes in megabytes: '12,4 MB'; a small file counts as a tenth."""
        return f"{self.number(max(0.1, count / 1_000_000), 1)} MB"

    def money(self, cents: int) -> str:
        """'€ 1.250,00' from whole cents; in English '€1,250.00'."""
        amount = self.number(Decimal(abs(cents)) / 100, 2)
        sign = "-" if cents < 0 else ""
        return f"{sign}€{amount}" if self.language == "en" else f"€{_FIXED_SPACE}{sign}{amount}"


def week_number(on: dt.date) -> int:
    """The ISO 8601 week of a day, 1 to 53; may belong to the neighbouring year."""
    return on.isocalendar().week


def monday(on: dt.date) -> dt.date:
    """The first day of that day's week."""
    return on - dt.timedelta(days=on.weekday())
