-- The practice, its people, trajectories, notes, reports, consents and disclosures.
-- Rules that must never be broken are triggers here; their messages begin with 'rule:'.

CREATE TABLE counter (
    prefix TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;

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
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> '')
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

CREATE TABLE relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client,
    contact_id INTEGER NOT NULL REFERENCES contact,
    UNIQUE (client_id, contact_id)
) STRICT;

-- A contact who received something or consented recipient keeps the role the decision was made on.
CREATE TRIGGER contact_role_kept BEFORE UPDATE OF role ON contact
WHEN NEW.role <> OLD.role AND (
    EXISTS (SELECT 1 FROM consent WHERE contact_id = OLD.id)
    OR EXISTS (SELECT 1 FROM disclosure WHERE contact_id = OLD.id))
BEGIN SELECT RAISE(ABORT, 'rule:role_kept'); END;

CREATE TABLE day_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first TEXT NOT NULL CHECK (first IS date(first)),
    last TEXT NOT NULL CHECK (last IS date(last) AND last >= first),
    label TEXT NOT NULL
) STRICT;

CREATE TABLE programme_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE trajectory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client,
    programme_id INTEGER NOT NULL REFERENCES programme_version,
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    closed_on TEXT CHECK (closed_on IS date(closed_on))
) STRICT;
CREATE INDEX trajectory_by_client ON trajectory (client_id);

-- A consent speaks of a trajectory: neither it nor its sessions can pass to somebody else.
CREATE TRIGGER trajectory_stays_with_client BEFORE UPDATE OF client_id ON trajectory
WHEN NEW.client_id <> OLD.client_id
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

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
    moved_because TEXT NOT NULL,
    UNIQUE (trajectory_id, number)
) STRICT;
CREATE INDEX session_by_day ON session (day);

CREATE TRIGGER session_stays_in_trajectory BEFORE UPDATE OF trajectory_id ON session
WHEN NEW.trajectory_id <> OLD.trajectory_id
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

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

-- Who was asked to validate a report may have a copy of it without consent, so nobody can step into that place later.
CREATE TRIGGER participant_kept_once_asked BEFORE UPDATE OF id, session_id, role, client_id, contact_id ON participant
WHEN (NEW.id, NEW.session_id, NEW.role, NEW.client_id, NEW.contact_id)
        IS NOT (OLD.id, OLD.session_id, OLD.role, OLD.client_id, OLD.contact_id)
    AND EXISTS (SELECT 1 FROM report WHERE session_id = OLD.session_id AND state IN ('presented', 'sealed'))
BEGIN SELECT RAISE(ABORT, 'rule:presented'); END;

CREATE TRIGGER participant_stays_once_asked BEFORE DELETE ON participant
WHEN EXISTS (SELECT 1 FROM report WHERE session_id = OLD.session_id AND state IN ('presented', 'sealed'))
BEGIN SELECT RAISE(ABORT, 'rule:presented'); END;

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

CREATE TRIGGER note_section_stays BEFORE UPDATE OF session_id, section, compartment ON note_section
WHEN (NEW.session_id, NEW.section, NEW.compartment) <> (OLD.session_id, OLD.section, OLD.compartment)
BEGIN SELECT RAISE(ABORT, 'rule:compartment_kept'); END;

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
) STRICT;
CREATE INDEX agreement_by_session ON agreement (session_id);

CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session,
    number TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    state TEXT NOT NULL CHECK (state IN ('concept', 'presented', 'sealed', 'replaced')),
    content TEXT NOT NULL CHECK (json_valid(content)),
    digest TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sealed_at TEXT,
    UNIQUE (number, version),
    CHECK ((state = 'sealed') = (sealed_at IS NOT NULL))
) STRICT;
CREATE INDEX report_by_session ON report (session_id);

CREATE TRIGGER report_starts_as_concept BEFORE INSERT ON report WHEN NEW.state <> 'concept'
BEGIN SELECT RAISE(ABORT, 'rule:report_starts_as_concept'); END;

CREATE TRIGGER report_sealed_for_good BEFORE UPDATE ON report WHEN OLD.state IN ('sealed', 'replaced')
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

CREATE TRIGGER report_text_fixed_once_presented BEFORE UPDATE ON report
WHEN (NEW.id, NEW.session_id, NEW.number, NEW.version, NEW.made_at)
        <> (OLD.id, OLD.session_id, OLD.number, OLD.version, OLD.made_at)
    OR OLD.state = 'presented' AND (NEW.content, NEW.digest) <> (OLD.content, OLD.digest)
BEGIN SELECT RAISE(ABORT, 'rule:presented'); END;

CREATE TRIGGER report_round_in_order BEFORE UPDATE OF state ON report
WHEN NEW.state <> OLD.state
    AND (OLD.state, NEW.state) NOT IN (
        VALUES ('concept', 'presented'), ('concept', 'replaced'), ('presented', 'replaced'), ('presented', 'sealed'))
BEGIN SELECT RAISE(ABORT, 'rule:round_order'); END;

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

