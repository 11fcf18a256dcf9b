"""The two kinds of signed paper that come back: a participant's print of a report, and a form for consent."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.change import Change
from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.domain.reports import ReportState
from wellbeing_desktop.domain.scanned import ScannedFile
from wellbeing_desktop.services import consent_scans, scans
from wellbeing_desktop.services.consent_scans import FoundForm
from wellbeing_desktop.services.scans import Found

from . import messages
from .desk import Desk
from .places import Place
from .scan_answer import ScanAnswer
from .scan_form_answer import ScanFormAnswer
from .scan_words import ScanWords


class Side(QObject):
    """What a dialog shows and asks about one kind; `find` looks whose a scan is, and keeps what it found before."""

    def __init__(self, desk: Desk, facts: QWidget, answer: QWidget) -> None:
        super().__init__(facts)
        self._desk = desk
        self._words = ScanWords(desk, self)
        self.facts, self.answer = facts, answer

    def find(self, files: Sequence[ScannedFile]) -> None:
        """Look whose these are, and begin to ask; raises as the service does."""
        raise NotImplementedError

    def forget(self) -> None:
        """Nothing was found."""
        raise NotImplementedError

    def show(self) -> None:
        """Say whose it is, in the language and with the names that may be shown now."""
        raise NotImplementedError

    def asks(self) -> bool:
        """Whether an answer is to be recorded."""
        raise NotImplementedError

    def can_keep(self) -> bool:
        """Whether there is enough to keep."""
        raise NotImplementedError

    def keep(self) -> Change:
        """Keep the scan, with the answer; raises UserError."""
        raise NotImplementedError

    def wrong(self, error: UserError) -> QWidget | None:
        """Say at its field what is wrong with the answer; None when the trouble belongs to no field."""
        raise NotImplementedError

    def place(self) -> Place:
        """Where what was kept is seen."""
        raise NotImplementedError

    def title(self) -> str:
        """What it is."""
        raise NotImplementedError

    def done(self) -> str:
        """What was kept."""
        return self.tr("De scan is bewaard")

    def buttons(self) -> tuple[str, str]:
        """The words for keeping, and for going to where it is seen."""
        raise NotImplementedError

    def remark(self) -> tuple[str, str]:
        """The sentence about what was found, and its icon; empty when there is nothing to say."""
        raise NotImplementedError


class ReportSide(Side):
    """A participant's print of a report."""

    def __init__(self, desk: Desk, facts: QWidget, answer: ScanAnswer, labels: Sequence[QLabel]) -> None:
        super().__init__(desk, facts, answer)
        self._answer, self._labels = answer, _plain(labels)
        self.found: Found | None = None

    def find(self, files: Sequence[ScannedFile]) -> None:
        """Look whose print it is."""
        found = scans.find(self._desk.vault, files)
        self.found = found
        answered = found.answer is not None
        self._answer.ask(found.report.made_at.date(), self._desk.vault.now().date(), answered=answered)

    def forget(self) -> None:
        """Nothing was found."""
        self.found = None

    def show(self) -> None:
        """The report, its talk, whose print it is, and which pages are there."""
        found = self._there()
        name = self._desk.name(found.person.name)
        words = self._words
        texts = (words.report(found.report), words.talk_with(found.report), name, words.pages_found(found))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self._answer.rename(name)

    def asks(self) -> bool:
        """Only of a whole print of a report that waits for answers."""
        return self._there().answerable

    def can_keep(self) -> bool:
        """Any page is evidence."""
        return True

    def keep(self) -> Change:
        """Keep the scan, with the answer when there is one to record."""
        found = self._there()
        return scans.take(self._desk.vault, found, self._answer.given() if found.answerable else None)

    def wrong(self, error: UserError) -> QWidget | None:
        """The field of the answer that is to be mended."""
        if self._there().answerable and self._answer.show_trouble(error):
            return self._answer.wrong_field() or self._answer
        return None

    def place(self) -> Place:
        """The report."""
        return Place("report", self._there().report.session_id)

    def title(self) -> str:
        """What it is."""
        return self.tr("Dit is een getekend verslag")

    def buttons(self) -> tuple[str, str]:
        """Keep it, go to the report."""
        return self.tr("Bewaren als bewijs"), self.tr("Naar het verslag")

    def remark(self) -> tuple[str, str]:
        """Which pages are missing, or that the report is past answers."""
        found = self._there()
        if found.missing:
            error = UserError(Kind.SCAN_PAGES_MISSING, pages=self._words.listed(found.missing))
            return messages.sentence(error), "triangle-alert"
        if found.report.state is ReportState.SEALED:
            return self.tr("Dit verslag is al vastgesteld. De scan wordt als bewijs bewaard."), "info"
        return "", "info"

    def _there(self) -> Found:
        assert self.found is not None, "asked only once something was found"
        return self.found


