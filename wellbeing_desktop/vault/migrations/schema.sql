PRAGMA user_version = 6;

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    text TEXT NOT NULL CHECK (text <> ''),
    owner TEXT NOT NULL,
    owner_contact_id INTEGER REFERENCES contact,
    due_on TEXT CHECK (due_on IS date(due_on)),
    status TEXT NOT NULL CHECK (status IN ('open', 'kept', 'dropped')),
    voice TEXT NOT NULL CHECK (voice IN ('joint', 'client', 'colleague')),
    about_work INTEGER NOT NULL CHECK (about_work IN (0, 1))
, reviewed_on TEXT CHECK (reviewed_on IS date(reviewed_on)), review TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX agreement_by_session ON agreement (session_id);

CREATE TABLE appointment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day)),
    start TEXT NOT NULL CHECK (start IS strftime('%H:%M', start)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    label TEXT NOT NULL,
    place TEXT NOT NULL,
    repeats TEXT NOT NULL CHECK (repeats IN ('never', 'weekly', 'fortnightly')),
    until_on TEXT CHECK (until_on IS date(until_on) AND until_on >= day),
    source TEXT NOT NULL CHECK (source IN ('own', 'imported')),
    uid TEXT NOT NULL
) STRICT;

CREATE INDEX appointment_by_day ON appointment (day);

CREATE TABLE appointment_exception (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appointment_id INTEGER NOT NULL REFERENCES appointment,
    day TEXT NOT NULL CHECK (day IS date(day)),
    UNIQUE (appointment_id, day)
) STRICT;

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

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    subject INTEGER NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

CREATE TRIGGER audit_grows_by_one BEFORE INSERT ON audit
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'rule:audit_is_append_only');
END;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'rule:audit_is_append_only');
END;

CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'rule:audit_is_append_only');
END;

CREATE TABLE budget_use (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    budget_id INTEGER NOT NULL REFERENCES vitality_budget,
    used_on TEXT NOT NULL CHECK (used_on IS date(used_on)),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    cents INTEGER NOT NULL CHECK (cents >= 0),
    label TEXT NOT NULL,
    session_id INTEGER UNIQUE REFERENCES session
) STRICT;

CREATE INDEX budget_use_by_budget ON budget_use (budget_id);

CREATE TRIGGER budget_use_by_own_group BEFORE INSERT ON budget_use
WHEN NEW.session_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
        JOIN groups ON groups.id = trajectory.group_id
        JOIN vitality_budget ON vitality_budget.organisation_id = groups.organisation_id
    WHERE session.id = NEW.session_id AND vitality_budget.id = NEW.budget_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TABLE calendar_wishes (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    region TEXT NOT NULL CHECK (region IN ('none', 'north', 'middle', 'south')),
    milestones INTEGER NOT NULL CHECK (milestones IN (0, 1)),
    weekdays TEXT NOT NULL CHECK (json_valid(weekdays)),
    from_time TEXT NOT NULL CHECK (from_time IS strftime('%H:%M', from_time)),
    until_time TEXT NOT NULL CHECK (until_time IS strftime('%H:%M', until_time) AND until_time > from_time),
    travel_minutes INTEGER NOT NULL CHECK (travel_minutes BETWEEN 0 AND 480),
    most_a_day INTEGER NOT NULL CHECK (most_a_day BETWEEN 1 AND 20)
) STRICT;

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    organisation_id INTEGER REFERENCES organisation,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    born_on TEXT CHECK (born_on IS date(born_on)),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en'))
) STRICT;

CREATE TRIGGER client_after_sheet BEFORE INSERT ON client
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE sheet_confirmed_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rule:sheet_first'); END;

CREATE TABLE consent (
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
    given_at TEXT NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('screen', 'paper', 'oral')),
    how TEXT NOT NULL,
    signature TEXT, request_id INTEGER REFERENCES consent_request, replaces INTEGER REFERENCES consent,
    CHECK (means <> 'screen' OR signature IS NOT NULL),
    CHECK (means <> 'oral' OR how <> '')
) STRICT;

CREATE INDEX consent_by_client ON consent (client_id);

CREATE UNIQUE INDEX consent_by_replaced ON consent (replaces) WHERE replaces IS NOT NULL;

CREATE UNIQUE INDEX consent_by_request ON consent (request_id) WHERE request_id IS NOT NULL;

CREATE TRIGGER consent_as_asked BEFORE INSERT ON consent
WHEN NEW.request_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM consent_request AS asked
    WHERE asked.id = NEW.request_id
        AND (asked.client_id, asked.trajectory_id, asked.contact_id, asked.purpose, asked.categories, asked.from_on,
            asked.until_on, asked.wording, asked.language, asked.replaces)
        IS (NEW.client_id, NEW.trajectory_id, NEW.contact_id, NEW.purpose, NEW.categories, NEW.from_on,
            NEW.until_on, NEW.wording, NEW.language, NEW.replaces))
BEGIN SELECT RAISE(ABORT, 'rule:consent_as_asked'); END;

CREATE TRIGGER consent_kept BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

CREATE TRIGGER consent_of_open_request BEFORE INSERT ON consent
WHEN EXISTS (SELECT 1 FROM consent_refusal WHERE request_id = NEW.request_id)
    OR EXISTS (SELECT 1 FROM consent WHERE request_id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'rule:request_answered'); END;

CREATE TRIGGER consent_of_own_trajectory BEFORE INSERT ON consent
WHEN NOT EXISTS (SELECT 1 FROM trajectory WHERE id = NEW.trajectory_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TRIGGER consent_replaces_its_like BEFORE INSERT ON consent
WHEN NEW.replaces IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM consent AS earlier
    WHERE earlier.id = NEW.replaces AND earlier.client_id = NEW.client_id
        AND earlier.trajectory_id = NEW.trajectory_id AND earlier.contact_id = NEW.contact_id
        AND earlier.purpose = NEW.purpose
        AND NOT EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.consent_id = earlier.id)
        AND NOT EXISTS (SELECT 1 FROM consent AS other WHERE other.replaces = earlier.id))
BEGIN SELECT RAISE(ABORT, 'rule:consent_replaces'); END;

CREATE TRIGGER consent_stays BEFORE DELETE ON consent WHEN OLD.client_id NOT IN (SELECT client_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

CREATE TRIGGER consent_to_own_contact BEFORE INSERT ON consent
WHEN NOT EXISTS (SELECT 1 FROM relation WHERE client_id = NEW.client_id AND contact_id = NEW.contact_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_contact'); END;

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

CREATE TABLE consent_refusal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL UNIQUE REFERENCES consent_request,
    declined_at TEXT NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('screen', 'paper', 'oral')),
    how TEXT NOT NULL
) STRICT;

CREATE TRIGGER consent_refusal_kept BEFORE UPDATE ON consent_refusal
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

CREATE TRIGGER consent_refusal_of_open_request BEFORE INSERT ON consent_refusal
WHEN EXISTS (SELECT 1 FROM consent WHERE request_id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'rule:request_answered'); END;

CREATE TRIGGER consent_refusal_stays BEFORE DELETE ON consent_refusal
WHEN NOT EXISTS (SELECT 1 FROM consent_request JOIN erasing USING (client_id) WHERE consent_request.id = OLD.request_id)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

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

