package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Credit.Role;
import org.stemma.report.Outlet;
import org.stemma.report.Report;

class IdentityTest {

    private static final String STORY =
            "The harbour board will close two piers before the summer, it said on Monday.\n\n";

    private static Report read(String text) {
        Intake intake = new StandardReader()
                .read(text.getBytes(StandardCharsets.UTF_8), Hint.of("a.txt"))
                .get(0);
        return ((Intake.Accepted) intake).report();
    }

    // B3, B12
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Get notified of the latest updates from Harbour Post.|Harbour Post",
                "Sign up for the Harbour Post newsletter and never miss a ferry.|Harbour Post",
                "© 2031, OHP. © OHP and www.osloharbourpost.com. Any copying of this material is prohibited.|Oslo Harbour Post",
                "Copyright 2031 WXYZ. All rights reserved.|WXYZ",
                "© 2004-2031 Harbour Media Group Ltd. All Rights Reserved.|Harbour Media Group",
                "Get notified of the latest updates from around the world.|",
                "Photo credit © Harbour Post|",
                "Leave a Reply|"
            })
    void theOutletIsWhatItsOwnBoilerplateSays(String boilerplate, String outlet) {
        assertThat(read(STORY + boilerplate).outlet().map(Outlet::name)).isEqualTo(Optional.ofNullable(outlet));
    }

    // B11
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "©2031 Thomson Reuters, all rights reserved. Redistribution without written consent is prohibited.|Reuters",
                "Copyright 2031 The Associated Press. All rights reserved. Not to be published.|Associated Press",
                "Copyright 2031 Nordland News Agency. All rights reserved.|Nordland News Agency"
            })
    void anAgencyThatHoldsTheRightsIsNeverTheOutlet(String notice, String agency) {
        Report report = read(STORY + notice);
        assertThat(report.outlet()).isEmpty();
        assertThat(report.credits()).anySatisfy(credit -> {
            assertThat(credit.role()).isEqualTo(Role.AGENCY);
            assertThat(credit.name()).isEqualTo(agency);
        });
    }

    // B22
    @Test
    void theDatelineNamesTheAgency() {
        Report report = read("OSLO (AFP) — " + STORY);
        assertThat(report.credits())
                .extracting(credit -> credit.role() + " " + credit.name())
                .containsExactly("AGENCY Agence France-Presse");
        assertThat(report.credits().get(0).span().of(report.text())).isEqualTo("AFP");
    }

    // B15, B16
    @Test
    void aPictureCreditIsNeverACreditOfTheText() {
        Report report = read("Mayor Ada Holm (R) attends a meeting in Oslo, May 8, 2031. EPA/KARI NORDMANN/TASS\n\n"
                + STORY + "Photo credit © Reuters");
        assertThat(report.credits()).extracting(credit -> credit.role()).containsOnly(Role.PICTURE);
    }

    // B14
    @Test
    void reuseTermsAreKept() {
        Report report = read(STORY + "© 2031, HP. Short extracts may be used with credit to the paper.");
        assertThat(report.reuseTerms()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"OHP,osloharbourpost,Oslo Harbour Post", "XYZ,unrelated,", "AB,abcabcabcabc,", "Post,posthouse,"})
    void anAcronymIsSpelledOutOnlyWhenTheDomainAllowsOneReading(String acronym, String domain, String name) {
        assertThat(Identity.expand(acronym, domain)).isEqualTo(Optional.ofNullable(name));
    }

    // B6
    @Test
    void theWriterOfATeaserIsNotTheWriterOfTheReport() {
        Report report = read("Two piers to close\n\nBy Kari Nordmann\n\n" + STORY
                + "You May Also Like\n\nA record catch\n\nBy Jan Dahl\n\nThe fleet came home…");
        assertThat(report.bylines()).containsExactly("Kari Nordmann");
    }
}
