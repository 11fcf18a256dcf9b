"""Windows, views, small widgets, printing and idle lock."""
