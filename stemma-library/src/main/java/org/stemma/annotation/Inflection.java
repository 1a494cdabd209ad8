package org.stemma.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of an English verb by the regular rules of spelling, with its irregular forms given. */
final class Inflection {

    /** Which form of the verb a word is; the past stands for a regular participle too. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    private static final Set<String> IN_O = Set.of("go", "do", "echo", "veto");

    private Inflection() {}

    /**
     * All forms of {@code base}, each with what it is.
     *
     * @param irregular past, then participle, then ing-form, as far as they do not follow the rules
     */
    static Map<String, Form> forms(String base, List<String> irregular) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(base, Form.BASE);
        forms.put(third(base), Form.THIRD);
        forms.put(irregular.size() > 2 ? irregular.get(2) : ing(base), Form.ING);
        forms.put(irregular.isEmpty() ? past(base) : irregular.getFirst(), Form.PAST);
        if (irregular.size() > 1) {
            forms.putIfAbsent(irregular.get(1), Form.PARTICIPLE);
        }
        return forms;
    }

    private static String third(String base) {
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        if (hisses || IN_O.contains(base)) {
            return base + "es";
        }
        return consonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return consonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String ing(String base) {
        boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye");
        return (dropsE ? base.substring(0, base.length() - 1) : base) + "ing";
    }

    private static boolean consonantY(String base) {
        int length = base.length();
        return length > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(length - 2)) < 0;
    }
}
