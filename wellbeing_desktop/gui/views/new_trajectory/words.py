"""The sentences about a proposed plan: how long it is, what was left out, and what could not be placed."""

from datetime import date

from PySide6.QtCore import QObject

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.domain.free_time import Obstacle
from wellbeing_desktop.domain.planning import Plan, PlannedSession, SkippedWeek, Unplaced
from wellbeing_desktop.domain.programme import Programme, Spacing

MOST_TOLD = 4


class PlanWords(QObject):
    """Words for the preview and the remarks above it."""

    def totals(self, plan: Plan, formats: Formats) -> str:
        """'32 uur, van ma 30 nov tot en met do 21 jan 2027'."""
        if not plan.sessions:
            return ""
        days = [session.day for session in plan.sessions]
        first, last = min(days), max(days)
        return self.tr("{hours} uur, van {first} tot en met {last}").format(
            hours=formats.number(plan.minutes / 60, 0 if plan.minutes % 60 == 0 else 1),
            first=_without_year(formats.short_day(first), first, last),
            last=f"{formats.short_day(last)} {last.year}",
        )

    def skipped(self, plan: Plan, formats: Formats) -> str:
        """Which calendar weeks were left out, and why."""
        weeks = "; ".join(self._week(week, formats) for week in plan.skipped)
        return self.tr("Geen ruimte, dus overgeslagen: {weeks}.").format(weeks=weeks) if weeks else ""

    def unplaced(self, plan: Plan, programme: Programme, formats: Formats) -> str:
        """What found no room, why, and what to do about it."""
        if not plan.unplaced:
            return ""
        told = [self._unplaced(one, programme, formats) for one in plan.unplaced[:MOST_TOLD]]
        if len(plan.unplaced) > MOST_TOLD:
            told.append(self.tr("en nog %n ander(e)", "", len(plan.unplaced) - MOST_TOLD))
        return self.tr("Niet ingepland: {which}. {advice}").format(which="; ".join(told), advice=self._advice(plan))

    def moved(self, session: PlannedSession, formats: Formats) -> str:
        """'niet ma 27 apr: Koningsdag', 'niet om 09:00: bezet'; empty when the wished moment could be used."""
        if session.moved_from is not None:
            day, reason = formats.short_day(session.moved_from), session.moved_because
            if not reason and session.obstacle not in (None, Obstacle.CLOSED, Obstacle.ORDER):
                reason = self.obstacle(session.obstacle)
            form = self.tr("niet {day}: {reason}") if reason else self.tr("niet {day}")
            return form.format(day=day, reason=reason)
        if session.wished_at is None or session.obstacle is None:
            return ""
        return self.tr("niet om {time}: {reason}").format(
            time=formats.time(session.wished_at.time()), reason=self.obstacle(session.obstacle)
        )

    def obstacle(self, obstacle: Obstacle | None) -> str:
        """What stood in the way, without a capital."""
        match obstacle:
            case Obstacle.CLOSED:
                return self.tr("gesloten of vrij")
            case Obstacle.OUTSIDE:
                return self.tr("buiten uw dagen of uren")
            case Obstacle.FULL:
                return self.tr("die dag is vol")
            case Obstacle.TAKEN:
                return self.tr("bezet")
        return self.tr("past niet in de volgorde")

    def talks(self, count: int, usual: int) -> str:
        """'5 gesprekken (gebruikelijk)'."""
        said = self.tr("%n gesprek(ken)", "", count)
        return self.tr("{talks} (gebruikelijk)").format(talks=said) if count == usual else said

    def rhythm(self, spacing: Spacing) -> str:
        """'7, 7, 14, 21 dagen tussen de gesprekken'."""
        gaps = ", ".join(str(gap) for gap in spacing.gaps)
        return self.tr("{gaps} dagen tussen de gesprekken").format(gaps=gaps)

    def earlier(self, title: str, started: date, formats: Formats) -> str:
        """'Begeleiding werk-privé, begonnen op 3 mei 2026'."""
        return self.tr("{title}, begonnen op {day}").format(title=title, day=formats.long_date(started))

    def _week(self, week: SkippedWeek, formats: Formats) -> str:
        reason = week.because or self.obstacle(week.obstacle)
        return self.tr("{span} ({reason})").format(span=formats.week_span(week.monday), reason=reason)

    def _unplaced(self, one: Unplaced, programme: Programme, formats: Formats) -> str:
        return self.tr("{kind} in de week van {span} ({reason})").format(
            kind=programme.kind(one.kind).title.get(formats.language).lower(),
            span=formats.week_span(one.monday),
            reason=one.because or self._no_room(one.obstacle),
        )

    def _no_room(self, obstacle: Obstacle) -> str:
        return self.tr("geen vrij uur") if obstacle is Obstacle.TAKEN else self.obstacle(obstacle)

    def _advice(self, plan: Plan) -> str:
        met = {one.obstacle for one in plan.unplaced}
        if met == {Obstacle.FULL}:
            return self.tr("Sta bij Voorkeuren meer gesprekken per dag toe, of kies een andere dag.")
        if met == {Obstacle.OUTSIDE}:
            return self.tr("Kies bij Voorkeuren ruimere uren of meer dagen.")
        return self.tr(
            "Kies een andere dag of een later begin, of verruim uw Voorkeuren. U kunt ze ook later toevoegen."
        )


def _without_year(words: str, on: date, last: date) -> str:
    return words if on.year == last.year else f"{words} {on.year}"
