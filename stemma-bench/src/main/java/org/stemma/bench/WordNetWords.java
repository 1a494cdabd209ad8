package org.stemma.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the library's {@code words-en.tsv.gz} from WordNet 3.1 (Princeton's licence): words written in small letters that
 * occur in its tagged texts, and irregular forms of them; {@code p} behind a tab marks a noun for a person ("baker").
 * Arguments: the folder of the data files, the plain file and the packed file to write.
 */
public final class WordNetWords {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z'-]*[a-z]|[ai]");
    private static final String PERSON = "18";
    private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

    private final Set<String> small = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final TreeMap<String, Boolean> words = new TreeMap<>();

    private WordNetWords() {}

    /** Runs the conversion; throws {@link IOException} when a file cannot be read or written. */
    public static void main(String[] arguments) throws IOException {
        WordNetWords made = new WordNetWords();
        made.read(Path.of(arguments[0]));
        made.write(Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void read(Path folder) throws IOException {
        for (String part : PARTS) {
            for (String line : Files.readAllLines(folder.resolve("data." + part))) {
                synset(line, part);
            }
        }
        for (String line : Files.readAllLines(folder.resolve("cntlist"))) {
            String word = line.substring(line.indexOf(' ') + 1, line.indexOf('%'));
            if (small.contains(word)) {
                words.put(word, persons.contains(word));
            }
        }
        for (String word : persons) {
            words.putIfAbsent(word, true);
        }
        for (String part : PARTS) {
            for (String line : Files.readAllLines(folder.resolve(part + ".exc"))) {
                String[] forms = line.split(" ", -1);
                if (WORD.matcher(forms[0]).matches() && words.containsKey(forms[1])) {
                    words.putIfAbsent(forms[0], part.equals("noun") && persons.contains(forms[1]));
                }
            }
        }
    }

    /** One line of a data file: offset, lexicographer file, type, number of words in hex, words with their sense ids. */
    private void synset(String line, String part) {
        if (line.startsWith(" ")) {
            return;
        }
        String[] cell = line.split(" ", -1);
        int count = Integer.parseInt(cell[3], 16);
        for (int i = 0; i < count; i++) {
            String word = cell[4 + 2 * i].replaceFirst("\\(.*", "");
            if (WORD.matcher(word).matches()) {
                small.add(word);
                if (part.equals("noun") && cell[1].equals(PERSON)) {
                    persons.add(word);
                }
            }
        }
    }

    private void write(Path plain, Path packed) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        words.forEach((word, person) -> lines.add(person ? word + "\tp" : word));
        Files.write(plain, lines);
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(packed)), StandardCharsets.UTF_8))) {
            for (String line : lines) {
                out.write(line + '\n');
            }
        }
    }
}
