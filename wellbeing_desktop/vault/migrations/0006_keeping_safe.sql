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

-- Whether anything was written since the last snapshot is asked at every lock, and must not read all notes for it.
CREATE INDEX note_section_by_writing ON note_section (written_at);

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
WHEN (NEW.id, NEW.number, NEW.made_at, NEW.head_id, NEW.head_mac)
        IS NOT (OLD.id, OLD.number, OLD.made_at, OLD.head_id, OLD.head_mac)
    OR NEW.contents <> OLD.contents AND NOT EXISTS (SELECT 1 FROM erasing)
BEGIN SELECT RAISE(ABORT, 'rule:archive_kept'); END;
CREATE TRIGGER archive_stays BEFORE DELETE ON archive BEGIN SELECT RAISE(ABORT, 'rule:archive_kept'); END;

-- Proof of an erased dossier, without content; by its number the dossier is erased again from whatever is restored.
-- `added` is the audit trail's mac of the act that added the client: by it nobody else who ever had the same number is
-- taken for them. `checked_at` is when the file was found to hold nothing of it any more.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL UNIQUE,
    erased_at TEXT NOT NULL CHECK (erased_at IS strftime('%Y-%m-%dT%H:%M:%S', erased_at)),
    reason TEXT NOT NULL CHECK (reason IN ('term_past', 'client_asked', 'other')),
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    added BLOB CHECK (length(added) = 32),
    checked_at TEXT CHECK (checked_at IS strftime('%Y-%m-%dT%H:%M:%S', checked_at))
) STRICT;

CREATE TRIGGER erasure_is_fixed BEFORE UPDATE ON erasure
WHEN OLD.checked_at IS NOT NULL OR (NEW.id, NEW.client_id, NEW.erased_at, NEW.reason, NEW.counts, NEW.added)
    IS NOT (OLD.id, OLD.client_id, OLD.erased_at, OLD.reason, OLD.counts, OLD.added)
BEGIN SELECT RAISE(ABORT, 'rule:erasure_kept'); END;
CREATE TRIGGER erasure_stays BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'rule:erasure_kept'); END;

-- Which dossier is being erased: there only within the act itself, where what is otherwise kept may go.
CREATE TABLE erasing (client_id INTEGER PRIMARY KEY) STRICT;

-- What the register keeps of an erased dossier: that a document of this sort left, when, and in what role somebody got
-- it; no name, no content, no hash of the file. `previous` and `chained` stay, so that the register still follows.
CREATE TABLE erased_disclosure (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES erasure (client_id),
    document TEXT NOT NULL,
    number TEXT NOT NULL,
    version INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role <> ''),
    way TEXT NOT NULL CHECK (way IN ('printed', 'saved')),
    made_at TEXT NOT NULL,
    previous TEXT NOT NULL,
    chained TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER erased_disclosure_is_of_the_register BEFORE INSERT ON erased_disclosure
