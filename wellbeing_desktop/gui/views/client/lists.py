"""The lists of a dossier: talks, agreements, consents, and reports with what was given out."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.agreements import Agreement, AgreementStatus
from wellbeing_desktop.domain.consent import ConsentState
from wellbeing_desktop.domain.disclosure import Disclosure, Way
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.domain.trajectory import Session, SessionStatus
from wellbeing_desktop.services import agreements, consent_requests, consents, disclosures, reports
from wellbeing_desktop.services.consent_requests import Asked
from wellbeing_desktop.services.consents import Standing
from wellbeing_desktop.services.dossier import Dossier, Running

from ...desk import Desk
from ...parts import LinkRow
from ...parts.chip import ChipKind
from ...places import Place


class Lists(QObject):
    """Makes the lines of each list; each line leads to its place."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def sessions(self, dossier: Dossier) -> Sequence[LinkRow]:
        """The talks of all trajectories, by number."""
        return [self._session(running, s) for running in dossier.running for s in running.sessions]

    def agreements(self, dossier: Dossier) -> Sequence[LinkRow]:
        """All agreements, the earliest due first."""
        return [self._agreement(item) for item in agreements.of_client(self._desk.vault, dossier.client.id)]

    def consents(self, dossier: Dossier) -> Sequence[LinkRow]:
        """What waits for an answer, the consents, and what led to none; each the newest first."""
        asked = consent_requests.of_client(self._desk.vault, dossier.client.id)
        given = [self._consent(item) for item in consents.of_client(self._desk.vault, dossier.client.id)]
        waiting = [self._asked(item) for item in asked if item.open]
        return [*waiting, *given, *(self._asked(item) for item in asked if not item.open)]

    def documents(self, dossier: Dossier) -> Sequence[LinkRow]:
        """The reports and what of them left the vault, the newest first."""
        made = [self._report(item) for item in reports.of_client(self._desk.vault, dossier.client.id)]
        left = [self._disclosure(item) for item in disclosures.listed(self._desk.vault, dossier.client.id)]
        return [*made, *left]

    def _link(self, row: LinkRow, place: Place) -> LinkRow:
        row.clicked.connect(lambda: self._desk.go(place))
        return row

    def _session(self, running: Running, session: Session) -> LinkRow:
        formats, kind = self._desk.formats, running.programme.kind(session.kind)
        states: dict[SessionStatus, tuple[str, ChipKind]] = {
            SessionStatus.PLANNED: (self.tr("Gepland"), "neutral"),
            SessionStatus.HELD: (self.tr("Gehouden"), "ok"),
            SessionStatus.CANCELLED: (self.tr("Vervallen"), "neutral"),
            SessionStatus.NO_SHOW: (self.tr("Niet gekomen"), "warning"),
        }
        title = self.tr("{kind} {number} · week {week}").format(
            kind=kind.title.get(self._desk.settings.language), number=session.number, week=session.week
        )
        when = formats.appointment(session.day, session.start, session.ends.time())
        return self._link(LinkRow(title, when, *states[session.status]), Place("note", session.id))

    def _agreement(self, item: Agreement) -> LinkRow:
        states: dict[AgreementStatus, tuple[str, ChipKind]] = {
            AgreementStatus.OPEN: (self.tr("Open"), "accent"),
            AgreementStatus.KEPT: (self.tr("Nagekomen"), "ok"),
            AgreementStatus.DROPPED: (self.tr("Vervallen", "afspraak"), "neutral"),
        }
        role = wording(self._desk.settings.language).text(f"role.{item.owner.value}")
        due = self.tr("uiterlijk {date}").format(date=self._desk.formats.long_date(item.due_on)) if item.due_on else ""
        line = " · ".join(part for part in (role, due) if part)
        return self._link(LinkRow(item.text, line, *states[item.status]), Place("note", item.session_id))

    def _consent(self, item: Standing) -> LinkRow:
        title = f"{item.consent.number} · {self._desk.name(item.contact.name)}"
        line = consents.term(item.consent.from_on, item.consent.until_on, self._desk.settings.language)
        place = Place("consent", item.consent.client_id, f"consent:{item.consent.id}")
        state = self._soon(item.last) if item.soon and item.last else self._state(item.state)
        return self._link(LinkRow(title, line, *state), place)

    def _asked(self, item: Asked) -> LinkRow:
        title = f"{item.request.number} · {self._desk.name(item.contact.name)}"
        line = consents.term(item.request.from_on, item.request.until_on, self._desk.settings.language)
        place = Place("consent", item.request.client_id, f"request:{item.request.id}")
        return self._link(LinkRow(title, line, *self._state(item.state)), place)

    def _soon(self, last: date) -> tuple[str, ChipKind]:
        days = (last - self._desk.vault.now().date()).days
        words = self.tr("Verloopt over %n dag(en)", "", days) if days else self.tr("Vandaag de laatste dag")
        return words, "warning"

    def _state(self, state: ConsentState) -> tuple[str, ChipKind]:
        states: dict[ConsentState, tuple[str, ChipKind]] = {
            ConsentState.ASKED: (self.tr("Gevraagd"), "accent"),
            ConsentState.DECLINED: (self.tr("Niet gegeven"), "neutral"),
            ConsentState.REPLACED: (self.tr("Vervangen"), "neutral"),
            ConsentState.LIVE: (self.tr("Loopt"), "ok"),
            ConsentState.NOT_YET: (self.tr("Nog niet begonnen"), "neutral"),
            ConsentState.EXPIRED: (self.tr("Verlopen"), "warning"),
            ConsentState.WITHDRAWN: (self.tr("Ingetrokken"), "danger"),
        }
        return states[state]

    def _report(self, item: Report) -> LinkRow:
        states: dict[ReportState, tuple[str, ChipKind]] = {
            ReportState.CONCEPT: (self.tr("Concept"), "warning"),
            ReportState.PRESENTED: (self.tr("Voorgelegd"), "accent"),
            ReportState.SEALED: (self.tr("Vastgesteld"), "ok"),
            ReportState.REPLACED: (self.tr("Vervangen"), "neutral"),
        }
        title = f"{item.number} · {item.content.title}"
        line = self._desk.formats.day(item.content.day)
        return self._link(LinkRow(title, line, *states[item.state]), Place("report", item.session_id))

    def _disclosure(self, item: Disclosure) -> LinkRow:
        way = self.tr("Afgedrukt") if item.way is Way.PRINTED else self.tr("Bewaard als PDF")
        title = self.tr("{number} aan {recipient}").format(
            number=item.number, recipient=self._desk.name(item.recipient)
        )
        line = f"{way} · {self._desk.formats.moment(item.made_at)}"
        return self._link(LinkRow(title, line, self.tr("Verstrekt")), Place("disclosures", item.id))
