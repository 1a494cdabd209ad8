package org.stemma.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.stemma.Line;
import org.stemma.MarkedReports;
import org.stemma.desk.search.SearchIndex;
import org.stemma.desk.sql.SqlStore;

/** Opens desks; lets go of everything again when that fails half way. */
final class Opening {

    private Opening() {}

    static Desk read(DeskFolder place, Supplier<Line> rooms) throws IOException {
        return read(place, new ReadingRoom(() -> MarkedReports.usual(rooms.get()), SearchIndex.reading(place.index())));
    }

    private static Desk read(DeskFolder place, ReadingRoom room) throws IOException {
        place.demand();
        return new Desk(place, SqlStore.read(place.database()), room, Optional.empty());
    }

    static List<Desk> read(DeskFolder place, MarkedReports marked, int count, LongSupplier nanoseconds)
            throws IOException {
        ReadingRoom room = new ReadingRoom(() -> marked, SearchIndex.shared(place.index(), nanoseconds));
        List<Desk> desks = new ArrayList<>();
        boolean opened = false;
        try {
            while (desks.size() < count) {
                desks.add(read(place, room));
            }
            opened = true;
            return desks;
        } finally {
            if (!opened) {
                for (Desk desk : desks) {
                    desk.close();
                }
            }
        }
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
            ReadingRoom room = new ReadingRoom(() -> MarkedReports.usual(line), SearchIndex.reading(place.index()));
            return new Desk(place, store, room, Optional.of(writing));
        } finally {
            if (!loaded) {
                store.close();
            }
        }
    }
}
