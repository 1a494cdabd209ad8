package org.stemma.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.Account;
import tools.jackson.databind.node.ObjectNode;

/** The forms a story is given in. The writers keep no state, which the checker cannot see. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Form {
    BRIEF(
            "brief.md",
            "text/markdown; charset=utf-8",
            "The story told, its citations leading to the words on their pages",
            (account, out) -> out.write(StoryMarkdown.of(account).getBytes(StandardCharsets.UTF_8))),
    CLAIMS_CSV("claims.csv", "text/csv; charset=utf-8", "A row for each reading of each claim", csv(Tables::claims)),
    CLAIMS_PARQUET("claims.parquet", Form.PARQUET, "The same as a Parquet file", parquet(Tables::claims)),
    STATEMENTS_CSV(
            "statements.csv",
            "text/csv; charset=utf-8",
            "A row for each attributed statement of each report",
            csv(Tables::statements)),
    STATEMENTS_PARQUET("statements.parquet", Form.PARQUET, "The same as a Parquet file", parquet(Tables::statements)),
    DESCENTS_CSV("descents.csv", "text/csv; charset=utf-8", "A row for each descent", csv(Tables::descents)),
    DESCENTS_PARQUET("descents.parquet", Form.PARQUET, "The same as a Parquet file", parquet(Tables::descents)),
    HOLDINGS_CSV("holdings.csv", "text/csv; charset=utf-8", "A row for each row of the ledger", csv(Tables::holdings)),
    HOLDINGS_PARQUET("holdings.parquet", Form.PARQUET, "The same as a Parquet file", parquet(Tables::holdings)),
    PROV("prov.jsonld", Form.JSON_LD, "The stemma in the terms of W3C PROV", json(Prov::of)),
    ANNOTATIONS(
            "annotations.jsonld",
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
            "Each reading as a W3C Web Annotation on its page",
            json(WebAnnotations::of)),
    SCHEMA_ORG("schema.jsonld", Form.JSON_LD, "Claims and quotations in the terms of schema.org", json(SchemaOrg::of)),
    KITE("kite.json", "application/json", "A story object as the newsreader Kite has it", json(Kite::of)),
    FOLLOW_THE_MONEY(
            "ftm.jsonl", "application/x-ndjson", "Entities of FollowTheMoney, one a line", FollowTheMoney::write),
    STIX("stix.json", "application/stix+json;version=2.1", "A bundle of STIX 2.1", json(Stix::of));

    private static final String JSON_LD = "application/ld+json";
    private static final String PARQUET = "application/vnd.apache.parquet";

    private final String file;
    private final String media;
    private final String says;
    private final Writer writer;

    Form(String file, String media, String says, Writer writer) {
        this.file = file;
        this.media = media;
        this.says = says;
        this.writer = writer;
    }

    /** Writes an account in one form. */
    @FunctionalInterface
    private interface Writer {
        void write(Account account, OutputStream out) throws IOException;
    }

    /** Lays an account out as a table. */
    @FunctionalInterface
    private interface Laid {
        Table<?> of(Account account);
    }

    /** Lays an account out as one JSON object. */
    @FunctionalInterface
    private interface Told {
        ObjectNode of(Account account);
    }

    /** Its name as a file, by which it is asked for. */
    public String file() {
        return file;
    }

    /** Its media type. */
    public String media() {
        return media;
    }

    /** True when it is no text. */
    public boolean isBinary() {
        return media.equals(PARQUET);
    }

    /** What it is, in a clause. */
    public String says() {
        return says;
    }

    /** Writes {@code account}; equal accounts give equal bytes. The stream is flushed and left open. */
    public void write(Account account, OutputStream out) throws IOException {
        writer.write(account, out);
        out.flush();
    }

    /** The form of that name. */
    public static Optional<Form> named(String file) {
        return Arrays.stream(values()).filter(form -> form.file.equals(file)).findFirst();
    }

    /** All names, in order. */
    public static List<String> files() {
        return Stream.of(values()).map(Form::file).toList();
    }

    private static Writer csv(Laid laid) {
        return (account, out) -> Csv.write(laid.of(account), out);
    }

    private static Writer parquet(Laid laid) {
        return (account, out) -> Parquet.write(laid.of(account), out);
    }

    private static Writer json(Told told) {
        return (account, out) -> {
            out.write(Trees.MAPPER.writeValueAsBytes(told.of(account)));
            out.write('\n');
        };
    }
}
