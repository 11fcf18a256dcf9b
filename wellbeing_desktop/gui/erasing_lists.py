"""What goes when a dossier is erased, what stays and why, and what to think of first: in words."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wellbeing_desktop.services.erasing_plan import Caution, Part, Plan

from .buttons import button
from .desk import Desk
from .parts import Card, Remark
from .parts.rows import fill
from .theme import restyle
from .tokens import SPACE_M, SPACE_S


class ErasingLists(QWidget):
    """`show_plan(plan)`; `tell` is called when the user wants to tell those who were given something first."""

    def __init__(self, desk: Desk, tell: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cautions = QVBoxLayout()
        self.goes_card, self.stays_card = Card(parent=self), Card(parent=self)
        self._goes, self._stays = QVBoxLayout(), QVBoxLayout()
        self.tell_button = button("", "", "send", self)
        self.tell_button.clicked.connect(lambda _checked: tell())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(self.cautions)
        column.addWidget(self.tell_button, 0, Qt.AlignmentFlag.AlignLeft)
        for card, rows in ((self.goes_card, self._goes), (self.stays_card, self._stays)):
            rows.setSpacing(SPACE_S)
            card.set_title(" ")
            card.body.addLayout(rows)
            column.addWidget(card)

    def show_plan(self, plan: Plan) -> None:
        """Tell it in the language of the screen."""
        self.goes_card.set_title(self.tr("Dit gaat weg"))
        self.stays_card.set_title(self.tr("Dit blijft"))
        self.tell_button.setText(self.tr("Ontvangers inlichten…"))
        self.tell_button.setVisible(Caution.NOT_TOLD in plan.cautions)
        fill(self.cautions, [self._caution(caution, count) for caution, count in plan.cautions.items()])
        fill(self._goes, _lines(self._going(plan)))
        fill(self._stays, _lines(self._staying(plan)))

    def forget(self) -> None:
        """Hold nothing of a dossier any more."""
        for rows in (self.cautions, self._goes, self._stays):
            fill(rows, [])

    def _caution(self, caution: Caution, count: int) -> Remark:
        words = {
            Caution.RUNNING: self.tr(
                "%n trajecten lopen nog. Sluit ze eerst af, tenzij het dossier nu weg moet.", "", count
            ),
            Caution.ROUND_WAITING: self.tr("%n verslagen wachten nog op een antwoord; die rondes stoppen.", "", count),
            Caution.NOT_TOLD: self.tr(
                "%n ontvangers kregen eerder iets uit dit dossier en weten nog niet dat het wordt gewist. Daarna staan "
                "hun namen hier niet meer: licht hen eerst in.",
                "",
                count,
            ),
        }
        remark = Remark()
        remark.say(words[caution], "triangle-alert", warns=True)
        return remark

    def _going(self, plan: Plan) -> list[str]:
        said: dict[Part, Callable[[int], str]] = {
            Part.TALKS: lambda n: self.tr("%n gesprekken, met alles wat daarbij hoort", "", n),
            Part.NOTES: lambda n: self.tr("%n stukken notitie, ook de eerdere teksten en werkaantekeningen", "", n),
            Part.REPORTS: lambda n: self.tr("%n verslagen en aanvullingen, met alle antwoorden", "", n),
            Part.AGREED: lambda n: self.tr("%n afspraken, inzichten, doelen en oefeningen", "", n),
            Part.SCORES: lambda n: self.tr("%n metingen", "", n),
            Part.LETTERS: lambda n: self.tr("%n brieven, beperkingen en stukken om mee te geven", "", n),
            Part.LIFE_AREAS: lambda n: self.tr("%n keer de levensgebieden", "", n),
            Part.CONSENTS: lambda n: self.tr("%n toestemmingen en verzoeken daarom", "", n),
            Part.SCANS: lambda n: self.tr("%n scans", "", n),
            Part.SHARE_IN_GROUPS: lambda n: self.tr("het eigen deel in %n groepen", "", n),
        }
        first = self.tr("de gegevens van {name}").format(name=self._desk.name(plan.client.name))
        found = [first, *(said[part](count) for part, count in plan.goes.items())]
        if plan.people:
            found.append(self.tr("%n betrokkenen die u alleen door dit dossier kent", "", plan.people))
        return found

    def _staying(self, plan: Plan) -> list[str]:
        found = [self.tr("dat u dit dossier hebt gewist, wanneer en waarom: zonder naam en zonder inhoud")]
        if plan.register:
            found.append(
                self.tr(
                    "%n regels in het register van verstrekkingen, zonder naam: welk soort document, wanneer, en in "
                    "welke rol "
                    "iemand het kreeg. U moet kunnen laten zien dat er iets is verstrekt",
                    "",
                    plan.register,
                )
            )
        if plan.known_to_others:
            found.append(self.tr("%n betrokkenen die ook bij een ander horen", "", plan.known_to_others))
        if Part.SHARE_IN_GROUPS in plan.goes:
            found.append(self.tr("de verslagen en notities van de groep, zonder deze deelnemer"))
        if plan.mentions:
            found.append(
                self.tr(
                    "%n andere plekken waar de naam staat, zoals een notitie over een ander. Zoek op de naam om ze "
                    "zelf "
                    "na te lopen",
                    "",
                    plan.mentions,
                )
            )
        if plan.put_aside:
            found.append(
                self.tr(
                    "%n eerdere kluizen die op deze laptop opzij zijn gezet. Het programma gooit die nooit weg; doe "
                    "het "
                    "zelf als u ze niet meer nodig hebt",
                    "",
                    plan.put_aside,
                )
            )
        found.append(self.tr("eerder gemaakte momentopnamen en jaararchieven; daar haalt u het hierna ook uit"))
        return found


def _lines(texts: Iterable[str]) -> list[QWidget]:
    return [_line(text) for text in texts]


def _line(text: str) -> QWidget:
    """A line with a dash before it, beneath which the words of a second line do not come."""
    row, made = QWidget(), QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(SPACE_S)
    row.setLayout(made)
    for words, stretch in (("–", 0), (text, 1)):
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(bool(stretch))
        restyle(label, role="subtitle")
        made.addWidget(label, stretch, Qt.AlignmentFlag.AlignTop)
    return row
