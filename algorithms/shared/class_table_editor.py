"""The table in which classes are edited: a button for each colour, rows that come, go and move, presets."""

from qgis.core import QgsApplication
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.classes import distinct_colors
from .translation import tr

_KEY, _NAME, _COLOR = range(3)
#: Rows that the table has room for: as many as it has, within these limits.
_FEWEST_SHOWN, _MOST_SHOWN = 5, 12


class ClassTableEditor(QWidget):
    """A table with one row per class: a bound or old values, a name, and a colour.

    Parameters
    ----------
    headers : list of str
        Of the three columns.
    needs_colors : bool
        Whether a new row gets a colour; otherwise it has none, which keeps the one that the class has.
    parent : QWidget, optional
    """

    changed = pyqtSignal()

    def __init__(self, headers, needs_colors, parent=None):
        super().__init__(parent)
        self._needs_colors = needs_colors
        self._table = self._make_table(headers)
        self._insert = self._button("/symbologyAdd.svg", tr("Insert a row above"), self.insert_row)
        self._remove = self._button("/symbologyRemove.svg", tr("Remove the row"), self.remove_row)
        self._up = self._button("/mActionArrowUp.svg", tr("Move the row up"), lambda: self.move_row(-1))
        self._down = self._button("/mActionArrowDown.svg", tr("Move the row down"), lambda: self.move_row(1))
        self._presets = QToolButton()
        self._presets.setText(tr("Presets"))
        self._presets.setToolTip(tr("Fill the table"))
        self._presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._presets.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._presets.setMenu(QMenu(self._presets))
        self._presets.menu().setToolTipsVisible(True)
        self._presets.hide()
        buttons = QHBoxLayout()
        for button in (self._insert, self._remove, self._up, self._down):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self._presets)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)
        layout.addLayout(buttons)
        self._make_room(0)
        self._update_buttons()

    def _make_table(self, headers):
        table = QTableWidget(0, len(headers))
        table.setHorizontalHeaderLabels(headers)
        table.setAccessibleName(tr("Table of classes"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # The tab key goes on to the next widget, as everywhere else; the arrow keys move within the table.
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(_KEY, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        table.itemChanged.connect(lambda _: self.changed.emit())
        table.currentCellChanged.connect(lambda *_: self._update_buttons())
        return table

    def _button(self, icon, tip, act):
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        # A click ends the editing of a cell.
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _: act())
        return button

    def rows(self):
        """Return the rows as lists of three texts."""
        table = self._table
        return [
            [*(table.item(row, column).text() for column in range(_COLOR)), _color_text(table, row)]
            for row in range(table.rowCount())
        ]

    def set_rows(self, rows):
        """Show these rows, of three texts each, and no others."""
        table = self._table
        was_blocked = table.blockSignals(True)
        for row in range(table.rowCount()):
            table.cellWidget(row, _COLOR).hide()  # Qt deletes it only later
        table.setRowCount(len(rows))
        for row, (*texts, color) in enumerate(rows):
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
            table.setCellWidget(row, _COLOR, self._color_button(color))
        table.blockSignals(was_blocked)
        self._make_room(len(rows))
        self._update_buttons()
        self.changed.emit()

    def _make_room(self, rows):
        table = self._table
        shown = min(max(rows, _FEWEST_SHOWN), _MOST_SHOWN) * table.verticalHeader().defaultSectionSize()
        table.setMinimumHeight(shown + table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth())

    def _color_button(self, text):
        button = QgsColorButton()
        button.setAllowOpacity(False)
        button.setToolTip(tr("Colour of the class"))
        if not self._needs_colors:
            button.setShowNull(True, tr("Keep the colour"))
        color = QColor(text)
        if color.isValid():
            button.setColor(color)
        else:
            button.setToNull()
        # A text that is no colour stays what it is until another one is chosen: the algorithm refuses it.
        button.setProperty("text", color.name() if color.isValid() else text)
        button.colorChanged.connect(lambda color: self._take_color(button, color))
        return button

    def _take_color(self, button, color):
        button.setProperty("text", "" if button.isNull() else color.name())
        self.changed.emit()

    def insert_row(self):
        """Insert a row above the current one, or at the end where there is none."""
        rows = self.rows()
        place = self._table.currentRow() if self._table.currentRow() >= 0 else len(rows)
        taken = {color for *_, color in rows}
        free = (color for color in distinct_colors(len(rows) + 1) if color not in taken)
        rows.insert(place, ["", "", next(free) if self._needs_colors else ""])
        self._show_with_current(rows, place)

    def remove_row(self):
        """Remove the current row."""
        rows, place = self.rows(), self._table.currentRow()
        del rows[place]
        self._show_with_current(rows, min(place, len(rows) - 1))

    def move_row(self, step):
        """Move the current row up (-1) or down (1)."""
        rows, place = self.rows(), self._table.currentRow()
        rows.insert(place + step, rows.pop(place))
        self._show_with_current(rows, place + step)

    def select_row(self, row):
        """Make a row the current one."""
        self._table.setCurrentCell(row, _NAME, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show_with_current(self, rows, place):
        self.set_rows(rows)
        if rows:
            self.select_row(place)

    def _update_buttons(self):
        row, count = self._table.currentRow(), self._table.rowCount()
        self._remove.setEnabled(0 <= row < count)
        self._up.setEnabled(0 < row < count)
        self._down.setEnabled(0 <= row < count - 1)

    def add_preset(self, label, tip, make_rows):
        """Offer a table by its name; `make_rows` returns its rows of three texts when it is chosen."""
        action = self._presets.menu().addAction(label)
        action.setToolTip(tip)
        action.triggered.connect(lambda _: self.set_rows(make_rows()))
        self._presets.show()


def _color_text(table, row):
    return table.cellWidget(row, _COLOR).property("text") or ""  # Qt knows no empty text, only none


class ClassTableDialog(QDialog):
    """A window with an editor, for where there is no room for it.

    Parameters
    ----------
    title : str
    editor : ClassTableEditor
    take_rows : callable
        Is called with the rows when they are accepted.
    parent : QWidget
    """

    def __init__(self, title, editor, take_rows, parent):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: take_rows(editor.rows()))
        layout = QVBoxLayout(self)
        layout.addWidget(editor)
        layout.addWidget(buttons)
