"""Expected trouble: a kind and data, never a sentence; the gui words it in the user's language."""

from enum import StrEnum


class Kind(StrEnum):
    """What went wrong, in one word that the gui turns into a sentence with the next step."""

    WRONG_SECRET = "wrong_secret"  # noqa: S105
    WAIT = "wait"
    SECRET_TOO_WEAK = "secret_too_weak"  # noqa: S105
    RECOVERY_CODE_TYPO = "recovery_code_typo"
    RECOVERY_CODE_WRONG = "recovery_code_wrong"

    VAULT_MISSING = "vault_missing"
    VAULT_EMPTY = "vault_empty"
    VAULT_TRUNCATED = "vault_truncated"
    VAULT_DAMAGED = "vault_damaged"
    VAULT_FOREIGN = "vault_foreign"
    VAULT_NEWER = "vault_newer"
    VAULT_IN_USE = "vault_in_use"
    VAULT_EXISTS = "vault_exists"
    KEYFILE_MISSING = "keyfile_missing"
    KEYFILE_DAMAGED = "keyfile_damaged"
    KEYFILE_NEWER = "keyfile_newer"

    KEYRING_ABSENT = "keyring_absent"
    KEYRING_REFUSED = "keyring_refused"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_DISMISSED = "keyring_dismissed"
    KEYRING_GONE = "keyring_gone"
    KEYRING_TIMEOUT = "keyring_timeout"
    KEYRING_ENTRY_MISSING = "keyring_entry_missing"
    KEYRING_ENTRY_WRONG = "keyring_entry_wrong"

    DISK_FULL = "disk_full"
    DISK_FAILED = "disk_failed"
    SAVED_LOST = "saved_lost"
    NOT_WRITABLE = "not_writable"
    SNAPSHOT_FOLDER_MISSING = "snapshot_folder_missing"
    SNAPSHOT_BAD = "snapshot_bad"
    BACKUP_SHUT = "backup_shut"
    BACKUP_BAD = "backup_bad"
    REPAIR_NEEDS_SHEET = "repair_needs_sheet"
    REPAIR_NOTHING = "repair_nothing"
    ARCHIVE_FOLDER_MISSING = "archive_folder_missing"
    ARCHIVE_BAD = "archive_bad"
    ARCHIVE_BUSY = "archive_busy"
    ARCHIVE_LETTERS = "archive_letters"

    RULE = "rule"
    CHANGED_MEANWHILE = "changed_meanwhile"
    NOT_FOUND = "not_found"
    FIELD_EMPTY = "field_empty"
    FIELD_WRONG = "field_wrong"
    SNIPPET_EXISTS = "snippet_exists"
    WORDS_NOT_ANSWERED = "words_not_answered"
    NAMES_SOMEBODY = "names_somebody"
    NOTHING_HELD = "nothing_held"
    TALK_TO_COME = "talk_to_come"
    REPORT_TO_COME = "report_to_come"
    REPORT_NOT_HELD = "report_not_held"
    REPORT_KEEPS_HELD = "report_keeps_held"
    PROGRAMME_MISTAKE = "programme_mistake"
    NOT_ALLOWED = "not_allowed"
    GATE_CLOSED = "gate_closed"
    NOTE_REPORTED = "note_reported"
    NO_SECTION_FOR = "no_section_for"
    NO_PRINTER = "no_printer"
    PRINT_FAILED = "print_failed"
    CALENDAR_UNREADABLE = "calendar_unreadable"
    CALENDAR_TOO_BIG = "calendar_too_big"
    IMAGE_UNREADABLE = "image_unreadable"
    SCAN_NOT_AN_IMAGE = "scan_not_an_image"
    SCAN_TOO_BIG = "scan_too_big"
    SCAN_UNREADABLE = "scan_unreadable"
    SCAN_WITHOUT_CODE = "scan_without_code"
    SCAN_UNKNOWN = "scan_unknown"
    SCAN_NO_REPORT = "scan_no_report"
    SCAN_WRONG_VERSION = "scan_wrong_version"
    SCAN_PAGES_MISSING = "scan_pages_missing"
    SCAN_FORM_INCOMPLETE = "scan_form_incomplete"
    SCAN_MIXED = "scan_mixed"
    SCAN_KNOWN = "scan_known"
    SHARE_TYPO = "share_typo"
    SHARE_WRONG = "share_wrong"
    SHARES_SAME = "shares_same"
    SHARES_APART = "shares_apart"
    SHARES_OLD = "shares_old"
    ENVELOPE_DAMAGED = "envelope_damaged"
    BACKUP_FIRST = "backup_first"
    NAME_DIFFERS = "name_differs"
    ERASING_UNFINISHED = "erasing_unfinished"
    VERSION_TOO_OLD = "version_too_old"


class UserError(Exception):
    """Trouble a user can meet and mend; carries a kind and data without note text, names or secrets."""

    def __init__(self, kind: Kind, **data: str | int | float | tuple[int, ...]) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.data = data
