package org.stemma.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds territories.tsv to CLDR: the file is exactly what these lines make of ICU's names of territories. */
class TerritoriesTest {
    /** The languages CLDR covers to its modern level, English first. */
    private static final String LANGUAGES =
            "en af am ar az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gl gu he hi"
                    + " hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl or pa pl ps pt ro ru sd si sk sl so sq"
                    + " sr sv sw ta te tg th tk tr uk ur uz vi zh zu";

    @Test
    void theTerritoryListIsWhatCldrSays() {
        assertThat(Resource.lines("territories.tsv")).isEqualTo(lines());
    }

    /** The lines of the file: code, tab, folded names in the languages below. */
    static List<String> lines() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (ULocale locale : languages()) {
            LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
            for (Region region : Region.getAvailable(Region.RegionType.TERRITORY)) {
                String code = region.toString();
                String name = display.regionDisplayName(code);
                String folded = name == null ? "" : NameKeys.fold(name);
                if (folded.length() > 2 && !name.equals(code)) {
                    names.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(folded);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        names.forEach((code, set) -> lines.add(code + "\t" + String.join("|", set)));
        return lines;
    }

    private static List<ULocale> languages() {
        return Stream.of(LANGUAGES.split(" ", -1)).map(ULocale::new).toList();
    }
}
