package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTableTest {

    @Test
    void holdsAtLeastHundredAndFiftyVerbs() {
        assertThat(Lists.lines("cues.csv")).hasSizeGreaterThanOrEqualTo(150);
    }

    /** E15: each verb has its strength, under every form. */
    @ParameterizedTest
    @CsvSource({
        "said, say, NEUTRAL", "tells, tell, NEUTRAL", "confirmed, confirm, CONFIRMING", "revealing, reveal, REVEALING",
        "argues, argue, ARGUING", "floated, float, TENTATIVE", "denies, deny, DENYING", "admitting, admit, CONFIRMING",
        "quipped, quip, NEUTRAL", "swore, swear, ARGUING",
    })
    void knowsAVerbUnderItsForms(String word, String lemma, Cue.Strength strength) {
        assertThat(CueTable.english().of(word))
                .extracting(one -> one.verb().lemma())
                .contains(lemma);
        assertThat(CueTable.english().of(word))
                .extracting(one -> one.verb().strength())
                .contains(strength);
    }

    @ParameterizedTest
    @CsvSource({
        "deny, denies, denied, denying",
        "state, states, stated, stating",
        "stress, stresses, stressed, stressing",
        "agree, agrees, agreed, agreeing",
        "echo, echoes, echoed, echoing",
        "relay, relays, relayed, relaying"
    })
    void inflectsByTheRulesOfSpelling(String base, String third, String past, String ing) {
        assertThat(Inflection.forms(base, List.of()).keySet()).containsExactly(base, third, ing, past);
    }
}