WHEN NEW.client_id NOT IN (SELECT client_id FROM erasing)
    OR (NEW.client_id, NEW.document, NEW.number, NEW.version, NEW.way, NEW.made_at, NEW.previous, NEW.chained) IS NOT (
        SELECT client_id, document, number, version, way, made_at, previous, chained FROM disclosure WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;
CREATE TRIGGER erased_disclosure_is_fixed BEFORE UPDATE ON erased_disclosure
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;
CREATE TRIGGER erased_disclosure_stays BEFORE DELETE ON erased_disclosure
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

-- The rules by which something stays, each with the one way in which it may go.
DROP TRIGGER disclosure_stays;
CREATE TRIGGER disclosure_stays BEFORE DELETE ON disclosure
WHEN OLD.client_id IS NULL OR OLD.client_id NOT IN (SELECT client_id FROM erasing)
    OR NOT EXISTS (SELECT 1 FROM erased_disclosure AS kept WHERE kept.id = OLD.id AND kept.chained = OLD.chained)
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

DROP TRIGGER disclosure_follows_the_last;
CREATE TRIGGER disclosure_follows_the_last AFTER INSERT ON disclosure
WHEN NEW.id <> (SELECT max(id) FROM disclosure) OR NEW.id <= (SELECT coalesce(max(id), 0) FROM erased_disclosure)
    OR NEW.previous <> coalesce(
        (SELECT chained FROM (SELECT id, chained FROM disclosure UNION ALL SELECT id, chained FROM erased_disclosure)
            WHERE id < NEW.id ORDER BY id DESC LIMIT 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

DROP TRIGGER notice_stays;
CREATE TRIGGER notice_stays BEFORE DELETE ON notice
WHEN NOT EXISTS (SELECT 1 FROM disclosure JOIN erasing USING (client_id) WHERE disclosure.id = OLD.disclosure_id)
BEGIN SELECT RAISE(ABORT, 'rule:notice_kept'); END;

DROP TRIGGER withdrawal_stays;
CREATE TRIGGER withdrawal_stays BEFORE DELETE ON withdrawal
WHEN NOT EXISTS (SELECT 1 FROM consent JOIN erasing USING (client_id) WHERE consent.id = OLD.consent_id)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

DROP TRIGGER consent_stays;
CREATE TRIGGER consent_stays BEFORE DELETE ON consent WHEN OLD.client_id NOT IN (SELECT client_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

DROP TRIGGER consent_request_stays;
CREATE TRIGGER consent_request_stays BEFORE DELETE ON consent_request
WHEN OLD.client_id NOT IN (SELECT client_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

DROP TRIGGER consent_refusal_stays;
CREATE TRIGGER consent_refusal_stays BEFORE DELETE ON consent_refusal
WHEN NOT EXISTS (SELECT 1 FROM consent_request JOIN erasing USING (client_id) WHERE consent_request.id = OLD.request_id)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

DROP TRIGGER consent_scan_stays;
CREATE TRIGGER consent_scan_stays BEFORE DELETE ON consent_scan
WHEN NOT EXISTS (SELECT 1 FROM consent_request JOIN erasing USING (client_id) WHERE consent_request.id = OLD.request_id)
BEGIN SELECT RAISE(ABORT, 'rule:scan_kept'); END;

DROP TRIGGER life_map_stays;
CREATE TRIGGER life_map_stays BEFORE DELETE ON life_map WHEN OLD.client_id NOT IN (SELECT client_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

DROP TRIGGER life_answer_stays;
CREATE TRIGGER life_answer_stays BEFORE DELETE ON life_answer
WHEN NOT EXISTS (
    SELECT 1 FROM life_map AS asked WHERE id = OLD.life_map_id AND agreed = 1 AND stopped_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM life_map WHERE client_id = asked.client_id AND id > asked.id))
    AND NOT EXISTS (SELECT 1 FROM life_map JOIN erasing USING (client_id) WHERE life_map.id = OLD.life_map_id)
BEGIN SELECT RAISE(ABORT, 'rule:consent_to_ask'); END;

DROP TRIGGER note_move_stays;
CREATE TRIGGER note_move_stays BEFORE DELETE ON note_move
WHEN NOT EXISTS (
    SELECT 1 FROM session JOIN trajectory ON trajectory.id = session.trajectory_id JOIN erasing USING (client_id)
    WHERE session.id IN (OLD.from_session_id, OLD.to_session_id))
BEGIN SELECT RAISE(ABORT, 'rule:move_kept'); END;

DROP TRIGGER participant_stays_once_asked;
CREATE TRIGGER participant_stays_once_asked BEFORE DELETE ON participant
WHEN EXISTS (SELECT 1 FROM report WHERE session_id = OLD.session_id AND state IN ('presented', 'sealed'))
    AND NOT EXISTS (
        SELECT 1 FROM erasing WHERE client_id = OLD.client_id OR client_id = (
            SELECT trajectory.client_id FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
            WHERE session.id = OLD.session_id))
BEGIN SELECT RAISE(ABORT, 'rule:presented'); END;

DROP TRIGGER phase_begun_stays;
CREATE TRIGGER phase_begun_stays BEFORE DELETE ON phase_standing
WHEN (OLD.answer <> '' OR OLD.assignment_done = 1
        OR EXISTS (SELECT 1 FROM session WHERE trajectory_id = OLD.trajectory_id AND week = OLD.position))
    AND NOT EXISTS (
        SELECT 1 FROM phase_standing AS later
        WHERE later.trajectory_id = OLD.trajectory_id AND later.position > OLD.position)
    AND NOT EXISTS (SELECT 1 FROM trajectory JOIN erasing USING (client_id) WHERE trajectory.id = OLD.trajectory_id)
BEGIN SELECT RAISE(ABORT, 'rule:phase_begun'); END;

DROP TRIGGER phase_stays_before_later;
CREATE TRIGGER phase_stays_before_later BEFORE DELETE ON phase_standing
WHEN EXISTS (
    SELECT 1 FROM phase_standing AS later
    WHERE later.trajectory_id = OLD.trajectory_id AND later.position > OLD.position)
    AND NOT EXISTS (SELECT 1 FROM trajectory JOIN erasing USING (client_id) WHERE trajectory.id = OLD.trajectory_id)
BEGIN SELECT RAISE(ABORT, 'rule:phase_order'); END;

DROP TRIGGER report_kept;
CREATE TRIGGER report_kept BEFORE DELETE ON report
WHEN OLD.state <> 'concept' AND NOT EXISTS (
    SELECT 1 FROM session JOIN trajectory ON trajectory.id = session.trajectory_id JOIN erasing USING (client_id)
    WHERE session.id = OLD.session_id)
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

DROP TRIGGER response_stays;
CREATE TRIGGER response_stays BEFORE DELETE ON response
WHEN NOT EXISTS (
    SELECT 1 FROM participant JOIN session ON session.id = participant.session_id
        JOIN trajectory ON trajectory.id = session.trajectory_id
        JOIN erasing ON erasing.client_id IN (participant.client_id, trajectory.client_id)
    WHERE participant.id = OLD.participant_id)
BEGIN SELECT RAISE(ABORT, 'rule:response_kept'); END;

DROP TRIGGER scan_stays;
CREATE TRIGGER scan_stays BEFORE DELETE ON scan
WHEN NOT EXISTS (
    SELECT 1 FROM participant JOIN session ON session.id = participant.session_id
        JOIN trajectory ON trajectory.id = session.trajectory_id
        JOIN erasing ON erasing.client_id IN (participant.client_id, trajectory.client_id)
    WHERE participant.id = OLD.participant_id)
BEGIN SELECT RAISE(ABORT, 'rule:scan_kept'); END;

-- An earlier text about a group loses the lines of the one who is taken out.
DROP TRIGGER note_version_kept;
CREATE TRIGGER note_version_kept BEFORE UPDATE ON note_version
WHEN NOT EXISTS (SELECT 1 FROM participant JOIN erasing USING (client_id) WHERE participant.session_id = OLD.session_id)
BEGIN SELECT RAISE(ABORT, 'rule:version_kept'); END;

-- A report about a group keeps what it says of the others when one of them is taken out.
DROP TRIGGER report_sealed_for_good;
CREATE TRIGGER report_sealed_for_good BEFORE UPDATE ON report
WHEN OLD.state IN ('sealed', 'replaced') AND NOT (
    (NEW.id, NEW.session_id, NEW.number, NEW.version, NEW.state, NEW.made_at, NEW.sealed_at, NEW.addendum_to,
        NEW.own_signature, NEW.presented_at)
    IS (OLD.id, OLD.session_id, OLD.number, OLD.version, OLD.state, OLD.made_at, OLD.sealed_at, OLD.addendum_to,
        OLD.own_signature, OLD.presented_at)
    AND EXISTS (SELECT 1 FROM participant JOIN erasing USING (client_id) WHERE participant.session_id = OLD.session_id))
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

DROP TRIGGER report_text_fixed_once_presented;
CREATE TRIGGER report_text_fixed_once_presented BEFORE UPDATE ON report
WHEN (NEW.id, NEW.session_id, NEW.number, NEW.version, NEW.made_at, NEW.addendum_to)
        IS NOT (OLD.id, OLD.session_id, OLD.number, OLD.version, OLD.made_at, OLD.addendum_to)
    OR (NEW.previous IS NOT OLD.previous OR OLD.state = 'presented' AND (NEW.content, NEW.digest)
            IS NOT (OLD.content, OLD.digest))
        AND NOT EXISTS (
            SELECT 1 FROM participant JOIN erasing USING (client_id) WHERE participant.session_id = OLD.session_id)
    OR NEW.own_signature IS NOT OLD.own_signature AND NEW.state <> 'sealed'
    OR NEW.presented_at IS NOT OLD.presented_at AND (OLD.state, NEW.state) <> ('concept', 'presented')
BEGIN SELECT RAISE(ABORT, 'rule:presented'); END;

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
