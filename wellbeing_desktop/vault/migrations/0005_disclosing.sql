-- Giving and withholding consent as it goes at the table, documents over a period, and telling those who have been given
-- something. A consent can be asked first and answered later, and one can take the place of another.

CREATE TABLE consent_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    client_id INTEGER NOT NULL REFERENCES client,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    contact_id INTEGER NOT NULL REFERENCES contact,
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    categories TEXT NOT NULL CHECK (json_array_length(categories) > 0),
    from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
    until_on TEXT CHECK (until_on IS date(until_on) AND until_on >= from_on),
    wording TEXT NOT NULL CHECK (wording <> ''),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    replaces INTEGER REFERENCES consent,
    asked_at TEXT NOT NULL
) STRICT;
CREATE INDEX consent_request_by_client ON consent_request (client_id);
CREATE TRIGGER consent_request_kept BEFORE UPDATE ON consent_request
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;
CREATE TRIGGER consent_request_stays BEFORE DELETE ON consent_request
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;
CREATE TRIGGER consent_request_of_own_trajectory BEFORE INSERT ON consent_request
WHEN NOT EXISTS (SELECT 1 FROM trajectory WHERE id = NEW.trajectory_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;
CREATE TRIGGER consent_request_to_own_contact BEFORE INSERT ON consent_request
WHEN NOT EXISTS (SELECT 1 FROM relation WHERE client_id = NEW.client_id AND contact_id = NEW.contact_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_contact'); END;

-- What was asked and not given, as the client said it.
CREATE TABLE consent_refusal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL UNIQUE REFERENCES consent_request,
    declined_at TEXT NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('screen', 'paper', 'oral')),
    how TEXT NOT NULL
) STRICT;
CREATE TRIGGER consent_refusal_kept BEFORE UPDATE ON consent_refusal
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;
CREATE TRIGGER consent_refusal_stays BEFORE DELETE ON consent_refusal
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

ALTER TABLE consent ADD COLUMN request_id INTEGER REFERENCES consent_request;
ALTER TABLE consent ADD COLUMN replaces INTEGER REFERENCES consent;
CREATE UNIQUE INDEX consent_by_request ON consent (request_id) WHERE request_id IS NOT NULL;
CREATE UNIQUE INDEX consent_by_replaced ON consent (replaces) WHERE replaces IS NOT NULL;
CREATE TRIGGER consent_refusal_of_open_request BEFORE INSERT ON consent_refusal
WHEN EXISTS (SELECT 1 FROM consent WHERE request_id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'rule:request_answered'); END;
CREATE TRIGGER consent_of_open_request BEFORE INSERT ON consent
WHEN EXISTS (SELECT 1 FROM consent_refusal WHERE request_id = NEW.request_id)
    OR EXISTS (SELECT 1 FROM consent WHERE request_id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'rule:request_answered'); END;

-- What is given is what was asked, word for word.
CREATE TRIGGER consent_as_asked BEFORE INSERT ON consent
WHEN NEW.request_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM consent_request AS asked
    WHERE asked.id = NEW.request_id
        AND (asked.client_id, asked.trajectory_id, asked.contact_id, asked.purpose, asked.categories, asked.from_on,
            asked.until_on, asked.wording, asked.language, asked.replaces)
        IS (NEW.client_id, NEW.trajectory_id, NEW.contact_id, NEW.purpose, NEW.categories, NEW.from_on,
            NEW.until_on, NEW.wording, NEW.language, NEW.replaces))
BEGIN SELECT RAISE(ABORT, 'rule:consent_as_asked'); END;

-- One consent takes the place of another about the same: nothing is replaced twice, and what was taken back stays so.
CREATE TRIGGER consent_replaces_its_like BEFORE INSERT ON consent
WHEN NEW.replaces IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM consent AS earlier
    WHERE earlier.id = NEW.replaces AND earlier.client_id = NEW.client_id
        AND earlier.trajectory_id = NEW.trajectory_id AND earlier.contact_id = NEW.contact_id
        AND earlier.purpose = NEW.purpose
        AND NOT EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.consent_id = earlier.id)
        AND NOT EXISTS (SELECT 1 FROM consent AS other WHERE other.replaces = earlier.id))
BEGIN SELECT RAISE(ABORT, 'rule:consent_replaces'); END;

