"""The composition root: builds, starts, locks and ends the program; the only floor that knows all others."""
