package org.stemma.story;

import org.stemma.report.ReportId;

/** A story's name, derived from the report that opened it, so that a replay gives the same ids. */
public record StoryId(String value) implements Comparable<StoryId> {

    public static StoryId openedBy(ReportId report) {
        return new StoryId("s" + report.value());
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