CREATE TRIGGER consent_request_of_own_trajectory BEFORE INSERT ON consent_request
WHEN NOT EXISTS (SELECT 1 FROM trajectory WHERE id = NEW.trajectory_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TRIGGER consent_request_stays BEFORE DELETE ON consent_request
WHEN OLD.client_id NOT IN (SELECT client_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

CREATE TRIGGER consent_request_to_own_contact BEFORE INSERT ON consent_request
WHEN NOT EXISTS (SELECT 1 FROM relation WHERE client_id = NEW.client_id AND contact_id = NEW.contact_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_contact'); END;

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

CREATE TRIGGER consent_scan_stays BEFORE DELETE ON consent_scan
WHEN NOT EXISTS (SELECT 1 FROM consent_request JOIN erasing USING (client_id) WHERE consent_request.id = OLD.request_id)
BEGIN SELECT RAISE(ABORT, 'rule:scan_kept'); END;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN (
        'colleague', 'manager', 'hr', 'company_doctor', 'gp', 'commissioner', 'other')),
    organisation_id INTEGER REFERENCES organisation,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en'))
) STRICT;

CREATE TRIGGER contact_role_kept BEFORE UPDATE OF role ON contact
WHEN NEW.role <> OLD.role AND (
    EXISTS (SELECT 1 FROM consent WHERE contact_id = OLD.id)
    OR EXISTS (SELECT 1 FROM disclosure WHERE contact_id = OLD.id))
BEGIN SELECT RAISE(ABORT, 'rule:role_kept'); END;

CREATE TABLE counter (
    prefix TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first TEXT NOT NULL CHECK (first IS date(first)),
    last TEXT NOT NULL CHECK (last IS date(last) AND last >= first),
    label TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    text TEXT NOT NULL CHECK (text <> ''),
    decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
    session_id INTEGER REFERENCES session
) STRICT;

CREATE TRIGGER decision_at_own_meeting BEFORE INSERT ON decision
WHEN NEW.session_id IS NOT NULL AND NEW.trajectory_id <> (SELECT trajectory_id FROM session WHERE id = NEW.session_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TRIGGER decision_stays_at_own_meeting BEFORE UPDATE ON decision
WHEN NEW.trajectory_id <> OLD.trajectory_id OR NEW.session_id IS NOT NULL
    AND NEW.trajectory_id <> (SELECT trajectory_id FROM session WHERE id = NEW.session_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TABLE deputy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
    holders TEXT NOT NULL CHECK (json_array_length(holders) = 3),
    shares TEXT NOT NULL CHECK (json_array_length(shares) = 3)
) STRICT;

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

CREATE TABLE "disclosure" (
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

CREATE INDEX disclosure_by_client ON disclosure (client_id);

CREATE TRIGGER disclosure_about_nobody BEFORE INSERT ON disclosure
WHEN NEW.client_id IS NULL AND EXISTS (
    SELECT 1 FROM json_each(NEW.items) AS item
    WHERE substr(item.value, 1, instr(item.value, ':') - 1) IS NOT NEW.document)
BEGIN SELECT RAISE(ABORT, 'rule:employer_document'); END;

CREATE TRIGGER disclosure_follows_the_last AFTER INSERT ON disclosure
WHEN NEW.id <> (SELECT max(id) FROM disclosure) OR NEW.id <= (SELECT coalesce(max(id), 0) FROM erased_disclosure)
    OR NEW.previous <> coalesce(
        (SELECT chained FROM (SELECT id, chained FROM disclosure UNION ALL SELECT id, chained FROM erased_disclosure)
            WHERE id < NEW.id ORDER BY id DESC LIMIT 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

CREATE TRIGGER disclosure_kept BEFORE UPDATE ON disclosure BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

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

CREATE TRIGGER disclosure_not_of_addendum_alone BEFORE INSERT ON disclosure
WHEN NEW.consent_id IS NOT NULL AND EXISTS (SELECT 1 FROM report WHERE id = NEW.report_id AND addendum_to IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rule:employer_document'); END;

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

CREATE TRIGGER disclosure_of_own_lines BEFORE INSERT ON disclosure
WHEN NEW.document = 'member_copy' AND EXISTS (
    SELECT 1 FROM json_each(NEW.items) AS item
    WHERE NOT EXISTS (
        SELECT 1 FROM member JOIN trajectory ON trajectory.group_id = member.group_id
            JOIN session ON session.trajectory_id = trajectory.id
        WHERE item.value = 'member_copy:' || session.id || ':' || member.id
            AND member.client_id IS NEW.client_id AND member.contact_id IS NEW.contact_id))
BEGIN SELECT RAISE(ABORT, 'rule:not_a_member'); END;

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

CREATE TRIGGER disclosure_of_own_trajectory BEFORE INSERT ON disclosure
WHEN NEW.trajectory_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM trajectory WHERE id = NEW.trajectory_id AND client_id IS NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TRIGGER disclosure_of_presented_report BEFORE INSERT ON disclosure
WHEN EXISTS (SELECT 1 FROM report WHERE id = NEW.report_id AND state NOT IN ('presented', 'sealed'))
BEGIN SELECT RAISE(ABORT, 'rule:not_presented'); END;

CREATE TRIGGER disclosure_of_sealed_report BEFORE INSERT ON disclosure
WHEN NEW.consent_id IS NOT NULL AND EXISTS (SELECT 1 FROM report WHERE id = NEW.report_id AND state <> 'sealed')
BEGIN SELECT RAISE(ABORT, 'rule:not_sealed'); END;

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

CREATE TRIGGER disclosure_stays BEFORE DELETE ON disclosure
WHEN OLD.client_id IS NULL OR OLD.client_id NOT IN (SELECT client_id FROM erasing)
    OR NOT EXISTS (SELECT 1 FROM erased_disclosure AS kept WHERE kept.id = OLD.id AND kept.chained = OLD.chained)
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

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

CREATE TRIGGER disclosure_to_the_client BEFORE INSERT ON disclosure
WHEN NEW.document IN (
        'inspection_copy', 'portable_copy', 'consent_form', 'consent_receipt', 'action_plan', 'disclosure_list')
    AND (NEW.client_id IS NULL OR NEW.contact_id IS NOT NULL OR NEW.consent_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rule:only_the_client'); END;

CREATE TRIGGER disclosure_under_consent BEFORE INSERT ON disclosure
WHEN NEW.consent_id IS NOT NULL AND (
    NEW.document NOT IN (
        'employer_report', 'session_report', 'referral_letter',
        'progress_report', 'attendance_overview', 'closing_report', 'hours_statement')
    OR (NEW.document = 'referral_letter') IS NOT (NEW.purpose = 'referral'))
BEGIN SELECT RAISE(ABORT, 'rule:not_in_consent'); END;

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

CREATE TRIGGER disclosure_without_life_areas BEFORE INSERT ON disclosure
WHEN (NEW.contact_id IS NOT NULL OR NEW.client_id IS NULL) AND (
    NEW.document = 'life_areas'
    OR EXISTS (
        SELECT 1 FROM json_each(NEW.items) AS item
        WHERE item.value LIKE 'area:%' OR item.value LIKE 'life\_%' ESCAPE '\'))
BEGIN SELECT RAISE(ABORT, 'rule:life_areas_stay'); END;

CREATE TRIGGER disclosure_without_working_notes BEFORE INSERT ON disclosure
WHEN EXISTS (
    SELECT 1 FROM json_each(NEW.items) AS item JOIN note_section AS note
        ON item.value = 'section:' || note.session_id || ':' || note.section
    WHERE note.compartment = 'working')
BEGIN SELECT RAISE(ABORT, 'rule:working_notes_stay'); END;

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

CREATE TRIGGER erased_disclosure_is_fixed BEFORE UPDATE ON erased_disclosure
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

CREATE TRIGGER erased_disclosure_is_of_the_register BEFORE INSERT ON erased_disclosure
WHEN NEW.client_id NOT IN (SELECT client_id FROM erasing)
    OR (NEW.client_id, NEW.document, NEW.number, NEW.version, NEW.way, NEW.made_at, NEW.previous, NEW.chained) IS NOT (
        SELECT client_id, document, number, version, way, made_at, previous, chained FROM disclosure WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

CREATE TRIGGER erased_disclosure_stays BEFORE DELETE ON erased_disclosure
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

CREATE TABLE erasing (client_id INTEGER PRIMARY KEY) STRICT;

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

CREATE TABLE extension (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    talks INTEGER NOT NULL CHECK (talks > 0),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
    because TEXT NOT NULL
) STRICT;

CREATE INDEX extension_by_trajectory ON extension (trajectory_id);

CREATE TABLE form_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form TEXT NOT NULL UNIQUE CHECK (form <> ''),
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE TABLE gate_exception (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    phase TEXT NOT NULL CHECK (phase <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
    UNIQUE (trajectory_id, phase)
) STRICT;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    text TEXT NOT NULL CHECK (text <> ''),
    state TEXT NOT NULL CHECK (state IN ('open', 'reached', 'changed', 'dropped')),
    made_on TEXT CHECK (made_on IS date(made_on)),
    reviewed_on TEXT CHECK (reviewed_on IS date(reviewed_on)),
    review TEXT NOT NULL
) STRICT;

CREATE INDEX goal_by_trajectory ON goal (trajectory_id);

CREATE TABLE groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('peers', 'managers', 'network')),
    organisation_id INTEGER REFERENCES organisation,
    form TEXT NOT NULL CHECK (form IN ('group', 'pairs')),
    plan TEXT NOT NULL
) STRICT;

CREATE TABLE help (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    helper_id INTEGER NOT NULL REFERENCES member,
    helped_id INTEGER REFERENCES member CHECK (helped_id <> helper_id),
    with_what TEXT NOT NULL CHECK (with_what <> '')
) STRICT;

CREATE INDEX help_by_session ON help (session_id);

CREATE TRIGGER help_in_own_group BEFORE INSERT ON help
WHEN EXISTS (
    SELECT 1 FROM member, session JOIN trajectory ON trajectory.id = session.trajectory_id
    WHERE session.id = NEW.session_id AND member.id IN (NEW.helper_id, NEW.helped_id)
        AND member.group_id IS NOT trajectory.group_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_member'); END;

CREATE TRIGGER help_stays_in_group BEFORE UPDATE ON help
WHEN NEW.session_id <> OLD.session_id OR EXISTS (
    SELECT 1 FROM member, session JOIN trajectory ON trajectory.id = session.trajectory_id
    WHERE session.id = NEW.session_id AND member.id IN (NEW.helper_id, NEW.helped_id)
        AND member.group_id IS NOT trajectory.group_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_member'); END;

CREATE TABLE homework (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    text TEXT NOT NULL CHECK (text <> ''),
    done TEXT NOT NULL CHECK (done IN ('unknown', 'yes', 'partly', 'no')),
    told_on TEXT CHECK (told_on IS date(told_on)),
    review TEXT NOT NULL
) STRICT;

CREATE INDEX homework_by_session ON homework (session_id);

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

CREATE TABLE investment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL UNIQUE REFERENCES trajectory,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    rate_cents INTEGER NOT NULL CHECK (rate_cents >= 0),
    absence_day_cents INTEGER NOT NULL CHECK (absence_day_cents >= 0),
    absence_days INTEGER NOT NULL CHECK (absence_days >= 0),
    productivity_cents INTEGER NOT NULL CHECK (productivity_cents >= 0),
    quality_cents INTEGER NOT NULL CHECK (quality_cents >= 0),
    replacement_cents INTEGER NOT NULL CHECK (replacement_cents >= 0)
) STRICT;

CREATE TABLE life_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    life_map_id INTEGER NOT NULL REFERENCES life_map,
    area TEXT NOT NULL CHECK (area <> ''),
    state TEXT NOT NULL CHECK (state IN ('answered', 'skipped', 'refused')),
    score INTEGER CHECK (score BETWEEN 0 AND 10),
    text TEXT NOT NULL,
    UNIQUE (life_map_id, area),
    CHECK (state = 'answered' OR score IS NULL AND text = '')
) STRICT;

CREATE TRIGGER life_answer_changed_with_consent BEFORE UPDATE ON life_answer
WHEN NEW.life_map_id <> OLD.life_map_id OR NOT EXISTS (
    SELECT 1 FROM life_map AS asked WHERE id = NEW.life_map_id AND agreed = 1 AND stopped_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM life_map WHERE client_id = asked.client_id AND id > asked.id))
BEGIN SELECT RAISE(ABORT, 'rule:consent_to_ask'); END;

CREATE TRIGGER life_answer_stays BEFORE DELETE ON life_answer
WHEN NOT EXISTS (
    SELECT 1 FROM life_map AS asked WHERE id = OLD.life_map_id AND agreed = 1 AND stopped_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM life_map WHERE client_id = asked.client_id AND id > asked.id))
    AND NOT EXISTS (SELECT 1 FROM life_map JOIN erasing USING (client_id) WHERE life_map.id = OLD.life_map_id)
BEGIN SELECT RAISE(ABORT, 'rule:consent_to_ask'); END;

CREATE TRIGGER life_answer_with_consent BEFORE INSERT ON life_answer
WHEN NOT EXISTS (
    SELECT 1 FROM life_map AS asked WHERE id = NEW.life_map_id AND agreed = 1 AND stopped_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM life_map WHERE client_id = asked.client_id AND id > asked.id))
BEGIN SELECT RAISE(ABORT, 'rule:consent_to_ask'); END;

CREATE TABLE life_map (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client,
    programme_id INTEGER NOT NULL REFERENCES programme_version,
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)),
    wording TEXT NOT NULL CHECK (wording <> ''),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    means TEXT NOT NULL CHECK (means IN ('screen', 'paper', 'oral')),
    how TEXT NOT NULL,
    signature TEXT,
    session_id INTEGER REFERENCES session,
    stopped_at TEXT,
    CHECK (means <> 'screen' OR agreed = 0 OR signature IS NOT NULL),
    CHECK (means <> 'oral' OR how <> '')
) STRICT;

CREATE INDEX life_map_by_client ON life_map (client_id);

CREATE TRIGGER life_map_consent_kept BEFORE UPDATE ON life_map
WHEN (NEW.client_id, NEW.programme_id, NEW.asked_on, NEW.agreed, NEW.wording, NEW.language, NEW.means, NEW.how,
        NEW.signature, NEW.session_id)
    IS NOT (OLD.client_id, OLD.programme_id, OLD.asked_on, OLD.agreed, OLD.wording, OLD.language, OLD.means, OLD.how,
        OLD.signature, OLD.session_id)
    OR OLD.stopped_at IS NOT NULL AND NEW.stopped_at IS NOT OLD.stopped_at
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

CREATE TRIGGER life_map_in_own_talk BEFORE INSERT ON life_map
WHEN NEW.session_id IS NOT NULL AND NEW.client_id IS NOT (
    SELECT trajectory.client_id FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
    WHERE session.id = NEW.session_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TRIGGER life_map_stays BEFORE DELETE ON life_map WHEN OLD.client_id NOT IN (SELECT client_id FROM erasing)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

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

CREATE TRIGGER limitation_kept_once_gone BEFORE UPDATE ON limitation
WHEN EXISTS (SELECT 1 FROM disclosure, json_each(disclosure.items) AS item WHERE item.value = 'limitations:' || OLD.id)
BEGIN SELECT RAISE(ABORT, 'rule:limitation_kept'); END;

CREATE TRIGGER limitation_stays_once_gone BEFORE DELETE ON limitation
WHEN EXISTS (SELECT 1 FROM disclosure, json_each(disclosure.items) AS item WHERE item.value = 'limitations:' || OLD.id)
BEGIN SELECT RAISE(ABORT, 'rule:limitation_kept'); END;

CREATE TRIGGER limitation_still_from_doctor BEFORE UPDATE ON limitation
WHEN (NEW.trajectory_id, NEW.contact_id) IS NOT (OLD.trajectory_id, OLD.contact_id)
BEGIN SELECT RAISE(ABORT, 'rule:limitation_from_doctor'); END;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    measured_on TEXT NOT NULL CHECK (measured_on IS date(measured_on)),
    session_id INTEGER REFERENCES session,
    member_id INTEGER REFERENCES member
) STRICT;

CREATE INDEX measure_by_trajectory ON measure (trajectory_id);

CREATE UNIQUE INDEX measure_once_a_session
    ON measure (session_id, indicator, coalesce(member_id, 0)) WHERE session_id IS NOT NULL;

CREATE TRIGGER measure_in_own_trajectory BEFORE INSERT ON measure
WHEN NEW.session_id IS NOT NULL AND NEW.trajectory_id <> (SELECT trajectory_id FROM session WHERE id = NEW.session_id)
    OR NEW.member_id IS NOT NULL AND (SELECT group_id FROM member WHERE id = NEW.member_id)
        IS NOT (SELECT group_id FROM trajectory WHERE id = NEW.trajectory_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES groups,
    client_id INTEGER REFERENCES client,
    contact_id INTEGER REFERENCES contact,
    joined_on TEXT CHECK (joined_on IS date(joined_on)),
    left_on TEXT CHECK (left_on IS date(left_on) AND (joined_on IS NULL OR left_on >= joined_on)),
    task TEXT NOT NULL,
    CHECK ((client_id IS NULL) <> (contact_id IS NULL)),
    UNIQUE (group_id, client_id),
    UNIQUE (group_id, contact_id)
) STRICT;

CREATE TRIGGER member_stays_once_used BEFORE DELETE ON member
WHEN EXISTS (SELECT 1 FROM member_line WHERE member_id = OLD.id)
    OR EXISTS (SELECT 1 FROM help WHERE OLD.id IN (helper_id, helped_id))
    OR EXISTS (SELECT 1 FROM measure WHERE member_id = OLD.id)
    OR EXISTS (SELECT 1 FROM plan_action WHERE member_id = OLD.id)
    OR EXISTS (
        SELECT 1 FROM participant JOIN session ON session.id = participant.session_id
            JOIN trajectory ON trajectory.id = session.trajectory_id
        WHERE trajectory.group_id = OLD.group_id AND session.status <> 'planned'
            AND participant.client_id IS OLD.client_id AND participant.contact_id IS OLD.contact_id)
BEGIN SELECT RAISE(ABORT, 'rule:member_in_use'); END;

CREATE TRIGGER member_stays_who_it_is BEFORE UPDATE OF group_id, client_id, contact_id ON member
WHEN (NEW.group_id, NEW.client_id, NEW.contact_id) IS NOT (OLD.group_id, OLD.client_id, OLD.contact_id)
BEGIN SELECT RAISE(ABORT, 'rule:member_kept'); END;

CREATE TABLE member_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    member_id INTEGER NOT NULL REFERENCES member,
    text TEXT NOT NULL,
    UNIQUE (session_id, member_id)
) STRICT;

CREATE TRIGGER member_line_in_own_group BEFORE INSERT ON member_line
WHEN (SELECT group_id FROM member WHERE id = NEW.member_id) IS NOT (
    SELECT trajectory.group_id FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
    WHERE session.id = NEW.session_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_member'); END;

CREATE TRIGGER member_line_stays_with_member BEFORE UPDATE OF session_id, member_id ON member_line
WHEN (NEW.session_id, NEW.member_id) <> (OLD.session_id, OLD.member_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_member'); END;

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vault_id TEXT NOT NULL CHECK (length(vault_id) = 32),
    made_with TEXT NOT NULL,
    created_at TEXT NOT NULL,
    audit_key BLOB NOT NULL CHECK (length(audit_key) = 32),
    recovery_code TEXT NOT NULL CHECK (length(recovery_code) = 41),
    sheet_confirmed_on TEXT CHECK (sheet_confirmed_on IS date(sheet_confirmed_on))
, revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0), sheet_made_on TEXT CHECK (sheet_made_on IS date(sheet_made_on)), sheet_asked_on TEXT CHECK (sheet_asked_on IS date(sheet_asked_on)), sheet_pending TEXT CHECK (length(sheet_pending) = 41), sheet_behind INTEGER NOT NULL DEFAULT 0 CHECK (sheet_behind >= 0), old_entry TEXT CHECK (length(old_entry) = 32), archive_month INTEGER NOT NULL DEFAULT 12 CHECK (archive_month BETWEEN 1 AND 12)) STRICT;

CREATE TRIGGER meta_identity_is_fixed BEFORE UPDATE OF id, vault_id, made_with, created_at, audit_key ON meta
BEGIN
    SELECT RAISE(ABORT, 'rule:vault_identity_is_fixed');
END;

CREATE TRIGGER meta_stays BEFORE DELETE ON meta
BEGIN
    SELECT RAISE(ABORT, 'rule:vault_identity_is_fixed');
END;

CREATE TRIGGER revision_only_grows BEFORE UPDATE OF revision ON meta WHEN NEW.revision < OLD.revision
BEGIN SELECT RAISE(ABORT, 'rule:revision_only_grows'); END;

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    week INTEGER NOT NULL CHECK (week BETWEEN 1 AND 520),
    title TEXT NOT NULL CHECK (title <> '')
) STRICT;

CREATE TABLE name_allowed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    client_id INTEGER REFERENCES client,
    contact_id INTEGER REFERENCES contact,
    CHECK ((client_id IS NULL) <> (contact_id IS NULL)),
    UNIQUE (session_id, client_id, contact_id)
) STRICT;

