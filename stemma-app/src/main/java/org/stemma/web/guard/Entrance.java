package org.stemma.web.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stemma.web.route.PlainPage;
import org.stemma.web.route.Routes;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;

/** The guards as they are set, and the page where a browser shows the token. */
public final class Entrance implements Routes {

    /** Addresses that nobody but this machine reaches. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "[::1]", "localhost");

    /** What is asked while words are typed, what assistants call, and what tells many stories at once. */
    private static final Set<String> SEARCHES =
            Set.of("/search", "/api/search", "/mcp", "/api/holdings", "/api/diff", "/api/export.jsonl");

    private static final double SECONDS_A_MINUTE = 60;

    /** Attempts at the token that one client may make a minute; a person needs two. */
    private static final double ATTEMPTS = 10;

    private static final int DAYS = 30;
    private static final int SECONDS_A_DAY = 86_400;

    private final Optional<Token> token;
    private final FormWord forms = new FormWord();
    private final Gate gate;

    private Entrance(Settings settings, Optional<Token> token, Consumer<Answered> told) {
        this.token = token;
        this.gate = new Gate(guards(settings, token), forms, told);
    }

    /**
     * The guards as set.
     *
     * @param told of every request that was answered or refused, by the thread that answered it
     * @throws IllegalArgumentException when it would listen to other machines without a token, or both token and token-file are set
     * @throws IOException when the file of the token cannot be read, or no token is in it
     */
    public static Entrance of(Settings settings, Consumer<Answered> told) throws IOException {
        Optional<Token> token = token(settings).map(Token::new);
        if (token.isEmpty() && !loopback(settings)) {
            throw new IllegalArgumentException("host is " + settings.text(Setting.HOST)
                    + ", which other machines can reach; that needs a token: set token-file (or token)");
        }
        return new Entrance(settings, token, told);
    }

    /** Whether only this machine reaches the address it is set to listen on. */
    public static boolean loopback(Settings settings) {
        return LOOPBACK.contains(settings.text(Setting.HOST));
    }

    private static Optional<String> token(Settings settings) throws IOException {
        String given = settings.text(Setting.TOKEN);
        String file = settings.text(Setting.TOKEN_FILE);
        if (file.isEmpty()) {
            return given.isEmpty() ? Optional.empty() : Optional.of(given);
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("token and token-file are both set; only one of them can hold");
        }
        try (var lines = Files.lines(Path.of(file))) {
            String first = lines.findFirst().orElse("");
            return Optional.of(Settings.USUAL
                    .with(Setting.TOKEN, required(file, first), file)
                    .text(Setting.TOKEN));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String required(String file, String line) {
        if (line.isBlank()) {
            throw new IllegalArgumentException(file + ": its first line is empty; the token stands there");
        }
        return line;
    }

    private static List<Guard> guards(Settings settings, Optional<Token> token) {
        List<Guard> guards = new ArrayList<>();
        guards.add(new HostGuard(settings.text(Setting.HOSTS), loopback(settings)));
        guards.add(new PaceGuard(
                "attempts",
                knock -> knock.writes() && knock.path().equals("/login"),
                ATTEMPTS,
                ATTEMPTS / SECONDS_A_MINUTE,
                System::nanoTime));
        token.ifPresent(word -> guards.add(new TokenGuard(word)));
        guards.add(new SiteGuard());
        double writes = settings.number(Setting.WRITES);
        guards.add(new PaceGuard(
                "writes",
                knock -> knock.writes() && !SEARCHES.contains(knock.path()),
                writes,
                writes / SECONDS_A_MINUTE,
                System::nanoTime));
        double searches = settings.number(Setting.SEARCHES);
        guards.add(new PaceGuard(
                "searches", knock -> SEARCHES.contains(knock.path()), 2 * searches, searches, System::nanoTime));
        return guards;
    }

    /** Through which every request must go. */
    public Filter filter() {
        return gate;
    }

    /** Whether a token is asked for. */
    public boolean locked() {
        return token.isPresent();
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.before(this::demandWord);
        if (token.isPresent()) {
            routes.get("/login", context -> context.html(page(FormWord.of(context), "")));
            routes.post("/login", context -> login(context, token.get()));
        }
    }

    /** A form without its word is not from our pages. */
    private void demandWord(Context context) {
        Knock knock = Gate.knock(context.req());
        if (!knock.writes() || !knock.fromForm()) {
            return;
        }
        String visitor = knock.cookies().getOrDefault(FormWord.COOKIE, "");
        String word = knock.header(FormWord.HEADER)
                .or(() -> Optional.ofNullable(context.formParam(FormWord.FIELD)))
                .orElse("");
        if (!forms.fits(visitor, word)) {
            throw new ForbiddenResponse(
                    "This form is not from a page of this server, or the server was started anew since;"
                            + " open the page again. Programs send JSON.");
        }
    }

    private void login(Context context, Token word) {
        String shown = Optional.ofNullable(context.formParam("token")).orElse("");
        if (!word.is(shown.strip())) {
            context.status(401).html(page(FormWord.of(context), "That is not the token."));
            return;
        }
        context.res()
                .addHeader(
                        "Set-Cookie",
                        TokenGuard.COOKIE + "=" + word.pass() + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
                                + DAYS * SECONDS_A_DAY);
        context.redirect("/");
    }

    private static String page(String form, String said) {
        return PlainPage.of("Token", """
                <p>This desk is open to whoever has its token.</p>
                <form class="card stack" method="post" action="/login">
                %s<input type="hidden" name="form" value="%s">
                <p class="field"><label for="token">Token</label>
                <input id="token" name="token" type="password" autocomplete="current-password" required autofocus></p>
                <p><button class="first">Open the desk</button></p>
                </form>
                """.formatted(
                        said.isEmpty() ? "" : "<p role=\"alert\">" + PlainPage.escaped(said) + "</p>\n",
                        PlainPage.escaped(form)));
    }
}
