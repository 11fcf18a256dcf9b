"""Dutch in the sources, English in en.ts: complete, in step, and with the same placeholders."""

import ast
import re
import shutil
import string
from pathlib import Path

import pytest

from tests.translated import messages
from tools.translations import I18N, ROOT, compile_into, gather

PACKAGE = ROOT / "wellbeing_desktop"
LANGUAGES = ("nl", "en")
MARKED = re.compile(r"(str\()?[A-Za-z_.]+(\[.+])?\)?")


def placeholders(text: str) -> list[str]:
    """The {named} fields and the %n of a text, in alphabetical order."""
    named = [field for _, field, _, _ in string.Formatter().parse(text) if field is not None]
    return sorted(named + re.findall(r"%(?:n|L?\d)", text))


def spoken(source: str) -> list[tuple[str, ast.expr]]:
    """Each text a module hands to Qt's translation: the context it is looked up in and the argument."""
    found: list[tuple[str, ast.expr]] = []

    def walk(node: ast.AST, context: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                name = ast.unparse(child.func).rpartition(".")[2]
                if name == "tr" and child.args:
                    found.append((context, child.args[0]))
                elif name in ("QT_TRANSLATE_NOOP", "translate") and len(child.args) > 1:
                    found.append((str(getattr(child.args[0], "value", "")), child.args[1]))
            walk(child, child.name if isinstance(child, ast.ClassDef) else context)

    walk(ast.parse(source), "")
    return found


def test_the_sources_hold_nothing_new(tmp_path: Path) -> None:
    for language in LANGUAGES:
        shutil.copy(I18N / f"{language}.ts", tmp_path)
    gather(tmp_path)
    for language in LANGUAGES:
        name = f"{language}.ts"
        assert (tmp_path / name).read_text() == (I18N / name).read_text(), "run `make translations`"


def test_everything_is_translated_and_compiled(tmp_path: Path) -> None:
    compile_into(tmp_path)
    for language in LANGUAGES:
        name = f"{language}.qm"
        assert (tmp_path / name).read_bytes() == (I18N / name).read_bytes(), "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same(language: str) -> None:
    for context, source, texts in messages(language):
        for text in texts:
            assert set(placeholders(text)) <= set(placeholders(source)), (context, source)
        assert placeholders(texts[-1]) == placeholders(source), (context, source)


def test_lupdate_saw_every_text() -> None:
    known = {(context, source) for context, source, _ in messages("en")}
    for path in PACKAGE.rglob("*.py"):
        for context, text in spoken(path.read_text(encoding="utf-8")):
            if MARKED.fullmatch(ast.unparse(text)):
                continue  # a text marked with QT_TRANSLATE_NOOP where it stands
            assert isinstance(text, ast.Constant), f"{path}:{text.lineno}: only a literal can be translated"
            assert (context, text.value) in known, f"{path}:{text.lineno}"


def test_the_reader_of_texts_reads() -> None:
    source = 'class A:\n    def f(self):\n        self.tr(f"x {1}")\n        QT_TRANSLATE_NOOP("B", "y")\n'
    (first, expression), (second, constant) = spoken(source)
    assert (first, second) == ("A", "B")
    assert isinstance(expression, ast.JoinedStr)
    assert isinstance(constant, ast.Constant)
    assert placeholders("%n van {count}") == ["%n", "count"]
