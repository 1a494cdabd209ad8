package org.stemma.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.intake.Cues.Part;
import org.stemma.report.Block.Kind;

/** Tells the kind of a passage by its own words alone; most paragraphs say nothing about themselves. */
final class PassageKinds {

    private static final int VIDEO_TITLE_WORDS = 20;
    /** A running time in front of a title: an entry of a list of videos. */
    private static final Pattern VIDEO_TITLE = Pattern.compile("^\\d{1,2}:\\d{2} \\p{Lu}");

    /** Longer ones are no scraps of a template. */
    private static final int SCRAP_WORDS = 40;

    private static final Pattern SCRAP = Pattern.compile(
            "^[^\\p{L}\\p{N}]+$|^(?:https?://|www\\.)\\S+$|^https? ?: / / .*$|^\\{\\{.*}}$|^\\[/?[a-z_]+[^\\]]*]$|^pic\\.twitter\\.com/\\S+$|^-?\\d{1,4}$");

    /** Two or more buttons of a bar for sharing. */
    private static final Pattern BUTTONS = Pattern.compile(
            "(?i)(?:share|tweet|post|pin|e?-?mail|print|save|copy(?: link)?|link|comments?|facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|"
                    + "messenger|viber|sms|threads|bluesky|instagram|youtube|flipboard|listen)(?:[ |,/·]+(?:share|tweet|post|pin|e?-?mail|print|save|copy(?: link)?|"
                    + "link|comments?|facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|messenger|viber|sms|threads|bluesky|instagram|youtube|flipboard|listen))+");

    /** What a button may open with, in either case. */
    private static final String BUTTON_LETTERS = "stpe-mclfxwrvbiy";

    private static final int BOX_WORDS = 30;
    /** "Every Friday, what the town reads: the weekly letter of …": it names its day and itself, and tells nothing. */
    private static final Pattern OWN_LETTER = Pattern.compile(
            "^(?:Every|Each) \\p{L}+, (?!.*\\b(?:said|says|told|was|were|wrote)\\b).*\\b(?:the|our|a|your) (?:(?:free|weekly|daily|morning|evening|monthly) )+"
                    + "(?:e-?mail|letter|newsletter|briefing|digest|bulletin|podcast)\\b");

    private PassageKinds() {}

    /** The kind, empty when only its place on the page can tell. */
    static Optional<Kind> of(Passage passage) {
        Optional<Kind> cue = passage.part().map(PassageKinds::kind);
        if (cue.isPresent()) {
            return cue;
        }
        if (Notices.matches(passage)) {
            return Optional.of(Kind.LEGAL);
        }
        if (Corrections.matches(passage)) {
            return Optional.of(Kind.CREDIT);
        }
        if (mayShare(passage) && BUTTONS.matcher(passage.folded()).matches()) {
            return Optional.of(Kind.NAVIGATION);
        }
        if (passage.words() <= BOX_WORDS && OWN_LETTER.matcher(passage.folded()).lookingAt()) {
            return Optional.of(Kind.PROMO);
        }
        if (PublishedLines.matches(passage) || Datelines.alone(passage)) {
            return Optional.of(Kind.DATELINE);
        }
        if (CreditLines.isByline(passage)) {
            return Optional.of(Kind.BYLINE);
        }
        if (CreditLines.isCredit(passage)) {
            return Optional.of(Kind.CREDIT);
        }
        if (Captions.matches(passage)) {
            return Optional.of(Kind.CAPTION);
        }
        if (passage.words() <= VIDEO_TITLE_WORDS
                && VIDEO_TITLE.matcher(passage.folded()).lookingAt()
                && !passage.endsSentence()) {
            return Optional.of(Kind.TEASER);
        }
        return passage.words() <= SCRAP_WORDS && SCRAP.matcher(passage.folded()).lookingAt()
                ? Optional.of(Kind.RESIDUE)
                : Optional.empty();
    }

    private static boolean mayShare(Passage passage) {
        String words = passage.folded();
        return !words.isEmpty() && BUTTON_LETTERS.indexOf(Character.toLowerCase(words.charAt(0))) >= 0;
    }

    private static Kind kind(Part part) {
        return switch (part) {
            case COMMENT_UI, COMMENT_SECTION -> Kind.COMMENT_UI;
            case FORM -> Kind.FORM;
            case PROMO -> Kind.PROMO;
            case TEASER_LINK, TEASER_SECTION -> Kind.TEASER;
            case LEGAL -> Kind.LEGAL;
            case RESIDUE -> Kind.RESIDUE;
            case NAVIGATION, WALL -> Kind.NAVIGATION;
        };
    }
}