-- A signed consent form that came back: the file as it was dropped, as evidence.
CREATE TABLE consent_scan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES consent_request,
    pages TEXT NOT NULL CHECK (json_array_length(pages) > 0),
    of_pages INTEGER NOT NULL CHECK (of_pages > 0),
    media TEXT NOT NULL CHECK (media IN ('image/jpeg', 'image/png', 'application/pdf')),
    content BLOB NOT NULL CHECK (length(content) > 0),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    added_at TEXT NOT NULL,
    UNIQUE (request_id, digest)
) STRICT;
CREATE TRIGGER consent_scan_kept BEFORE UPDATE ON consent_scan BEGIN SELECT RAISE(ABORT, 'rule:scan_kept'); END;
CREATE TRIGGER consent_scan_stays BEFORE DELETE ON consent_scan BEGIN SELECT RAISE(ABORT, 'rule:scan_kept'); END;

-- What somebody can or cannot do at work, in the words of the company doctor and of nobody else.
CREATE TABLE limitation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    contact_id INTEGER NOT NULL REFERENCES contact,
    quote TEXT NOT NULL CHECK (quote <> ''),
    said_on TEXT NOT NULL CHECK (said_on IS date(said_on))
) STRICT;
CREATE INDEX limitation_by_trajectory ON limitation (trajectory_id);
CREATE TRIGGER limitation_from_doctor BEFORE INSERT ON limitation
WHEN NOT EXISTS (
    SELECT 1 FROM contact JOIN relation ON relation.contact_id = contact.id
        JOIN trajectory ON trajectory.client_id = relation.client_id
    WHERE contact.id = NEW.contact_id AND contact.role = 'company_doctor' AND trajectory.id = NEW.trajectory_id)
BEGIN SELECT RAISE(ABORT, 'rule:limitation_from_doctor'); END;
CREATE TRIGGER limitation_still_from_doctor BEFORE UPDATE ON limitation
WHEN (NEW.trajectory_id, NEW.contact_id) IS NOT (OLD.trajectory_id, OLD.contact_id)
BEGIN SELECT RAISE(ABORT, 'rule:limitation_from_doctor'); END;
CREATE TRIGGER limitation_kept_once_gone BEFORE UPDATE ON limitation
WHEN EXISTS (SELECT 1 FROM disclosure, json_each(disclosure.items) AS item WHERE item.value = 'limitations:' || OLD.id)
BEGIN SELECT RAISE(ABORT, 'rule:limitation_kept'); END;
CREATE TRIGGER limitation_stays_once_gone BEFORE DELETE ON limitation
WHEN EXISTS (SELECT 1 FROM disclosure, json_each(disclosure.items) AS item WHERE item.value = 'limitations:' || OLD.id)
BEGIN SELECT RAISE(ABORT, 'rule:limitation_kept'); END;

-- Own words of the word check, and words of the program's own list that the user took off it.
CREATE TABLE word_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    entry TEXT NOT NULL CHECK (entry <> ''),
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    UNIQUE (language, entry)
) STRICT;

-- The practice's own texts in its register of processing activities (GDPR article 30); the others are proposed.
CREATE TABLE processing_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    activity TEXT NOT NULL CHECK (activity IN ('practice', 'guidance', 'groups', 'accounts')),
    asked TEXT NOT NULL CHECK (asked IN (
        'controller', 'purposes', 'ground', 'people', 'data', 'recipients', 'transfers', 'retention', 'security')),
    text TEXT NOT NULL,
    UNIQUE (language, activity, asked)
) STRICT;

-- That an earlier recipient was told of a correction, an erasure or a consent taken back (GDPR articles 19 and 7(3)).
CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    disclosure_id INTEGER NOT NULL REFERENCES disclosure,
    cause TEXT NOT NULL CHECK (cause IN ('correction', 'erasure', 'withdrawal')),
    told_at TEXT NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('paper', 'oral')),
    how TEXT NOT NULL CHECK (means <> 'oral' OR how <> '')
) STRICT;
CREATE INDEX notice_by_disclosure ON notice (disclosure_id);
CREATE TRIGGER notice_kept BEFORE UPDATE ON notice BEGIN SELECT RAISE(ABORT, 'rule:notice_kept'); END;
CREATE TRIGGER notice_stays BEFORE DELETE ON notice BEGIN SELECT RAISE(ABORT, 'rule:notice_kept'); END;
CREATE TRIGGER notice_to_recipient BEFORE INSERT ON notice
WHEN NOT EXISTS (
    SELECT 1 FROM disclosure AS given
    WHERE given.id = NEW.disclosure_id AND given.client_id IS NOT NULL AND given.contact_id IS NOT NULL
        AND (NEW.cause <> 'withdrawal' OR EXISTS (
            SELECT 1 FROM withdrawal JOIN consent ON consent.id = withdrawal.consent_id
            WHERE consent.client_id = given.client_id AND consent.contact_id = given.contact_id)))
