-- What the chain says of each run, laid out for searching. No part of the chain: it can be thrown
-- away and made again, by inserting the entries into `projection` in their order.

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,                 -- the number of the run's first entry
    run TEXT NOT NULL UNIQUE,
    begun_us INTEGER NOT NULL,              -- microseconds since 1970, UTC
    is_closed INTEGER NOT NULL DEFAULT 0,
    device TEXT NOT NULL DEFAULT '',
    slot TEXT NOT NULL DEFAULT '',
    station TEXT NOT NULL DEFAULT '',
    operator TEXT NOT NULL DEFAULT '',
    customer TEXT NOT NULL DEFAULT '',
    recipe TEXT NOT NULL DEFAULT '',
    recipe_version TEXT NOT NULL DEFAULT '',
    at_us INTEGER,                          -- of its latest verdict; NULL: none yet
    ending TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    verdict_number TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    serial TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    seconds REAL NOT NULL DEFAULT 0,
    is_first_run INTEGER NOT NULL DEFAULT 1,
    -- The last six digits of the device id, the last one first: an end is a beginning here.
    tail TEXT GENERATED ALWAYS AS (
        substr(device, -1, 1) || substr(device, -2, 1) || substr(device, -3, 1)
        || substr(device, -4, 1) || substr(device, -5, 1) || substr(device, -6, 1)
    ) VIRTUAL
) STRICT;

-- Each gives its rows newest first without sorting; the first four count without the table.
CREATE INDEX runs_by_time ON runs (at_us, id, slot, ending, code) WHERE at_us IS NOT NULL;
CREATE INDEX runs_by_slot ON runs (slot, at_us, id, ending, code) WHERE at_us IS NOT NULL;
CREATE INDEX runs_by_ending ON runs (ending, at_us, id, slot, code) WHERE at_us IS NOT NULL;
CREATE INDEX runs_by_code ON runs (code, at_us, id, slot, ending) WHERE at_us IS NOT NULL;
CREATE INDEX runs_by_verdict ON runs (verdict_number, at_us) WHERE at_us IS NOT NULL;
CREATE INDEX runs_by_customer ON runs (customer, at_us) WHERE at_us IS NOT NULL;
CREATE INDEX runs_by_serial ON runs (serial, at_us) WHERE at_us IS NOT NULL;
CREATE INDEX runs_by_tail ON runs (tail, at_us) WHERE at_us IS NOT NULL;
CREATE INDEX runs_by_device ON runs (device);
CREATE INDEX runs_open ON runs (id) WHERE is_closed = 0;

-- How many judged runs there are, in all and by each single thing that is often asked for.
CREATE TABLE totals (
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    runs INTEGER NOT NULL,
    PRIMARY KEY (field, value)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER runs_are_uncounted AFTER UPDATE OF at_us, ending, code, verdict_number, slot ON runs
WHEN OLD.at_us IS NOT NULL
BEGIN
    UPDATE totals SET runs = runs - 1
    WHERE (field, value) IN (
        VALUES ('all', ''), ('ending', OLD.ending), ('code', OLD.code),
            ('verdict_number', OLD.verdict_number), ('slot', OLD.slot)
    );
END;

CREATE TRIGGER runs_are_counted AFTER UPDATE OF at_us, ending, code, verdict_number, slot ON runs
WHEN NEW.at_us IS NOT NULL
BEGIN
    INSERT INTO totals (field, value, runs)
    VALUES ('all', '', 1), ('ending', NEW.ending, 1), ('code', NEW.code, 1),
        ('verdict_number', NEW.verdict_number, 1), ('slot', NEW.slot, 1)
    ON CONFLICT (field, value) DO UPDATE SET runs = runs + 1;
END;

CREATE VIEW projection AS
SELECT number, at, kind, run, device, slot, station, operator, customer, recipe, recipe_version,
    facts
FROM entries;

CREATE TRIGGER projection_takes INSTEAD OF INSERT ON projection
WHEN NEW.run <> ''
BEGIN
    INSERT INTO runs (id, run, begun_us)
    SELECT NEW.number, NEW.run, unixepoch(substr(NEW.at, 1, 19)) * 1000000 + substr(NEW.at, 21, 6)
    WHERE NOT EXISTS (SELECT 1 FROM runs WHERE run = NEW.run);

    -- Who, where and how: the latest word until its verdict, and that of the verdict.
    UPDATE runs SET
        device = iif(NEW.device = '', device, NEW.device),
        slot = iif(NEW.slot = '', slot, NEW.slot),
        station = iif(NEW.station = '', station, NEW.station),
        operator = iif(NEW.operator = '', operator, NEW.operator),
        customer = iif(NEW.customer = '', customer, NEW.customer),
        recipe = iif(NEW.recipe = '', recipe, NEW.recipe),
        recipe_version = iif(NEW.recipe_version = '', recipe_version, NEW.recipe_version)
    WHERE run = NEW.run AND (at_us IS NULL OR NEW.kind = 'verdict')
        AND (device, slot, station, operator, customer, recipe, recipe_version) IS NOT
            (NEW.device, NEW.slot, NEW.station, NEW.operator, NEW.customer, NEW.recipe,
             NEW.recipe_version);

    UPDATE runs SET
        at_us = unixepoch(substr(NEW.at, 1, 19)) * 1000000 + substr(NEW.at, 21, 6),
        ending = coalesce(NEW.facts ->> '$.ending', ''),
        code = coalesce(NEW.facts ->> '$.code', ''),
        verdict_number = coalesce(NEW.facts ->> '$.number', ''),
        what = coalesce(NEW.facts ->> '$.what', ''),
        serial = coalesce(nullif(NEW.facts ->> '$.serial', ''), serial),
        seconds = coalesce(NEW.facts ->> '$.seconds', 0),
        is_first_run = coalesce(NEW.facts ->> '$.is_first_run', 1) <> 0
    WHERE run = NEW.run AND NEW.kind = 'verdict';

    -- A later truth is no further run: its time stays that of the verdict.
    UPDATE runs SET
        ending = coalesce(NEW.facts ->> '$.ending', ending),
        code = coalesce(NEW.facts ->> '$.code', code),
        verdict_number = coalesce(NEW.facts ->> '$.number', verdict_number),
        what = coalesce(NEW.facts ->> '$.what', what)
    WHERE run = NEW.run AND NEW.kind = 'truth-changed' AND at_us IS NOT NULL;

    UPDATE runs SET label = coalesce(NEW.facts ->> '$.label', '')
    WHERE run = NEW.run AND NEW.kind = 'label-printed';

    UPDATE runs SET label = ''
    WHERE run = NEW.run AND NEW.kind = 'label-void' AND label IS (NEW.facts ->> '$.label');

    UPDATE runs SET is_closed = 1
    WHERE run = NEW.run AND NEW.kind = 'run-closed';
END;

CREATE TRIGGER entries_are_projected AFTER INSERT ON entries
BEGIN
    INSERT INTO projection
    VALUES (NEW.number, NEW.at, NEW.kind, NEW.run, NEW.device, NEW.slot, NEW.station,
        NEW.operator, NEW.customer, NEW.recipe, NEW.recipe_version, NEW.facts);
END;

INSERT INTO projection SELECT * FROM projection ORDER BY number;
