package org.stemma.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.briefing.Citation;
import org.stemma.collation.Entry;
import org.stemma.collation.Reading;

/** Law: each reading and each citation points to a span that exists, lies in the account proper, and says something. */
class NoUnsupportedWordLawTest {

    private final List<Account> accounts = SampleDesk.accounts(SampleDesk.reports());

    @Test
    void everyReadingStandsInABodyBlockOfItsReport() {
        for (Account account : accounts) {
            for (Entry entry : account.apparatus().entries()) {
                for (Reading reading : entry.readings()) {
                    AnnotatedReport annotated =
                            account.coverage().report(reading.report()).orElseThrow();
                    assertThat(annotated.report().body())
                            .as("%s of %s", reading, entry.locus().about())
                            .anyMatch(block -> block.span().overlaps(reading.span()));
                    assertThat(reading.span().of(annotated.report().text())).isNotBlank();
                }
            }
        }
    }

    @Test
    void everySentenceOfABriefCitesWordsThatAreThere() {
        for (Account account : accounts) {
            Stream<Citation> citations = Stream.concat(
                    account.brief().sentences().stream().flatMap(sentence -> sentence.citations().stream()),
                    account.brief().timeline().items().stream().flatMap(item -> item.sentence().citations().stream()));
            assertThat(citations).allSatisfy(citation -> {
                AnnotatedReport annotated =
                        account.coverage().report(citation.report()).orElseThrow();
                assertThat(citation.span().of(annotated.report().text())).isNotBlank();
            });
        }
    }

    @Test
    void everySilentReportIsSilent() {
        for (Account account : accounts) {
            for (Entry entry : account.apparatus().entries()) {
                assertThat(entry.silent()).doesNotContainAnyElementsOf(entry.witnesses());
            }
        }
    }
}