BEGIN SELECT RAISE(ABORT, 'rule:letter_addressee'); END;

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
        OR wanted.value = 'limitations' AND contact.role IN ('manager', 'hr', 'company_doctor', 'gp')
        OR wanted.value = 'hours' AND contact.role = 'commissioner'
        OR wanted.value IN ('insights', 'other_agreements')
            AND contact.role IN ('company_doctor', 'gp', 'other')
        OR wanted.value = 'referral_letter' AND contact.role IN ('company_doctor', 'gp')) IS NOT TRUE)
BEGIN SELECT RAISE(ABORT, 'rule:recipient_never'); END;

-- The register tells of documents over a period of a trajectory, whether the file was saved under a passphrase, and
-- which words of the word check the user let stand.
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
    trajectory_id INTEGER REFERENCES trajectory,
    covers_from TEXT CHECK (covers_from IS date(covers_from)),
    covers_until TEXT CHECK (covers_until IS date(covers_until) AND covers_until >= covers_from),
    protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1) AND (protected = 0 OR way = 'saved')),
    passed TEXT NOT NULL DEFAULT '[]' CHECK (json_array_length(passed) >= 0),
    CHECK (client_id IS NOT NULL OR consent_id IS NULL AND (
        report_id IS NOT NULL AND contact_id IS NOT NULL AND document = 'meeting_report'
        OR report_id IS NULL AND document IN (
            'investment', 'group_report', 'effect_report', 'budget_statement', 'member_copy',
            'calendar_print', 'calendar_file', 'programme_file', 'network_plan',
            'processing_register', 'laptop_card')))
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

-- Under a consent go documents made for it, and for a referral nothing but the letter.
CREATE TRIGGER disclosure_under_consent BEFORE INSERT ON disclosure
WHEN NEW.consent_id IS NOT NULL AND (
    NEW.document NOT IN (
        'employer_report', 'session_report', 'referral_letter',
        'progress_report', 'attendance_overview', 'closing_report', 'hours_statement')
    OR (NEW.document = 'referral_letter') IS NOT (NEW.purpose = 'referral'))
BEGIN SELECT RAISE(ABORT, 'rule:not_in_consent'); END;

-- What is under a consent about one report is what that report says, and the lines of its sealed addenda: nothing of
-- another report, and nothing that a colleague said there, which is not the client's to give away.
CREATE TRIGGER disclosure_of_what_the_report_says BEFORE INSERT ON disclosure
WHEN NEW.consent_id IS NOT NULL AND NEW.document IN ('employer_report', 'session_report') AND EXISTS (
    SELECT 1 FROM json_each(NEW.items) AS item
    WHERE NOT EXISTS (
        SELECT 1 FROM report WHERE report.id = NEW.report_id AND (
            item.value IN (
                'period:' || report.id, 'talks:' || report.id, 'attendance:' || report.id, 'next_steps:' || report.id)
            OR EXISTS (
                SELECT 1 FROM json_each(report.content, '$.agreements') AS agreed
                WHERE item.value = 'agreement:' || json_extract(agreed.value, '$.agreement_id')
                    AND json_extract(agreed.value, '$.voice') <> 'colleague')))
    AND NOT EXISTS (
        SELECT 1 FROM report, json_each(report.content, '$.lines') AS line
        WHERE (report.id = NEW.report_id OR report.addendum_to = NEW.report_id AND report.state = 'sealed')
            AND item.value = 'line:' || report.id || ':' || line.key
            AND json_extract(line.value, '$.voice') <> 'colleague'))
BEGIN SELECT RAISE(ABORT, 'rule:not_in_consent'); END;

