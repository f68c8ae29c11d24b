"""Prints every row of every view of a store, one JSON object a line: {"view": name, "row": {column: value}}."""
import json
import sqlite3
import sys

store = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
store.row_factory = sqlite3.Row
for (view,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name").fetchall():
    for row in store.execute(f'SELECT * FROM "{view}"'):
        print(json.dumps({"view": view, "row": dict(row)}))
