package org.stemma.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.stemma.desk.sql.PageTable;

/** Pages that were made of a desk's stories, beside the desk, so that they are at hand in the next run; its file may be deleted at any time. */
public final class DeskPages implements AutoCloseable {

    private final PageTable table;
    private final String program;

    private DeskPages(PageTable table, String program) {
        this.table = table;
        this.program = program;
    }

    /**
     * Opens the pages of the desk in {@code folder}.
     *
     * @param program what made the pages; those of another are as good as not there
     * @param most bytes of pages that are kept
     * @throws IOException when none can be kept there
     */
    public static DeskPages open(Path folder, String program, long most) throws IOException {
        return new DeskPages(PageTable.open(new DeskFolder(folder).pages(), most), program);
    }

    /** The page under {@code address}; absent when there is none that stands on {@code state} and can be read. */
    public Optional<byte[]> get(String address, String state) {
        return table.get(address, program + " " + state);
    }

    /** Keeps a page; when that fails it is made again some day. */
    public void put(String address, String state, byte[] page) {
        try {
            table.put(address, program + " " + state, page);
        } catch (IOException e) {
            // A full disk is told by whoever files.
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
