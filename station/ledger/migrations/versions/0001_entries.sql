-- The chain and the people. What is written here is never changed; keys of people may be removed.

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????Z'),
    kind TEXT NOT NULL CHECK (kind <> ''),
    run TEXT NOT NULL,
    device TEXT NOT NULL,
    slot TEXT NOT NULL,
    step TEXT NOT NULL,
    station TEXT NOT NULL,
    operator TEXT NOT NULL CHECK (operator = '' OR operator GLOB 'person:*'),
    customer TEXT NOT NULL CHECK (customer = '' OR customer GLOB 'person:*'),
    recipe TEXT NOT NULL,
    recipe_version TEXT NOT NULL,
    facts TEXT NOT NULL CHECK (json_valid(facts)),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX entries_of_run ON entries (run) WHERE run <> '';
CREATE INDEX entries_of_device ON entries (device) WHERE device <> '';
CREATE INDEX entries_of_shifts ON entries (number) WHERE kind IN ('shift-begun', 'shift-ended');

-- One row for each commit: how far the chain had come. Entries cut off at the end are missed here.
CREATE TABLE heads (
    number INTEGER PRIMARY KEY,
    hash TEXT NOT NULL
) STRICT;

-- A name, sealed under a key of its own. Stays when the key is gone, and tells nothing then.
CREATE TABLE persons (
    pseudonym TEXT NOT NULL PRIMARY KEY CHECK (pseudonym GLOB 'person:*'),
    role TEXT NOT NULL,
    nonce BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

-- The key, and what a name is found by. Both go when a person is erased, and nothing else does.
CREATE TABLE person_keys (
    pseudonym TEXT NOT NULL PRIMARY KEY REFERENCES persons (pseudonym),
    key BLOB NOT NULL CHECK (length(key) = 32),
    blind BLOB NOT NULL UNIQUE
) STRICT;

-- "INSERT OR REPLACE" removes a row without asking the DELETE trigger, hence the INSERT triggers.
CREATE TRIGGER entries_follow BEFORE INSERT ON entries
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entries)
BEGIN SELECT RAISE(ABORT, 'entries follow each other'); END;
CREATE TRIGGER entries_stand BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;

CREATE TRIGGER heads_follow BEFORE INSERT ON heads
WHEN NEW.number <= (SELECT coalesce(max(number), 0) FROM heads)
BEGIN SELECT RAISE(ABORT, 'heads follow each other'); END;
CREATE TRIGGER heads_stand BEFORE UPDATE ON heads
BEGIN SELECT RAISE(ABORT, 'heads are never changed'); END;
CREATE TRIGGER heads_stay BEFORE DELETE ON heads
BEGIN SELECT RAISE(ABORT, 'heads are never removed'); END;

CREATE TRIGGER persons_come_once BEFORE INSERT ON persons
WHEN EXISTS (SELECT 1 FROM persons WHERE pseudonym = NEW.pseudonym)
BEGIN SELECT RAISE(ABORT, 'a sealed name is never replaced'); END;
CREATE TRIGGER persons_stand BEFORE UPDATE ON persons
BEGIN SELECT RAISE(ABORT, 'a sealed name is never changed'); END;
CREATE TRIGGER persons_stay BEFORE DELETE ON persons
BEGIN SELECT RAISE(ABORT, 'a sealed name is never removed; its key may be'); END;

CREATE TRIGGER person_keys_come_once BEFORE INSERT ON person_keys
WHEN EXISTS (SELECT 1 FROM person_keys WHERE pseudonym = NEW.pseudonym OR blind = NEW.blind)
BEGIN SELECT RAISE(ABORT, 'a key is never replaced'); END;
CREATE TRIGGER person_keys_stand BEFORE UPDATE ON person_keys
BEGIN SELECT RAISE(ABORT, 'a key is never changed; it may be removed'); END;

CREATE TRIGGER settings_come_once BEFORE INSERT ON settings
WHEN EXISTS (SELECT 1 FROM settings WHERE name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'a setting is never replaced'); END;
CREATE TRIGGER settings_stand BEFORE UPDATE ON settings
BEGIN SELECT RAISE(ABORT, 'a setting is never changed'); END;
CREATE TRIGGER settings_stay BEFORE DELETE ON settings
BEGIN SELECT RAISE(ABORT, 'a setting is never removed'); END;
