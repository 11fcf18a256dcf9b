"""`make bench` fails when one ratio is over its limit, and finds a new benchmark by its file's name."""

import sys
from pathlib import Path

import pytest

import benchmarks
from benchmarks.run import main
from benchmarks.timing import compare, measured


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose modules are benchmarks, and the only ones."""
    monkeypatch.setattr(benchmarks, "__path__", [str(tmp_path)])
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    return tmp_path


def add(folder: Path, name: str, ratio: float) -> None:
    (folder / f"bench_{name}.py").write_text(f"def run():\n    return [('{name} work', {ratio}, 1.5)]\n")


@pytest.mark.parametrize(("ratio", "code"), [(1.49, 0), (1.5, 0), (1.51, 1)])
def test_a_ratio_over_its_limit_fails(
    folder: Path, capsys: pytest.CaptureFixture[str], ratio: float, code: int
) -> None:
    name = f"single{int(ratio * 100)}"
    add(folder, name, ratio)
    assert main([]) == code
    assert ("OVER" in capsys.readouterr().out) == bool(code)


def test_one_bad_among_good_fails_and_all_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(folder, "a_bad", 9)
    add(folder, "b_good", 1)
    (folder / "helper.py").write_text("raise AssertionError\n")
    assert main([]) == 1
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["a_bad", "b_good"]
    assert main(["b_good"]) == 0


def test_both_ways_are_run_in_turns() -> None:
    seen: list[str] = []
    ours, bare = compare(lambda: seen.append("ours"), lambda: seen.append("bare"), 3)
    assert seen == ["ours", "bare"] * 3
    assert min(ours, bare) >= 0
    assert measured("x", 3, 2, 1.6) == ("x (3.0 ms against 2.0)", 1.5, 1.6)