class FormSide(Side):
    """A form on which a client answered a request for consent."""

    def __init__(self, desk: Desk, facts: QWidget, answer: ScanFormAnswer, labels: Sequence[QLabel]) -> None:
        super().__init__(desk, facts, answer)
        self._answer, self._labels = answer, _plain(labels)
        self.found: FoundForm | None = None

    def find(self, files: Sequence[ScannedFile]) -> None:
        """Look which request it answers."""
        self.found = consent_scans.find(self._desk.vault, files)
        self._answer.ask(self._desk.vault.now().date())

    def forget(self) -> None:
        """Nothing was found."""
        self.found = None

    def show(self) -> None:
        """The request, who gives and who gets, what for, and which pages are there."""
        found, words = self._there(), wording(self._desk.settings.language)
        client = self._desk.name(found.client.name)
        role = words.text(f"role.{found.contact.role.value}")
        pages = self.tr("{pages} van {count}").format(pages=self._words.listed(found.pages), count=found.of_pages)
        texts = (
            found.request.number,
            client,
            f"{self._desk.name(found.contact.name)} · {role}",
            words.text(f"purpose.{found.request.purpose.value}"),
            pages,
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self._answer.rename(client)

    def asks(self) -> bool:
        """Only of a whole form without an answer."""
        return self._there().answerable

    def can_keep(self) -> bool:
        """A form counts as a whole."""
        return not self._there().missing

    def keep(self) -> Change:
        """Keep the scan together with what is ticked on it."""
        found = self._there()
        return consent_scans.take(self._desk.vault, found, self._answer.signed() if found.answerable else None)

    def wrong(self, error: UserError) -> QWidget | None:
        """The question that is to be answered still, or the day that cannot be."""
        return self._answer.show_trouble(error) if self._there().answerable else None

    def place(self) -> Place:
        """The consent or the refusal in the list."""
        request = self._there().request
        answer = consent_scans.answer_place(self._desk.vault, request.id)
        return Place("consent", request.client_id, answer)

    def title(self) -> str:
        """What it is."""
        return self.tr("Dit is een getekend toestemmingsformulier")

    def done(self) -> str:
        """What was recorded with it."""
        if not self._there().answerable:
            return super().done()
        given = self._answer.signed().yes
        return self.tr("De toestemming is vastgelegd") if given else self.tr("Vastgelegd dat het niet is gegeven")

    def buttons(self) -> tuple[str, str]:
        """Record what was ticked, or keep what was recorded before; go to the consent."""
        keep = self.tr("Antwoord vastleggen") if self._there().answerable else self.tr("Bewaren als bewijs")
        return keep, self.tr("Naar de toestemming")

    def remark(self) -> tuple[str, str]:
        """Which pages are missing, or that the consent was recorded before."""
        found = self._there()
        if found.missing:
            error = UserError(Kind.SCAN_FORM_INCOMPLETE, pages=self._words.listed(found.missing))
            return messages.sentence(error), "triangle-alert"
        if found.given is not None:
            form = self.tr("Toestemming {number} is al vastgelegd. De scan wordt als bewijs bewaard.")
            return form.format(number=found.given.number), "info"
        return "", "info"

    def _there(self) -> FoundForm:
        assert self.found is not None, "asked only once something was found"
        return self.found


def _plain(labels: Sequence[QLabel]) -> Sequence[QLabel]:
    for label in labels:
        label.setTextFormat(Qt.TextFormat.PlainText)
    return labels
