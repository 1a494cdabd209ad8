package org.stemma.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.report.Block;
import org.stemma.report.Block.Kind;
import org.stemma.report.Credit;
import org.stemma.report.Credit.Role;
import org.stemma.report.Outlet;
import org.stemma.report.Span;

/** Mines outlet, credits and reuse terms from what stands around the account; what is not printed stays unknown. */
final class Identity {

    /** A capitalised word; a stop belongs to it inside a domain and behind an initial or a short form, else it ends the sentence. */
    private static final String WORD =
            "\\p{Lu}[\\p{L}\\p{N}&'’-]*(?:\\.[\\p{L}\\p{N}&'’-]+)*(?:(?<=[ (.]\\p{Lu}|\\b(?:Inc|Ltd|Co|Corp|St|Mt|Jr))\\.)?";

    private static final String NAME = "(?<name>" + WORD + "(?: (?:of|the|and|de|la|le|du|&|" + WORD + ")){0,5})";
    private static final Pattern BOX = Pattern.compile(
            "(?i:(?:latest|news|updates?|headlines|stories|emails?|newsletters?|alerts)(?: and (?:updates|news|offers))? (?:from|by)(?: the team at)?|welcome to|(?:subscribe|sign up) (?:to|for)(?: the)?|"
                    + "(?:newsletter|letter|bulletin|briefing|digest) (?:of|from)(?: the)?) "
                    + NAME);
    private static final Pattern FOLLOW = Pattern.compile("^[Ff]ollow " + NAME + " on \\p{L}+$");
    private static final Pattern HOLDER_FIRST = Pattern.compile("^" + NAME + " ©");
    private static final Pattern HOLDER = Pattern.compile(
            "(?:©|\\([cC]\\)|&copy;|[Cc]opyright|COPYRIGHT)[\\s,]*(?:©|\\([cC]\\))?[\\s,]*(?:by )?(?:\\d{4}(?:\\s?[-–]\\s?(?:\\d{4}|[Pp]resent))?)?[\\s,]*(?:by |- |– )?"
                    + NAME + "(?=[\\s.,;|)]|$)");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?<![\\p{L}\\p{N}@.-])(?:https?://)?(?:www\\.)?(?<label>[a-z0-9-]{2,40})\\.(?:com|org|net|info|news|co|io|tv|[a-z]{2})(?:\\.[a-z]{2})?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING =
            Pattern.compile("(?:[.,]*\\s+(?:All|Rights|Reserved|Inc|LLC|Ltd|and|of|the)\\.?)*[.,]*$");
    private static final Pattern NEWSLETTER = Pattern.compile("(?: (?:Newsletters?|Daily|Email|News Alerts?))+$");
    /** Capitalised words that a box may use where an outlet would stand. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?iu)the|our|us|your|this|all|our newsletters?|newsletters?|your inbox|around|premium|unlimited|reproduction|protected|notice|law|act|holder|owner|policy|riproduzione.*|licencja.*|ао|ооо|зао|пао|reserved|rights");
    /** A part of a domain that an initial stands for has at least this many letters. */
    private static final int PART_LETTERS = 3;

    private final String text;
    private final List<Credit> credits = new ArrayList<>();
    private final List<Span> reuse = new ArrayList<>();
    private Optional<String> box = Optional.empty();
    private Optional<String> imprint = Optional.empty();
    private Optional<String> holder = Optional.empty();

    private Identity(String text) {
        this.text = text;
    }

    /** What was found; the credits do not repeat one name in one place. */
    record Found(Optional<Outlet> outlet, List<Credit> credits, List<Span> reuseTerms) {}

    static Found mine(String text, List<Block> blocks) {
        Identity identity = new Identity(text);
        // Whom the dateline credits must be known before the notices are read.
        blocks.stream().filter(block -> block.kind() != Kind.LEGAL).forEach(identity::look);
        blocks.stream().filter(block -> block.kind() == Kind.LEGAL).forEach(identity::look);
        identity.credits.sort(Comparator.comparing(Credit::span));
        Optional<String> outlet = identity.box.or(() -> identity.imprint).or(() -> identity.holder);
        return new Found(outlet.map(Outlet::new), identity.credits, identity.reuse);
    }

    /** Whom a notice names as the holder of the rights. */
    static List<String> holders(String notice) {
        return Stream.of(HOLDER, HOLDER_FIRST)
                .flatMap(pattern -> pattern.matcher(notice).results())
                .map(found -> clean(found.group(1)))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void look(Block block) {
        switch (block.kind()) {
            case DATELINE -> {
                dateline(block.span());
                imprint(block.span());
            }
            case BYLINE -> credits.addAll(CreditLines.read(text, block.span(), false));
            case CREDIT -> credit(block.span());
            case CAPTION -> credits.addAll(CreditLines.read(text, block.span(), true));
            case LEGAL -> notice(block.span());
            case PROMO -> box(block.span());
            case RESIDUE -> loneAgency(block.span());
            case HEADLINE,
                    STANDFIRST,
                    SUBHEAD,
                    PARAGRAPH,
                    LIST,
                    QUOTE,
                    TABLE,
                    TEASER,
                    FORM,
                    COMMENT_UI,
                    NAVIGATION -> {}
        }
    }

    private void dateline(Span span) {
        Span rest = new Span(span.start(), Math.min(text.length(), span.end() + 2));
        Datelines.at(text, rest)
                .ifPresent(found -> found.agency().ifPresent(words -> {
                    String name =
                            Agencies.named(words).map(Agencies.Agency::name).orElse(words);
                    credits.add(new Credit(Role.AGENCY, name, found.agencySpan()));
                }));
    }

    private void credit(Span span) {
        if (!Corrections.matches(Passage.of(text, span, Optional.empty()))) {
            credits.addAll(CreditLines.read(text, span, false));
            imprint(span);
        }
    }

    private void imprint(Span span) {
        Imprints.outlet(Passage.fold(span.of(text)))
                .filter(name -> imprint.isEmpty() && Agencies.named(name).isEmpty())
                .ifPresent(name -> {
                    imprint = Optional.of(name);
                    credits.add(new Credit(Role.PUBLISHER, name, span));
                });
    }

    private void loneAgency(Span span) {
        Agencies.named(span.of(text))
                .filter(agency -> !agency.picture())
                .ifPresent(agency -> credits.add(new Credit(Role.AGENCY, agency.name(), span)));
    }

    private void box(Span span) {
        box(BOX.matcher(text).region(span.start(), span.end()));
        box(FOLLOW.matcher(text).region(span.start(), span.end()));
    }

    private void box(Matcher matcher) {
        while (box.isEmpty() && matcher.find()) {
            String name = NEWSLETTER.matcher(clean(matcher.group("name"))).replaceAll("");
            if (!name.isEmpty() && !NOBODY.matcher(name).matches()) {
                box = Optional.of(name);
                credits.add(new Credit(
                        Role.PUBLISHER, name, new Span(matcher.start("name"), matcher.start("name") + name.length())));
            }
        }
    }

    private static String clean(String name) {
        return TRAILING.matcher(Passage.fold(name)).replaceAll("").strip();
    }

    private void notice(Span span) {
        if (Notices.statesReuse(span.of(text))) {
            reuse.add(span);
        }
        rights(HOLDER.matcher(text).region(span.start(), span.end()), span);
        rights(HOLDER_FIRST.matcher(text).region(span.start(), span.end()), span);
    }

    private void rights(Matcher matcher, Span span) {
        while (matcher.find()) {
            String name = clean(matcher.group("name"));
            if (!name.isEmpty() && !NOBODY.matcher(name).matches()) {
                rights(name, new Span(matcher.start("name"), matcher.start("name") + name.length()), span);
            }
        }
    }

    /** Agencies hold the rights in what others print, so they are never taken for the outlet. */
    private void rights(String name, Span at, Span notice) {
        Optional<Agencies.Agency> agency = Agencies.named(name).or(() -> creditedAbove(name));
        if (agency.isPresent()) {
            credits.add(new Credit(
                    agency.get().picture() ? Role.PICTURE : Role.AGENCY,
                    agency.get().name(),
                    at));
            return;
        }
        credits.add(new Credit(Role.RIGHTS_HOLDER, name, at));
        if (holder.isEmpty()) {
            holder = Optional.of(
                    domain(notice).flatMap(label -> expand(name, label)).orElse(name));
        }
    }

    /** A text that its dateline or byline credits to somebody is theirs also in its notice, whoever prints it. */
    private Optional<Agencies.Agency> creditedAbove(String name) {
        return credits.stream()
                .filter(credit -> credit.role() == Role.AGENCY || credit.role() == Role.BUREAU)
                .filter(credit -> credit.name().equalsIgnoreCase(name))
                .map(credit -> new Agencies.Agency(credit.name(), false))
                .findFirst();
    }

    private Optional<String> domain(Span notice) {
        Matcher matcher = DOMAIN.matcher(text).region(notice.start(), notice.end());
        return matcher.find() ? Optional.of(matcher.group("label").toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Spells out an acronym by the domain printed beside it, where its letters can begin the domain's parts in one way only. */
    static Optional<String> expand(String acronym, String domain) {
        if (!acronym.equals(acronym.toUpperCase(Locale.ROOT))
                || acronym.length() < 2
                || !acronym.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        List<String> ways = new ArrayList<>();
        split(acronym.toLowerCase(Locale.ROOT), domain, "", ways);
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    private static void split(String initials, String rest, String done, List<String> ways) {
        if (initials.isEmpty() || rest.isEmpty() || rest.charAt(0) != initials.charAt(0)) {
            return;
        }
        if (initials.length() == 1) {
            if (rest.length() >= PART_LETTERS) {
                ways.add((done + " " + large(rest)).strip());
            }
            return;
        }
        for (int cut = PART_LETTERS; cut < rest.length(); cut++) {
            split(
                    initials.substring(1),
                    rest.substring(cut).replaceFirst("^-", ""),
                    done + " " + large(rest.substring(0, cut)),
                    ways);
        }
    }

    private static String large(String part) {
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    /** The writers named by the page's bylines, in order, each once. */
    static List<String> bylines(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.BYLINE)
                .flatMap(block -> CreditLines.writers(Passage.of(text, block.span(), Optional.empty())).stream())
                .distinct()
                .toList();
    }
}
