-- Derived: what the linker knows of a report, so that a desk opens without reading its texts again.
CREATE TABLE profiles (
    report INTEGER PRIMARY KEY,
    bytes BYTEA NOT NULL
);