-- Only the client (no contact_id), who was asked to validate that very report, a member of the group for the own copy,
-- and who is told that a consent ended or that something given earlier was wrong, get something about people without a
-- consent. Anybody else needs a live one for exactly this client, trajectory, recipient and purpose, whose place neither
-- another took nor one that took the place of that (domain/consent.py, replaced_from); what speaks of no client needs none.
CREATE TRIGGER disclosure_needs_consent BEFORE INSERT ON disclosure
WHEN NEW.client_id IS NOT NULL AND (NEW.contact_id IS NOT NULL OR NEW.consent_id IS NOT NULL OR NEW.document = 'employer_report')
    AND NOT (NEW.consent_id IS NULL AND NEW.document = 'session_report' AND EXISTS (
        SELECT 1 FROM report, json_each(report.content, '$.participants') AS asked
            JOIN participant ON participant.id = json_extract(asked.value, '$.participant_id')
        WHERE report.id = NEW.report_id AND participant.session_id = report.session_id
            AND participant.contact_id = NEW.contact_id))
    AND NOT (NEW.consent_id IS NULL AND NEW.contact_id IS NOT NULL
        AND NEW.document IN ('withdrawal_letter', 'notice_letter'))
    AND NOT EXISTS (
        SELECT 1 FROM consent JOIN trajectory ON trajectory.id = consent.trajectory_id
        WHERE consent.id = NEW.consent_id AND consent.client_id = NEW.client_id
            AND consent.contact_id = NEW.contact_id AND consent.purpose = NEW.purpose
            AND (NEW.report_id IS NULL OR consent.trajectory_id = (
                SELECT session.trajectory_id FROM report JOIN session ON session.id = report.session_id
                WHERE report.id = NEW.report_id))
            AND (NEW.trajectory_id IS NULL OR consent.trajectory_id = NEW.trajectory_id)
            AND consent.from_on <= date(NEW.made_at)
            AND coalesce(consent.until_on, trajectory.closed_on, '9999-12-31') >= date(NEW.made_at)
            AND NOT EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.consent_id = consent.id)
            AND NOT EXISTS (
                WITH RECURSIVE after (id, from_on) AS (
                    SELECT id, from_on FROM consent AS later WHERE later.replaces = NEW.consent_id
                    UNION SELECT later.id, later.from_on FROM consent AS later JOIN after ON later.replaces = after.id)
                SELECT 1 FROM after WHERE after.from_on <= date(NEW.made_at)))
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

-- About a client an employer gets documents made of the fixed list only, about sealed reports, and that a consent ended.
CREATE TRIGGER disclosure_to_employer BEFORE INSERT ON disclosure
WHEN EXISTS (SELECT 1 FROM contact WHERE id = NEW.contact_id AND role IN ('manager', 'hr', 'commissioner'))
    AND (NEW.document <> 'employer_report' OR NEW.report_id IS NULL)
    AND NEW.document NOT IN (
        'progress_report', 'attendance_overview', 'closing_report', 'withdrawal_letter', 'notice_letter')
    AND NOT (NEW.document = 'hours_statement' AND EXISTS (
        SELECT 1 FROM contact WHERE id = NEW.contact_id AND role = 'commissioner'))
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

