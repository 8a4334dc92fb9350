"""The ledger's tables as SQLAlchemy Core knows them. How they are made, and what guards them,
stands in the revisions' .sql files; a test holds the two together.
"""

from sqlalchemy import (
    Column,
    ColumnElement,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    literal_column,
)

METADATA = MetaData()
EMPTY: ColumnElement[str] = literal_column("''")
NO: ColumnElement[int] = literal_column("0")
"""Written out, where a partial index is to be found: a bound value need not match its condition."""

SETTINGS = Table(
    "settings", METADATA, Column("name", Text, primary_key=True), Column("value", LargeBinary)
)
ENTRIES = Table(
    "entries",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("at", Text),
    Column("kind", Text),
    Column("run", Text),
    Column("device", Text),
    Column("slot", Text),
    Column("step", Text),
    Column("station", Text),
    Column("operator", Text),
    Column("customer", Text),
    Column("recipe", Text),
    Column("recipe_version", Text),
    Column("facts", Text),
    Column("hash", Text),
)
HEADS = Table("heads", METADATA, Column("number", Integer, primary_key=True), Column("hash", Text))
PERSONS = Table(
    "persons",
    METADATA,
    Column("pseudonym", Text, primary_key=True),
    Column("role", Text),
    Column("nonce", LargeBinary),
    Column("sealed", LargeBinary),
)
PERSON_KEYS = Table(
    "person_keys",
    METADATA,
    Column("pseudonym", Text, primary_key=True),
    Column("key", LargeBinary),
    Column("blind", LargeBinary),
)
RUNS = Table(
    "runs",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("run", Text),
    Column("begun_us", Integer),
    Column("is_closed", Integer),
    Column("device", Text),
    Column("slot", Text),
    Column("station", Text),
    Column("operator", Text),
    Column("customer", Text),
    Column("recipe", Text),
    Column("recipe_version", Text),
    Column("at_us", Integer),
    Column("ending", Text),
    Column("code", Text),
    Column("verdict_number", Text),
    Column("what", Text),
    Column("serial", Text),
    Column("label", Text),
    Column("seconds", Float),
    Column("is_first_run", Integer),
    Column("tail", Text),
)
TOTALS = Table(
    "totals",
    METADATA,
    Column("field", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("runs", Integer),
)
