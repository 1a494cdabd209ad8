package org.stemma.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Where the parts of a desk lie.
 *
 * <pre>
 * desk/
 *   VERSION      1           the format of the folder
 *   stemma.db    the truth and what is folded from it; beside it stemma.db-wal and -shm while it is open
 *   index/       the search index; may be deleted
 *   stories      the index of stories as a writer left it; may be deleted
 *   pages.db     pages as the server made them of stories; may be deleted
 *   lock         4711        the process that writes; the lock is on the file, its content tells people
 * </pre>
 */
record DeskFolder(Path path) {

    private static final int VERSION = 1;

    /** Beyond any content, since a locked part cannot be read on every system. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    Path database() {
        return path.resolve("stemma.db");
    }

    Path stories() {
        return path.resolve("stories");
    }

    Path pages() {
        return path.resolve("pages.db");
    }

    Path index() {
        return path.resolve("index");
    }

    /** Of the database with its log. */
    long databaseBytes() throws IOException {
        return bytes(database()) + bytes(path.resolve("stemma.db-wal"));
    }

    long indexBytes() throws IOException {
        if (!Files.isDirectory(index())) {
            return 0;
        }
        long sum = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(index())) {
            for (Path file : files) {
                sum += bytes(file);
            }
        }
        return sum;
    }

    /** Files of an index come and go while it is written. */
    private static long bytes(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private Path version() {
        return path.resolve("VERSION");
    }

    /** Makes what is missing of the folder. Throws {@link IOException} when it belongs to a newer program or to something else. */
    void make() throws IOException {
        Files.createDirectories(path);
        if (!Files.exists(version())) {
            Path next = Files.writeString(path.resolve("VERSION.new"), VERSION + "\n", StandardCharsets.UTF_8);
            Files.move(next, version(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        demand();
    }

    /** Throws {@link IOException} unless this is the folder of a desk that this program can read. */
    void demand() throws IOException {
        String version;
        try {
            version = Files.readString(version(), StandardCharsets.UTF_8).strip();
        } catch (NoSuchFileException e) {
            throw new IOException(path + ": this is no desk; it has no file VERSION", e);
        }
        if (!version.matches("\\d{1,9}")) {
            throw new IOException(version() + ": it should hold a number, and holds \"" + version + "\"");
        }
        if (Integer.parseInt(version) > VERSION) {
            throw new IOException(path + ": the desk has version " + version + " and this program reads up to "
                    + VERSION + "; a newer Stemma wrote it");
        }
    }

    /** Locks the folder for writing until the channel is closed. Throws {@link DeskInUseException} that names who holds it. */
    FileChannel lock() throws IOException {
        Path file = path.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = holds(channel);
            if (!locked) {
                throw new DeskInUseException(path + ": the desk is being written by process " + holder(file)
                        + "; one can write at a time, any number can read");
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"), 0);
            return channel;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static boolean holds(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(Path file) throws IOException {
        String pid = Files.readString(file, StandardCharsets.UTF_8).strip();
        return pid.isEmpty() ? "of which nothing is known" : pid;
    }
}
