"""Runs the revisions on the connection that was given; there is no configuration file."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transaction_per_migration=False,
    run_file=context.config.attributes["run_file"],
)
context.run_migrations()
