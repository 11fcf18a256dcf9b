"""The file of a portable copy: its first page, with the data, the schema and the client's reports within."""

from dataclasses import dataclass

from wellbeing_desktop.assets.wording import wording
from wellbeing_desktop.domain.release import Release
from wellbeing_desktop.vault.store import Vault

from . import portable, portable_form, releases
from .portable import Copy


@dataclass(frozen=True)
class Prepared:
    """What the file is made of, so that it can be made beside the window; reports by file name and description."""

    copy: Copy
    reports: tuple[tuple[str, str, Release], ...]


def prepare(vault: Vault, client_id: int) -> Prepared:
    """What the file of a client's copy is made of; raises NOT_FOUND."""
    copy = portable.compose(vault, client_id)
    return Prepared(
        copy,
        tuple(
            (
                one.name,
                portable.report_line(one, copy.language),
                releases.for_participant(vault, one.report.id, one.reader.participant_id, copy.language),
            )
            for one in copy.reports
            if one.name
        ),
    )


def made(prepared: Prepared) -> bytes:
    """The file, not under a passphrase yet; the same for the same copy on the same day. Some 20 ms for each report."""
    from wellbeing_desktop.documents.protecting import Attachment, with_attachments

    copy, words = prepared.copy, wording(prepared.copy.language)
    files = [
        Attachment(copy.data_name, words.text("portable.file_data_line"), copy.data),
        Attachment(portable_form.SCHEMA_NAME, words.text("portable.file_schema_line"), portable_form.published()),
    ]
    files += [Attachment(name, line, releases.pdf(release)) for name, line, release in prepared.reports]
    return with_attachments(releases.pdf(copy.release), tuple(files))