CREATE TABLE note_move (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_session_id INTEGER NOT NULL REFERENCES session,
    to_session_id INTEGER NOT NULL REFERENCES session CHECK (to_session_id <> from_session_id),
    sections TEXT NOT NULL CHECK (json_array_length(sections) >= 0),
    moved_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER note_move_kept BEFORE UPDATE ON note_move BEGIN SELECT RAISE(ABORT, 'rule:move_kept'); END;

CREATE TRIGGER note_move_stays BEFORE DELETE ON note_move
WHEN NOT EXISTS (
    SELECT 1 FROM session JOIN trajectory ON trajectory.id = session.trajectory_id JOIN erasing USING (client_id)
    WHERE session.id IN (OLD.from_session_id, OLD.to_session_id))
BEGIN SELECT RAISE(ABORT, 'rule:move_kept'); END;

CREATE TABLE note_section (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    section TEXT NOT NULL,
    compartment TEXT NOT NULL CHECK (compartment IN ('working', 'dossier', 'share')),
    lines TEXT NOT NULL,
    written_at TEXT NOT NULL,
    expires_on TEXT CHECK (expires_on IS date(expires_on)),
    UNIQUE (session_id, section),
    CHECK ((compartment = 'working') = (expires_on IS NOT NULL))
) STRICT;

CREATE INDEX note_section_by_expiry ON note_section (expires_on) WHERE expires_on IS NOT NULL;

CREATE INDEX note_section_by_writing ON note_section (written_at);

CREATE TRIGGER note_section_changed_to_index AFTER UPDATE OF lines ON note_section WHEN NEW.lines IS NOT OLD.lines
BEGIN INSERT OR IGNORE INTO note_to_index (id) VALUES (NEW.id); END;

CREATE TRIGGER note_section_leaves_index AFTER DELETE ON note_section
BEGIN
    DELETE FROM note_to_index WHERE id = OLD.id;
    DELETE FROM note_words WHERE rowid = OLD.id;
    DELETE FROM working_words WHERE rowid = OLD.id;
END;

CREATE TRIGGER note_section_new_to_index AFTER INSERT ON note_section
BEGIN INSERT OR IGNORE INTO note_to_index (id) VALUES (NEW.id); END;

CREATE TRIGGER note_section_stays BEFORE UPDATE OF session_id, section, compartment ON note_section
WHEN (NEW.session_id, NEW.section, NEW.compartment) <> (OLD.session_id, OLD.section, OLD.compartment)
BEGIN SELECT RAISE(ABORT, 'rule:compartment_kept'); END;

CREATE TRIGGER note_section_takes_versions AFTER DELETE ON note_section
BEGIN DELETE FROM note_version WHERE session_id = OLD.session_id AND section = OLD.section; END;

CREATE TABLE note_to_index (
    id INTEGER PRIMARY KEY
) STRICT;

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
WHEN NOT EXISTS (SELECT 1 FROM participant JOIN erasing USING (client_id) WHERE participant.session_id = OLD.session_id)
BEGIN SELECT RAISE(ABORT, 'rule:version_kept'); END;

CREATE VIRTUAL TABLE note_words USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE 'note_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'note_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'note_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'note_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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

CREATE TRIGGER notice_stays BEFORE DELETE ON notice
WHEN NOT EXISTS (SELECT 1 FROM disclosure JOIN erasing USING (client_id) WHERE disclosure.id = OLD.disclosure_id)
BEGIN SELECT RAISE(ABORT, 'rule:notice_kept'); END;

CREATE TRIGGER notice_to_recipient BEFORE INSERT ON notice
WHEN NOT EXISTS (
    SELECT 1 FROM disclosure AS given
    WHERE given.id = NEW.disclosure_id AND given.client_id IS NOT NULL AND given.contact_id IS NOT NULL
        AND (NEW.cause <> 'withdrawal' OR EXISTS (
            SELECT 1 FROM withdrawal JOIN consent ON consent.id = withdrawal.consent_id
            WHERE consent.client_id = given.client_id AND consent.contact_id = given.contact_id)))
BEGIN SELECT RAISE(ABORT, 'rule:letter_addressee'); END;

CREATE TABLE old_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recovery_code TEXT NOT NULL UNIQUE CHECK (length(recovery_code) = 41),
    replaced_on TEXT NOT NULL CHECK (replaced_on IS date(replaced_on))
) STRICT;

