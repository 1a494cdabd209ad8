package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Span;

class SheetTest {

    private static final String TEXT = "The ferry sailed, Balore said.";

    @Test
    void theTextIsCutWhereMarksBeginAndEnd() {
        assertThat(drawn(sheet -> {
                    sheet.mark(new Span(4, 16), "said");
                    sheet.mark(new Span(10, 29), "cited");
                }))
                .isEqualTo("[The ][ferry |said][sailed|cited said][, Balore said|cited][.]");
    }

    @Test
    void ofTwoTintsTheNarrowerShows() {
        assertThat(drawn(sheet -> {
                    sheet.tint(new Span(4, 9), "t2");
                    sheet.tint(new Span(0, 16), "t1");
                }))
                .isEqualTo("[The |t1][ferry|t2][ sailed|t1][, Balore said.]");
    }

    @Test
    void aNoteStandsBeforeItsWord() {
        assertThat(drawn(sheet -> sheet.note(4, new Sheet.Note("n1", "1", "#m1", ""))))
                .isEqualTo("[The ](1)[ferry sailed, Balore said.]");
    }

    private static String drawn(Consumer<Sheet> marks) {
        Sheet sheet = new Sheet(AnnotatedReport.bare(Desks.report("Gazette", "Ferry", TEXT, "2031-03-10T12:00:00Z")));
        marks.accept(sheet);
        List<Sheet.Part> parts = sheet.parts();
        return parts.stream()
                .flatMap(part -> part.stretches().stream())
                .flatMap(stretch -> stretch.pieces().stream())
                .map(piece -> piece.notes().stream()
                                .map(note -> "(" + note.label() + ")")
                                .collect(Collectors.joining())
                        + "[" + piece.text() + (piece.marks().isEmpty() ? "" : "|" + piece.marks()) + "]")
                .collect(Collectors.joining());
    }
}
