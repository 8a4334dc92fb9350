"""The chain of entries and the people's keys."""

from secrets import token_bytes

from alembic import op

from station.ledger.tables import SETTINGS

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.get_context().opts["run_file"](__file__)
    op.bulk_insert(
        SETTINGS,
        [{"name": "ledger", "value": token_bytes(32)}, {"name": "blind", "value": token_bytes(32)}],
    )
