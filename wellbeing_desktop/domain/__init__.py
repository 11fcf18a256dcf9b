"""Frozen records and pure rules of the practice: no files, no Qt, no SQL, no sentences for people."""
