#!/usr/bin/env python3
"""Reads the exported tables of a database with pandas and DuckDB, as they are.

usage: read_tables.py CLAIMBENCH DATABASE

Needs pandas and duckdb from PyPI. Every table is exported as CSV and as NDJSON; both must have the
same rows, and DuckDB must find days, numbers and coordinates to be such without being told.
"""
import pathlib
import subprocess
import sys
import tempfile

import duckdb
import pandas

TYPES = {
    "start_byte": "BIGINT", "end_byte": "BIGINT", "score": "DOUBLE", "earliest": "DATE",
    "latest": "DATE", "published": "DATE", "latitude": "DOUBLE", "longitude": "DOUBLE",
}


def read(program, database, table, folder):
    rows = {}
    for form in ("csv", "ndjson"):
        path = folder / f"{table}.{form}"
        with open(path, "wb") as file:
            subprocess.run([program, "export", table, "--format", form, "--db", database],
                           stdout=file, check=True)
        frame = pandas.read_csv(path) if form == "csv" else pandas.read_json(path, lines=True)
        relation = duckdb.read_csv(str(path)) if form == "csv" else duckdb.read_json(str(path))
        (count,), = duckdb.sql("SELECT count(*) FROM relation").fetchall()
        assert len(frame) == count, (table, form, len(frame), count)
        rows[form] = count
        if form == "csv":
            for name, kind in zip(relation.columns, relation.types):
                filled = frame[name].notna().any()
                assert not filled or str(kind) == TYPES.get(name, str(kind)), (table, name, kind)
    assert rows["csv"] == rows["ndjson"], (table, rows)
    return rows["csv"]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for name in ("articles", "claims", "evidence", "verdicts"):
            print(name, read(sys.argv[1], sys.argv[2], name, pathlib.Path(folder)))
