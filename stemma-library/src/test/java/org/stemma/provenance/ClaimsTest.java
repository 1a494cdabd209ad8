package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.provenance.Press.actor;
import static org.stemma.provenance.Press.apparatus;
import static org.stemma.provenance.Press.author;
import static org.stemma.provenance.Press.cast;
import static org.stemma.provenance.Press.coverage;
import static org.stemma.provenance.Press.entry;
import static org.stemma.provenance.Press.group;
import static org.stemma.provenance.Press.named;
import static org.stemma.provenance.Press.page;
import static org.stemma.provenance.Press.reading;
import static org.stemma.provenance.Press.relay;
import static org.stemma.provenance.Press.unnamed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention.Type;
import org.stemma.annotation.Source;
import org.stemma.collation.Cast;
import org.stemma.collation.Reading;
import org.stemma.report.Block.Kind;
import org.stemma.report.Credit.Role;

class ClaimsTest {

    private static final String LONG =
            "Engineers opened the lower gates of the Orlen dam before dawn after the lake had risen two metres in a single day.";
    private static final String MORE =
            "The school at Bremmel was turned into a shelter where forty families were expected to spend the night.";

    private static final Cast CAST = cast(
            actor("Ana Prell", Type.PERSON, "Orlen Authority spokeswoman"),
            actor("Orlen Authority", Type.ORGANISATION),
            actor("Jon Marek", Type.PERSON, "interior minister"),
            actor("Interior Ministry", Type.ORGANISATION),
            actor("Lovatia", Type.PLACE),
            actor("Ivo Tann", Type.PERSON, "Lovatian government spokesman"),
            actor("Police", Type.ORGANISATION),
            actor("Edda Holm", Type.PERSON, "police chief"),
            actor("Petra Lindqvist", Type.PERSON, "mayor"),
            actor("Lindqvist", Type.PERSON),
            actor("Karl Lindqvist", Type.PERSON),
            actor("Kestrel Lines", Type.ORGANISATION),
            actor("Mira Dahl", Type.PERSON, "company spokeswoman"),
            actor("Radio Sarn", Type.OUTLET),
            actor("Zoltan Kiss", Type.PERSON));

