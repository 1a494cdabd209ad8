package org.stemma.desk.kept;

/**
 * How much a desk holds.
 *
 * @param reports how many reports
 * @param changes how many lines the log has
 * @param stories how many stories, merged ones counted once
 * @param openStories how many of them are open
 * @param last the sequence of the last row of the truth
 * @param databaseBytes size of the database with its write-ahead log
 * @param indexBytes size of the search index beside it
 */
public record DeskStats(
        long reports, long changes, long stories, long openStories, long last, long databaseBytes, long indexBytes) {}
