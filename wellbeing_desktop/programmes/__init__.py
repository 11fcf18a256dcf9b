"""Programme files (TOML), read strictly into domain records."""
