package org.stemma.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.export.Form;

class ExportsTest {

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormIsToBeHadAndNamed(Form form) throws IOException {
        ServedSample served = ServedSample.open();
        String story = served.all("/api/stories").getFirst().get("id").asString();
        HttpResponse<String> answer = served.get("/api/stories/" + story + "/exports/" + form.file());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type.replace(" ", "").toLowerCase(java.util.Locale.ROOT))
                        .isEqualTo(form.media().replace(" ", "").toLowerCase(java.util.Locale.ROOT)));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + story + "-" + form.file() + "\"");
        assertThat(answer.body()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"claims.xls, 400", "claims.csv?known_at=1999-01-01, 404", "claims.csv?format=x, 400"})
    void aWrongFormOrMomentIsAProblem(String file, int status) throws IOException {
        ServedSample served = ServedSample.open();
        String story = served.all("/api/stories").getFirst().get("id").asString();
        HttpResponse<String> answer = served.get("/api/stories/" + story + "/exports/" + file);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
