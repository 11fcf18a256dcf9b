"""Of a portable copy: what a client said about life, allowed, and read in reports."""

from dataclasses import dataclass

from wellbeing_desktop.assets.wording import Language
from wellbeing_desktop.domain.people import Client
from wellbeing_desktop.domain.report_versions import can_read
from wellbeing_desktop.domain.reports import Report, ReportParticipant
from wellbeing_desktop.vault import records
from wellbeing_desktop.vault.store import Vault

from . import consent_requests, consents, life_areas, report_versions, reports
from .portable_form import (
    AgreementRead,
    Answered,
    AreaSaid,
    AreasAsked,
    ConsentAsked,
    LineRead,
    ReportRead,
)


@dataclass(frozen=True)
class Readable:
    """A report or an addendum that the client was shown, with the place the client has in it; `name` of its PDF."""

    report: Report
    reader: ReportParticipant
    name: str | None


def areas(vault: Vault, client_id: int, language: Language) -> tuple[AreasAsked, ...]:
    """Each time the client was asked about the areas of life, the oldest first."""
    made = []
    for mapped in reversed(life_areas.maps(vault, client_id)):
        kept, titles = mapped.kept, {one.key: one.title.get(language) for one in mapped.areas}
        answers = tuple(AreaSaid(titles[one.area], one.state, one.score, one.text) for one in mapped.answers)
        made.append(AreasAsked(kept.asked_on, kept.agreed, kept.wording, kept.means, kept.stopped_at, answers))
    return tuple(made)


def consents_of(vault: Vault, client_id: int) -> tuple[ConsentAsked, ...]:
    """Every consent that was given, and every one that was asked for and not given, in the order of their days."""
    given = [_given(one) for one in consents.of_client(vault, client_id)]
    asked = [_asked(one) for one in consent_requests.of_client(vault, client_id)]
    return tuple(sorted((*given, *asked), key=lambda one: (one.from_on, one.number)))


def _given(standing: consents.Standing) -> ConsentAsked:
    one, withdrawal = standing.consent, standing.withdrawal
    return ConsentAsked(
        one.number,
        standing.contact.role,
        one.purpose,
        one.categories,
        one.from_on,
        one.until_on,
        one.wording,
        standing.state,
        one.given_at,
        one.means,
        withdrawal.withdrawn_at if withdrawal else None,
    )


def _asked(asked: consent_requests.Asked) -> ConsentAsked:
    one, refusal = asked.request, asked.refusal
    return ConsentAsked(
        one.number,
        asked.contact.role,
        one.purpose,
        one.categories,
        one.from_on,
        one.until_on,
        one.wording,
        asked.state,
        refusal.declined_at if refusal else None,
        refusal.means if refusal else None,
        None,
    )


def readable(vault: Vault, client: Client) -> tuple[Readable, ...]:
    """The reports that the client was shown and can read, with their addenda, by day and number."""
    found = records.select(
        vault,
        Report,
        "JOIN participant ON participant.session_id = report.session_id WHERE participant.client_id = ? "
        "AND report.state IN ('presented', 'sealed') AND (addendum_to IS NULL OR report.state = 'sealed') "
        "ORDER BY json_extract(report.content, '$.day'), report.number, report.version",
        (client.id,),
    )
    places = dict(
        vault.connection.execute("SELECT session_id, id FROM participant WHERE client_id = ?", (client.id,)).fetchall()
    )
    made = []
    for report in found:
        reader = next((p for p in report.content.participants if p.participant_id == places[report.session_id]), None)
        if reader is not None and (report.addendum_to is None or can_read(report.content, reader)):
            name = None if report.addendum_to is not None else f"{report.number}-v{report.version}.pdf"
            made.append(Readable(report, reader, name))
    return tuple(made)


def read(vault: Vault, one: Readable, language: Language) -> ReportRead:
    """The client's version of a report, and the client's answers to it."""
    report = one.report
    content = report_versions.content_for(vault, report, one.reader, language)
    base = records.find(vault, Report, report.addendum_to) if report.addendum_to is not None else None
    responses = reports.round_by_report(vault, report.id).responses
    return ReportRead(
        report.number,
        report.version,
        content.title,
        content.day,
        report.state,
        report.sealed_at,
        base.number if base else None,
        tuple(LineRead(line.heading, line.text, line.voice) for line in content.lines),
        tuple(AgreementRead(item.text, item.owner, item.due_on, item.status) for item in content.agreements),
        tuple(
            Answered(said.answer, said.means, said.given_at, said.remark)
            for said in responses
            if said.participant_id == one.reader.participant_id
        ),
        one.name,
    )
