"""What happens to a print outside the program: it is printed, signed with a pen, scanned or photographed."""

from PIL import Image, ImageDraw

from tests.documents.paper_scans import jpeg, printed, scanned
from tests.services.worlds import took_place
from wellbeing_desktop.documents.pages import page_count
from wellbeing_desktop.domain.consent import ConsentRequest
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.reports import Report, ReportState
from wellbeing_desktop.services import consent_papers, notes, releases, reports
from wellbeing_desktop.vault.store import Vault

LONG = tuple(Line(f"Punt {number}: eerst samen kijken, dan pas beslissen wie wat doet.") for number in range(40))


def presented(vault: Vault, session_id: int, *, long: bool = False) -> Report:
    """The report of a session, laid before its participants; a long one has prints of two pages."""
    if long:
        notes.save(vault, session_id, {"insights": LONG})
    took_place(vault, session_id)
    change = reports.make(vault, session_id, "nl")
    made = next(r for r in change.after if isinstance(r, Report) and r.state is ReportState.CONCEPT)
    reports.present(vault, made.id)
    return reports.round_by_report(vault, made.id).report


def print_of(vault: Vault, report: Report, at: int = 0) -> bytes:
    """The PDF of a participant's print, the very file that goes to the printer."""
    who = report.content.participants[at].participant_id
    return releases.pdf(releases.for_participant(vault, report.id, who, "nl"))


def form_of(vault: Vault, request: ConsentRequest) -> bytes:
    """The PDF of a request's form, the very file that goes to the printer."""
    return releases.pdf(consent_papers.form(vault, request))


def scan_of_form(vault: Vault, request: ConsentRequest, **how: float) -> list[bytes]:
    """A file for each sheet of the form, signed, crooked, noisy and squeezed."""
    return [jpeg(scanned(sheet, seed, **how)) for seed, sheet in enumerate(signed(form_of(vault, request)))]


def signed(pdf: bytes, dpi: float = 150) -> list[Image.Image]:
    """The sheets, the last one signed with a pen."""
    sheets = [printed(pdf, dpi, number + 1) for number in range(page_count(pdf))]
    width, height = sheets[-1].size
    wave = [(width * (0.16 + at * 0.012), height * (0.6 + 0.02 * (at % 2))) for at in range(16)]
    ImageDraw.Draw(sheets[-1]).line(wave, fill=(30, 40, 120), width=3)
    return sheets


def scan_of(vault: Vault, report: Report, at: int = 0, **how: float) -> list[bytes]:
    """A file for each sheet of the print, signed, crooked, noisy and squeezed."""
    return [jpeg(scanned(sheet, seed, **how)) for seed, sheet in enumerate(signed(print_of(vault, report, at)))]
