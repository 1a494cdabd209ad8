package org.stemma.laws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stemma.Account;
import org.stemma.Newsdesk;
import org.stemma.cli.Sample;
import org.stemma.codec.Codec;
import org.stemma.intake.Intake;
import org.stemma.report.Report;

/** The bundled sample run through the line, for the laws to be tried on. */
final class SampleDesk {

    private SampleDesk() {}

    static List<Report> reports() {
        try {
            List<Report> reports = new ArrayList<>();
            for (Intake intake : Sample.intakes()) {
                if (intake instanceof Intake.Accepted accepted) {
                    reports.add(accepted.report());
                }
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Account> accounts(List<Report> reports) {
        Newsdesk desk = Newsdesk.standard();
        reports.forEach(desk::file);
        return desk.coverages().stream().map(desk::account).toList();
    }

    /** Everything the line made of {@code reports}, as JSON lines. */
    static String json(List<Report> reports) {
        Codec codec = new Codec();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter out = new PrintWriter(bytes, false, StandardCharsets.UTF_8)) {
            for (Account account : accounts(reports)) {
                account.coverage().reports().forEach(annotated -> {
                    out.println(codec.report(annotated.report()));
                    out.println(codec.annotations(annotated));
                });
                out.println(codec.story(account.coverage(), account.title()));
                account.stemma().claims().forEach(claim -> out.println(codec.claim(account.coverage(), claim)));
                account.stemma()
                        .descents()
                        .forEach(descent -> out.println(
                                codec.descent(account.coverage().story().id(), descent)));
                account.holdings().forEach(holding -> out.println(codec.holding(holding)));
                out.println(codec.brief(account.coverage(), account.brief()));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
