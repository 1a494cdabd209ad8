package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedFormTest {

    private static final Feed FEED = new Feed(
            "Stories & more",
            "http://desk.example/",
            "http://desk.example/feeds/stories",
            List.of(
                    new Feed.Item(
                            "urn:stemma:story:s1:2",
                            "Bridge <closed>\u0007",
                            "http://desk.example/stories/s1",
                            Optional.of(Instant.parse("2031-05-06T07:08:09Z")),
                            "2 reports & 1 outlet"),
                    new Feed.Item(
                            "urn:stemma:story:s2:1",
                            "Undated",
                            "http://desk.example/stories/s2",
                            Optional.empty(),
                            "1")));

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void anotherReaderFindsTheItems(FeedForm form) throws Exception {
        SyndFeed read = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes(form))));
        assertThat(read.getTitle()).isEqualTo("Stories & more");
        assertThat(read.getEntries()).hasSize(2);
        assertThat(read.getEntries().getFirst().getTitle()).isEqualTo("Bridge <closed>\uFFFD");
        assertThat(read.getEntries().getFirst().getLink()).isEqualTo("http://desk.example/stories/s1");
        assertThat(read.getEntries().getFirst().getUri()).isEqualTo("urn:stemma:story:s1:2");
    }

    /** jsonfeed.org/version/1.1: version, title and items; id of each item, and a content. */
    @Test
    void aJsonFeedHasWhatTheFormatDemands() throws IOException {
        JsonNode read = JsonMapper.builder().build().readTree(bytes(FeedForm.JSON));
        assertThat(read.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(read.path("title").asString()).isEqualTo("Stories & more");
        for (JsonNode item : read.path("items")) {
            assertThat(item.path("id").asString()).startsWith("urn:stemma:story:");
            assertThat(item.has("content_text")).isTrue();
        }
        assertThat(read.at("/items/1").has("date_modified")).isFalse();
    }

    @Test
    void markupIsEscapedAndTimesAreInTheFormatsWords() throws IOException {
        assertThat(new String(bytes(FeedForm.RSS), StandardCharsets.UTF_8))
                .contains("<pubDate>Tue, 6 May 2031 07:08:09 GMT</pubDate>")
                .contains("Bridge &lt;closed&gt;");
    }

    private static byte[] bytes(FeedForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(FEED, out);
        return out.toByteArray();
    }
}