CREATE TRIGGER old_sheet_is_fixed BEFORE UPDATE ON old_sheet BEGIN SELECT RAISE(ABORT, 'rule:sheet_kept'); END;

CREATE TRIGGER old_sheet_stays BEFORE DELETE ON old_sheet BEGIN SELECT RAISE(ABORT, 'rule:sheet_kept'); END;

CREATE TABLE omission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    text TEXT NOT NULL CHECK (text <> ''),
    UNIQUE (session_id, text)
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE organisation_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    kind TEXT NOT NULL CHECK (kind IN ('group', 'effect')),
    number TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    content TEXT NOT NULL CHECK (json_valid(content)),
    made_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER organisation_report_about_enough BEFORE INSERT ON organisation_report
WHEN EXISTS (
    SELECT 1 FROM json_each(NEW.content, '$.figures') AS figure
    WHERE coalesce(json_extract(figure.value, '$.people'), 0) < 5
        OR json_extract(figure.value, '$.people') IS NOT (
            SELECT count(DISTINCT member.id) FROM json_each(figure.value, '$.who') AS one
                JOIN member ON member.id = one.value JOIN trajectory ON trajectory.group_id = member.group_id
            WHERE trajectory.id = NEW.trajectory_id))
BEGIN SELECT RAISE(ABORT, 'rule:too_few_people'); END;

