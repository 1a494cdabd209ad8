package org.stemma.annotation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that stand in like company, by the binary paths of Brown's clustering (Brown et al. 1992): two words whose paths begin
 * alike are used alike. Words are kept as 32-bit hashes, ascending: {@code hashes[i]} has the path {@code paths[groups[i]]},
 * printed from its first bit, such as {@code 1011010}.
 */
public final class WordClusters {

    /** The words' file beside this class. */
    static final String RESOURCE = "clusters-en.bin";

    private final String[] paths;
    private final int[] hashes;
    private final short[] groups;

    private WordClusters(String[] paths, int[] hashes, short[] groups) {
        this.paths = paths;
        this.hashes = hashes;
        this.groups = groups;
    }

    /** The words of the resource, read at first use and shared. */
    static WordClusters english() {
        return English.WORDS;
    }

    /** Initialised by the class loader on first use, once. */
    private static final class English {
        static final WordClusters WORDS = resource();
    }

    private static WordClusters resource() {
        try (InputStream raw = WordClusters.class.getResourceAsStream(RESOURCE)) {
            if (raw == null) {
                throw new IllegalStateException("resource org/stemma/annotation/" + RESOURCE + " is missing");
            }
            return read(raw.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource org/stemma/annotation/" + RESOURCE, e);
        }
    }

    /**
     * Writes {@code paths}, word to path, as the resource holds them: the paths, then each word's hash as the step from the one
     * before in groups of seven bits, the lowest first, and the number of its path.
     */
    public static void write(Map<String, String> paths, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        List<String> all = new ArrayList<>(new TreeSet<>(paths.values()));
        out.writeShort(all.size());
        for (String path : all) {
            out.writeUTF(path);
        }
        SortedMap<Integer, String> byHash = new TreeMap<>();
        paths.forEach((word, path) -> byHash.putIfAbsent(hash(word), path));
        out.writeInt(byHash.size());
        int before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, String> entry : byHash.entrySet()) {
            int step = entry.getKey() - before;
            for (; (step & ~0x7f) != 0; step >>>= 7) {
                out.writeByte(step & 0x7f | 0x80);
            }
            out.writeByte(step);
            out.writeShort(all.indexOf(entry.getValue()));
            before = entry.getKey();
        }
        out.flush();
    }

    /** Reads what {@link #write} wrote. */
    static WordClusters read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        String[] paths = new String[in.readUnsignedShort()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.readUTF();
        }
        int[] hashes = new int[in.readInt()];
        short[] groups = new short[hashes.length];
        int at = bytes.length - in.available();
        int hash = Integer.MIN_VALUE;
        for (int i = 0; i < hashes.length; i++) {
            int step = 0;
            int shift = 0;
            for (; bytes[at] < 0; shift += 7) {
                step |= (bytes[at++] & 0x7f) << shift;
            }
            hash += step | bytes[at++] << shift;
            hashes[i] = hash;
            groups[i] = (short) ((bytes[at++] & 0xff) << 8 | (bytes[at++] & 0xff));
        }
        return new WordClusters(paths, hashes, groups);
    }

    /** The path of {@code word}, in small letters; empty for a word that is not listed. */
    String path(String word) {
        int at = Arrays.binarySearch(hashes, hash(word));
        return at < 0 ? "" : paths[groups[at]];
    }

    static int hash(String word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x85ebca6b;
        return hash ^ hash >>> 13;
    }
}
