-- Writing, agreeing and signing: the history of a draft, insights that carry over, the round of an addendum and of a
-- group's meeting, scans kept as evidence, and the practice's own seal.

-- Earlier texts of a section, each as it stood before it was written over. Taken away only with the section itself.
CREATE TABLE note_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    section TEXT NOT NULL CHECK (section <> ''),
    compartment TEXT NOT NULL CHECK (compartment IN ('working', 'dossier', 'share')),
    lines TEXT NOT NULL CHECK (json_valid(lines)),
    written_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_version_by_section ON note_version (session_id, section);
CREATE TRIGGER note_version_kept BEFORE UPDATE ON note_version
BEGIN SELECT RAISE(ABORT, 'rule:version_kept'); END;
CREATE TRIGGER note_section_takes_versions AFTER DELETE ON note_section
BEGIN DELETE FROM note_version WHERE session_id = OLD.session_id AND section = OLD.section; END;

-- Working notes are looked through every hour for those past their day.
CREATE INDEX note_section_by_expiry ON note_section (expires_on) WHERE expires_on IS NOT NULL;

-- The trace of a note that was written under the wrong client: what went where, without its text.
CREATE TABLE note_move (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_session_id INTEGER NOT NULL REFERENCES session,
    to_session_id INTEGER NOT NULL REFERENCES session CHECK (to_session_id <> from_session_id),
    sections TEXT NOT NULL CHECK (json_array_length(sections) >= 0),
    moved_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER note_move_kept BEFORE UPDATE ON note_move BEGIN SELECT RAISE(ABORT, 'rule:move_kept'); END;
CREATE TRIGGER note_move_stays BEFORE DELETE ON note_move BEGIN SELECT RAISE(ABORT, 'rule:move_kept'); END;

CREATE TABLE insight (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    text TEXT NOT NULL CHECK (text <> ''),
    voice TEXT NOT NULL CHECK (voice IN ('joint', 'client', 'colleague')),
    state TEXT NOT NULL CHECK (state IN ('open', 'holds', 'changed', 'dropped')),
    reviewed_on TEXT CHECK (reviewed_on IS date(reviewed_on)),
    review TEXT NOT NULL
) STRICT;
CREATE INDEX insight_by_session ON insight (session_id);

-- What was said of an agreement at a later talk, on its day.
ALTER TABLE agreement ADD COLUMN reviewed_on TEXT CHECK (reviewed_on IS date(reviewed_on));
ALTER TABLE agreement ADD COLUMN review TEXT NOT NULL DEFAULT '';

CREATE TABLE snippet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TABLE spelling_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL UNIQUE CHECK (word <> '')
) STRICT;

-- That the name of somebody who is not of this talk may stand in its note: the user was asked and said so.
CREATE TABLE name_allowed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    client_id INTEGER REFERENCES client,
    contact_id INTEGER REFERENCES contact,
    CHECK ((client_id IS NULL) <> (contact_id IS NULL)),
    UNIQUE (session_id, client_id, contact_id)
) STRICT;

-- A passage that stays out of the report of its talk, after an objection for instance; it stays in the note.
CREATE TABLE omission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    text TEXT NOT NULL CHECK (text <> ''),
    UNIQUE (session_id, text)
) STRICT;

CREATE TABLE talk_timer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL UNIQUE REFERENCES session,
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    running_since TEXT,
    stopped INTEGER NOT NULL DEFAULT 0 CHECK (stopped IN (0, 1) AND (stopped = 0 OR running_since IS NULL))
) STRICT;

-- What somebody began to fill in on a screen and did not finish, so that it outlives a lock.
CREATE TABLE form_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form TEXT NOT NULL UNIQUE CHECK (form <> ''),
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- The words of notes, for finding them again; working notes apart, so that no search but the user's own reads them.
-- Contentless: nothing can be read back from it; the text itself stands in note_section only.
CREATE VIRTUAL TABLE note_words USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE working_words USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO note_words (rowid, text)
SELECT note.id, (SELECT group_concat(json_extract(line.value, '$.text'), char(10)) FROM json_each(note.lines) AS line)
FROM note_section AS note WHERE note.compartment <> 'working' AND json_array_length(note.lines) > 0;
INSERT INTO working_words (rowid, text)
SELECT note.id, (SELECT group_concat(json_extract(line.value, '$.text'), char(10)) FROM json_each(note.lines) AS line)
FROM note_section AS note WHERE note.compartment = 'working' AND json_array_length(note.lines) > 0;