    // E2 to E6, E23 to E25, H8: the chains of four outlets, and what they come to
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    two people                | Jon Marek; Zoltan Kiss                        | 2 | false | false |
                    one person twice          | Jon Marek; Jon Marek                          | 1 | false | false |
                    own voice                 | -; -                                          | 0 | false | false |
                    an agency adds none       | >Ostra; Jon Marek                             | 1 | false | false |
                    an outlet named as such   | Radio Sarn; Jon Marek                         | 1 | false | false |
                    through agencies          | >Ostra / Jon Marek; >Brix / Jon Marek         | 1 | false | false |
                    a source without a name   | ?a senior official; Jon Marek                 | 1 | false | false | a senior official
                    several without names     | *rescuers; ?an aide; *rescuers                | 0 | false | false | an aide, rescuers
                    a body and its voice      | Orlen Authority; Ana Prell                    | 1 | false | false |
                    a country and its voice   | Lovatia; Ivo Tann                             | 1 | false | false |
                    another body's voice      | Kestrel Lines; Ana Prell                      | 2 | false | false |
                    ministry and minister     | Interior Ministry; Jon Marek                  | 2 | true  | false |
                    police and their chief    | Police; Edda Holm                             | 2 | true  | false |
                    a voice of some company   | Kestrel Lines; Mira Dahl                      | 2 | true  | false |
                    a surname of two bearers  | Lindqvist; Petra Lindqvist                    | 2 | true  | false |
                    two of one surname        | Karl Lindqvist; Petra Lindqvist               | 2 | false | false |
                    ministry and another's man | Interior Ministry; Zoltan Kiss               | 2 | false | false |
                    only through another      | Ana Prell / Jon Marek; Zoltan Kiss / Jon Marek | 1 | false | true |
                    once from the mouth       | Ana Prell / Jon Marek; Jon Marek              | 1 | false | false |
                    through an unnamed aide   | ?an aide / Jon Marek                          | 1 | false | true  |
                    through news agencies     | *Russian news agencies / Jon Marek            | 1 | false | false |
                    own voice beside it       | Ana Prell / Jon Marek; -                      | 1 | false | true  |
                    straight from an unnamed  | Ana Prell / Jon Marek; ?an aide               | 1 | false | false | an aide
                    a body through its voice  | Ana Prell / Orlen Authority; Ana Prell        | 1 | false | false |
                    """)
    void rootsAreWhereTheChainsEnd(
            String what, String chains, int roots, boolean upperBound, boolean secondHand, String unnamed) {
        Claim claim = claim(chains);

        assertThat(claim.roots()).hasSize(roots);
        assertThat(claim.rootsAreUpperBound()).isEqualTo(upperBound);
        assertThat(claim.secondHand()).isEqualTo(secondHand);
        assertThat(claim.unnamedSources()).isEqualTo(unnamed == null ? List.of() : List.of(unnamed.split(", ", -1)));
    }

    @Test
    void aReadingsEndIsTheOneCounted() {
        Claim claim = claim("Orlen Authority; Ana Prell");

        assertThat(claim.ends().values()).allSatisfy(ends -> assertThat(ends).isEqualTo(claim.roots()));
    }

    @Test
    void twoReportsOfUnknownOutletsStayTwo() {
        AnnotatedReport one =
                page("a.txt").unknownOutlet().says("The lake has risen.").read();
        AnnotatedReport other =
                page("b.txt").unknownOutlet().says("The lake rose.").read();

        Claim claim =
                count(List.of(one, other), reading(one, "The lake", author()), reading(other, "The lake", author()));

        assertThat(claim.outlets()).isEqualTo(2);
        assertThat(claim.lineages()).isEqualTo(2);
    }

    @Test
    void theRevisionsOfAPageAreOneOutletWhateverEachCallsIt() {
        AnnotatedReport one =
                page("a").unknownOutlet().says("The lake has risen.").read();
        AnnotatedReport other =
                page("The Daily").revises(one).says("The lake rose.").read();
        AnnotatedReport third =
                page("Daily Online").revises(other).says("The lake fell.").read();

        Claim claim = count(
                List.of(one, other, third),
                reading(one, "The lake", author()),
                reading(other, "The lake", author()),
                reading(third, "The lake", author()));

        assertThat(claim.outlets()).isEqualTo(1);
        assertThat(claim.lineages()).isEqualTo(1);
    }

    @Test
    void oneOutletWithTwoReportsIsOne() {
        AnnotatedReport one = page("The Daily").says("The lake has risen.").read();
        AnnotatedReport other = page("THE DAILY").says("The lake rose.").read();

        Claim claim =
                count(List.of(one, other), reading(one, "The lake", author()), reading(other, "The lake", author()));

        assertThat(claim.outlets()).isEqualTo(1);
        assertThat(claim.lineages()).isEqualTo(1);
    }

    @Test
    void copiesOfOneDispatchAreOneLineage() {
        AnnotatedReport one = page("One")
                .credit(Kind.DATELINE, Role.AGENCY, "Ostra", "BREMMEL (Ostra) – ")
                .says(LONG, MORE)
                .read();
        AnnotatedReport other = page("Two").says(LONG, MORE).read();
        AnnotatedReport third =
                page("Three").says("The Orlen lake is higher than ever.").read();

        Claim claim = count(
                List.of(one, other, third),
                reading(one, LONG, author()),
                reading(other, LONG, author()),
                reading(third, "The Orlen lake", author()));

        assertThat(claim.outlets()).isEqualTo(3);
        assertThat(claim.lineages()).isEqualTo(2);
    }

    @Test
    void aDescentThroughASilentReportJoinsTheTwoBesideIt() {
        AnnotatedReport one = page("One").on("2031-01-01").says(LONG, MORE).read();
        AnnotatedReport between = page("Two")
                .on("2031-01-02")
                .says(LONG, MORE, LONG.toUpperCase(Locale.ROOT))
                .read();
        AnnotatedReport last = page("Three").on("2031-01-03").says(MORE).read();

        Claim claim = count(List.of(one, between, last), reading(one, MORE, author()), reading(last, MORE, author()));

        assertThat(claim.lineages()).isEqualTo(1);
    }

    // H3
    @Test
    void whatAReworkedReportHasOfItsOwnIsALineageOfItsOwn() {
        String own =
                "Our reporter met the miller Joska Arn on his roof, where he had carried three goats and a stove, a clock, two chairs"
                        + " and the picture of his mother that had hung over the oven for as long as he could remember.";
        AnnotatedReport one = page("One").on("2031-01-01").says(LONG, MORE).read();
        AnnotatedReport other = page("Two").on("2031-01-02").says(own, MORE).read();

        Claim taken = count(List.of(one, other), reading(one, MORE, author()), reading(other, MORE, author()));
        Claim added = count(List.of(one, other), reading(one, LONG, author()), reading(other, own, author()));

        assertThat(taken.lineages()).isEqualTo(1);
        assertThat(added.lineages()).isEqualTo(2);
    }

    @Test
    void quotingOneAgencyJoinsNothing() {
        AnnotatedReport one = page("One")
                .says("The lake has risen, Jon Marek told Ostra.")
                .statement("The lake has risen", relay("Ostra"), named("Jon Marek"))
                .read();
        AnnotatedReport other = page("Two")
                .says("Marek was quoted by Ostra as saying that the water was up.")
                .statement("the water was up", relay("Ostra"), named("Jon Marek"))
                .read();

        Claim claim = count(
                List.of(one, other),
                reading(one, "The lake has risen", relay("Ostra"), named("Jon Marek")),
                reading(other, "the water was up", relay("Ostra"), named("Jon Marek")));

        assertThat(claim.lineages()).isEqualTo(2);
        assertThat(claim.roots()).hasSize(1);
    }

    @Test
    void anUnknownLineageNeverMakesOrRemovesARoot() {
        AnnotatedReport one = page("One").says(LONG, MORE).read();
        AnnotatedReport copy = page("Two").says(LONG, MORE).read();
        AnnotatedReport stranger = page("Two").says("The lake has risen.").read();

        Claim copied = count(
                List.of(one, copy), reading(one, LONG, named("Jon Marek")), reading(copy, LONG, named("Jon Marek")));
        Claim unknown = count(
                List.of(one, stranger),
                reading(one, LONG, named("Jon Marek")),
                reading(stranger, "The lake", named("Jon Marek")));

        assertThat(copied.roots()).isEqualTo(unknown.roots());
        assertThat(copied.lineages()).isLessThan(unknown.lineages());
    }

    /** One outlet a chain; links from the outlet outwards: "-" own voice, ">" outlet, "?" unnamed, "*" group. */
    private static Claim claim(String chains) {
        List<AnnotatedReport> reports = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (String chain : chains.split(";", -1)) {
            AnnotatedReport report =
                    page("Outlet " + reports.size()).says("It is so.").read();
            List<Source> links = new ArrayList<>();
            for (String link : chain.split("/", -1)) {
                links.add(source(link.strip()));
            }
            reports.add(report);
            readings.add(reading(report, "It is so", links.toArray(Source[]::new)));
        }
        return count(reports, readings.toArray(Reading[]::new));
    }

    private static Source source(String link) {
        return switch (link.charAt(0)) {
            case '-' -> author();
            case '>' -> relay(link.substring(1));
            case '?' -> unnamed(link.substring(1));
            case '*' -> group(link.substring(1));
            default -> named(link);
        };
    }

    private static Claim count(List<AnnotatedReport> reports, Reading... readings) {
        return new StandardTracer()
                .trace(coverage(reports), apparatus(CAST, entry(readings)))
                .claims()
                .getFirst();
    }
}
