package org.fairway.payment.file.returns;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that strangers sent, element by element: no document type, no entity, nothing fetched, no bottomless nesting.
 */
final class ReportXml {
    private static final int DEPTH_MAX = 40;
    private static final int DECLARATION_MAX = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^(?:\u00ef\u00bb\u00bf)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final XMLInputFactory XML = factory();
    private final Set<String> gathered;
    private final Visitor visitor;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable XmlElement inside;

    private ReportXml(Set<String> gathered, Visitor visitor) {
        this.gathered = gathered;
        this.visitor = visitor;
    }

    /** What is done with elements. */
    interface Visitor {
        /** An element begins that is not gathered whole. */
        void begins(String namespace, String path, Map<String, String> attributes);

        /** An element that is not gathered whole ends; its own text may be blank. */
        void ends(String path, String text);

        /** An element that is gathered whole, with all that it holds. */
        void whole(XmlElement element);
    }

    /**
     * Reads the file.
     *
     * @param gathered the names of elements that are given whole
     * @return why it cannot be read, if it cannot
     */
    static Optional<String> read(byte[] file, Set<String> gathered, Visitor visitor) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(characters(file));
            ReportXml report = new ReportXml(gathered, visitor);
            while (reader.hasNext()) {
                if (!report.take(reader.next(), reader)) {
                    return Optional.of(
                            "The file holds a document type or an entity, or is nested too deep, and was not read.");
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            return Optional.of("The file is no whole XML: it breaks off or goes wrong at line " + line + ".");
        }
    }

    /** The characters of the file by the encoding that it declares; a byte that is none of them breaks it off. */
    private static Reader characters(byte[] file) throws XMLStreamException {
        Matcher declared = ENCODING.matcher(
                new String(file, 0, Math.min(file.length, DECLARATION_MAX), StandardCharsets.ISO_8859_1));
        String encoding = declared.find() ? declared.group(1) : "UTF-8";
        try {
            boolean marked =
                    file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF;
            int begin = marked ? 3 : 0;
            return new InputStreamReader(
                    new ByteArrayInputStream(file, begin, file.length - begin),
                    Charset.forName(encoding).newDecoder());
        } catch (IllegalArgumentException | UnsupportedOperationException unknown) {
            throw new XMLStreamException("The encoding is not known", unknown);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched for a report");
        });
        return factory;
    }

    private boolean take(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                return false;
            }
            default -> {}
        }
        return path.size() <= DEPTH_MAX;
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        path.addLast(name);
        text.setLength(0);
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        if (inside != null) {
            inside = inside.child(name, attributes);
        } else if (gathered.contains(name)) {
            inside = new XmlElement(null, name, attributes);
        } else {
            visitor.begins(
                    reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI(),
                    String.join("/", path),
                    attributes);
        }
    }

    private void end() {
        if (inside == null) {
            visitor.ends(String.join("/", path), text.toString().strip());
        } else {
            inside.text(text.toString().strip());
            XmlElement parent = inside.parent();
            if (parent == null) {
                visitor.whole(inside);
            }
            inside = parent;
        }
        text.setLength(0);
        path.removeLast();
    }
}