-- Sections whose words are not in the index yet, or no longer as they stand: nothing is indexed while it is typed.
CREATE TABLE note_to_index (
    id INTEGER PRIMARY KEY
) STRICT;
CREATE TRIGGER note_section_new_to_index AFTER INSERT ON note_section
BEGIN INSERT OR IGNORE INTO note_to_index (id) VALUES (NEW.id); END;
CREATE TRIGGER note_section_changed_to_index AFTER UPDATE OF lines ON note_section WHEN NEW.lines IS NOT OLD.lines
BEGIN INSERT OR IGNORE INTO note_to_index (id) VALUES (NEW.id); END;
CREATE TRIGGER note_section_leaves_index AFTER DELETE ON note_section
BEGIN
    DELETE FROM note_to_index WHERE id = OLD.id;
    DELETE FROM note_words WHERE rowid = OLD.id;
    DELETE FROM working_words WHERE rowid = OLD.id;
END;

-- An addendum is a report of its own beneath a sealed one, with its own round; each version follows from the one before.
ALTER TABLE report ADD COLUMN addendum_to INTEGER REFERENCES report;
ALTER TABLE report ADD COLUMN previous TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN own_signature TEXT;
ALTER TABLE report ADD COLUMN presented_at TEXT;
ALTER TABLE practice ADD COLUMN signature TEXT;
CREATE INDEX report_by_addendum ON report (addendum_to);

CREATE TRIGGER report_addendum_of_sealed BEFORE INSERT ON report
WHEN NEW.addendum_to IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM report AS sealed
    WHERE sealed.id = NEW.addendum_to AND sealed.session_id = NEW.session_id
        AND sealed.state = 'sealed' AND sealed.addendum_to IS NULL)
BEGIN SELECT RAISE(ABORT, 'rule:addendum_of_sealed'); END;

CREATE TRIGGER report_follows_the_last BEFORE INSERT ON report
WHEN NEW.previous IS NOT coalesce(
    (SELECT digest FROM report WHERE number = NEW.number AND version = NEW.version - 1), '')
    OR NEW.version > 1 AND NOT EXISTS (
        SELECT 1 FROM report
        WHERE number = NEW.number AND version = NEW.version - 1 AND state = 'replaced'
            AND session_id = NEW.session_id AND addendum_to IS NEW.addendum_to)
BEGIN SELECT RAISE(ABORT, 'rule:report_chain'); END;

-- A sealed report is not opened again by another one in its place.
CREATE TRIGGER report_not_beside_sealed BEFORE INSERT ON report
WHEN NEW.addendum_to IS NULL AND EXISTS (
    SELECT 1 FROM report WHERE session_id = NEW.session_id AND addendum_to IS NULL AND state = 'sealed')
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

DROP TRIGGER report_text_fixed_once_presented;
CREATE TRIGGER report_text_fixed_once_presented BEFORE UPDATE ON report
WHEN (NEW.id, NEW.session_id, NEW.number, NEW.version, NEW.made_at, NEW.addendum_to, NEW.previous)
        IS NOT (OLD.id, OLD.session_id, OLD.number, OLD.version, OLD.made_at, OLD.addendum_to, OLD.previous)
    OR OLD.state = 'presented' AND (NEW.content, NEW.digest) IS NOT (OLD.content, OLD.digest)
    OR NEW.own_signature IS NOT OLD.own_signature AND NEW.state <> 'sealed'
    OR NEW.presented_at IS NOT OLD.presented_at AND (OLD.state, NEW.state) <> ('concept', 'presented')
BEGIN SELECT RAISE(ABORT, 'rule:presented'); END;

-- A group's meeting has a round as a talk has; its report for the organisation is another document.
DROP TRIGGER report_not_of_group;

-- When somebody who has yet to answer was reminded, and how.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report_id INTEGER NOT NULL REFERENCES report,
    participant_id INTEGER NOT NULL REFERENCES participant,
    reminded_at TEXT NOT NULL,
    how TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_by_report ON reminder (report_id);

