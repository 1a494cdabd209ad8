package org.stemma.desk.sql;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Profile;
import org.stemma.story.ProfileBytes;

/** What the linker knows of each report, kept so that a desk opens without reading its texts again. */
final class ProfileRows {

    private final Database database;
    private final Truth truth;

    ProfileRows(Database database, Truth truth) {
        this.database = database;
        this.truth = truth;
    }

    /** Keeps the profile of the report that the truth has as row {@code sequence}. */
    void keep(long sequence, Profile profile) throws SQLException {
        database.change("INSERT INTO profiles (report, bytes) VALUES (?, ?)", insert -> {
            insert.setLong(1, sequence);
            insert.setBytes(2, ProfileBytes.write(profile));
        });
    }

    /** The profile of a report: as kept, or made anew and kept where it was not, or cannot be read. */
    Optional<Profile> of(ReportId report, Function<Report, Profile> anew) throws SQLException, IOException {
        Optional<Profile> kept = database.first(
                        "SELECT p.bytes FROM reports r JOIN profiles p ON p.report = r.seq WHERE r.id = ?",
                        query -> query.setString(1, report.value()),
                        row -> readable(row.getBytes("bytes")))
                .flatMap(found -> found);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Profile> made = truth.report(report).map(anew);
        if (made.isPresent()) {
            replace(report, made.get());
        }
        return made;
    }

    private void replace(ReportId report, Profile profile) throws SQLException, IOException {
        long sequence = database.first(
                        "SELECT seq FROM reports WHERE id = ?",
                        query -> query.setString(1, report.value()),
                        row -> row.getLong("seq"))
                .orElseThrow();
        replace(sequence, profile);
    }

    private void replace(long sequence, Profile profile) throws SQLException {
        database.change("DELETE FROM profiles WHERE report = ?", delete -> delete.setLong(1, sequence));
        keep(sequence, profile);
    }

    private static Optional<Profile> readable(byte[] bytes) {
        try {
            return Optional.of(ProfileBytes.read(bytes));
        } catch (IllegalArgumentException e) {
            // Of another version, or damaged: a profile is derived, so it is made anew.
            return Optional.empty();
        }
    }

    /** Makes the profile of a report anew where there is none that can be read. */
    void mend(long sequence, Report report, Function<Report, Profile> anew) throws SQLException, IOException {
        Optional<Profile> kept = database.first(
                        "SELECT bytes FROM profiles WHERE report = ?",
                        query -> query.setLong(1, sequence),
                        row -> readable(row.getBytes("bytes")))
                .flatMap(found -> found);
        if (kept.isEmpty()) {
            replace(sequence, anew.apply(report));
        }
    }
}
