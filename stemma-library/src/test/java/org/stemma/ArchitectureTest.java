package org.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the compiled classes against the table of rooms in ARCHITECTURE.md. */
class ArchitectureTest {

    private static final String ROOT = "org.stemma";
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.]+)` \\|[^|]*\\| ([a-z., ]+|–) \\|$");
    private static final Set<String> DRAWERS = Set.of("util", "utils", "common", "model", "core", "impl", "helper");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyRoomImportsOnlyTheRoomsThatTheTableAllows() throws IOException {
        Map<String, Set<String>> table = table();
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = room(type);
                String to = room(dependency.getTargetClass());
                if (!from.isEmpty()
                        && !to.equals("-")
                        && !to.equals(from)
                        && !table.getOrDefault(from, Set.of()).contains(to)) {
                    broken.add(type.getSimpleName() + " in " + from + " imports "
                            + dependency.getTargetClass().getSimpleName() + " of " + (to.isEmpty() ? "the root" : to));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theTableNamesExactlyTheRoomsThereAre() throws IOException {
        Set<String> rooms = new TreeSet<>();
        classes.forEach(type -> rooms.add(room(type)));
        rooms.remove("");
        assertThat(table().keySet()).containsExactlyElementsOf(rooms);
    }

    @Test
    void arrowsRunOneWay() throws IOException {
        Map<String, Set<String>> table = table();
        table.forEach((room, imports) -> imports.forEach(imported -> assertThat(table.get(imported))
                .as("%s may import %s, so not the other way round", room, imported)
                .doesNotContain(room)));
    }

    @Test
    void thereIsNoDrawerForLeftovers() {
        assertThat(classes.stream().map(JavaClass::getPackageName))
                .noneMatch(name -> Arrays.stream(name.split("\\.", -1)).anyMatch(DRAWERS::contains));
    }

    /** The room of a class, empty for the root package, "-" for classes that are not ours. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "";
        }
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "-";
    }

    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        for (String line : Files.readAllLines(repository().resolve("ARCHITECTURE.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Set<String> imports = new TreeSet<>(Arrays.asList(row.group(2).split(", ", -1)));
                imports.remove("–");
                table.put(row.group(1), imports);
            }
        }
        assertThat(table).as("rows of the table in ARCHITECTURE.md").isNotEmpty();
        return table;
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
