package org.stemma.web.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.stemma.web.route.Print;

/** Sends lines as they are made. What fails on the way ends the connection, so that nobody takes a part for the whole. */
final class LineSender implements Answer.Teller {

    private final Context context;
    private final OutputStream out;

    private LineSender(Context context) throws IOException {
        this.context = context;
        this.out = Print.stream(context);
    }

    static void send(Context context, String media, Answer.Telling telling) throws IOException {
        context.contentType(media);
        if (context.method().equals(HandlerType.HEAD)) {
            return;
        }
        LineSender sender = new LineSender(context);
        try {
            telling.tell(sender);
            sender.flush();
            sender.out.close();
        } catch (IOException | RuntimeException e) {
            end(context, e);
            throw e;
        }
    }

    private static void end(Context context, Exception e) {
        if (context.res().isCommitted()) {
            ServletContextRequest.getServletContextRequest(context.req())
                    .getServletChannel()
                    .abort(e);
        } else {
            context.res().resetBuffer();
        }
    }

    @Override
    public void line(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
        context.res().flushBuffer();
    }
}
