package org.stemma.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.Reader;
import org.stemma.intake.StandardReader;

/** The invented reports that come with the program, listed in the resource {@code demo/index}. */
public final class Sample {

    private static final String FOLDER = "demo/";

    private Sample() {}

    /** The intakes of all sample reports, in the order of the index. */
    public static List<Intake> intakes() throws IOException {
        Reader reader = new StandardReader();
        List<Intake> intakes = new ArrayList<>();
        for (String path : paths()) {
            intakes.addAll(reader.read(bytes(path), Hint.of(path)));
        }
        return intakes;
    }

    /** The paths of the index, one a report. */
    static List<String> paths() throws IOException {
        return new String(bytes("index"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream stream = Sample.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new FileNotFoundException("sample report " + path + " is missing from the jar");
            }
            return stream.readAllBytes();
        }
    }
}
