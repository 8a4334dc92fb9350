"""What the chain says of each run, laid out for searching."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.get_context().opts["run_file"](__file__)
