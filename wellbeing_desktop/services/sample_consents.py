"""How consent stands with the clients of the sample practice: asked, declined, running out, expired, replaced."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from ..assets.wording import Language
from ..domain.consent import Category, Consent, Limitation, Purpose, offered_for
from ..domain.people import Contact, Role
from ..domain.reports import Means
from ..vault.store import Vault
from . import consent_requests, consents, limitations, people, trajectories
from .sample_clock import SampleClock
from .sample_text import SampleText

_HOUR = time(11, 30)
_LEAST = (Category.PERIOD, Category.ATTENDANCE)
_TALKED_OVER, _CHANGED, _AT_FIRST, _OF_OLD = (timedelta(days=days) for days in (2, 3, 8, 30))
_SOON, _GONE = timedelta(days=9), timedelta(days=5)


@dataclass(frozen=True)
class Asker:
    """Writes what clients were asked to allow besides, the earliest first; the clients in the order of the practice."""

    vault: Vault
    clock: SampleClock
    text: SampleText
    language: Language

    def tell(self, client_ids: tuple[int, ...]) -> None:
        """A question to each of the first three clients, and older consents of two who are guided."""
        first, second, third, old, changed = client_ids
        today = self.clock.present().date()
        self._give(old, Role.MANAGER, today - _OF_OLD, today - _GONE)
        earlier = self._give(changed, Role.MANAGER, today - _AT_FIRST, None, _LEAST)
        self._replace(earlier, today - _CHANGED)
        self._give(third, Role.MANAGER, today - _TALKED_OVER, today + _SOON)
        self._at(today - _TALKED_OVER)
        self._quote(first, today - _TALKED_OVER)
        consent_requests.ask(self.vault, self._proposal(first, Role.COMPANY_DOCTOR, today - _TALKED_OVER, None))
        declined = self._proposal(second, Role.HR, today - _TALKED_OVER, None)
        consent_requests.ask_and_decline(self.vault, declined, Means.ORAL, self.text.declined)

    def _at(self, day: date) -> None:
        self.clock.moment = datetime.combine(day, _HOUR)

    def _proposal(
        self, client_id: int, role: Role, first: date, last: date | None, categories: tuple[Category, ...] = ()
    ) -> consents.Proposal:
        who = self._contact(client_id, role)
        return consents.Proposal(
            client_id,
            trajectories.of_client(self.vault, client_id)[0].id,
            who.id,
            Purpose.PROGRESS,
            categories or offered_for(role, Purpose.PROGRESS),
            first,
            last,
            self.language,
        )

    def _give(
        self, client_id: int, role: Role, first: date, last: date | None, categories: tuple[Category, ...] = ()
    ) -> Consent:
        self._at(first)
        return self._record(self._proposal(client_id, role, first, last, categories))

    def _record(self, proposal: consents.Proposal) -> Consent:
        change = consents.record(self.vault, proposal, consents.Given(Means.ORAL, self.text.oral))
        return next(one for one in change.after if isinstance(one, Consent))

    def _replace(self, earlier: Consent, day: date) -> None:
        self._at(day)
        wider = consent_requests.instead_of(earlier, day)
        offered = offered_for(Role.MANAGER, Purpose.PROGRESS)
        self._record(replace(wider, categories=offered, language=self.language))

    def _quote(self, client_id: int, day: date) -> None:
        trajectory = trajectories.of_client(self.vault, client_id)[0]
        doctor = self._contact(client_id, Role.COMPANY_DOCTOR)
        limitations.save(self.vault, Limitation(0, trajectory.id, doctor.id, self.text.limitation, day))

    def _contact(self, client_id: int, role: Role) -> Contact:
        return people.contacts_of(self.vault, client_id, role)[0]
