"""Another programme needs no code: a file on the shelf is planned, held and written about like the others."""

import shutil
from datetime import time
from itertools import pairwise
from pathlib import Path

import pytest

from tests.services.worlds import START, add_client
from wellbeing_desktop.assets.paths import resource
from wellbeing_desktop.domain.notes import Line
from wellbeing_desktop.domain.planning import Slot
from wellbeing_desktop.domain.programme import Setting
from wellbeing_desktop.programmes import shelf
from wellbeing_desktop.services import calendar, measures, notes, programmes, trajectories
from wellbeing_desktop.vault.store import Vault

WALKS = """
key = "wandelcoaching"
title = { nl = "Wandelcoaching", en = "Walking coaching" }
summary = { nl = "Vier wandelingen, om de week.", en = "Four walks, every other week." }
hours_a_week = 0
outputs = ["client_plan"]
[length]
least = 2
usual = 4
most = 6
[[spacings]]
key = "fortnightly"
title = { nl = "Om de week", en = "Every other week" }
gaps = [14]
[[phases]]
key = "walks"
title = { nl = "Wandelingen", en = "Walks" }
sessions = ["walk"]
repeat = 4
flexible = true
[[kinds]]
key = "walk"
title = { nl = "Wandeling", en = "Walk" }
minutes = 75
participants = ["client"]
settings = ["walking"]
look = "session"
measures = ["rest"]
[[kinds.sections]]
key = "seen"
title = { nl = "Onderweg", en = "On the way" }
compartment = "dossier"
[[indicators]]
key = "rest"
title = { nl = "Rust", en = "Rest" }
low = { nl = "onrustig", en = "restless" }
high = { nl = "rustig", en = "at rest" }
"""


@pytest.fixture
def seventh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "programmes"
    shutil.copytree(Path(str(resource("programmes"))), folder)
    (folder / "wandelcoaching.toml").write_text(WALKS, encoding="utf-8")
    monkeypatch.setattr(shelf, "resource", lambda *_parts: folder)


@pytest.mark.usefixtures("seventh")
def test_a_file_on_the_shelf_is_all_it_takes(practice_vault: Vault) -> None:
    assert [one.key for one in programmes.available(practice_vault)][-1] == "wandelcoaching"
    assert len(programmes.available(practice_vault)) == 7
    client = add_client(practice_vault)
    plan = trajectories.propose(practice_vault, "wandelcoaching", START, (Slot(1, time(10)),), "nl", talks=5)
    trajectories.start(practice_vault, client.id, "wandelcoaching", plan)
    trajectory = trajectories.of_client(practice_vault, client.id)[0]
    walks = trajectories.sessions_of(practice_vault, trajectory.id)
    assert [(later.day - earlier.day).days for earlier, later in pairwise(walks)] == [14] * 4
    assert {(walk.minutes, walk.setting) for walk in walks} == {(75, Setting.WALKING)}
    assert [entry.kind_title for entry in calendar.week(practice_vault, START, "nl").entries] == ["Wandeling"]
    notes.save(practice_vault, walks[0].id, {"seen": (Line("Lange stilte bij de sluis."),)})
    measures.save(practice_vault, walks[0].id, "rest", 7)
    assert [one.section.key for one in notes.sections(practice_vault, walks[0].id)] == ["seen"]
    assert [(one.indicator.key, one.score) for one in measures.asked_at(practice_vault, walks[0].id)] == [("rest", 7)]
