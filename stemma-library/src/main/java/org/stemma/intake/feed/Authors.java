package org.stemma.intake.feed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.intake.xml.XmlElement;

/** Reads who wrote an item or keeps a feed, in whichever vocabulary it is said. */
final class Authors {

    private static final Set<Space> SPACES = EnumSet.of(Space.CORE, Space.ATOM, Space.DUBLIN_CORE, Space.ITUNES);

    private Authors() {}

    /** The authors that {@code parent} names, without repetition; a feed's managing editor only when it names no author. */
    static List<FeedAuthor> of(XmlElement parent) {
        List<FeedAuthor> authors = new ArrayList<>();
        parent.elements()
                .filter(child -> SPACES.contains(Space.of(child)) && (child.is("author") || child.is("creator")))
                .flatMap(child -> read(child).stream())
                .forEach(authors::add);
        if (authors.isEmpty()) {
            parent.elements("managingEditor")
                    .flatMap(child -> read(child).stream())
                    .forEach(authors::add);
        }
        return authors.stream().distinct().toList();
    }

    private static Optional<FeedAuthor> read(XmlElement author) {
        if (author.elements().findAny().isEmpty()) {
            return FeedAuthor.of(Constructs.guessed(author.text()).plain());
        }
        Optional<String> name = child(author, "name");
        Optional<String> email = child(author, "email");
        Optional<String> url =
                child(author, "uri").or(() -> child(author, "url")).or(() -> child(author, "homepage"));
        return name.isEmpty() && email.isEmpty() && url.isEmpty()
                ? FeedAuthor.of(author.text().strip())
                : Optional.of(new FeedAuthor(name, email, url.map(u -> Links.resolved(author.base(), u))));
    }

    private static Optional<String> child(XmlElement author, String name) {
        return author.first(name).map(child -> child.text().strip()).filter(words -> !words.isEmpty());
    }
}