-- A signed print that came back: the file as it was dropped, as evidence beside the answers.
CREATE TABLE scan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report_id INTEGER NOT NULL REFERENCES report,
    participant_id INTEGER NOT NULL REFERENCES participant,
    pages TEXT NOT NULL CHECK (json_array_length(pages) > 0),
    of_pages INTEGER NOT NULL CHECK (of_pages > 0),
    media TEXT NOT NULL CHECK (media IN ('image/jpeg', 'image/png', 'application/pdf')),
    content BLOB NOT NULL CHECK (length(content) > 0),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    added_at TEXT NOT NULL,
    UNIQUE (report_id, participant_id, digest)
) STRICT;
CREATE TRIGGER scan_of_participant BEFORE INSERT ON scan
WHEN NOT EXISTS (
    SELECT 1 FROM report, json_each(report.content, '$.participants') AS asked
    WHERE report.id = NEW.report_id AND report.state IN ('presented', 'sealed')
        AND json_extract(asked.value, '$.participant_id') = NEW.participant_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_participant'); END;
CREATE TRIGGER scan_kept BEFORE UPDATE ON scan BEGIN SELECT RAISE(ABORT, 'rule:scan_kept'); END;
CREATE TRIGGER scan_stays BEFORE DELETE ON scan BEGIN SELECT RAISE(ABORT, 'rule:scan_kept'); END;

-- The practice's own certificate and its key (PKCS#12); the newest seals, earlier ones still tell what they sealed.
CREATE TABLE seal_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pkcs12 BLOB NOT NULL CHECK (length(pkcs12) > 0),
    certificate BLOB NOT NULL CHECK (length(certificate) > 0),
    made_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER seal_key_kept BEFORE UPDATE ON seal_key BEGIN SELECT RAISE(ABORT, 'rule:seal_key_kept'); END;
CREATE TRIGGER seal_key_stays BEFORE DELETE ON seal_key BEGIN SELECT RAISE(ABORT, 'rule:seal_key_kept'); END;

-- A member of a group who is no client gets the own copy of a meeting's report: about no client, and registered.
CREATE TABLE disclosure_made_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document TEXT NOT NULL,
    number TEXT NOT NULL,
    version INTEGER NOT NULL,
    client_id INTEGER REFERENCES client,
    report_id INTEGER REFERENCES report,
    contact_id INTEGER REFERENCES contact,
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    purpose TEXT NOT NULL,
    consent_id INTEGER REFERENCES consent,
    items TEXT NOT NULL CHECK (json_array_length(items) > 0),
    way TEXT NOT NULL CHECK (way IN ('printed', 'saved')),
    made_at TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    size INTEGER NOT NULL CHECK (size > 0),
    previous TEXT NOT NULL,
    chained TEXT NOT NULL UNIQUE,
    CHECK (client_id IS NOT NULL OR consent_id IS NULL AND (
        report_id IS NOT NULL AND contact_id IS NOT NULL AND document = 'meeting_report'
        OR report_id IS NULL AND document IN (
            'investment', 'group_report', 'effect_report', 'budget_statement', 'member_copy',
            'calendar_print', 'calendar_file', 'programme_file', 'network_plan')))
) STRICT;
INSERT INTO disclosure_made_anew (id, document, number, version, client_id, report_id, contact_id, recipient, purpose, consent_id, items, way, made_at,
    digest, size, previous, chained)
SELECT id, document, number, version, client_id, report_id, contact_id, recipient, purpose, consent_id, items, way, made_at,
    digest, size, previous, chained
FROM disclosure ORDER BY id;
DROP TABLE disclosure;
ALTER TABLE disclosure_made_anew RENAME TO disclosure;
CREATE INDEX disclosure_by_client ON disclosure (client_id);

CREATE TRIGGER disclosure_of_own_report BEFORE INSERT ON disclosure
WHEN NEW.report_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM report JOIN session ON session.id = report.session_id
        JOIN trajectory ON trajectory.id = session.trajectory_id
    WHERE report.id = NEW.report_id AND trajectory.client_id = NEW.client_id)
    AND NOT (NEW.document = 'meeting_report' AND EXISTS (
        SELECT 1 FROM report, json_each(report.content, '$.participants') AS asked
            JOIN participant ON participant.id = json_extract(asked.value, '$.participant_id')
        WHERE report.id = NEW.report_id AND participant.session_id = report.session_id
            AND participant.client_id IS NEW.client_id AND participant.contact_id IS NEW.contact_id))
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

-- Nobody was ever shown a concept or a version that was taken back.
CREATE TRIGGER disclosure_of_presented_report BEFORE INSERT ON disclosure
WHEN EXISTS (SELECT 1 FROM report WHERE id = NEW.report_id AND state NOT IN ('presented', 'sealed'))
BEGIN SELECT RAISE(ABORT, 'rule:not_presented'); END;

