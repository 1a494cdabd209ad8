package org.stemma.annotation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.annotation.Gazetteer.Entry;

/** Types names of one word, and listed names that are often something else, by what stands around them. */
final class Singles {

    private static final Pattern DOMAIN =
            Pattern.compile("[\\p{L}\\d-]+(?i:\\.(?:com|org|net|co\\.uk|info|tv|news|am|ru|de|fr|eu|io|ua|ge|az))");

    private static final double TITLED = 0.9;
    private static final double TOLD = 0.75;
    private static final double PLACED = 0.6;
    private static final double LEANING = 0.4;
    private static final double GUESSED = 0.25;
    /** Kept only when the rest of the report knows the word as a name. */
    private static final double UNLIKELY = 0.1;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Context context;

    Singles(Gazetteer gazetteer, Context context) {
        this.gazetteer = gazetteer;
        this.lexicon = gazetteer.lexicon();
        this.context = context;
    }

    /** {@code draft} typed, or nothing when it is no name at all. */
    Optional<Draft> draft(Row row, Draft draft) {
        int from = draft.from();
        int to = draft.to();
        boolean ordinary = lexicon.isCommon(row.lower(from));
        if (row.isInitialLetter(from) || row.word(from).matches("[IVX]+") || !isWord(row.word(from))) {
            return Optional.empty();
        }
        if (DOMAIN.matcher(row.word(from)).matches()) {
            return Optional.of(draft.as(Mention.Type.OUTLET, PLACED));
        }
        if (row.isInitial(from) && ordinary) {
            return Optional.of(draft.as(Mention.Type.OTHER, UNLIKELY));
        }
        if (lexicon.isStateCode(row.word(from)) && row.word(from - 1).equals(",") && row.isCapital(from - 2)) {
            return Optional.of(draft.as(Mention.Type.PLACE, TOLD));
        }
        if (row.isAcronym(from) && !row.isShouted()) {
            return Optional.of(draft.as(Mention.Type.ORGANISATION, PLACED));
        }
        return Optional.of(ordinary ? ordinary(row, draft) : strange(row, draft, from, to));
    }

    private static boolean isWord(String word) {
        return word.length() > 1
                && word.codePoints().filter(Character::isLetter).count() * 2 > word.length();
    }

    private Draft ordinary(Row row, Draft draft) {
        boolean person = context.afterPersonNoun(row, draft.from()) && context.speaks(row, draft.from(), draft.to());
        return person ? draft.as(Mention.Type.PERSON, PLACED) : draft.as(Mention.Type.OTHER, UNLIKELY);
    }

    private Draft strange(Row row, Draft draft, int from, int to) {
        if (context.afterPersonNoun(row, from)) {
            return draft.as(Mention.Type.PERSON, TITLED);
        }
        if (context.isDescribedAsBody(row, to)) {
            return draft.as(Mention.Type.ORGANISATION, TOLD);
        }
        if (isBeforePlace(row, to) || context.isDescribedAsPlace(row, to)) {
            return draft.as(Mention.Type.PLACE, TOLD);
        }
        if (context.speaks(row, from, to) || context.isHuman(row, to)) {
            return draft.as(Mention.Type.PERSON, context.afterArticle(row, from) ? GUESSED : TOLD);
        }
        if (context.isInside(row, from)) {
            return draft.as(Mention.Type.PLACE, PLACED);
        }
        if (lexicon.isGivenName(row.word(from)) && !context.afterArticle(row, from)) {
            return draft.as(Mention.Type.PERSON, LEANING);
        }
        return draft.as(Mention.Type.OTHER, GUESSED);
    }

    /** "Elmwood, Ohio". */
    private boolean isBeforePlace(Row row, int to) {
        if (!row.word(to).equals(",") || !row.isCapital(to + 1)) {
            return false;
        }
        boolean shortForm = row.word(to + 1).endsWith(".") && row.word(to + 1).length() > 2;
        boolean aside = row.is(to + 2, Token.Tag.PUNCT) || to + 2 >= row.size();
        boolean listed = gazetteer.find(row.word(to + 1)).filter(Entry::isPlace).isPresent()
                || gazetteer
                        .find(row.phrase(to + 1, Math.min(row.size(), to + 3)))
                        .filter(Entry::isPlace)
                        .isPresent();
        return shortForm || lexicon.isStateCode(row.word(to + 1)) || (listed && aside);
    }

    /** A listed name whose entry alone proves nothing. */
    Draft weak(Row row, Draft draft, Entry entry) {
        int from = draft.from();
        int to = draft.to();
        if (context.afterPersonNoun(row, from) || (entry.isPlace() && context.speaks(row, from, to))) {
            return draft.as(Mention.Type.PERSON, TOLD);
        }
        boolean ordinaryStart = row.isInitial(from) && lexicon.isCommon(row.lower(from));
        return switch (entry.kind()) {
            case OUTLET -> context.besideTelling(row, from, to) ? draft : unknown(draft, ordinaryStart);
            case ORGANISATION, METONYM -> ordinaryStart ? unknown(draft, true) : draft.as(entry.type(), PLACED);
            case COUNTRY, CAPITAL, REGION, CITY -> place(row, draft, ordinaryStart);
        };
    }

    private Draft place(Row row, Draft draft, boolean ordinaryStart) {
        boolean comma = row.word(draft.to()).equals(",") && row.isCapital(draft.to() + 1);
        if (context.isInside(row, draft.from()) || (comma && !ordinaryStart)) {
            return draft.as(Mention.Type.PLACE, TOLD);
        }
        if (context.isHuman(row, draft.to())) {
            return draft.as(Mention.Type.PERSON, LEANING);
        }
        if (context.isTowards(row, draft.from())) {
            return draft.as(Mention.Type.PLACE, PLACED);
        }
        boolean ordinary = lexicon.isCommon(row.lower(draft.from()));
        return ordinary ? unknown(draft, ordinaryStart) : draft.as(Mention.Type.PLACE, LEANING);
    }

    private static Draft unknown(Draft draft, boolean ordinaryStart) {
        return draft.as(Mention.Type.OTHER, ordinaryStart ? UNLIKELY : GUESSED);
    }
}
