package org.stemma.annotation;

import java.util.HashSet;
import java.util.Set;

/** Word lists that tell what a capitalised word may be part of: titles, heads of bodies and places, given names, verbs. */
final class Lexicon {

    private static final Set<String> HONORIFICS = Set.of(
            "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "mx.", "miss", "mister", "madam", "sir", "dr.", "dr", "dame");
    private static final Set<String> STATE_CODES = Set.of(
            ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR"
                            + " PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB")
                    .split(" ", -1));

    private final CommonWords common = CommonWords.english();
    private final Demonyms demonyms = new Demonyms();
    private final Set<String> titles = Lists.set("titles.txt");
    private final Set<String> modifiers = Lists.set("title-modifiers.txt");
    private final Set<String> bodies = Lists.set("organisation-heads.txt");
    private final Set<String> places = Lists.set("place-heads.txt");
    private final Set<String> openers = Lists.set("place-openers.txt");
    private final Set<String> never = Lists.set("never-names.txt");
    private final Set<String> speech = Lists.set("speech-verbs.txt");
    private final Set<String> decisions = Lists.set("decision-verbs.txt");
    private final Set<String> stateNouns = Lists.set("state-nouns.txt");
    private final Set<String> notPersons = Lists.set("not-persons.txt");
    private final Set<String> given = names("given-names.txt");
    private final Set<String> doubtful = names("given-names-ambiguous.txt");

    private static Set<String> names(String list) {
        Set<String> names = new HashSet<>();
        for (String line : Lists.lines(list)) {
            for (String name : line.split(" ", -1)) {
                names.add(Folding.fold(name));
            }
        }
        return names;
    }

    Demonyms demonyms() {
        return demonyms;
    }

    boolean isCommon(String folded) {
        return common.contains(folded);
    }

    boolean isTitle(String word) {
        return titles.contains(Folding.fold(word));
    }

    boolean isTitleModifier(String word) {
        return modifiers.contains(Folding.fold(word));
    }

    /** A title or any noun for a person, singular. */
    boolean isPersonNoun(String word) {
        String folded = Folding.fold(word);
        return titles.contains(folded) || (common.isPerson(folded) && !notPersons.contains(folded));
    }

    /** "Mr.", "Dr.": says how somebody is addressed, not what they are. */
    boolean isHonorific(String word) {
        return HONORIFICS.contains(Folding.fold(word));
    }

    /** Two capital letters that stand for a state or province behind a town: MD, ON. */
    boolean isStateCode(String word) {
        return STATE_CODES.contains(word);
    }

    boolean isBodyHead(String word) {
        return bodies.contains(Folding.fold(word));
    }

    boolean isPlaceHead(String word) {
        return places.contains(Folding.fold(word));
    }

    boolean isPlaceOpener(String word) {
        return openers.contains(word);
    }

    boolean isNever(String word) {
        return never.contains(Folding.fold(word));
    }

    boolean isSpeech(String word) {
        return speech.contains(Folding.fold(word));
    }

    boolean isDecision(String word) {
        String folded = Folding.fold(word);
        return decisions.contains(folded) || speech.contains(folded);
    }

    boolean isStateNoun(String word) {
        return stateNouns.contains(Folding.fold(word));
    }

    /** A given name that is nothing else. */
    boolean isGivenName(String word) {
        return given.contains(Folding.fold(word));
    }

    /** A given name that may be a word, month or place as well. */
    boolean isDoubtfulGivenName(String word) {
        return doubtful.contains(Folding.fold(word));
    }
}
