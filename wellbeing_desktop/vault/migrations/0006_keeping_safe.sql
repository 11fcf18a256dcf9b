-- What backups need: how far the vault had come, the sheets there were, the archives, what was erased, the deputy.

ALTER TABLE meta ADD COLUMN revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0);
ALTER TABLE meta ADD COLUMN sheet_made_on TEXT CHECK (sheet_made_on IS date(sheet_made_on));
ALTER TABLE meta ADD COLUMN sheet_asked_on TEXT CHECK (sheet_asked_on IS date(sheet_asked_on));
-- A new sheet that was typed back while the key file does not open with it yet; after an interruption it is settled.
ALTER TABLE meta ADD COLUMN sheet_pending TEXT CHECK (length(sheet_pending) = 41);
-- How many snapshots still opened with an older sheet when they were last counted.
ALTER TABLE meta ADD COLUMN sheet_behind INTEGER NOT NULL DEFAULT 0 CHECK (sheet_behind >= 0);
-- The keyring's entry of the data key before this one: kept until the vault was opened with its new key.
ALTER TABLE meta ADD COLUMN old_entry TEXT CHECK (length(old_entry) = 32);
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

-- The deputy's envelope: three people each hold a share on paper, and two of the shares open it (SLIP-0039, JSON).
CREATE TABLE deputy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
    holders TEXT NOT NULL CHECK (json_array_length(holders) = 3),
    shares TEXT NOT NULL CHECK (json_array_length(shares) = 3)
) STRICT;

-- Each time a deputy came in, and each time one went on to the notes: who, and why.
CREATE TABLE deputy_use (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%S', at)),
    step TEXT NOT NULL CHECK (step IN ('looked', 'opened')),
    who TEXT NOT NULL CHECK (who <> ''),
    reason TEXT NOT NULL CHECK (reason <> '' OR step = 'looked')
) STRICT;

CREATE TRIGGER deputy_use_is_fixed BEFORE UPDATE ON deputy_use BEGIN SELECT RAISE(ABORT, 'rule:deputy_use_kept'); END;
CREATE TRIGGER deputy_use_stays BEFORE DELETE ON deputy_use BEGIN SELECT RAISE(ABORT, 'rule:deputy_use_kept'); END;
CREATE TRIGGER notes_only_after_looking BEFORE INSERT ON deputy_use
WHEN NEW.step = 'opened' AND NOT EXISTS (SELECT 1 FROM deputy_use WHERE step = 'looked' AND who = NEW.who)
BEGIN SELECT RAISE(ABORT, 'rule:looked_first'); END;
