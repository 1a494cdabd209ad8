package org.stemma.laws;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the packages of desk and application against their table in ARCHITECTURE.md; the rooms have a test and a table of their own. */
class PackagesLawTest {

    private static final String ROOT = "org.stemma";
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z.]+)` \\| `stemma-(?:desk|app)` \\|[^|]*\\| ([a-z., ]+|–) \\|$");

    /** A row of the rooms has three columns. */
    private static final Pattern ROOM = Pattern.compile("^\\| `([a-z.]+)` \\|[^|]*\\|[^|]*\\|$");

    /** Written by the template engine when the program is built. */
    private static final String TEMPLATES = "web.template";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyPackageImportsOnlyWhatItsRowAllows() throws IOException {
        Map<String, Set<String>> table = table();
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : classes) {
            String from = name(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = name(dependency.getTargetClass());
                if (table.containsKey(from)
                        && !to.isEmpty()
                        && !to.equals(from)
                        && !table.get(from).contains(to)) {
                    broken.add(from + " imports " + to + ": "
                            + dependency.getTargetClass().getSimpleName() + " in " + type.getSimpleName());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPackageThatIsNoRoomHasARowAndNoTwoImportEachOther() throws IOException {
        Map<String, Set<String>> table = table();
        Set<String> packages = new TreeSet<>();
        classes.stream().map(PackagesLawTest::name).forEach(packages::add);
        packages.removeAll(rooms());
        packages.removeIf(name -> name.equals("root") || name.startsWith(TEMPLATES));
        assertThat(table.keySet()).containsExactlyElementsOf(packages);
        table.forEach((one, imports) -> imports.forEach(other -> assertThat(table.getOrDefault(other, Set.of()))
                .as("%s may import %s, so not the other way round", one, other)
                .doesNotContain(one)));
    }

    private static Set<String> rooms() throws IOException {
        Set<String> rooms = new TreeSet<>();
        for (String line : lines()) {
            Matcher row = ROOM.matcher(line);
            if (row.matches()) {
                rooms.add(row.group(1));
            }
        }
        return rooms;
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("stemma.root"), "ARCHITECTURE.md"));
    }

    /** Below {@code org.stemma}; "root" for that itself, empty for what is not ours. */
    private static String name(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "root";
        }
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }

    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        for (String line : lines()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Set<String> imports = new TreeSet<>(Arrays.asList(row.group(2).split(", ", -1)));
                table.put(row.group(1), imports);
            }
        }
        assertThat(table).as("rows of the table in ARCHITECTURE.md").isNotEmpty();
        return table;
    }
}
