-- What every vault says about itself: exactly one row.
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vault_id TEXT NOT NULL CHECK (length(vault_id) = 32),
    made_with TEXT NOT NULL,
    created_at TEXT NOT NULL,
    audit_key BLOB NOT NULL CHECK (length(audit_key) = 32),
    recovery_code TEXT NOT NULL CHECK (length(recovery_code) = 41),
    sheet_confirmed_on TEXT CHECK (sheet_confirmed_on IS date(sheet_confirmed_on))
) STRICT;

CREATE TRIGGER meta_identity_is_fixed BEFORE UPDATE OF id, vault_id, made_with, created_at, audit_key ON meta
BEGIN
    SELECT RAISE(ABORT, 'rule:vault_identity_is_fixed');
END;

CREATE TRIGGER meta_stays BEFORE DELETE ON meta
BEGIN
    SELECT RAISE(ABORT, 'rule:vault_identity_is_fixed');
END;

-- The audit trail; how mac is reckoned: vault/audit.py.
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
