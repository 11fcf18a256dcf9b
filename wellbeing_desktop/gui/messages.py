"""Turns expected trouble into one clear sentence, with what to do next, in the language of the screen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wellbeing_desktop.domain.errors import Kind, UserError

from .message_words import SENTENCES
from .rule_words import FIELDS, GATES, RULES

_GROUP_TYPO = QT_TRANSLATE_NOOP(
    "Messages", "In groep {group} van de herstelcode zit een tikfout. Vergelijk die groep met het blad."
)
_ANY_FIELD = QT_TRANSLATE_NOOP("Fields", "dit veld")


def sentence(error: UserError) -> str:
    """The sentence for this trouble; says which field, rule, group or how many seconds when it is known."""
    if error.kind is Kind.RULE and error.data.get("rule") in RULES:
        return _translated("Rules", RULES[str(error.data["rule"])])
    known_group = error.kind is Kind.RECOVERY_CODE_TYPO and error.data.get("group")
    template = _translated("Messages", _GROUP_TYPO if known_group else SENTENCES[error.kind])
    return _capital(template.format_map(_words(error)))


def gate_words(gate: str) -> str:
    """What is to be done before a phase opens; empty for a strange gate."""
    return _translated("Gates", GATES[gate]) if gate in GATES else ""


def _words(error: UserError) -> dict[str, str]:
    field = FIELDS.get(str(error.data.get("field", "")), _ANY_FIELD)
    return {
        "field": _translated("Fields", field),
        "seconds": str(error.data.get("seconds", "")),
        "group": str(error.data.get("group", "")),
        "gate": gate_words(str(error.data.get("gate", ""))),
        "section": str(error.data.get("section", "")),
        "name": str(error.data.get("name", "")),
        "number": str(error.data.get("number", "")),
        "line": str(error.data.get("line", "?")),
        "found": str(error.data.get("found", "")),
        "version": str(error.data.get("version", "")),
        "pages": str(error.data.get("pages", "")),
    }


def _translated(context: str, marked: object) -> str:
    source = str(marked)
    return QCoreApplication.translate(context, source)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