-- Only the client (no contact_id), who was asked to validate that very report, and a member of the group for the own
-- copy get something about people without a consent. Anybody else needs a live one for exactly this client,
-- trajectory, recipient and purpose; what speaks of no client needs none.
CREATE TRIGGER disclosure_needs_consent BEFORE INSERT ON disclosure
WHEN NEW.client_id IS NOT NULL AND (NEW.contact_id IS NOT NULL OR NEW.consent_id IS NOT NULL OR NEW.document = 'employer_report')
    AND NOT (NEW.consent_id IS NULL AND NEW.document = 'session_report' AND EXISTS (
        SELECT 1 FROM report, json_each(report.content, '$.participants') AS asked
            JOIN participant ON participant.id = json_extract(asked.value, '$.participant_id')
        WHERE report.id = NEW.report_id AND participant.session_id = report.session_id
            AND participant.contact_id = NEW.contact_id))
    AND NOT EXISTS (
        SELECT 1 FROM consent JOIN trajectory ON trajectory.id = consent.trajectory_id
        WHERE consent.id = NEW.consent_id AND consent.client_id = NEW.client_id
            AND consent.contact_id = NEW.contact_id AND consent.purpose = NEW.purpose
            AND (NEW.report_id IS NULL OR consent.trajectory_id = (
                SELECT session.trajectory_id FROM report JOIN session ON session.id = report.session_id
                WHERE report.id = NEW.report_id))
            AND consent.from_on <= date(NEW.made_at)
            AND coalesce(consent.until_on, trajectory.closed_on, '9999-12-31') >= date(NEW.made_at)
            AND NOT EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.consent_id = consent.id))
BEGIN SELECT RAISE(ABORT, 'rule:no_live_consent'); END;

CREATE TRIGGER disclosure_of_sealed_report BEFORE INSERT ON disclosure
WHEN NEW.consent_id IS NOT NULL AND EXISTS (SELECT 1 FROM report WHERE id = NEW.report_id AND state <> 'sealed')
BEGIN SELECT RAISE(ABORT, 'rule:not_sealed'); END;

CREATE TRIGGER disclosure_within_consent BEFORE INSERT ON disclosure
WHEN NEW.consent_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM json_each(NEW.items) AS item
    WHERE NOT EXISTS (
        SELECT 1 FROM consent, json_each(consent.categories) AS allowed
        WHERE consent.id = NEW.consent_id AND allowed.value = CASE substr(item.value, 1, instr(item.value, ':') - 1)
            WHEN 'line' THEN 'insights'
            WHEN 'agreement' THEN (
                SELECT CASE json_extract(agreed.value, '$.about_work')
                    WHEN 1 THEN 'work_agreements' ELSE 'other_agreements' END
                FROM report, json_each(report.content, '$.agreements') AS agreed
                WHERE report.id = NEW.report_id
                    AND 'agreement:' || json_extract(agreed.value, '$.agreement_id') = item.value)
            ELSE substr(item.value, 1, instr(item.value, ':') - 1) END))
BEGIN SELECT RAISE(ABORT, 'rule:not_in_consent'); END;

-- About a client an employer gets one kind of document, made of the fixed list, about a sealed report.
CREATE TRIGGER disclosure_to_employer BEFORE INSERT ON disclosure
WHEN EXISTS (SELECT 1 FROM contact WHERE id = NEW.contact_id AND role IN ('manager', 'hr', 'commissioner'))
    AND (NEW.document <> 'employer_report' OR NEW.report_id IS NULL)
    AND (NEW.client_id IS NOT NULL
        OR NEW.document NOT IN (
            'investment', 'group_report', 'effect_report', 'budget_statement', 'member_copy', 'meeting_report'))
BEGIN SELECT RAISE(ABORT, 'rule:employer_document'); END;

