package org.stemma.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.Line;
import org.stemma.Newsdesk;
import org.stemma.desk.sql.SqlStore;
import org.stemma.story.EventTime;
import org.stemma.story.MemoryIndex;

/** Opens desks; lets go of everything again when that fails half way. */
final class Opening {

    private Opening() {}

    static Desk read(DeskFolder place, Supplier<Line> rooms) throws IOException {
        place.demand();
        return new Desk(place, SqlStore.read(place.database()), rooms, Optional.empty());
    }

    static Desk write(DeskFolder place, Line line) throws IOException {
        place.make();
        FileChannel lock = place.lock();
        boolean open = false;
        try {
            Desk desk = locked(place, lock, line);
            open = true;
            return desk;
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    private static Desk locked(DeskFolder place, FileChannel lock, Line line) throws IOException {
        SqlStore store = SqlStore.write(place.database());
        boolean loaded = false;
        try {
            Desk.Writing writing = loaded(place, store, lock, line);
            loaded = true;
            return new Desk(place, store, () -> line, Optional.of(writing));
        } finally {
            if (!loaded) {
                store.close();
            }
        }
    }

    private static Desk.Writing loaded(DeskFolder place, SqlStore store, FileChannel lock, Line line)
            throws IOException {
        FileAttic attic = new FileAttic(place.attic());
        boolean loaded = false;
        try {
            MemoryIndex index = new MemoryIndex(attic);
            EventTime time = new EventTime();
            Newsdesk newsdesk = new Newsdesk(line, index, store, time);
            List<DeskFault> leftOut = store.fold(index, time, newsdesk::profile);
            loaded = true;
            return new Desk.Writing(lock, attic, newsdesk, index, leftOut);
        } finally {
            if (!loaded) {
                attic.close();
            }
        }
    }
}
