package org.stemma.intake.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads well-formed XML (XML 1.0, namespaces) by the parser of the JDK; external entities and DTDs are empty to it. */
final class StrictXml extends DefaultHandler2 {

    /** Internal entities in use are a handful; a bomb expands thousands. */
    private static final String MOST_EXPANSIONS = "2000";

    /** Characters beyond those of the references written out, each of which may be a predefined one such as that of the less-than sign. */
    private static final int MOST_ENTITY_CHARS = 200_000;

    /** Each lookup of a prefix walks all that are bound around it; documents bind a dozen. */
    private static final int MOST_PREFIXES = 1000;

    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";
    /** The JDK's codes for too many expansions, and for too many characters in one entity or in all. */
    private static final Pattern LIMIT_REACHED = Pattern.compile("^JAXP0001000[134]");

    private final TreeBuilder tree = new TreeBuilder();
    private final StringBuilder run = new StringBuilder();
    private Optional<String> skipped = Optional.empty();
    private int prefixes;

    private StrictXml() {}

    /** What a strict reading gave: the tree, or what is not well-formed and whether a repair may be tried. */
    sealed interface Outcome {
        record Read(XmlElement root, List<String> remarks) implements Outcome {}

        record Faulty(String fault) implements Outcome {}

        record Bomb(String fault) implements Outcome {}
    }

    private static final class Full extends SAXException {
        private static final long serialVersionUID = 1;
    }

    static Outcome read(String text) {
        StrictXml handler = new StrictXml();
        try {
            parser(text).parse(new InputSource(new StringReader(text)), handler);
        } catch (Full e) {
            return handler.outcome(List.of(SafeXml.FULL));
        } catch (SAXParseException e) {
            return faulty(e);
        } catch (SAXException | IOException e) {
            return new Outcome.Faulty(String.valueOf(e.getMessage()));
        }
        return handler.skipped
                .<Outcome>map(name -> new Outcome.Faulty("the entity &" + name + "; is declared nowhere in it"))
                .orElseGet(() -> handler.outcome(List.of()));
    }

    private static Outcome faulty(SAXParseException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("not well-formed");
        if (LIMIT_REACHED.matcher(message).find()) {
            return new Outcome.Bomb("its entities expand beyond " + MOST_EXPANSIONS + " uses or " + MOST_ENTITY_CHARS
                    + " characters, as in a billion-laughs attack");
        }
        return new Outcome.Faulty("line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": " + message);
    }

    private Outcome outcome(List<String> remarks) {
        return tree.finished()
                .<Outcome>map(root -> new Outcome.Read(root, tree.flattened() ? flattened(remarks) : remarks))
                .orElse(new Outcome.Faulty("there is no element in it"));
    }

    private static List<String> flattened(List<String> remarks) {
        return Stream.concat(remarks.stream(), Stream.of(SafeXml.FLATTENED)).toList();
    }

    private static SAXParser parser(String text) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty(LIMIT + "entityExpansionLimit", MOST_EXPANSIONS);
            parser.setProperty(LIMIT + "maxElementDepth", "0");
            String most = String.valueOf(
                    MOST_ENTITY_CHARS + text.chars().filter(c -> c == '&').count());
            parser.setProperty(LIMIT + "maxGeneralEntitySizeLimit", most);
            parser.setProperty(LIMIT + "totalEntitySizeLimit", most);
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the XML parser of this JDK lacks a safety feature", e);
        }
    }

    @Override
    public InputSource resolveEntity(
            @org.jspecify.annotations.Nullable String name,
            @org.jspecify.annotations.Nullable String publicId,
            @org.jspecify.annotations.Nullable String baseUri,
            String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes given) throws SAXException {
        flush();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < given.getLength(); i++) {
            String space = given.getURI(i);
            attributes.put(
                    space.isEmpty() ? given.getLocalName(i) : "{" + space + "}" + given.getLocalName(i),
                    Windows1252.printed(given.getValue(i)));
        }
        if (!tree.open(uri, local, attributes)) {
            throw new Full();
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        flush();
        tree.close();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (++prefixes > MOST_PREFIXES) {
            throw new SAXException("more than " + MOST_PREFIXES + " prefixes are bound at once");
        }
    }

    @Override
    public void endPrefixMapping(String prefix) {
        prefixes--;
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        run.append(chars, start, length);
    }

    @Override
    public void skippedEntity(String name) {
        if (!name.startsWith("%") && !name.equals("[dtd]")) {
            skipped = Optional.of(name);
        }
    }

    private void flush() {
        tree.text(Windows1252.printed(run.toString()));
        run.setLength(0);
    }

    /** Faults are thrown and told as values, never printed. */
    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
