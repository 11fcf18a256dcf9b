-- What backups need: how far the vault had come, the sheets there were, the archives, what was erased, the deputy.

ALTER TABLE meta ADD COLUMN revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0);
ALTER TABLE meta ADD COLUMN sheet_made_on TEXT CHECK (sheet_made_on IS date(sheet_made_on));
ALTER TABLE meta ADD COLUMN sheet_asked_on TEXT CHECK (sheet_asked_on IS date(sheet_asked_on));
ALTER TABLE meta ADD COLUMN archive_month INTEGER NOT NULL DEFAULT 12 CHECK (archive_month BETWEEN 1 AND 12);

CREATE TRIGGER revision_only_grows BEFORE UPDATE OF revision ON meta WHEN NEW.revision < OLD.revision
BEGIN SELECT RAISE(ABORT, 'rule:revision_only_grows'); END;

-- The codes of sheets that were replaced: archives made before still open with them, and are found and re-keyed by them.
CREATE TABLE old_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recovery_code TEXT NOT NULL UNIQUE CHECK (length(recovery_code) = 41),
    replaced_on TEXT NOT NULL CHECK (replaced_on IS date(replaced_on))
) STRICT;

CREATE TRIGGER old_sheet_is_fixed BEFORE UPDATE ON old_sheet BEGIN SELECT RAISE(ABORT, 'rule:sheet_kept'); END;
CREATE TRIGGER old_sheet_stays BEFORE DELETE ON old_sheet BEGIN SELECT RAISE(ABORT, 'rule:sheet_kept'); END;

-- Yearly archives. `contents` is JSON: of each table its rows and their hash. `sheet` is how many sheets came before
-- the one that opens it; empty for an archive with a passphrase of its own.
CREATE TABLE archive (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    made_at TEXT NOT NULL CHECK (made_at IS strftime('%Y-%m-%dT%H:%M:%S', made_at)),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    sheet INTEGER CHECK (sheet >= 0),
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
    size INTEGER NOT NULL CHECK (size > 0),
    contents TEXT NOT NULL CHECK (json_valid(contents)),
    head_id INTEGER NOT NULL,
    head_mac BLOB NOT NULL CHECK (length(head_mac) = 32),
    kept_where TEXT NOT NULL DEFAULT '',
    seen_at TEXT CHECK (seen_at IS strftime('%Y-%m-%dT%H:%M:%S', seen_at))
) STRICT;

CREATE TRIGGER archive_is_fixed BEFORE UPDATE OF id, number, made_at, contents, head_id, head_mac ON archive
BEGIN SELECT RAISE(ABORT, 'rule:archive_kept'); END;
CREATE TRIGGER archive_stays BEFORE DELETE ON archive BEGIN SELECT RAISE(ABORT, 'rule:archive_kept'); END;

-- Proof of an erased dossier, without content; by its number the dossier is erased again from whatever is restored.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL UNIQUE,
    erased_at TEXT NOT NULL CHECK (erased_at IS strftime('%Y-%m-%dT%H:%M:%S', erased_at)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;

CREATE TRIGGER erasure_is_fixed BEFORE UPDATE ON erasure BEGIN SELECT RAISE(ABORT, 'rule:erasure_kept'); END;
CREATE TRIGGER erasure_stays BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'rule:erasure_kept'); END;

-- Which dossier is being erased: there only within the act itself, where what is otherwise kept may go.
CREATE TABLE erasing (client_id INTEGER PRIMARY KEY) STRICT;

-- The deputy's envelope: its secret, of which three people each hold a share on paper, and two are enough.
CREATE TABLE deputy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
    secret BLOB NOT NULL CHECK (length(secret) = 16),
    holders TEXT NOT NULL CHECK (json_valid(holders))
) STRICT;
