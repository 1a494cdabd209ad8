package org.stemma.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A clock that jumps changes nothing in a desk: neither rooms nor desk read one. The faces around them may. */
class ClockLawTest {

    private static final Pattern READS =
            Pattern.compile("java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.(?:system\\w*|tick\\w*)"
                    + "|java\\.time\\.InstantSource\\.system|java\\.lang\\.System\\.(?:currentTimeMillis|nanoTime)");

    private static final Pattern FACES =
            Pattern.compile("org\\.stemma\\.(?:boot|cli|fetch|watch|newsroom|web|bench)(?:\\..*)?");

    @Test
    void neitherRoomsNorDeskReadAClock() {
        Set<String> broken = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.stemma").stream()
                        .filter(type -> !FACES.matcher(type.getPackageName()).matches())
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(ClockLawTest::reads)
                        .forEach(call -> broken.add(call.getDescription()));
        assertThat(broken).isEmpty();
    }

    private static boolean reads(JavaMethodCall call) {
        return READS.matcher(
                        call.getTargetOwner().getName() + "." + call.getTarget().getName())
                .matches();
    }
}
