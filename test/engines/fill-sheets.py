"""Fills sheets of hoshin in, as department heads would, with openpyxl: fill-sheets.py FROM TO FILE..."""

import datetime
import os
import random
import sys

from openpyxl import load_workbook

HEADS = 3


def heads(page):
    return {cell.value: cell.column for cell in page[HEADS] if cell.value is not None}


def is_open(cell):
    return not cell.protection.locked


def fill_values(page, columns):
    for row in range(HEADS + 1, page.max_row + 1):
        at = lambda name: page.cell(row, columns[name])
        if at("Id").value is None:
            continue
        if is_open(at("Numerator")):
            at("Numerator").value, at("Denominator").value = 98, 100
        elif is_open(at("Value")):
            plan = at("Plan").value
            at("Value").value = plan if isinstance(plan, (int, float)) else 1
        if "Weight" in columns and is_open(at("Weight")):
            at("Weight").value = 100


def fill_measures(page, columns):
    for row in range(HEADS + 1, page.max_row + 1):
        progress, finished = page.cell(row, columns["Progress"]), page.cell(row, columns["Finished on"])
        if is_open(progress):
            progress.value = 0.6
            progress.number_format = "0%"
        elif is_open(finished):
            finished.value = datetime.date(2026, 7, 20)


def fill_actions(page, columns):
    for row in range(HEADS + 1, page.max_row + 1):
        if page.cell(row, columns["Id"]).value is not None:
            page.cell(row, columns["Status"]).value = "done"
            page.cell(row, columns["Note"]).value = "As agreed"


def sort_and_copy(page, columns):
    """Rows in another order, the first one twice, and one by hand below."""
    rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=HEADS + 1)]
    random.Random(7).shuffle(rows)
    for r, values in enumerate([*rows, rows[0]]):
        for c, value in enumerate(values):
            page.cell(HEADS + 1 + r, c + 1).value = value


def main(to, files):
    for file in files:
        book = load_workbook(file)
        for page in book.worksheets:
            columns = heads(page) if page.max_row >= HEADS else {}
            if "Numerator" in columns:
                fill_values(page, columns)
                if os.environ.get("SORTED"):
                    sort_and_copy(page, columns)
            elif "Progress" in columns:
                fill_measures(page, columns)
            elif "Status" in columns:
                fill_actions(page, columns)
        book.save(os.path.join(to, os.path.basename(file)))


main(sys.argv[1], sys.argv[2:])