CREATE TRIGGER organisation_report_kept BEFORE UPDATE ON organisation_report
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

CREATE TRIGGER organisation_report_names_nobody BEFORE INSERT ON organisation_report
WHEN EXISTS (
    SELECT 1 FROM trajectory JOIN member ON member.group_id = trajectory.group_id
        LEFT JOIN client ON client.id = member.client_id LEFT JOIN contact ON contact.id = member.contact_id
    WHERE trajectory.id = NEW.trajectory_id
        AND instr(lower(NEW.content), lower(coalesce(client.name, contact.name))) > 0)
BEGIN SELECT RAISE(ABORT, 'rule:names_somebody'); END;

CREATE TRIGGER organisation_report_not_by_difference BEFORE INSERT ON organisation_report
WHEN EXISTS (
    SELECT 1 FROM organisation_report AS earlier, json_each(earlier.content, '$.figures') AS told,
        json_each(NEW.content, '$.figures') AS figure
    WHERE earlier.trajectory_id = NEW.trajectory_id
        AND json_extract(told.value, '$.indicator') = json_extract(figure.value, '$.indicator')
        AND (
            SELECT count(*) FROM json_each(told.value, '$.who') AS one
            WHERE one.value NOT IN (SELECT other.value FROM json_each(figure.value, '$.who') AS other)
        ) + (
            SELECT count(*) FROM json_each(figure.value, '$.who') AS one
            WHERE one.value NOT IN (SELECT other.value FROM json_each(told.value, '$.who') AS other)
        ) BETWEEN 1 AND 4)
