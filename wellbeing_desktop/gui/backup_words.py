"""What is wrong with a place for snapshots, in a sentence with what to do, and in a few words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.domain.errors import Kind
from wellbeing_desktop.services.snapshots import Where

_SENTENCES = {
    Where.LAPTOP: {
        Kind.DISK_FULL: QT_TRANSLATE_NOOP(
            "Backups", "Op deze laptop is geen ruimte meer voor een momentopname. Maak ruimte vrij op de schijf."
        ),
        Kind.NOT_WRITABLE: QT_TRANSLATE_NOOP(
            "Backups",
            "In de map voor momentopnamen op deze laptop mag niets worden bewaard. Geef uzelf daar het recht.",
        ),
        Kind.SNAPSHOT_BAD: QT_TRANSLATE_NOOP(
            "Backups",
            "Een momentopname op deze laptop bleek bij het nalezen niet goed en is weggegooid. Laat de schijf "
            "nakijken.",
        ),
        Kind.DISK_FAILED: QT_TRANSLATE_NOOP(
            "Backups",
            "De schijf van deze laptop geeft een fout bij het maken van een momentopname. Laat haar nakijken.",
        ),
    },
    Where.CHOSEN: {
        Kind.SNAPSHOT_FOLDER_MISSING: QT_TRANSLATE_NOOP(
            "Backups",
            "De gekozen map voor momentopnamen is er niet. Sluit de stick of schijf aan, of kies een andere map.",
        ),
        Kind.DISK_FULL: QT_TRANSLATE_NOOP(
            "Backups",
            "In de gekozen map voor momentopnamen is geen ruimte meer. Maak daar ruimte vrij, of kies een andere map.",
        ),
        Kind.NOT_WRITABLE: QT_TRANSLATE_NOOP(
            "Backups",
            "In de gekozen map voor momentopnamen mag niets worden bewaard. Kijk of de stick op slot staat, of kies "
            "een andere map.",
        ),
        Kind.SNAPSHOT_BAD: QT_TRANSLATE_NOOP(
            "Backups",
            "Een momentopname in de gekozen map bleek bij het nalezen niet goed en is weggegooid. Kies een andere "
            "stick of schijf.",
        ),
        Kind.DISK_FAILED: QT_TRANSLATE_NOOP(
            "Backups",
            "De stick of schijf voor momentopnamen geeft een fout. Sluit haar opnieuw aan, of kies een andere map.",
        ),
    },
}

_FEW = {
    Kind.SNAPSHOT_FOLDER_MISSING: QT_TRANSLATE_NOOP("Backups", "niet gevonden"),
    Kind.DISK_FULL: QT_TRANSLATE_NOOP("Backups", "vol"),
    Kind.NOT_WRITABLE: QT_TRANSLATE_NOOP("Backups", "niet te beschrijven"),
    Kind.SNAPSHOT_BAD: QT_TRANSLATE_NOOP("Backups", "niet betrouwbaar"),
    Kind.DISK_FAILED: QT_TRANSLATE_NOOP("Backups", "geeft een fout"),
}

_PLACES = {
    Where.LAPTOP: QT_TRANSLATE_NOOP("Backups", "Deze laptop"),
    Where.CHOSEN: QT_TRANSLATE_NOOP("Backups", "Gekozen map"),
}


def sentence(where: Where, kind: Kind) -> str:
    """What is wrong there and what to do; any other trouble counts as a disk that gives an error."""
    known = _SENTENCES[where]
    return _translated(known.get(kind, known[Kind.DISK_FAILED]))


def few(kind: Kind) -> str:
    """What is wrong in a few words, as 'niet gevonden'."""
    return _translated(_FEW.get(kind, _FEW[Kind.DISK_FAILED]))


def place(where: Where) -> str:
    """The place by its name, as 'Gekozen map'."""
    return _translated(_PLACES[where])


def _translated(source: object) -> str:
    return QCoreApplication.translate("Backups", str(source))
