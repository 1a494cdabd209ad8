package org.stemma.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        <ttl>60</ttl>                                                                    | PT1H
        <sy:updatePeriod> Hourly </sy:updatePeriod>                                      | PT1H
        <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency> | PT6H
        <ttl>90</ttl><sy:updatePeriod>hourly</sy:updatePeriod>                           | PT1H30M
        <ttl>0</ttl>                                                                     | -
        <ttl>soon</ttl>                                                                  | -
        <ttl>99999999999</ttl>                                                           | -
        <sy:updatePeriod>always</sy:updatePeriod>                                        | -
        <sy:updateFrequency>4</sy:updateFrequency>                                       | -
        <item><title>Piers</title><ttl>60</ttl></item>                                   | -
        """)
    void aFeedSaysHowLongToLeaveItAlone(String inside, Duration interval) {
        String feed = "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>"
                + "<title>Courier</title>" + inside + "</channel></rss>";
        FeedDocument document = FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), Optional.empty(), "");
        assertThat(document)
                .isInstanceOfSatisfying(
                        FeedDocument.Items.class,
                        items -> assertThat(items.feed().interval()).isEqualTo(Optional.ofNullable(interval)));
    }
}