BEGIN SELECT RAISE(ABORT, 'rule:too_few_people'); END;

CREATE TRIGGER organisation_report_of_group BEFORE INSERT ON organisation_report
WHEN (SELECT group_id FROM trajectory WHERE id = NEW.trajectory_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TRIGGER organisation_report_stays BEFORE DELETE ON organisation_report
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

CREATE TABLE own_programme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    source TEXT NOT NULL
) STRICT;

CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    role TEXT NOT NULL,
    client_id INTEGER REFERENCES client,
    contact_id INTEGER REFERENCES contact,
    present INTEGER CHECK (present IN (0, 1)),
    CHECK ((client_id IS NULL) <> (contact_id IS NULL))
) STRICT;

CREATE INDEX participant_by_session ON participant (session_id);

CREATE TRIGGER participant_kept_once_asked BEFORE UPDATE OF id, session_id, role, client_id, contact_id ON participant
WHEN (NEW.id, NEW.session_id, NEW.role, NEW.client_id, NEW.contact_id)
        IS NOT (OLD.id, OLD.session_id, OLD.role, OLD.client_id, OLD.contact_id)
    AND EXISTS (SELECT 1 FROM report WHERE session_id = OLD.session_id AND state IN ('presented', 'sealed'))
BEGIN SELECT RAISE(ABORT, 'rule:presented'); END;

CREATE TRIGGER participant_stays_once_asked BEFORE DELETE ON participant
WHEN EXISTS (SELECT 1 FROM report WHERE session_id = OLD.session_id AND state IN ('presented', 'sealed'))
    AND NOT EXISTS (
        SELECT 1 FROM erasing WHERE client_id = OLD.client_id OR client_id = (
            SELECT trajectory.client_id FROM session JOIN trajectory ON trajectory.id = session.trajectory_id
            WHERE session.id = OLD.session_id))
BEGIN SELECT RAISE(ABORT, 'rule:presented'); END;

CREATE TABLE phase_standing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    phase TEXT NOT NULL CHECK (phase <> ''),
    position INTEGER NOT NULL CHECK (position > 0),
    opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
    answer TEXT NOT NULL,
    assignment_done INTEGER NOT NULL CHECK (assignment_done IN (0, 1)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    UNIQUE (trajectory_id, phase),
    UNIQUE (trajectory_id, position)
) STRICT;

CREATE TRIGGER phase_begun_stays BEFORE DELETE ON phase_standing
WHEN (OLD.answer <> '' OR OLD.assignment_done = 1
        OR EXISTS (SELECT 1 FROM session WHERE trajectory_id = OLD.trajectory_id AND week = OLD.position))
    AND NOT EXISTS (
        SELECT 1 FROM phase_standing AS later
        WHERE later.trajectory_id = OLD.trajectory_id AND later.position > OLD.position)
    AND NOT EXISTS (SELECT 1 FROM trajectory JOIN erasing USING (client_id) WHERE trajectory.id = OLD.trajectory_id)
BEGIN SELECT RAISE(ABORT, 'rule:phase_begun'); END;

CREATE TRIGGER phase_closes_when_done BEFORE UPDATE ON phase_standing
WHEN NEW.closed_on IS NOT NULL AND NEW.assignment_done = 0
BEGIN SELECT RAISE(ABORT, 'rule:assignment_first'); END;

CREATE TRIGGER phase_opens_in_order BEFORE INSERT ON phase_standing
WHEN NEW.position > 1 AND NOT EXISTS (
    SELECT 1 FROM phase_standing AS earlier
    WHERE earlier.trajectory_id = NEW.trajectory_id AND earlier.position = NEW.position - 1
        AND earlier.closed_on IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'rule:phase_order'); END;

CREATE TRIGGER phase_starts_open BEFORE INSERT ON phase_standing
WHEN NEW.closed_on IS NOT NULL AND NEW.assignment_done = 0
BEGIN SELECT RAISE(ABORT, 'rule:assignment_first'); END;

CREATE TRIGGER phase_stays_before_later BEFORE DELETE ON phase_standing
WHEN EXISTS (
    SELECT 1 FROM phase_standing AS later
    WHERE later.trajectory_id = OLD.trajectory_id AND later.position > OLD.position)
    AND NOT EXISTS (SELECT 1 FROM trajectory JOIN erasing USING (client_id) WHERE trajectory.id = OLD.trajectory_id)
BEGIN SELECT RAISE(ABORT, 'rule:phase_order'); END;

CREATE TRIGGER phase_stays_closed BEFORE UPDATE ON phase_standing
WHEN NEW.closed_on IS NULL AND EXISTS (
    SELECT 1 FROM phase_standing AS later
    WHERE later.trajectory_id = OLD.trajectory_id AND later.position > OLD.position)
BEGIN SELECT RAISE(ABORT, 'rule:phase_order'); END;

CREATE TABLE plan_action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    text TEXT NOT NULL CHECK (text <> ''),
    member_id INTEGER REFERENCES member,
    due_on TEXT CHECK (due_on IS date(due_on)),
    status TEXT NOT NULL CHECK (status IN ('open', 'kept', 'dropped'))
) STRICT;

CREATE TRIGGER plan_action_by_own_member BEFORE INSERT ON plan_action
WHEN NEW.member_id IS NOT NULL AND (SELECT group_id FROM member WHERE id = NEW.member_id)
    IS NOT (SELECT group_id FROM trajectory WHERE id = NEW.trajectory_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_member'); END;

CREATE TRIGGER plan_action_stays_by_own_member BEFORE UPDATE ON plan_action
WHEN NEW.trajectory_id <> OLD.trajectory_id OR NEW.member_id IS NOT NULL
    AND (SELECT group_id FROM member WHERE id = NEW.member_id)
        IS NOT (SELECT group_id FROM trajectory WHERE id = NEW.trajectory_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_member'); END;

CREATE TABLE practice (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    professional TEXT NOT NULL CHECK (professional <> ''),
    discipline TEXT NOT NULL,
    register_number TEXT NOT NULL,
    address TEXT NOT NULL,
    postcode_and_town TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    chamber_number TEXT NOT NULL,
    logo BLOB,
    zone TEXT NOT NULL
, signature TEXT) STRICT;

CREATE TABLE processing_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    activity TEXT NOT NULL CHECK (activity IN ('practice', 'guidance', 'groups', 'accounts')),
    asked TEXT NOT NULL CHECK (asked IN (
        'controller', 'purposes', 'ground', 'people', 'data', 'recipients', 'transfers', 'retention', 'security')),
    text TEXT NOT NULL,
    UNIQUE (language, activity, asked)
) STRICT;

CREATE TABLE programme_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL
) STRICT;

CREATE TRIGGER programme_version_kept BEFORE UPDATE ON programme_version
BEGIN SELECT RAISE(ABORT, 'rule:programme_kept'); END;

