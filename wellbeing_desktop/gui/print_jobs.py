"""Which print jobs a CUPS queue has taken: Qt says that printing ended well even when the queue refused the job.

Seen with Qt 6.11 and a queue that rejects jobs: the painter ends, the printer is idle, nothing is printed. So the queue
is asked itself, through the libcups that Qt prints with.
"""

import ctypes
from functools import cache

from PySide6.QtPrintSupport import QPrinter

_OWN_JOBS, _ALL_JOBS = 1, -1
_CANCELLED, _ABORTED = 7, 8


class _Job(ctypes.Structure):
    """cups_job_t of cups/cups.h, the same in all of CUPS 2."""

    _fields_ = (
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed_time", ctypes.c_long),
        ("creation_time", ctypes.c_long),
        ("processing_time", ctypes.c_long),
    )


def accepted(printer: QPrinter) -> frozenset[int] | None:
    """The numbers of this user's jobs that the printer's queue took and did not drop; None without CUPS.

    A queue that does not answer has none.
    """
    cups = _library()
    if cups is None or printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
        return None
    jobs = ctypes.POINTER(_Job)()
    queue = printer.printerName().partition("/")[0]
    count = cups.cupsGetJobs(ctypes.byref(jobs), queue.encode(), _OWN_JOBS, _ALL_JOBS)
    if count < 0:
        return frozenset()
    found = frozenset(jobs[at].id for at in range(count) if jobs[at].state not in (_CANCELLED, _ABORTED))
    cups.cupsFreeJobs(count, jobs)
    return found


@cache
def _library() -> ctypes.CDLL | None:
    try:
        cups = ctypes.CDLL("libcups.so.2")
    except OSError:
        return None
    cups.cupsGetJobs.argtypes = (
        ctypes.POINTER(ctypes.POINTER(_Job)),
        ctypes.c_char_p,
        ctypes.c_int,
        ctypes.c_int,
    )
    cups.cupsFreeJobs.argtypes = (ctypes.c_int, ctypes.POINTER(_Job))
    return cups
