"""Planning a programme of 24 sessions into a calendar with 2,000 appointments, from the vault to the proposal."""

import secrets
import statistics
import tempfile
import time as clock
from datetime import date, time, timedelta
from pathlib import Path

from benchmarks.timing import Measure
from wellbeing_desktop.domain.appointments import Appointment, CalendarWishes
from wellbeing_desktop.domain.change import Act
from wellbeing_desktop.domain.planning import Slot
from wellbeing_desktop.services import access_start, trajectories
from wellbeing_desktop.vault import opening, records
from wellbeing_desktop.vault.store import Vault

LIMIT_MS = 200
ROUNDS = 15
APPOINTMENTS = 2000
KEY = "herstelplan-werkvloer"
FIRST = date(2026, 1, 5)
TIMES = tuple(time(*at) for at in ((7, 30), (8, 20), (9, 0), (9, 35), (11, 45), (12, 30), (13, 20), (16, 0)))
SLOTS = (Slot(0, time(9)), Slot(2, time(9)), Slot(3, time(13)))


def _fill(vault: Vault) -> None:
    """Appointments of half an hour, eight on each day of 250, with room before, between and after some of them."""
    access_start.confirm_sheet(vault, access_start.sheet_code(vault))
    with vault.transaction(Act.SAVE_APPOINTMENT):
        for number in range(APPOINTMENTS):
            day, place = divmod(number, len(TIMES))
            records.put(vault, Appointment(0, FIRST + timedelta(days=day), TIMES[place], 30, "Meting"))


def run() -> list[Measure]:
    """The median time of a proposal, as a part of what it may take."""
    spent = []
    with tempfile.TemporaryDirectory() as folder:
        vault = opening.create(Path(folder, "vault.db"), secrets.token_bytes(32))
        _fill(vault)
        for _ in range(ROUNDS):
            begin = clock.perf_counter()
            plan = trajectories.propose(vault, KEY, FIRST, SLOTS, "nl", wishes=CalendarWishes(1, most_a_day=8))
            spent.append((clock.perf_counter() - begin) * 1000)
            if len(plan.sessions) != 24:
                raise RuntimeError("the plan is not whole")
        vault.close()
    median = statistics.median(spent)
    return [
        (f"plan 24 sessions among {APPOINTMENTS} appointments ({median:.0f} of {LIMIT_MS} ms)", median / LIMIT_MS, 1)
    ]
