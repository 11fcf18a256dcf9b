"""What goes wrong in the tour."""


class TourError(Exception):
    """Something that a user would see or could press is not there; the text names widgets, never what was typed."""
