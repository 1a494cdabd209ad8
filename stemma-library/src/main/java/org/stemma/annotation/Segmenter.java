package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Gazetteer.Entry;

/** Cuts a run of capitalised words into names and types each by its own words and its neighbours. */
final class Segmenter {

    private static final double LISTED = 0.95;
    private static final double TITLED = 0.95;
    private static final double HEADED = 0.85;
    private static final double TEAM = 0.7;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Context context;
    private final Bodies bodies;
    private final Titles titles;
    private final People people;
    private final Singles singles;

    Segmenter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.lexicon = gazetteer.lexicon();
        this.context = new Context(lexicon);
        this.bodies = new Bodies(lexicon);
        this.titles = new Titles(lexicon);
        this.people = new People(gazetteer, context);
        this.singles = new Singles(gazetteer, context);
    }

    /** The names in tokens {@code from} to before {@code to} of sentence {@code index}, in order. */
    List<Draft> drafts(Row row, int index, int from, int to) {
        List<Draft> found = new ArrayList<>();
        cut(new Piece(row, index), from, to, found);
        return found;
    }

    /** The sentence a cut works on. */
    private record Piece(Row row, int index) {

        Draft draft(int from, int to, Mention.Type type, double sure) {
            String name = row.name(from, to);
            return new Draft(index, from, to, row.span(from, to), type, sure, name, name, "", false);
        }
    }

    private void cut(Piece piece, int start, int end, List<Draft> found) {
        Row row = piece.row;
        int from = skipOpening(row, start, end);
        int to = from < end && longest(row, from, end) == end ? end : skipClosing(row, from, end);
        if (from >= to || isDemonyms(row, from, to)) {
            return;
        }
        Optional<Entry> listed = gazetteer.find(row.name(from, to));
        if (listed.isPresent()) {
            found.add(listed(piece, from, to, listed.get()));
        } else if (!titles.isOnlyTitle(row, from, to)) {
            compose(piece, from, to, found);
        }
    }

    private void compose(Piece piece, int from, int to, List<Draft> found) {
        Row row = piece.row;
        int name = titles.nameStart(row, from, to);
        boolean body = bodies.isBody(row, from, to) || bodies.isPaper(row, from, to);
        if (body && name == from) {
            Mention.Type type = bodies.isPaper(row, from, to) ? Mention.Type.OUTLET : Mention.Type.ORGANISATION;
            found.add(piece.draft(from, to, type, HEADED));
        } else if ((name == from && bodies.isPlace(row, from, to)) || isPlaceBehind(row, name, to)) {
            found.add(piece.draft(from, to, Mention.Type.PLACE, HEADED));
        } else if (name > from) {
            titled(piece, from, name, to, found);
        } else if (isDemonym(row, from)) {
            cut(piece, from + 1, to, found);
        } else {
            plain(piece, from, to, found);
        }
    }

    /** "Marshal Novak training ground": small words behind the name of a person make it a place. */
    private boolean isPlaceBehind(Row row, int name, int to) {
        boolean strong = bodies.beforeSmallPlace(row, to) && !lexicon.isGivenName(row.word(name));
        return strong && !(row.lower(to).equals("state") || row.lower(to).equals("area"));
    }

    private void titled(Piece piece, int from, int name, int to, List<Draft> found) {
        Row row = piece.row;
        for (int i = from; i < name; i++) {
            int end = longest(row, i, name);
            if (end > i) {
                found.add(listed(piece, i, end, gazetteer.find(row.name(i, end)).orElseThrow()));
                i = end - 1;
            }
        }
        int last = endOfPerson(row, name, to);
        String role = lexicon.isHonorific(row.word(name - 1)) ? "" : row.name(from, name);
        found.add(piece.draft(name, last, Mention.Type.PERSON, TITLED).known(role));
        if (last < to) {
            cut(piece, last, to, found);
        }
    }

    /** "Reuters Africa": an outlet and a place. */
    private boolean isEdition(Row row, int from, int head, int to) {
        boolean outlet = gazetteer
                .find(row.name(from, head))
                .filter(e -> e.kind() == Gazetteer.Kind.OUTLET)
                .isPresent();
        return outlet
                && gazetteer.find(row.name(head, to)).filter(Entry::isPlace).isPresent();
    }

    /** "Chicago Bears": a place and a plural. */
    private boolean isTeam(Row row, int from, int head, int to) {
        String last = row.lower(to - 1);
        boolean place =
                gazetteer.find(row.name(from, head)).filter(Entry::isPlace).isPresent();
        return place
                && to - head <= 2
                && last.length() > 3
                && last.endsWith("s")
                && longest(row, head, to) == head
                && !lexicon.isPersonNoun(last)
                && !lexicon.demonyms().isDemonym(row.word(to - 1))
                && !row.isTitle();
    }

    /** A person's name ends before "of". */
    private static int endOfPerson(Row row, int name, int to) {
        for (int i = name + 1; i < to; i++) {
            if (row.word(i).equals("of")
                    || row.word(i).equals("and")
                    || row.word(i).equals("for")) {
                return i;
            }
        }
        return to;
    }

    private void plain(Piece piece, int from, int to, List<Draft> found) {
        Row row = piece.row;
        int head = longest(row, from, to);
        Optional<Entry> listed = head > from && head < to ? gazetteer.find(row.name(from, head)) : Optional.empty();
        boolean country =
                listed.filter(entry -> entry.kind() == Gazetteer.Kind.COUNTRY).isPresent();
        boolean partly = listed.filter(entry -> !entry.weak()).isPresent();
        if (listed.isPresent() && isEdition(row, from, head, to)) {
            found.add(piece.draft(from, to, Mention.Type.OUTLET, LISTED));
        } else if (partly && isTeam(row, from, head, to)) {
            found.add(piece.draft(from, to, Mention.Type.ORGANISATION, TEAM));
        } else if (partly && (country || !people.isPerson(row, from, to))) {
            found.add(listed(
                    piece, from, head, gazetteer.find(row.name(from, head)).orElseThrow()));
            cut(piece, head, to, found);
        } else if (bodies.beforeSmallPaper(row, to)) {
            found.add(piece.draft(from, to, Mention.Type.OUTLET, HEADED));
        } else if (bodies.beforeSmallBody(row, to)) {
            found.add(piece.draft(from, to, Mention.Type.ORGANISATION, HEADED));
        } else if (words(row, from, to) == 1) {
            singles.draft(row, piece.draft(from, to, Mention.Type.OTHER, 0)).ifPresent(found::add);
        } else {
            found.add(people.draft(row, piece.draft(from, to, Mention.Type.OTHER, 0)));
        }
    }

    private static int words(Row row, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += row.isCapital(i) || row.isArabic(i) ? 1 : 0;
        }
        return words;
    }

    private int longest(Row row, int from, int to) {
        for (int end = to; end > from; end--) {
            boolean demonym = end == from + 1 && isDemonym(row, from);
            if (!demonym
                    && gazetteer.starts(row.word(from))
                    && gazetteer.find(row.name(from, end)).isPresent()) {
                return end;
            }
        }
        return from;
    }

    /** A listed name, typed by its entry unless the entry is weak and the text around it says otherwise. */
    private Draft listed(Piece piece, int from, int to, Entry entry) {
        Row row = piece.row;
        Draft draft = piece.draft(from, to, entry.type(), LISTED)
                .named(entry.shortForm() ? entry.name() : row.name(from, to));
        if (entry.weak()) {
            return singles.weak(row, draft, entry);
        }
        boolean capital = entry.kind() == Gazetteer.Kind.CAPITAL;
        if (capital && context.isState(row, from, to)) {
            return draft.as(Mention.Type.ORGANISATION, HEADED).settle();
        }
        boolean country = entry.kind() == Gazetteer.Kind.COUNTRY || capital;
        return country || to - from > 1 ? draft.settle() : draft;
    }

    private boolean isDemonym(Row row, int i) {
        return lexicon.demonyms().isDemonym(row.word(i));
    }

    private boolean isDemonyms(Row row, int from, int to) {
        if (lexicon.demonyms().isDemonym(row.name(from, to))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!isDemonym(row, i)) {
                return false;
            }
        }
        return true;
    }

    private int skipOpening(Row row, int start, int to) {
        int from = start;
        while (from < to && (isPlainOpener(row, from, to) || isSmallLink(row, from))) {
            from++;
        }
        return from;
    }

    /** A function word with a capital because it opens the sentence; a listed name that starts with it is kept. */
    private boolean isPlainOpener(Row row, int i, int to) {
        boolean closed = row.is(i, Token.Tag.ADP)
                || row.is(i, Token.Tag.DET)
                || row.is(i, Token.Tag.PRON)
                || row.is(i, Token.Tag.SCONJ)
                || row.is(i, Token.Tag.CCONJ)
                || row.is(i, Token.Tag.AUX);
        boolean article =
                row.isInitial(i) && row.word(i).equals("A") && !row.word(i + 1).equals(".");
        boolean plain =
                closed || article || (row.isInitial(i) && (isOrdinaryStart(row, i) || isBeforeName(row, i + 1, to)));
        return plain && lexicon.isCommon(row.lower(i)) && longest(row, i, to) == i;
    }

    /** What follows is a name by itself: "Using Facebook", "Dear Ada Novak". */
    private boolean isBeforeName(Row row, int from, int to) {
        boolean title = lexicon.isTitle(row.word(from - 1)) || lexicon.isTitleModifier(row.word(from - 1));
        boolean opener = lexicon.isPlaceOpener(row.word(from - 1)) || lexicon.isDoubtfulGivenName(row.word(from - 1));
        boolean name = from < to && (longest(row, from, to) == to || people.isPerson(row, from, to));
        return name && !title && !opener && !lexicon.isGivenName(row.word(from - 1));
    }

    private boolean isOrdinaryStart(Row row, int i) {
        boolean open = row.is(i, Token.Tag.VERB) || row.is(i, Token.Tag.ADV) || row.is(i, Token.Tag.NUM);
        return open && !lexicon.isGivenName(row.word(i)) && !lexicon.isDoubtfulGivenName(row.word(i));
    }

    private static boolean isSmallLink(Row row, int i) {
        return !row.isCapital(i) && !row.isArabic(i) && !row.word(i).equals("[");
    }

    private static int skipClosing(Row row, int from, int end) {
        int to = end;
        while (to > from && isSmallLink(row, to - 1) && !row.word(to - 1).equals("]")) {
            to--;
        }
        return to;
    }
}
