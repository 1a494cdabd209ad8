package org.stemma.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.collation.Apparatus;
import org.stemma.provenance.Stemma;
import org.stemma.report.Report;

/** Law: what collation and provenance say of a coverage does not depend on the order its reports came in. */
class OrderLawTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shuffledReportsGiveTheSameLociAndCounts(long seed) {
        List<Report> shuffled = new ArrayList<>(SampleDesk.reports());
        Collections.shuffle(shuffled, new Random(seed));
        Map<List<String>, List<String>> expected = byMembers(SampleDesk.accounts(SampleDesk.reports()));
        Map<List<String>, List<String>> found = byMembers(SampleDesk.accounts(shuffled));
        found.forEach((members, claims) -> {
            if (expected.containsKey(members)) {
                assertThat(claims).isEqualTo(expected.get(members));
            }
        });
        assertThat(found.keySet()).as("stories of one coverage at least").containsAnyElementsOf(expected.keySet());
    }

    private static Map<List<String>, List<String>> byMembers(List<Account> accounts) {
        Map<List<String>, List<String>> byMembers =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (Account account : accounts) {
            Apparatus apparatus = account.apparatus();
            Stemma stemma = account.stemma();
            List<String> told = new ArrayList<>();
            apparatus.entries().forEach(entry -> told.add(entry.locus() + " " + entry.variants()));
            stemma.claims().forEach(claim -> told.add(claim.outlets() + " " + claim.lineages() + " " + claim.roots()));
            stemma.descents().forEach(descent -> told.add(descent.toString()));
            byMembers.put(
                    account.coverage().reports().stream()
                            .map(AnnotatedReport::report)
                            .map(report -> report.id().value())
                            .toList(),
                    told);
        }
        return byMembers;
    }
}
