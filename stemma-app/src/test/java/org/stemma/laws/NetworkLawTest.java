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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The network is reached from one package, the one that ARCHITECTURE.md names; rooms, codec and other faces never do. */
class NetworkLawTest {

    /** What opens connections or asks name servers, in Java and in the libraries we build on. */
    private static final Pattern NETWORK = Pattern.compile("java\\.net\\.http\\..*"
            + "|java\\.net\\.(?:Server|Datagram|Multicast)?Socket|java\\.net\\.(?:Http|JarURL)?(?:URL)?Connection"
            + "|java\\.net\\.Inet.*|java\\.net\\.spi\\..*|java\\.nio\\.channels\\..*SocketChannel|javax\\.net\\..*"
            + "|org\\.jsoup\\.Connection|org\\.jsoup\\.helper\\.HttpConnection|org\\.netpreserve\\.jwarc\\.net\\..*");

    private static final Pattern ROW = Pattern.compile("(?m)^The network is reached from `([a-z.]+)` alone");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.stemma");

    @Test
    void onlyOnePackageReachesTheNetwork() throws IOException {
        Matcher row = ROW.matcher(Files.readString(Path.of(System.getProperty("stemma.root"), "ARCHITECTURE.md")));
        assertThat(row.find())
                .as("the sentence in ARCHITECTURE.md that names the package")
                .isTrue();
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (reaches(dependency)) {
                    packages.add(type.getPackageName());
                }
            }
        }
        assertThat(packages).containsExactly(row.group(1));
    }

    private static boolean reaches(Dependency dependency) {
        boolean opens = dependency.getDescription().matches(".*java\\.net\\.URL\\.open(?:Stream|Connection)\\(.*");
        return opens || NETWORK.matcher(dependency.getTargetClass().getName()).matches();
    }
}
