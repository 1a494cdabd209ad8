package org.stemma.cli;

import java.util.Locale;

/** How results are printed: tables for people, one JSON object a line, or Markdown. */
enum Format {
    TEXT,
    JSON,
    MD;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
