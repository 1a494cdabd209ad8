CREATE TABLE format (
    version INTEGER NOT NULL
);

-- Truth. seq counts on through both tables; crc is CRC-32C over seq, id and the stored bytes of line.
CREATE TABLE reports (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    line BYTEA NOT NULL,
    crc BIGINT NOT NULL
);
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY,
    line BYTEA NOT NULL,
    crc BIGINT NOT NULL
);

-- Derived from here on: folded from the log of changes, in the transaction of the change, and again by a rebuild.

-- Every story id there ever was and the one that holds now; "open" counts in the row that holds.
CREATE TABLE stories (
    id TEXT PRIMARY KEY,
    holds TEXT NOT NULL,
    retired INTEGER NOT NULL,
    is_open INTEGER NOT NULL
);
CREATE INDEX stories_by_holds ON stories (holds);

-- report and change are the seq of the report and of the change that put it where it is.
CREATE TABLE members (
    report INTEGER PRIMARY KEY,
    story TEXT NOT NULL,
    change INTEGER NOT NULL,
    title TEXT,
    title_derived INTEGER NOT NULL,
    outlet TEXT,
    earliest BIGINT,
    latest BIGINT
);
CREATE INDEX members_by_story ON members (story);

CREATE TABLE antecedents (
    story TEXT NOT NULL,
    antecedent TEXT NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (story, antecedent)
);
