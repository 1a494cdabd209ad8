package org.stemma.web.guard;

import java.util.Map;
import java.util.Optional;
import org.stemma.web.route.Problem;

/** Answers only who shows the token: programs in a header, browsers in the cookie they were given for it. */
final class TokenGuard implements Guard {

    /** The cookie of a browser that showed the token. */
    static final String COOKIE = "stemma-pass";

    private final Token token;

    TokenGuard(Token token) {
        this.token = token;
    }

    @Override
    public Optional<Problem> against(Knock knock) {
        boolean shown = knock.header("Authorization")
                .flatMap(Token::bearer)
                .map(token::is)
                .orElseGet(() -> token.passes(knock.cookies().getOrDefault(COOKIE, "")));
        return shown || open(knock.path())
                ? Optional.empty()
                : Optional.of(new Problem(
                        401,
                        "Token needed",
                        "Show it as Authorization: Bearer TOKEN, or give it on the page /login.",
                        Map.of("WWW-Authenticate", "Bearer")));
    }

    /** What nobody needs a token for: the page that asks for it, how pages look, and whether the server is well. */
    private static boolean open(String path) {
        return path.equals("/login") || path.equals("/healthz") || path.startsWith("/static/");
    }
}
