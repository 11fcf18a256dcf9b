"""How large a file and a function may be, and what may not stand in one (CONTRIBUTING.md, "Size").

Docstrings, commented-out code and left-behind marks in Python files are ruff's to find (pyproject.toml).
"""

import ast
import re
import statistics
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = sorted([*(ROOT / "wellbeing_desktop").rglob("*.py"), *(ROOT / "benchmarks").rglob("*.py")])
TESTS = sorted((ROOT / "tests").rglob("*.py"))
PAPERS = sorted(
    path
    for pattern in ("*.md", "*.toml", "Makefile", "tools/*", ".ci/run", "docs/**/*.md", "ui/*.ui")
    for path in ROOT.glob(pattern)
    if path.is_file()
)
# In pieces, so that this file does not find itself.
MARK = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
BANNER = re.compile(r"^\s*#\s*[-=#*~_]{4,}", re.MULTILINE)


def length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def functions(source: str) -> dict[str, int]:
    """How many lines each function of a module has, its decorators not counted."""
    return {
        f"{node.name}:{node.lineno}": (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def functions_of(paths: list[Path]) -> dict[str, int]:
    return {
        f"{path.relative_to(ROOT)} {name}": size
        for path in paths
        for name, size in functions(path.read_text(encoding="utf-8")).items()
    }


def broad_handlers(source: str) -> int:
    """How many handlers of a module keep everything: not those that end in `raise`."""
    return sum(
        (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
        and ast.unparse(node.body[-1]) != "raise"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ExceptHandler)
    )


def test_no_file_is_long() -> None:
    assert {str(path): size for path in PROGRAM + TESTS if (size := length(path)) > 300} == {}


def test_files_are_short_as_a_rule() -> None:
    assert statistics.median(map(length, PROGRAM)) <= 120


def test_no_function_is_long() -> None:
    assert {name: size for name, size in functions_of(PROGRAM + TESTS).items() if size > 50} == {}


def test_functions_are_short_as_a_rule() -> None:
    sizes = sorted(functions_of(PROGRAM).values())
    assert statistics.median(sizes) <= 8
    assert sizes[int(len(sizes) * 0.95)] <= 35


def test_everything_is_caught_in_one_place_at_most() -> None:
    found = [path for path in PROGRAM for _ in range(broad_handlers(path.read_text(encoding="utf-8")))]
    assert len(found) <= 1, found


def test_no_banner_and_no_mark_is_left() -> None:
    for path in PROGRAM + TESTS:
        assert not BANNER.search(path.read_text(encoding="utf-8")), path
    for path in PAPERS:
        assert not MARK.search(path.read_text(encoding="utf-8")), path


def test_the_counts_count() -> None:
    source = "@wraps\ndef long(x):\n" + "    x += 1\n" * 60 + "class A:\n    async def short(self): ...\n"
    assert functions(source) == {"long:2": 61, "short:64": 1}
    assert broad_handlers("try: ...\nexcept: ...\ntry: ...\nexcept Exception as e: ...\n") == 2
    assert broad_handlers("try: ...\nexcept BaseException:\n    close()\n    raise\n") == 0
    assert broad_handlers("try: ...\nexcept (OSError, ValueError): ...\n") == 0
    assert MARK.search("<!-- TODO: later -->")
    assert BANNER.search("x = 1\n# ------ part two ------\n")
    assert not BANNER.search("# -- sql comment\n")
