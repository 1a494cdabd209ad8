package org.stemma.newsroom;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which program this is: what one program made of a story another may make otherwise. */
public final class Program {

    private static final int DIGITS = 16;

    private Program() {}

    /**
     * A short mark that is another for other program files: over the size and time of everything that the running Java machine loads classes
     * from.
     *
     * @throws IOException when a folder of classes cannot be read
     */
    public static String mark() throws IOException {
        StringBuilder files = new StringBuilder();
        for (String entry :
                Arrays.asList(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))) {
            for (Path file : files(Path.of(entry))) {
                BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
                files.append(file.getFileName())
                        .append(' ')
                        .append(is.size())
                        .append(' ')
                        .append(is.lastModifiedTime().toMillis())
                        .append('\n');
            }
        }
        return hashed(files.toString());
    }

    private static List<Path> files(Path entry) throws IOException {
        if (!Files.exists(entry)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(entry)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String hashed(String files) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(files.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
