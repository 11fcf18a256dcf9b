"""What a person can read on a widget."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget


def words_on(widget: QWidget) -> str:
    """All words in sight, a line each, with what a screen reader is told besides."""
    QApplication.processEvents()  # what was put in a layout comes in sight with the next turn of the event loop
    found: list[str] = []
    for child in widget.findChildren(QWidget):
        if not child.isVisibleTo(widget):
            continue
        match child:
            case QLabel() | QAbstractButton() | QLineEdit():
                found.append(child.text())
            case QComboBox():
                found += [child.itemText(at) for at in range(child.count())]
            case QTextEdit():
                found.append(child.toPlainText())
        found += [child.accessibleName(), child.accessibleDescription()]
    return "\n".join(text for text in found if text)