CREATE TRIGGER disclosure_follows_the_last AFTER INSERT ON disclosure
WHEN NEW.id <> (SELECT max(id) FROM disclosure)
    OR NEW.previous <> coalesce(
        (SELECT chained FROM disclosure WHERE id < NEW.id ORDER BY id DESC LIMIT 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

CREATE TRIGGER disclosure_kept BEFORE UPDATE ON disclosure BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;
CREATE TRIGGER disclosure_stays BEFORE DELETE ON disclosure BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

-- The copy of a member's own lines goes to nobody but that member; its items are 'member_copy:<session>:<member>'.
CREATE TRIGGER disclosure_of_own_lines BEFORE INSERT ON disclosure
WHEN NEW.document = 'member_copy' AND EXISTS (
    SELECT 1 FROM json_each(NEW.items) AS item
    WHERE NOT EXISTS (
        SELECT 1 FROM member JOIN trajectory ON trajectory.group_id = member.group_id
            JOIN session ON session.trajectory_id = trajectory.id
        WHERE item.value = 'member_copy:' || session.id || ':' || member.id
            AND member.client_id IS NEW.client_id AND member.contact_id IS NEW.contact_id))
BEGIN SELECT RAISE(ABORT, 'rule:not_a_member'); END;

-- A member's copy of a meeting's report goes to nobody but that member, with the sealed addenda that speak to them; its
-- items are 'meeting_report:<report>:<participant>'. It is of a group's meeting only.
CREATE TRIGGER disclosure_of_own_meeting_report BEFORE INSERT ON disclosure
WHEN NEW.document = 'meeting_report' AND EXISTS (
    SELECT 1 FROM json_each(NEW.items) AS item
    WHERE NOT EXISTS (
        SELECT 1 FROM report JOIN session ON session.id = report.session_id
            JOIN trajectory ON trajectory.id = session.trajectory_id
            JOIN participant ON participant.session_id = session.id,
            json_each(report.content, '$.participants') AS asked
        WHERE item.value = 'meeting_report:' || report.id || ':' || participant.id
            AND trajectory.group_id IS NOT NULL
            AND (report.id = NEW.report_id OR report.addendum_to = NEW.report_id AND report.state = 'sealed')
            AND json_extract(asked.value, '$.participant_id') = participant.id
            AND participant.client_id IS NEW.client_id AND participant.contact_id IS NEW.contact_id))
BEGIN SELECT RAISE(ABORT, 'rule:not_a_member'); END;

-- An addendum is free text: it goes under a consent only as lines beside the report it belongs to.
CREATE TRIGGER disclosure_not_of_addendum_alone BEFORE INSERT ON disclosure
WHEN NEW.consent_id IS NOT NULL AND EXISTS (SELECT 1 FROM report WHERE id = NEW.report_id AND addendum_to IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rule:employer_document'); END;

-- A referral letter goes to nobody but the doctor it was written to, under a consent given in its own trajectory.
CREATE TRIGGER disclosure_of_letter_to_its_doctor BEFORE INSERT ON disclosure
WHEN NEW.document = 'referral_letter'
    OR EXISTS (SELECT 1 FROM json_each(NEW.items) AS item WHERE item.value LIKE 'referral\_letter:%' ESCAPE '\')
BEGIN SELECT RAISE(ABORT, 'rule:referral_addressee')
WHERE json_array_length(NEW.items) <> 1 OR NEW.document <> 'referral_letter'
    OR NOT EXISTS (
        SELECT 1 FROM referral
            JOIN trajectory ON trajectory.id = referral.trajectory_id
            JOIN consent ON consent.trajectory_id = referral.trajectory_id
        WHERE json_extract(NEW.items, '$[0]') = 'referral_letter:' || referral.id
            AND referral.contact_id = NEW.contact_id AND trajectory.client_id = NEW.client_id
            AND consent.id = NEW.consent_id AND consent.purpose = 'referral'); END;

-- What was said about the life areas goes to nobody but the client.
CREATE TRIGGER disclosure_without_life_areas BEFORE INSERT ON disclosure
WHEN (NEW.contact_id IS NOT NULL OR NEW.client_id IS NULL) AND (
    NEW.document = 'life_areas'
    OR EXISTS (
        SELECT 1 FROM json_each(NEW.items) AS item
        WHERE item.value LIKE 'area:%' OR item.value LIKE 'life\_%' ESCAPE '\'))
BEGIN SELECT RAISE(ABORT, 'rule:life_areas_stay'); END;

-- What speaks of no client holds nothing but itself: its items are '<document>:<which>'.
CREATE TRIGGER disclosure_about_nobody BEFORE INSERT ON disclosure
WHEN NEW.client_id IS NULL AND EXISTS (
    SELECT 1 FROM json_each(NEW.items) AS item
    WHERE substr(item.value, 1, instr(item.value, ':') - 1) IS NOT NEW.document)
BEGIN SELECT RAISE(ABORT, 'rule:employer_document'); END;

DROP TRIGGER consent_within_role;
-- What a recipient in each role may ever have: domain/consent.py says the same, deny by default.
CREATE TRIGGER consent_within_role BEFORE INSERT ON consent
WHEN EXISTS (
    SELECT 1 FROM contact, json_each(NEW.categories) AS wanted
    WHERE contact.id = NEW.contact_id AND (
        wanted.value IN ('period', 'talks', 'attendance')
            AND contact.role IN ('manager', 'hr', 'commissioner', 'company_doctor', 'gp', 'other')
        OR wanted.value IN ('work_agreements', 'next_steps')
            AND contact.role IN ('manager', 'hr', 'company_doctor', 'gp', 'other')
        OR wanted.value IN ('insights', 'other_agreements')
            AND contact.role IN ('company_doctor', 'gp', 'other')
        OR wanted.value = 'referral_letter' AND contact.role IN ('company_doctor', 'gp')) IS NOT TRUE)
BEGIN SELECT RAISE(ABORT, 'rule:recipient_never'); END;
