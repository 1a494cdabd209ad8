package org.stemma.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.Line;
import org.stemma.desk.sql.SqlStore;

/** Opens desks; lets go of everything again when that fails half way. */
final class Opening {

    private Opening() {}

    static Desk read(DeskFolder place, Supplier<Line> rooms) throws IOException {
        place.demand();
        return new Desk(place, SqlStore.read(place.database()), rooms, Optional.empty());
    }

    static Desk write(DeskFolder place, Line line) throws IOException {
        return write(place, line, Writing.WORTH_KEEPING);
    }

    /** With another bound from which on a snapshot is written. */
    static Desk write(DeskFolder place, Line line, int worthKeeping) throws IOException {
        place.make();
        FileChannel lock = place.lock();
        boolean open = false;
        try {
            Desk desk = locked(place, lock, line, worthKeeping);
            open = true;
            return desk;
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    private static Desk locked(DeskFolder place, FileChannel lock, Line line, int worthKeeping) throws IOException {
        SqlStore store = SqlStore.write(place.database());
        boolean loaded = false;
        try {
            Writing writing = new Writing(place, store, line, lock, worthKeeping);
            loaded = true;
            return new Desk(place, store, () -> line, Optional.of(writing));
        } finally {
            if (!loaded) {
                store.close();
            }
        }
    }
}
