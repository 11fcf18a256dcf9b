"""What a map of life areas says in words, for its wheel and its table, in the language of the screen or the paper."""

from datetime import date

from wellbeing_desktop.assets.formats import Formats
from wellbeing_desktop.assets.wording import Language, wording
from wellbeing_desktop.domain.life_areas import AreaState, LifeAnswer, Movement
from wellbeing_desktop.domain.wheel import Legend, Mark, Sector

_MARKS = {AreaState.SKIPPED: Mark.SKIPPED, AreaState.REFUSED: Mark.REFUSED}


class Words:
    """The words of one language."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language
        self._words = wording(language)
        self._formats = Formats(language)

    def value(self, answer: LifeAnswer | None) -> str:
        """A score, or why there is none: 'overgeslagen'; a dash where nothing was asked."""
        if answer is None:
            return self._words.text("life_areas.none")
        return str(answer.score) if answer.score is not None else self._words.text(f"life_areas.{answer.state.value}")

    def movement(self, moved: Movement, since: date) -> str:
        """'+2 sinds 03-03-2026'; a dash unless both maps have a score."""
        difference, day = moved.difference, self._formats.date(since)
        if difference is None:
            return self._words.text("life_areas.none")
        if difference == 0:
            return self._words.text("life_areas.same", day=day)
        return self._words.text(f"life_areas.{'up' if difference > 0 else 'down'}", count=abs(difference), day=day)

    def sectors(self, moved: tuple[Movement, ...]) -> tuple[Sector, ...]:
        """The areas as sectors of a wheel."""
        return tuple(
            Sector(
                one.area.title.get(self._language),
                self.value(one.now) if one.now else "",
                one.score,
                one.earlier_score,
                _MARKS.get(one.now.state, Mark.PLAIN) if one.now else Mark.PLAIN,
            )
            for one in moved
        )

    def legend(self, moved: tuple[Movement, ...], asked_on: date, earlier: date | None) -> Legend:
        """What fill, line and patterns mean, as far as they occur."""
        states = {one.now.state for one in moved if one.now}
        text, day = self._words.text, self._formats.long_date
        return Legend(
            text("life_areas.legend_now", day=day(asked_on)),
            text("life_areas.legend_earlier", day=day(earlier)) if earlier else "",
            text("life_areas.legend_skipped") if AreaState.SKIPPED in states else "",
            text("life_areas.legend_refused") if AreaState.REFUSED in states else "",
        )

    def alt(self, moved: tuple[Movement, ...]) -> str:
        """Everything a wheel shows, in a sentence."""
        values = "; ".join(self._spoken(one) for one in moved)
        return self._words.text("life_areas.alt", count=len(moved), values=values)

    def _spoken(self, one: Movement) -> str:
        value = self.value(one.now) if one.now else self._words.text("life_areas.unasked")
        area = one.area.title.get(self._language)
        if one.earlier_score is None:
            return self._words.text("life_areas.alt_now", area=area, value=value)
        return self._words.text("life_areas.alt_earlier", area=area, value=value, earlier=one.earlier_score)
