package org.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.export.Form;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.api.Document;
import org.stemma.web.api.Operation;
import org.stemma.web.api.Parameter;

class DocumentedTest {

    @TempDir
    private Path folder;

    @Test
    void everyFormThatAStoryIsGivenInIsInTheDocument() {
        assertThat(Document.ours().operations())
                .flatExtracting(Operation::parameters)
                .filteredOn(parameter -> parameter.name().equals("file"))
                .extracting(Parameter::form)
                .containsExactly(new Parameter.Form.OneOf(Form.files()));
    }

    @Test
    void everyAddressForProgramsIsInTheDocumentAndEveryOneOfTheDocumentIsAnswered() throws IOException {
        try (Newsroom newsroom = Newsroom.open(folder.resolve("desk"), Line.standard(), 1_000);
                Server server = Server.start(newsroom, "127.0.0.1", 0)) {
            assertThat(server.addresses().stream()
                            .filter(address -> address.matches("/(api/|schema/|openapi).*"))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(Document.ours().operations().stream()
                            .map(Operation::path)
                            .toList());
        }
    }
}
