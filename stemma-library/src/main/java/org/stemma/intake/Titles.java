package org.stemma.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Block;
import org.stemma.report.Block.Kind;
import org.stemma.report.Span;

/** Finds the title a reader would use: the headline, else the opening of the account, labelled as derived. */
final class Titles {

    /** A derived title is cut at a word within so many characters. */
    private static final int LONGEST = 90;

    private static final Pattern SENTENCE = Pattern.compile("^.{20,}?[.!?。！？]['\"”’)]*(?=\\s|$)", Pattern.DOTALL);

    private Titles() {}

    /** @param span where it stands in the text; empty when derived or kept apart */
    record Title(Optional<String> words, boolean derived, Optional<Span> span) {}

    static Title of(String text, List<Block> blocks, Optional<String> apart) {
        Optional<Span> headline = first(blocks, Kind.HEADLINE);
        if (apart.isPresent()) {
            return new Title(apart, false, headline);
        }
        return headline.map(span -> new Title(Optional.of(display(span.of(text))), false, headline))
                .orElseGet(() -> new Title(derived(text, blocks), true, Optional.empty()));
    }

    private static Optional<Span> first(List<Block> blocks, Kind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(Block::span)
                .findFirst();
    }

    private static Optional<String> derived(String text, List<Block> blocks) {
        return first(blocks, Kind.PARAGRAPH).map(span -> shorten(display(span.of(text))));
    }

    /** In one line, without the soft hyphens that say where a word may be broken. */
    private static String display(String raw) {
        return raw.replace("\u00AD", "").replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static String shorten(String paragraph) {
        Matcher matcher = SENTENCE.matcher(paragraph);
        String sentence = matcher.find() ? matcher.group() : paragraph;
        if (sentence.length() <= LONGEST) {
            return sentence.replaceFirst("\\.$", "");
        }
        int cut = sentence.lastIndexOf(' ', LONGEST - 1);
        String head = cut > 0
                ? sentence.substring(0, cut)
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST / 2));
        return head.replaceFirst("[\\p{P}\\s]+$", "") + "…";
    }
}
