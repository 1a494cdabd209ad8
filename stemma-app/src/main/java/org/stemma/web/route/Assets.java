package org.stemma.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scripts and styles, each under a name that changes with its content, so that a browser may keep it for ever. Those listed here
 * and no others are served: no name of a request leads to a file.
 *
 * <pre>
 * stemma.css  → /static/3f2a90c1d4e5b6a7/stemma.css
 * </pre>
 */
public final class Assets implements Routes {

    private static final String FOLDER = "/org/stemma/web/static/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final int HASH_DIGITS = 16;

    private static final Map<String, Asset> ALL = new TreeMap<>(Map.of(
            "stemma.css", asset("stemma.css", FOLDER + "stemma.css", STYLE),
            "story.css", asset("story.css", FOLDER + "story.css", STYLE),
            "story.js", asset("story.js", FOLDER + "story.js", SCRIPT),
            "stemma.svg", asset("stemma.svg", FOLDER + "stemma.svg", "image/svg+xml"),
            "today.js", asset("today.js", FOLDER + "today.js", SCRIPT),
            "add.js", asset("add.js", FOLDER + "add.js", SCRIPT),
            "htmx.js", asset("htmx.js", HTMX, SCRIPT)));

    /** A file that a page needs; its bytes are not to be changed. */
    static final class Asset {
        private final String path;
        private final String type;
        private final byte[] bytes;
        private final Print print;

        private Asset(String path, String type, byte[] bytes) {
            this.path = path;
            this.type = type;
            this.bytes = bytes;
            this.print = Print.of(type, Tags.of(path), bytes, Optional.empty());
        }

        String path() {
            return path;
        }

        String type() {
            return type;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** The address of one of them. */
    public static String path(String name) {
        return Optional.ofNullable(ALL.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no page has a file " + name + ", but " + ALL.keySet()))
                .path();
    }

    static Collection<Asset> all() {
        return ALL.values();
    }

    @Override
    public void add(RoutesConfig routes) {
        ALL.values().forEach(asset -> routes.get(asset.path(), context -> answer(context, asset)));
        // A page from before an update asks for what was; the new one serves it better than none.
        routes.get("/static/{hash}/{name}", Assets::lead);
        routes.get("/static/{name}", Assets::lead);
        routes.get("/favicon.ico", context -> context.redirect(path("stemma.svg")));
    }

    private static void lead(Context context) {
        Asset now = Optional.ofNullable(ALL.get(context.pathParam("name")))
                .orElseThrow(() -> new NotFoundResponse("no page has such a file"));
        context.redirect(now.path());
    }

    private static void answer(Context context, Asset asset) {
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        asset.print.answer(context);
    }

    private static Asset asset(String name, String resource, String type) {
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            byte[] bytes = stream.readAllBytes();
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, HASH_DIGITS);
            return new Asset("/static/" + hash + "/" + name, type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