CREATE TABLE referral (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    contact_id INTEGER NOT NULL REFERENCES contact,
    text TEXT NOT NULL CHECK (text <> ''),
    written_at TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER referral_kept_once_gone BEFORE UPDATE ON referral
WHEN EXISTS (SELECT 1 FROM disclosure, json_each(disclosure.items) AS item
    WHERE item.value = 'referral_letter:' || OLD.id)
BEGIN SELECT RAISE(ABORT, 'rule:referral_kept'); END;

CREATE TRIGGER referral_stays_once_gone BEFORE DELETE ON referral
WHEN EXISTS (SELECT 1 FROM disclosure, json_each(disclosure.items) AS item
    WHERE item.value = 'referral_letter:' || OLD.id)
BEGIN SELECT RAISE(ABORT, 'rule:referral_kept'); END;

CREATE TRIGGER referral_stays_to_doctor BEFORE UPDATE ON referral
WHEN (SELECT role FROM contact WHERE id = NEW.contact_id) NOT IN ('company_doctor', 'gp')
BEGIN SELECT RAISE(ABORT, 'rule:referral_to_doctor'); END;

CREATE TRIGGER referral_to_doctor BEFORE INSERT ON referral
WHEN (SELECT role FROM contact WHERE id = NEW.contact_id) NOT IN ('company_doctor', 'gp')
BEGIN SELECT RAISE(ABORT, 'rule:referral_to_doctor'); END;

CREATE TABLE relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client,
    contact_id INTEGER NOT NULL REFERENCES contact,
    UNIQUE (client_id, contact_id)
) STRICT;

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report_id INTEGER NOT NULL REFERENCES report,
    participant_id INTEGER NOT NULL REFERENCES participant,
    reminded_at TEXT NOT NULL,
    how TEXT NOT NULL
) STRICT;

CREATE INDEX reminder_by_report ON reminder (report_id);

CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    number TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    state TEXT NOT NULL CHECK (state IN ('concept', 'presented', 'sealed', 'replaced')),
    content TEXT NOT NULL CHECK (json_valid(content)),
    digest TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sealed_at TEXT, addendum_to INTEGER REFERENCES report, previous TEXT NOT NULL DEFAULT '', own_signature TEXT, presented_at TEXT,
    UNIQUE (number, version),
    CHECK ((state = 'sealed') = (sealed_at IS NOT NULL))
) STRICT;

CREATE INDEX report_by_addendum ON report (addendum_to);

CREATE INDEX report_by_session ON report (session_id);

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

CREATE TRIGGER report_kept BEFORE DELETE ON report
WHEN OLD.state <> 'concept' AND NOT EXISTS (
    SELECT 1 FROM session JOIN trajectory ON trajectory.id = session.trajectory_id JOIN erasing USING (client_id)
    WHERE session.id = OLD.session_id)
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

CREATE TRIGGER report_not_beside_sealed BEFORE INSERT ON report
WHEN NEW.addendum_to IS NULL AND EXISTS (
    SELECT 1 FROM report WHERE session_id = NEW.session_id AND addendum_to IS NULL AND state = 'sealed')
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

CREATE TRIGGER report_round_in_order BEFORE UPDATE OF state ON report
WHEN NEW.state <> OLD.state
    AND (OLD.state, NEW.state) NOT IN (
        VALUES ('concept', 'presented'), ('concept', 'replaced'), ('presented', 'replaced'), ('presented', 'sealed'))
BEGIN SELECT RAISE(ABORT, 'rule:round_order'); END;

CREATE TRIGGER report_sealed_for_good BEFORE UPDATE ON report
WHEN OLD.state IN ('sealed', 'replaced') AND NOT (
    (NEW.id, NEW.session_id, NEW.number, NEW.version, NEW.state, NEW.made_at, NEW.sealed_at, NEW.addendum_to,
        NEW.own_signature, NEW.presented_at)
    IS (OLD.id, OLD.session_id, OLD.number, OLD.version, OLD.state, OLD.made_at, OLD.sealed_at, OLD.addendum_to,
        OLD.own_signature, OLD.presented_at)
    AND EXISTS (SELECT 1 FROM participant JOIN erasing USING (client_id) WHERE participant.session_id = OLD.session_id))
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

CREATE TRIGGER report_sealed_when_all_agree BEFORE UPDATE OF state ON report
WHEN NEW.state = 'sealed' AND (
    json_array_length(OLD.content, '$.participants') = 0
    OR EXISTS (
        SELECT 1 FROM json_each(OLD.content, '$.participants') AS asked
        WHERE coalesce((
            SELECT response.answer FROM response
            WHERE response.report_id = OLD.id
                AND response.participant_id = json_extract(asked.value, '$.participant_id')
            ORDER BY response.id DESC LIMIT 1), 'objects') = 'objects'))
BEGIN SELECT RAISE(ABORT, 'rule:not_all_agree'); END;

CREATE TRIGGER report_starts_as_concept BEFORE INSERT ON report WHEN NEW.state <> 'concept'
BEGIN SELECT RAISE(ABORT, 'rule:report_starts_as_concept'); END;

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

CREATE TRIGGER report_without_life_areas BEFORE INSERT ON report
WHEN EXISTS (
    SELECT 1 FROM json_each(NEW.content, '$.lines') AS line
    WHERE json_extract(line.value, '$.section') LIKE 'area:%')
BEGIN SELECT RAISE(ABORT, 'rule:life_areas_stay'); END;

CREATE TABLE response (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report_id INTEGER NOT NULL REFERENCES report,
    participant_id INTEGER NOT NULL REFERENCES participant,
    answer TEXT NOT NULL CHECK (answer IN ('agrees', 'remark', 'statement', 'objects')),
    means TEXT NOT NULL CHECK (means IN ('screen', 'paper', 'oral')),
    given_at TEXT NOT NULL,
    how TEXT NOT NULL,
    remark TEXT NOT NULL,
    signature TEXT
) STRICT;

CREATE INDEX response_by_report ON response (report_id);

