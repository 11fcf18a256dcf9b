"""Damage to the vault in sentences: how much of the file, and what of one's work stood there."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.services.integrity import Area, Damage

_NAMED = 12
"""More pages than these are not named one by one."""

_AREAS = {
    Area.NOTES: QT_TRANSLATE_NOOP("Damage", "notities"),
    Area.PEOPLE: QT_TRANSLATE_NOOP("Damage", "namen en gegevens van mensen"),
    Area.TALKS: QT_TRANSLATE_NOOP("Damage", "gesprekken en afspraken in de agenda"),
    Area.GOALS: QT_TRANSLATE_NOOP("Damage", "doelen, opdrachten en scores"),
    Area.REPORTS: QT_TRANSLATE_NOOP("Damage", "verslagen en scans"),
    Area.CONSENTS: QT_TRANSLATE_NOOP("Damage", "toestemmingen en verstrekkingen"),
    Area.PRACTICE: QT_TRANSLATE_NOOP("Damage", "gegevens van de praktijk en eigen teksten"),
    Area.TRAIL: QT_TRANSLATE_NOOP("Damage", "het logboek"),
    Area.LISTS: QT_TRANSLATE_NOOP("Damage", "lijsten om in te zoeken"),
}


def area(which: Area) -> str:
    """The part of the work, within a sentence."""
    return QCoreApplication.translate("Damage", str(_AREAS[which]))


def extent(damage: Damage) -> str:
    """How many of the file's pages are bad or missing, and which."""
    said = []
    if damage.count:
        text = QCoreApplication.translate(
            "Damage", "Bladzijden van het kluisbestand die niet meer kloppen: {count} van de {of} ({pages})."
        )
        said.append(text.format(count=damage.count, of=damage.of, pages=_numbers(damage)))
    if damage.missing:
        text = QCoreApplication.translate(
            "Damage", "Bladzijden die aan het einde van het kluisbestand ontbreken: {count}."
        )
        said.append(text.format(count=damage.missing))
    return " ".join(said)


def affected(damage: Damage) -> str:
    """What stood on those pages."""
    told = [area(which) for which in damage.areas if which is not Area.LISTS]
    if damage.everything:
        return QCoreApplication.translate(
            "Damage", "De inhoudsopgave van de kluis is geraakt, dus welke gegevens erop stonden is niet te zeggen."
        )
    if not told:
        return QCoreApplication.translate(
            "Damage", "Van uw werk stond daar niets: alleen lijsten die het programma zelf opnieuw maakt."
        )
    return QCoreApplication.translate("Damage", "Daar stonden: {areas}.").format(areas="; ".join(told))


def _numbers(damage: Damage) -> str:
    """The pages' numbers, the first ones only when there are many."""
    named = ", ".join(map(str, damage.pages[:_NAMED]))
    rest = damage.count - min(damage.count, _NAMED)
    if not rest:
        return named
    return QCoreApplication.translate("Damage", "{pages} en nog {count} andere").format(pages=named, count=rest)
