package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.Span;

class MentionsTest {

    private static final AnnotationLine LINE =
            new AnnotationLine(List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer())));

    /** P person, L place, O body, M outlet, ? other; in text order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Estonian Prime Minister Marta Kallaste met Hugo Brandt in Tartu.  | P Marta Kallaste; P Hugo Brandt; L Tartu
                    The talks ended, spokesman Drabinyan said.                        | P Drabinyan
                    The talks ended, Drabinyan said.                                  | P Drabinyan
                    So President [Marta] Kallaste agreed.                             | P Marta Kallaste
                    Riga had reached an agreement with Oslo.                          | O Riga; O Oslo
                    The envoy came at the request of Riga.                            | O Riga
                    Riga and Oslo signed the treaty.                                  | O Riga; O Oslo
                    The train left Riga's central station.                            | L Riga
                    They met in Riga on Monday.                                       | L Riga
                    Soldiers left the Admiral Drabin training ground.                 | L Admiral Drabin
                    Troops guard the Latvian-Estonian border.                         |
                    Farmers blocked the road in May.                                  |
                    The Harbour Pilots Union struck.                                  | O Harbour Pilots Union
                    Members of the Green Meadow party left.                           | O Green Meadow
                    The Ministry of Health and Sport closed it.                       | O Ministry of Health and Sport
                    Reuters quoted her.                                               | M Reuters
                    The Sputnik Latvia site quoted her.                               | M Sputnik Latvia
                    The Chicago Otters won.                                           | O Chicago Otters
                    Police Chief Rosa Smith came.                                     | P Rosa Smith
                    The Tallinn Courier newspaper had the story.                      | M Tallinn Courier
                    It happened in Drabsk, Ohio.                                      | L Drabsk; L Ohio
                    Drabcom, a company from Ohio, grew.                               | O Drabcom; L Ohio
                    The Riga-led alliance met.                                        |
                    Police said nothing.                                              |
                    The Kremlin denied it.                                            | O Kremlin
                    The judge praised Osama al-Drabi for it.                          | P Osama al-Drabi
                    It sank in the Gulf of Riga.                                      | L Gulf of Riga
                    He works for the U.S. Senate.                                     | O U.S. Senate
                    """)
    void eachNameHasItsSpanAndType(String text, String expected) {
        assertThat(typed(Paper.of(text))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kremlin spokesman Hugo Brandt denied it.                                  | Kremlin spokesman
                    The mayor of Tartu, Hugo Brandt, denied it.                               | mayor of Tartu
                    Hugo Brandt, the deputy leader of Latvia's ruling Green party, denied it. | deputy leader of Latvia's ruling Green party
                    Hugo Brandt, 45, a baker from Tartu, denied it.                           | baker from Tartu
                    Latvia's Foreign Minister Hugo Brandt denied it.                          | Latvia's Foreign Minister
                    Mr. Brandt denied it.                                                     | ''
                    After the vote, Hugo Brandt denied it.                                    | ''
                    Hugo Brandt, who bakes, denied it.                                        | ''
                    """)
    void theRoleIsWhatIsPrintedBesideTheName(String text, String role) {
        assertThat(mentions(Paper.of(text)))
                .filteredOn(mention -> mention.type() == Mention.Type.PERSON)
                .extracting(Mention::role)
                .containsExactly(role);
    }

    @Test
    void aBareSurnameIsThePersonNamedInFull() {
        List<Mention> mentions = mentions(Paper.of("Hugo Brandt was elected.", "Critics doubt that Brandt can win."));

        assertThat(mentions).extracting(Mention::name).containsExactly("Hugo Brandt", "Hugo Brandt");
        assertThat(mentions).extracting(Mention::key).containsOnly("hugo brandt");
    }

    @Test // D1
    void twoSpellingsOfOneSurnameAreOnePerson() {
        List<Mention> mentions = mentions(
                Paper.of("President Ara Drabinyan came.", "“Drabinian said so,” an aide recalled. Drabinyan left."));

        assertThat(mentions).extracting(Mention::name).containsOnly("Ara Drabinyan");
    }

    @Test
    void differentSurnamesStayApart() {
        List<Mention> mentions = mentions(Paper.of("Ivan Petrov met Ivan Peskin. Petrov smiled, Peskin said."));

        assertThat(mentions)
                .extracting(Mention::name)
                .containsExactly("Ivan Petrov", "Ivan Peskin", "Ivan Petrov", "Ivan Peskin");
    }

    @Test // D14
    void aShortFormDefinedInTheTextSharesTheKey() {
        List<Mention> mentions =
                mentions(Paper.of("The Baltic Fishing Council (BFC) met. The BFC wants quotas.", "BFC rules apply."));

        assertThat(mentions).extracting(Mention::key).containsOnly("baltic fishing council");
        assertThat(mentions).hasSize(4);
    }

    @Test
    void aHeadlineInTitleCaseNamesOnlyWhatTheReportOrTheListsKnow() {
        Report report = new Paper()
                .add(Block.Kind.HEADLINE, "Brandt Urges Quick Naval Exercise On Latvia Border")
                .add(Block.Kind.PARAGRAPH, "Minister Hugo Brandt wants ships.")
                .report();

        assertThat(typed(report)).isEqualTo("P Brandt; L Latvia; P Hugo Brandt");
    }

    @Test
    void namesInCapitalsAreKnownByTheirKey() {
        Report report = new Paper()
                .add(Block.Kind.HEADLINE, "HUGO BRANDT LEAVES LATVIA")
                .add(Block.Kind.PARAGRAPH, "Hugo Brandt left on Monday.")
                .report();

        assertThat(mentions(report)).extracting(Mention::name).containsExactly("Hugo Brandt", "Latvia", "Hugo Brandt");
    }

    @Test // B4 B15 B17
    void nothingOutsideTheBodyIsNamed() {
        Report report = new Paper()
                .add(Block.Kind.PARAGRAPH, "Rain fell.")
                .add(Block.Kind.CAPTION, "Hugo Brandt in Riga.")
                .add(Block.Kind.TEASER, "Latvia elects Marta Kallaste")
                .add(Block.Kind.LEGAL, "Copyright Reuters.")
                .report();

        assertThat(mentions(report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Der Minister Hugo Brandt fuhr nach Moskau. Das Auto blieb in Berlin, sagte Brandt. | P Hugo Brandt; L Moskau; L Berlin; P Brandt
                    ru | Министр Дмитрий Драбин сообщил, что Латвия согласна.                              | P Дмитрий Драбин; L Латвия
                    es | El alcalde Pedro Drabín viajó a España.                                          | P Pedro Drabín; L España
                    """)
    void otherLanguagesNameOnlyWhatListsAndGivenNamesTell(String language, String text, String expected) {
        Report report = new Paper().in(language).add(Block.Kind.PARAGRAPH, text).report();

        assertThat(typed(report)).isEqualTo(expected);
    }

    @Test
    void everySpanLiesInASentenceAndTurkishRulesChangeNothing() {
        Report report = Paper.of(
                "ISTANBUL IS QUIET, INDIRA TITOV SAID.",
                "Prime Minister Indira Titov met İlham Iskander in Istanbul, the IMF said. Titov left for Iran.");
        String before = typed(report);
        Locale old = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            AnnotatedReport annotated = LINE.annotate(report);
            assertThat(typed(report)).isEqualTo(before);
            assertThat(annotated.mentions())
                    .isNotEmpty()
                    .allSatisfy(mention -> assertThat(annotated.sentences())
                            .anyMatch(sentence -> sentence.span().covers(mention.span())));
        } finally {
            Locale.setDefault(old);
        }
    }

    @Test
    void mentionsDoNotOverlap() {
        List<Mention> mentions = mentions(Paper.of(
                "White House Press Secretary Ada Brook told the New York Times of talks between the United Nations Security "
                        + "Council and the Bank of England near Washington, D.C."));

        for (int i = 1; i < mentions.size(); i++) {
            Span before = mentions.get(i - 1).span();
            assertThat(mentions.get(i).span().overlaps(before)).isFalse();
        }
        assertThat(mentions).hasSizeGreaterThanOrEqualTo(5);
    }

    private static List<Mention> mentions(Report report) {
        return LINE.annotate(report).mentions();
    }

    private static String typed(Report report) {
        return mentions(report).stream()
                .map(mention -> letter(mention.type())
                        + " "
                        + mention.span().of(report.text()).replace("[", "").replace("]", ""))
                .collect(Collectors.joining("; "));
    }

    private static String letter(Mention.Type type) {
        return switch (type) {
            case PERSON -> "P";
            case PLACE -> "L";
            case ORGANISATION -> "O";
            case OUTLET -> "M";
            case OTHER -> "?";
        };
    }
}