CREATE TRIGGER response_by_participant BEFORE INSERT ON response
WHEN NOT EXISTS (
    SELECT 1 FROM report, json_each(report.content, '$.participants') AS asked
    WHERE report.id = NEW.report_id AND json_extract(asked.value, '$.participant_id') = NEW.participant_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_participant'); END;

CREATE TRIGGER response_kept BEFORE UPDATE ON response BEGIN SELECT RAISE(ABORT, 'rule:response_kept'); END;

CREATE TRIGGER response_stays BEFORE DELETE ON response
WHEN NOT EXISTS (
    SELECT 1 FROM participant JOIN session ON session.id = participant.session_id
        JOIN trajectory ON trajectory.id = session.trajectory_id
        JOIN erasing ON erasing.client_id IN (participant.client_id, trajectory.client_id)
    WHERE participant.id = OLD.participant_id)
BEGIN SELECT RAISE(ABORT, 'rule:response_kept'); END;

CREATE TRIGGER response_to_presented BEFORE INSERT ON response
WHEN NOT EXISTS (SELECT 1 FROM report WHERE id = NEW.report_id AND state = 'presented')
BEGIN SELECT RAISE(ABORT, 'rule:not_presented'); END;

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

CREATE TRIGGER scan_kept BEFORE UPDATE ON scan BEGIN SELECT RAISE(ABORT, 'rule:scan_kept'); END;

CREATE TRIGGER scan_of_participant BEFORE INSERT ON scan
WHEN NOT EXISTS (
    SELECT 1 FROM report, json_each(report.content, '$.participants') AS asked
    WHERE report.id = NEW.report_id AND report.state IN ('presented', 'sealed')
        AND json_extract(asked.value, '$.participant_id') = NEW.participant_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_participant'); END;

CREATE TRIGGER scan_stays BEFORE DELETE ON scan
WHEN NOT EXISTS (
    SELECT 1 FROM participant JOIN session ON session.id = participant.session_id
        JOIN trajectory ON trajectory.id = session.trajectory_id
        JOIN erasing ON erasing.client_id IN (participant.client_id, trajectory.client_id)
    WHERE participant.id = OLD.participant_id)
BEGIN SELECT RAISE(ABORT, 'rule:scan_kept'); END;

CREATE TABLE school_holiday (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    region TEXT NOT NULL CHECK (region IN ('north', 'middle', 'south')),
    first TEXT NOT NULL CHECK (first IS date(first)),
    last TEXT NOT NULL CHECK (last IS date(last) AND last >= first),
    title TEXT NOT NULL CHECK (title <> '')
) STRICT;

CREATE TABLE seal_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pkcs12 BLOB NOT NULL CHECK (length(pkcs12) > 0),
    certificate BLOB NOT NULL CHECK (length(certificate) > 0),
    made_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER seal_key_kept BEFORE UPDATE ON seal_key BEGIN SELECT RAISE(ABORT, 'rule:seal_key_kept'); END;

CREATE TRIGGER seal_key_stays BEFORE DELETE ON seal_key BEGIN SELECT RAISE(ABORT, 'rule:seal_key_kept'); END;

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    week INTEGER NOT NULL CHECK (week > 0),
    day TEXT NOT NULL CHECK (day IS date(day)),
    start TEXT NOT NULL CHECK (start IS strftime('%H:%M', start)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled', 'no_show')),
    place TEXT NOT NULL,
    moved_from TEXT CHECK (moved_from IS date(moved_from)),
    moved_because TEXT NOT NULL, setting TEXT NOT NULL DEFAULT 'practice'
    CHECK (setting IN ('on_site', 'practice', 'telephone', 'video', 'walking')), cancelled_by TEXT
    CHECK (cancelled_by IS NULL OR status IN ('cancelled', 'no_show')),
    UNIQUE (trajectory_id, number)
) STRICT;

CREATE INDEX session_by_day ON session (day);

CREATE TRIGGER session_stays_in_trajectory BEFORE UPDATE OF trajectory_id ON session
WHEN NEW.trajectory_id <> OLD.trajectory_id
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TABLE session_theme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    theme TEXT NOT NULL CHECK (theme <> ''),
    UNIQUE (session_id, theme)
) STRICT;

CREATE TABLE snippet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL UNIQUE CHECK (title <> ''),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TABLE spelling_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL UNIQUE CHECK (word <> '')
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE suitability_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    checked_on TEXT NOT NULL CHECK (checked_on IS date(checked_on)),
    points TEXT NOT NULL CHECK (json_valid(points)),
    conclusion TEXT NOT NULL CHECK (conclusion IN ('suitable', 'not_yet', 'not_suitable')),
    discussed INTEGER NOT NULL CHECK (discussed IN (0, 1)),
    remark TEXT NOT NULL
) STRICT;

CREATE INDEX suitability_check_by_trajectory ON suitability_check (trajectory_id);

CREATE TABLE take_away (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory_id INTEGER NOT NULL REFERENCES trajectory,
    part TEXT NOT NULL CHECK (part <> ''),
    text TEXT NOT NULL,
    UNIQUE (trajectory_id, part)
) STRICT;

CREATE TABLE talk_timer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL UNIQUE REFERENCES session,
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    running_since TEXT,
    stopped INTEGER NOT NULL DEFAULT 0 CHECK (stopped IN (0, 1) AND (stopped = 0 OR running_since IS NULL))
) STRICT;

CREATE TABLE "trajectory" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER REFERENCES client,
    group_id INTEGER REFERENCES groups,
    programme_id INTEGER NOT NULL REFERENCES programme_version,
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    earlier_id INTEGER REFERENCES trajectory CHECK (earlier_id <> id),
    spacing TEXT NOT NULL DEFAULT '',
    closed_because TEXT NOT NULL DEFAULT '',
    absent_since TEXT CHECK (absent_since IS date(absent_since)),
    CHECK ((client_id IS NULL) <> (group_id IS NULL))
) STRICT;

CREATE INDEX trajectory_by_client ON trajectory (client_id);

CREATE INDEX trajectory_by_group ON trajectory (group_id);

CREATE TRIGGER trajectory_keeps_programme BEFORE UPDATE OF programme_id ON trajectory
WHEN NEW.programme_id <> OLD.programme_id
BEGIN SELECT RAISE(ABORT, 'rule:programme_kept'); END;

CREATE TRIGGER trajectory_linked_to_own BEFORE INSERT ON trajectory
WHEN NEW.earlier_id IS NOT NULL AND (NEW.client_id, NEW.group_id) IS NOT (
    SELECT client_id, group_id FROM trajectory WHERE id = NEW.earlier_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TRIGGER trajectory_relinked_to_own BEFORE UPDATE OF earlier_id ON trajectory
WHEN NEW.earlier_id IS NOT NULL AND (NEW.client_id, NEW.group_id) IS NOT (
    SELECT client_id, group_id FROM trajectory WHERE id = NEW.earlier_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TRIGGER trajectory_stays_with_client BEFORE UPDATE OF client_id, group_id ON trajectory
WHEN (NEW.client_id, NEW.group_id) IS NOT (OLD.client_id, OLD.group_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TABLE vitality_budget (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation_id INTEGER NOT NULL REFERENCES organisation,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    cents INTEGER NOT NULL CHECK (cents >= 0),
    rate_cents INTEGER NOT NULL CHECK (rate_cents >= 0),
    UNIQUE (organisation_id, year)
) STRICT;

CREATE TABLE withdrawal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    consent_id INTEGER NOT NULL UNIQUE REFERENCES consent,
    withdrawn_at TEXT NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('screen', 'paper', 'oral')),
    how TEXT NOT NULL
) STRICT;

CREATE TRIGGER withdrawal_kept BEFORE UPDATE ON withdrawal BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

CREATE TRIGGER withdrawal_stays BEFORE DELETE ON withdrawal
WHEN NOT EXISTS (SELECT 1 FROM consent JOIN erasing USING (client_id) WHERE consent.id = OLD.consent_id)
BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

CREATE TABLE word_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    entry TEXT NOT NULL CHECK (entry <> ''),
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    UNIQUE (language, entry)
) STRICT;

CREATE VIRTUAL TABLE working_words USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE 'working_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'working_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'working_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'working_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
