package org.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.stemma.Account;
import org.stemma.export.Form;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryId;

/** A story in the forms that other programs read, as a download. */
public final class ExportRoutes implements Routes {

    private final Newsroom newsroom;

    public ExportRoutes(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/stories/{id}/exports/{file}", this::export);
    }

    private void export(Context context) throws IOException {
        Form form = Form.named(context.pathParam("file"))
                .orElseThrow(() ->
                        new NotFoundResponse("there is no such form; there are " + String.join(", ", Form.files())));
        StoryId id = new StoryId(context.pathParam("id"));
        Account account =
                newsroom.account(id, Moment.NOW).orElseThrow(() -> new NotFoundResponse("there is no story " + id));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(account, bytes);
        context.contentType(form.media())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + account.coverage().story().id() + "-" + form.file() + "\"")
                .result(bytes.toByteArray());
    }
}
