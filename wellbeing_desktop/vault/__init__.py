"""The encrypted vault: SQLCipher, keys, keyring, snapshots and audit trail."""
