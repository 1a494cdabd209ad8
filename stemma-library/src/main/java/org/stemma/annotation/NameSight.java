package org.stemma.annotation;

import java.util.List;
import java.util.Optional;

/** One sentence as the model of names sees it: its words, the listed names and the rules' finds in it, and the report's hints. */
final class NameSight {

    /** Longer finds are all alike. */
    private static final int LONG = 6;

    private static final double VERY_SURE = 0.9;
    private static final double SURE = 0.7;

    private final Row row;
    private final NameWord[] words;
    private final NameHints hints;
    private final int[] found;
    private final int[] length;
    private final int[] listed;

    NameSight(Row row, NameWord[] words, List<Draft> drafts, Gazetteer gazetteer, NameHints hints) {
        this.row = row;
        this.words = words;
        this.hints = hints;
        this.found = new int[words.length];
        this.length = new int[words.length];
        this.listed = listed(row, gazetteer);
        for (Draft draft : drafts) {
            int sure = draft.sure() >= VERY_SURE ? 3 : draft.sure() >= SURE ? 2 : 1;
            for (int i = draft.from(); i < draft.to(); i++) {
                found[i] = 1 + draft.type().name().hashCode() * 8 + (i == draft.from() ? 0 : 4) + sure;
                length[i] = Math.min(LONG, draft.to() - draft.from());
            }
        }
    }

    /** For each word where it stands in a listed name and of which kind; 0 in none. */
    private static int[] listed(Row row, Gazetteer gazetteer) {
        int[] listed = new int[row.size()];
        int i = 0;
        while (i < listed.length) {
            boolean may = (row.isCapital(i) || row.isArabic(i)) && gazetteer.starts(row.word(i));
            i = may ? mark(row, gazetteer, i, listed) : i + 1;
        }
        return listed;
    }

    /** Marks the longest listed name that starts at {@code from} and returns where it ends, or the next word. */
    private static int mark(Row row, Gazetteer gazetteer, int from, int[] listed) {
        for (int to = Math.min(row.size(), from + Gazetteer.LONGEST); to > from; to--) {
            Optional<Gazetteer.Entry> entry = gazetteer.find(row.phrase(from, to));
            if (entry.isPresent()) {
                int kind = 1
                        + entry.get().kind().name().hashCode() * 4
                        + (entry.get().weak() ? 1 : 0);
                for (int i = from; i < to; i++) {
                    listed[i] = kind + (i == from ? 0 : 2);
                }
                return to;
            }
        }
        return from + 1;
    }

    /** The numbers of word {@code i}. */
    int[] of(int i) {
        NameQuestions questions = new NameQuestions();
        form(questions, i);
        company(questions, i);
        grammar(questions, i);
        finds(questions, i);
        report(questions, i);
        run(questions, i);
        return questions.answers();
    }

    private NameWord word(int i) {
        return i < 0 || i >= words.length ? NameWord.NOTHING : words[i];
    }

    private static int at(int[] numbers, int i) {
        return i < 0 || i >= numbers.length ? 0 : numbers[i];
    }

    private void form(NameQuestions questions, int i) {
        NameWord word = word(i);
        NameWord before = word(i - 1);
        NameWord after = word(i + 1);
        questions.answer(0);
        questions.answer(word.form());
        questions.answer(word.small());
        questions.answer(before.small());
        questions.answer(after.small());
        questions.answer(word.shape());
        questions.answer(before.shape(), word.shape());
        questions.answer(word.shape(), after.shape());
        questions.answer(before.shape() * 17 + after.shape(), word.shape());
        for (int k = 0; k < NameWord.AFFIXES; k++) {
            questions.answerIfAny(word.affix(k));
        }
    }

    private void company(NameQuestions questions, int i) {
        for (int depth = 0; depth < NameWord.DEPTHS; depth++) {
            questions.answerIfAny(word(i).company(depth));
            questions.answerIfAny(word(i - 1).company(depth));
            questions.answerIfAny(word(i + 1).company(depth));
        }
        questions.answer(word(i - 1).company(1), word(i).company(1));
        questions.answer(word(i).company(1), word(i + 1).company(1));
        questions.answer(word(i - 2).company(2));
        questions.answer(word(i + 2).company(2));
    }

    private void grammar(NameQuestions questions, int i) {
        questions.answer(row.tag(i));
        questions.answer(row.tag(i - 1), row.tag(i));
        questions.answer(row.tag(i), row.tag(i + 1));
        questions.bits(word(i).lists());
        questions.bits(word(i - 1).lists());
        questions.bits(word(i + 1).lists());
        questions.answer(word(i).lists(), word(i - 1).lists());
        questions.answer(word(i).lists(), word(i + 1).lists());
        int initial = row.isInitial(i) ? 1 : 2;
        questions.answer(initial, word(i).shape());
        questions.answer(initial, word(i).isCommon() ? 1 : 0);
    }

    private void finds(NameQuestions questions, int i) {
        questions.answer(listed[i]);
        questions.answer(listed[i], at(listed, i - 1));
        questions.answer(listed[i], at(listed, i + 1));
        questions.answer(listed[i], word(i).shape());
        questions.answer(found[i]);
        questions.answer(found[i], at(found, i - 1));
        questions.answer(found[i], at(found, i + 1));
        questions.answer(found[i], listed[i]);
        questions.answer(found[i], word(i).company(1));
        questions.answer(found[i], length[i]);
        questions.answer(found[i], word(i).lists());
        questions.answer(found[i], word(i - 1).small());
        questions.answer(found[i], word(i + 1).small());
    }

    private void report(NameQuestions questions, int i) {
        int hint = hints.of(row.lower(i));
        questions.bits(hint);
        questions.answer(hint);
        questions.answer(hint, found[i]);
        questions.bits(hints.of(row.lower(i - 1)));
        questions.bits(hints.of(row.lower(i + 1)));
    }

    /** The run of capitals that word {@code i} is in: what stands before, behind, first and last. */
    private void run(NameQuestions questions, int i) {
        int from = i;
        while (from > 0 && words[from - 1].capital()) {
            from--;
        }
        int to = i + 1;
        while (to < words.length && words[to].capital()) {
            to++;
        }
        NameWord before = word(from - 1);
        NameWord after = word(to);
        questions.answer(before.small());
        questions.answer(after.small());
        questions.answerIfAny(before.company(2));
        questions.answerIfAny(after.company(2));
        questions.bits(before.lists());
        questions.bits(after.lists());
        questions.answer(Math.min(LONG, to - from), Math.min(LONG, i - from));
        questions.answer(words[to - 1].small());
        questions.answerIfAny(words[to - 1].company(2));
        questions.answerIfAny(words[from].company(2));
        questions.bits(words[to - 1].lists());
        questions.bits(words[from].lists());
    }
}