CREATE TRIGGER report_kept BEFORE DELETE ON report WHEN OLD.state <> 'concept'
BEGIN SELECT RAISE(ABORT, 'rule:sealed'); END;

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

CREATE TRIGGER response_to_presented BEFORE INSERT ON response
WHEN NOT EXISTS (SELECT 1 FROM report WHERE id = NEW.report_id AND state = 'presented')
BEGIN SELECT RAISE(ABORT, 'rule:not_presented'); END;

CREATE TRIGGER response_by_participant BEFORE INSERT ON response
WHEN NOT EXISTS (
    SELECT 1 FROM report, json_each(report.content, '$.participants') AS asked
    WHERE report.id = NEW.report_id AND json_extract(asked.value, '$.participant_id') = NEW.participant_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_participant'); END;

CREATE TRIGGER response_kept BEFORE UPDATE ON response BEGIN SELECT RAISE(ABORT, 'rule:response_kept'); END;
CREATE TRIGGER response_stays BEFORE DELETE ON response BEGIN SELECT RAISE(ABORT, 'rule:response_kept'); END;

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
    signature TEXT,
    CHECK (means <> 'screen' OR signature IS NOT NULL),
    CHECK (means <> 'oral' OR how <> '')
) STRICT;
CREATE INDEX consent_by_client ON consent (client_id);

CREATE TRIGGER consent_of_own_trajectory BEFORE INSERT ON consent
WHEN NOT EXISTS (SELECT 1 FROM trajectory WHERE id = NEW.trajectory_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

CREATE TRIGGER consent_to_own_contact BEFORE INSERT ON consent
WHEN NOT EXISTS (SELECT 1 FROM relation WHERE client_id = NEW.client_id AND contact_id = NEW.contact_id)
BEGIN SELECT RAISE(ABORT, 'rule:not_a_contact'); END;

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
            AND contact.role IN ('company_doctor', 'gp', 'other')) IS NOT TRUE)
BEGIN SELECT RAISE(ABORT, 'rule:recipient_never'); END;

CREATE TRIGGER consent_kept BEFORE UPDATE ON consent BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;
CREATE TRIGGER consent_stays BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

CREATE TABLE withdrawal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    consent_id INTEGER NOT NULL UNIQUE REFERENCES consent,
    withdrawn_at TEXT NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('screen', 'paper', 'oral')),
    how TEXT NOT NULL
) STRICT;

CREATE TRIGGER withdrawal_kept BEFORE UPDATE ON withdrawal BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;
CREATE TRIGGER withdrawal_stays BEFORE DELETE ON withdrawal BEGIN SELECT RAISE(ABORT, 'rule:consent_kept'); END;

CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document TEXT NOT NULL,
    number TEXT NOT NULL,
    version INTEGER NOT NULL,
    client_id INTEGER NOT NULL REFERENCES client,
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
    chained TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX disclosure_by_client ON disclosure (client_id);

CREATE TRIGGER disclosure_of_own_report BEFORE INSERT ON disclosure
WHEN NEW.report_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM report JOIN session ON session.id = report.session_id
        JOIN trajectory ON trajectory.id = session.trajectory_id
    WHERE report.id = NEW.report_id AND trajectory.client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'rule:other_trajectory'); END;

-- Nobody was ever shown a concept or a version that was taken back.
CREATE TRIGGER disclosure_of_presented_report BEFORE INSERT ON disclosure
WHEN EXISTS (SELECT 1 FROM report WHERE id = NEW.report_id AND state NOT IN ('presented', 'sealed'))
BEGIN SELECT RAISE(ABORT, 'rule:not_presented'); END;

-- Only the client (no contact_id) and who was asked to validate that very report get a copy without a consent. Anybody
-- else needs a live one for exactly this client, trajectory, recipient and purpose.
CREATE TRIGGER disclosure_needs_consent BEFORE INSERT ON disclosure
WHEN (NEW.contact_id IS NOT NULL OR NEW.consent_id IS NOT NULL OR NEW.document = 'employer_report')
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

-- An employer gets one kind of document, made of the fixed list, about a sealed report.
CREATE TRIGGER disclosure_to_employer BEFORE INSERT ON disclosure
WHEN EXISTS (SELECT 1 FROM contact WHERE id = NEW.contact_id AND role IN ('manager', 'hr', 'commissioner'))
    AND (NEW.document <> 'employer_report' OR NEW.report_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'rule:employer_document'); END;

CREATE TRIGGER disclosure_follows_the_last AFTER INSERT ON disclosure
WHEN NEW.id <> (SELECT max(id) FROM disclosure)
    OR NEW.previous <> coalesce(
        (SELECT chained FROM disclosure WHERE id < NEW.id ORDER BY id DESC LIMIT 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;

CREATE TRIGGER disclosure_kept BEFORE UPDATE ON disclosure BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;
CREATE TRIGGER disclosure_stays BEFORE DELETE ON disclosure BEGIN SELECT RAISE(ABORT, 'rule:disclosure_kept'); END;