-- A document over a period is built from the fixed list and from nothing else: facts of its own trajectory, agreements
-- about work and next steps out of reports of that period that are sealed, and quotes of the company doctor. Who pays
-- gets hours and counts in a document of their own, which is for nobody else.
CREATE TRIGGER disclosure_of_fixed_list BEFORE INSERT ON disclosure
WHEN NEW.document IN ('progress_report', 'attendance_overview', 'closing_report', 'hours_statement') AND (
    NEW.client_id IS NULL OR NEW.consent_id IS NULL OR NEW.report_id IS NOT NULL
    OR NEW.covers_from IS NULL OR NEW.covers_until IS NULL
    OR NOT EXISTS (SELECT 1 FROM trajectory WHERE id = NEW.trajectory_id AND client_id = NEW.client_id)
    OR (NEW.document = 'hours_statement')
        <> EXISTS (SELECT 1 FROM contact WHERE id = NEW.contact_id AND role = 'commissioner')
    OR EXISTS (
        SELECT 1 FROM json_each(NEW.items) AS item
        WHERE item.value IS NULL
            OR item.value NOT IN (
                'period:' || NEW.trajectory_id, 'talks:' || NEW.trajectory_id, 'attendance:' || NEW.trajectory_id)
            AND NOT (item.value = 'hours:' || NEW.trajectory_id AND NEW.document = 'hours_statement')
            AND NOT (NEW.document IN ('progress_report', 'closing_report') AND (
                EXISTS (
                    SELECT 1 FROM limitation
                    WHERE item.value = 'limitations:' || limitation.id AND limitation.trajectory_id = NEW.trajectory_id
                        AND limitation.said_on <= NEW.covers_until)
                OR EXISTS (
                    SELECT 1 FROM report JOIN session ON session.id = report.session_id
                    WHERE session.trajectory_id = NEW.trajectory_id AND report.state = 'sealed'
                        AND report.addendum_to IS NULL
                        AND json_extract(report.content, '$.day') BETWEEN NEW.covers_from AND NEW.covers_until
                        AND (item.value = 'next_steps:' || report.id OR EXISTS (
                            SELECT 1 FROM json_each(report.content, '$.agreements') AS agreed
                            WHERE json_extract(agreed.value, '$.about_work') = 1
                                AND json_extract(agreed.value, '$.voice') <> 'colleague'
                                AND item.value = 'work_agreements:' || report.id || ':'
                                    || json_extract(agreed.value, '$.agreement_id'))))))))
BEGIN SELECT RAISE(ABORT, 'rule:employer_document'); END;

-- An entry about a trajectory is about its own client.
CREATE TRIGGER disclosure_of_own_trajectory BEFORE INSERT ON disclosure
WHEN NEW.trajectory_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM trajectory WHERE id = NEW.trajectory_id AND client_id IS NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

-- A copy of the whole dossier, and what belongs to giving consent, goes to nobody but the client.
CREATE TRIGGER disclosure_to_the_client BEFORE INSERT ON disclosure
WHEN NEW.document IN (
        'inspection_copy', 'portable_copy', 'consent_form', 'consent_receipt', 'action_plan', 'disclosure_list')
    AND (NEW.client_id IS NULL OR NEW.contact_id IS NOT NULL OR NEW.consent_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rule:only_the_client'); END;

-- Working notes leave in no document at all; the items of a note are 'section:<session>:<key>'.
CREATE TRIGGER disclosure_without_working_notes BEFORE INSERT ON disclosure
WHEN EXISTS (
    SELECT 1 FROM json_each(NEW.items) AS item JOIN note_section AS note
        ON item.value = 'section:' || note.session_id || ':' || note.section
    WHERE note.compartment = 'working')
BEGIN SELECT RAISE(ABORT, 'rule:working_notes_stay'); END;

-- A letter that a consent ended goes to the recipient of that consent who was given something under one, or to the
-- client: to anybody else it would tell of the client. Its items are 'withdrawal:<id>'. One that something was corrected
-- or erased goes to whom it was given; its items are 'disclosure:<id>'.
CREATE TRIGGER disclosure_of_letter_to_recipient BEFORE INSERT ON disclosure
WHEN NEW.document IN ('withdrawal_letter', 'notice_letter') AND (
    NEW.client_id IS NULL OR NEW.consent_id IS NOT NULL OR NEW.report_id IS NOT NULL OR EXISTS (
        SELECT 1 FROM json_each(NEW.items) AS item
        WHERE NOT (NEW.document = 'withdrawal_letter' AND EXISTS (
                SELECT 1 FROM withdrawal JOIN consent ON consent.id = withdrawal.consent_id
                WHERE item.value = 'withdrawal:' || withdrawal.id AND consent.client_id = NEW.client_id
                    AND (NEW.contact_id IS NULL OR consent.contact_id = NEW.contact_id AND EXISTS (
                        SELECT 1 FROM disclosure AS given
                        WHERE given.client_id = NEW.client_id AND given.contact_id = NEW.contact_id
                            AND given.consent_id IS NOT NULL))))
            AND NOT (NEW.document = 'notice_letter' AND EXISTS (
                SELECT 1 FROM disclosure AS given
                WHERE item.value = 'disclosure:' || given.id AND given.client_id = NEW.client_id
                    AND given.contact_id IS NEW.contact_id))))
BEGIN SELECT RAISE(ABORT, 'rule:letter_addressee'); END;
