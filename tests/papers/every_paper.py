"""A document of every kind that the program makes, out of the sample practice in one of the two languages."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.gui.every_page import ASKED_GROUP, MAPPED, NETWORK, PLAN, PRESENT, SEALED_REPORT
from tests.gui.every_page import TODAY as TALK
from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.documents.recovery_sheet import recovery_sheet
from wellbeing_desktop.documents.render import render
from wellbeing_desktop.domain.consent import Consent, ConsentRequest, Purpose, offered_for
from wellbeing_desktop.domain.disclosure import Cause, Way
from wellbeing_desktop.domain.paper import PaperKind
from wellbeing_desktop.domain.people import Contact, Role
from wellbeing_desktop.domain.period import Asked, Period
from wellbeing_desktop.domain.recovery_code import encode
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.domain.reports import Means
from wellbeing_desktop.domain.suitability import Referral
from wellbeing_desktop.services import (
    action_plan,
    archive_papers,
    archives,
    budget_papers,
    calendar_papers,
    consent_papers,
    consent_receipts,
    consent_requests,
    consents,
    deputy,
    deputy_papers,
    disclosure_list,
    effect,
    group_reports,
    inspection,
    investment,
    laptop_card,
    life_area_papers,
    life_areas,
    member_copies,
    network_papers,
    notices,
    organisation_papers,
    people,
    period_releases,
    portable,
    processing_register,
    referrals,
    reflection_sheets,
    releases,
    reports,
    signature_sheets,
    take_away,
    trajectories,
    withdrawing,
)
from wellbeing_desktop.vault.store import Vault

Maker = Callable[[Vault, Language], Release]
TODAY = PRESENT.date()
FIRST = date(2026, 1, 1)
CODE = encode(1 << 100)
GROUP_TRAJECTORY = 10


def contact(vault: Vault, role: Role, language: Language, name: str = "Robin de Haan") -> Contact:
    """Somebody in this role around the client of the sealed report who reads this language, added when needed."""
    client = _client(vault)
    if not people.contacts_of(vault, client, role):
        people.add_contact(vault, client, people.NewContact(name, role))
    found = replace(people.contacts_of(vault, client, role)[0], language=language)
    people.change_contact(vault, found, people.organisation_name(vault, found.organisation_id))
    return found


def allow(vault: Vault, role: Role, purpose: Purpose, language: Language) -> Contact:
    """A live consent for somebody in this role, for all that the purpose can hold."""
    who = contact(vault, role, language)
    there = {
        (one.consent.contact_id, one.consent.purpose)
        for one in consents.of_client(vault, _client(vault))
        if one.state.value == "live"
    }
    if (who.id, purpose) not in there:
        consents.record(vault, proposal(vault, who, purpose), consents.Given(Means.ORAL, "per telefoon"))
    return who


def proposal(vault: Vault, who: Contact, purpose: Purpose) -> consents.Proposal:
    """What the client of the sealed report is asked: everything for somebody, for half a year."""
    trajectory = _trajectory(vault)
    categories = offered_for(who.role, purpose)
    end = TODAY + timedelta(days=180)
    return consents.Proposal(_client(vault), trajectory, who.id, purpose, categories, date(2026, 1, 1), end, "nl")


def _trajectory(vault: Vault) -> int:
    report = reports.round_by_report(vault, SEALED_REPORT).report
    row = vault.connection.execute("SELECT trajectory_id FROM session WHERE id = ?", (report.session_id,)).fetchone()
    return int(row[0])


def _client(vault: Vault) -> int:
    return trajectories.trajectory(vault, _trajectory(vault)).person


def _session_report(vault: Vault, language: Language) -> Release:
    reader = reports.round_by_report(vault, SEALED_REPORT).report.content.participants[0]
    return releases.for_participant(vault, SEALED_REPORT, reader.participant_id, language)


def _employer_report(vault: Vault, language: Language) -> Release:
    who = allow(vault, Role.MANAGER, Purpose.PROGRESS, language)
    return releases.for_contact(vault, SEALED_REPORT, who.id, Purpose.PROGRESS)


def _meeting_report(vault: Vault, language: Language) -> Release:
    round_ = reports.round_of(vault, ASKED_GROUP)
    assert round_ is not None, "it was presented"
    reader = round_.report.content.participants[0]
    return releases.for_participant(vault, round_.report.id, reader.participant_id, language)


def _group_report(vault: Vault, language: Language) -> Release:
    lines = group_reports.shared_lines(vault, GROUP_TRAJECTORY, language)
    [made] = group_reports.make(vault, GROUP_TRAJECTORY, language, {line.key for line in lines}).after
    return organisation_papers.report(vault, made.id)


def _effect_report(vault: Vault, language: Language) -> Release:
    [made] = effect.make(vault, NETWORK, effect.Choice(), language).after
    return organisation_papers.report(vault, made.id)


def _referral(vault: Vault, language: Language) -> Release:
    doctor = allow(vault, Role.COMPANY_DOCTOR, Purpose.REFERRAL, language)
    text = referrals.opening(vault, _trajectory(vault), doctor.id)
    [letter] = referrals.save(vault, Referral(0, _trajectory(vault), doctor.id, text, vault.now(), "")).after
    return referrals.release(vault, letter.id)


def _life_areas(vault: Vault, _language: Language) -> Release:
    return life_area_papers.own_copy(vault, life_areas.maps(vault, MAPPED)[-1].kept.id)


def _period(kind: PaperKind, role: Role) -> Maker:
    def make(vault: Vault, language: Language) -> Release:
        who = allow(vault, role, Purpose.PROGRESS, language)
        days = Period(FIRST, TODAY)
        return period_releases.release(vault, Asked(kind, _trajectory(vault), who.id, Purpose.PROGRESS, days))

    return make


def _consent_form(vault: Vault, language: Language) -> Release:
    asked = replace(proposal(vault, contact(vault, Role.OTHER, language), Purpose.SUPPORT), language=language)
    [request] = consent_requests.ask(vault, asked).after
    assert isinstance(request, ConsentRequest)
    return consent_papers.form(vault, request)


def _consent(vault: Vault, language: Language) -> Consent:
    asked = replace(proposal(vault, contact(vault, Role.OTHER, language), Purpose.SUPPORT), language=language)
    found = consents.record(vault, asked, consents.Given(Means.ORAL, "per telefoon")).after
    return next(one for one in found if isinstance(one, Consent))


def _receipt(vault: Vault, language: Language) -> Release:
    return consent_receipts.release(vault, _consent(vault, language).id)


def _withdrawal(vault: Vault, language: Language) -> Release:
    [taken] = consents.withdraw(vault, _consent(vault, language).id, Means.ORAL, "per telefoon").after
    return withdrawing.confirmation(vault, taken.id)


def _notice(vault: Vault, language: Language) -> Release:
    release = _employer_report(vault, language)
    [entry] = releases.finish(vault, release, releases.pdf(release), Way.SAVED).after
    return notices.letter(vault, Cause.CORRECTION, (entry.id,))


def _share(vault: Vault, language: Language) -> Release:
    deputy.make(vault, ("Bas Jansen", "Carla de Wit", "Dirk Smit"))
    return deputy_papers.compose(vault, 2, language)


def _archive(vault: Vault, language: Language) -> Release:
    with tempfile.TemporaryDirectory() as folder:
        made = archives.make(vault, Path(folder))
    return archive_papers.compose(vault, made.id, language)


PAPERS: dict[PaperKind, Maker] = {
    PaperKind.SESSION_REPORT: _session_report,
    PaperKind.EMPLOYER_REPORT: _employer_report,
    PaperKind.REFERRAL_LETTER: _referral,
    PaperKind.LIFE_AREAS: _life_areas,
    PaperKind.INVESTMENT: lambda vault, language: investment.sheet(vault, PLAN, None, language),
    PaperKind.TAKE_AWAY: lambda vault, _: take_away.pack(vault, 5),
    PaperKind.CLIENT_PLAN: lambda vault, _: calendar_papers.client_plan(vault, PLAN),
    PaperKind.CALENDAR_PRINT: lambda vault, language: calendar_papers.month(vault, TODAY, language, names=True),
    PaperKind.NETWORK_PLAN: lambda vault, language: network_papers.plan_of_action(vault, NETWORK, language),
    PaperKind.REFLECTION_SHEET: lambda vault, _: reflection_sheets.sheet(vault, TALK),
    PaperKind.SIGNATURE_SHEET: lambda vault, _: signature_sheets.sheet(vault, PLAN, FIRST, TODAY),
    PaperKind.MEMBER_COPY: lambda vault, language: member_copies.own_copy(vault, 1, language),
    PaperKind.BUDGET_STATEMENT: lambda vault, language: budget_papers.statement(vault, 1, language),
    PaperKind.MEETING_REPORT: _meeting_report,
    PaperKind.GROUP_REPORT: _group_report,
    PaperKind.EFFECT_REPORT: _effect_report,
    PaperKind.CONSENT_FORM: _consent_form,
    PaperKind.CONSENT_RECEIPT: _receipt,
    PaperKind.WITHDRAWAL_LETTER: _withdrawal,
    PaperKind.NOTICE_LETTER: _notice,
    PaperKind.PROGRESS_REPORT: _period(PaperKind.PROGRESS_REPORT, Role.MANAGER),
    PaperKind.ATTENDANCE_OVERVIEW: _period(PaperKind.ATTENDANCE_OVERVIEW, Role.MANAGER),
    PaperKind.CLOSING_REPORT: _period(PaperKind.CLOSING_REPORT, Role.MANAGER),
    PaperKind.HOURS_STATEMENT: _period(PaperKind.HOURS_STATEMENT, Role.COMMISSIONER),
    PaperKind.ACTION_PLAN: lambda vault, _: action_plan.release(vault, _client(vault)),
    PaperKind.INSPECTION_COPY: lambda vault, _: inspection.prepare(vault, _client(vault)).release,
    PaperKind.PORTABLE_COPY: lambda vault, _: portable.compose(vault, _client(vault)).release,
    PaperKind.DISCLOSURE_LIST: lambda vault, _: disclosure_list.compose(vault, _client(vault)),
    PaperKind.PROCESSING_REGISTER: processing_register.compose,
    PaperKind.LAPTOP_CARD: laptop_card.compose,
    PaperKind.DEPUTY_SHARE: _share,
    PaperKind.ARCHIVE_CERTIFICATE: _archive,
}
SHEETS: dict[PaperKind, Callable[[Language], bytes]] = {
    PaperKind.RECOVERY_SHEET: lambda language: render(
        recovery_sheet(CODE, "Praktijk De Binnentuin", "HB-2026-0001", TODAY, language), PRESENT
    ),
}
"""What is made without a vault that is open."""
NOT_PAPERS = {PaperKind.CALENDAR_FILE, PaperKind.PROGRAMME_FILE}
"""Kinds of the register that are files of another sort."""
