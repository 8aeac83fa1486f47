package org.fairway.payment.file.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One element of a message with what it holds. Whoever asks for what is not there is told that the message is broken. */
final class MessageNode {
    private final @Nullable MessageNode parent;
    private final String namespace;
    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<MessageNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private MessageNode(@Nullable MessageNode parent, String namespace, String name) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
    }

    static MessageNode root() {
        return new MessageNode(null, "", "");
    }

    MessageNode child(XMLStreamReader reader) {
        String space = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        MessageNode child = new MessageNode(this, space, reader.getLocalName());
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            child.attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        if (parent != null && !space.equals(namespace)) {
            throw new Pain001Reader.NoSuchPlace();
        }
        children.add(child);
        return child;
    }

    MessageNode parent() {
        if (parent == null) {
            throw new Pain001Reader.NoSuchPlace();
        }
        return parent;
    }

    void add(String characters) {
        text.append(characters);
    }

    boolean namespaceIs(String expected) {
        return namespace.equals(expected);
    }

    /** The one element that is there. */
    MessageNode only(String expected) {
        if (children.size() != 1) {
            throw new Pain001Reader.NoSuchPlace();
        }
        return first(expected);
    }

    /** The element of that name, which must be there once. */
    MessageNode first(String expected) {
        List<MessageNode> found = all(expected);
        if (found.size() != 1) {
            throw new Pain001Reader.NoSuchPlace();
        }
        return found.get(0);
    }

    List<MessageNode> all(String expected) {
        return children.stream().filter(child -> child.name.equals(expected)).toList();
    }

    boolean has(String expected) {
        return children.stream().anyMatch(child -> child.name.equals(expected));
    }

    int size() {
        return children.size();
    }

    /** Refuses elements of other names, these in another order, and any but the last of them twice. */
    void holdsOnly(String... names) {
        List<String> order = List.of(names);
        int last = -1;
        for (MessageNode child : children) {
            int place = order.indexOf(child.name);
            if (place < last || place < 0 || (place == last && place < names.length - 1)) {
                throw new Pain001Reader.NoSuchPlace();
            }
            last = place;
        }
        text();
    }

    /** The text of an element that holds nothing but text, or only blanks between its elements. */
    String text() {
        String all = text.toString();
        if (!children.isEmpty() && !all.isBlank()) {
            throw new Pain001Reader.NoSuchPlace();
        }
        return all;
    }

    /** The text at the end of a path in which each element holds only the next. */
    String text(String... path) {
        MessageNode at = this;
        for (String step : path) {
            at = at.only(step);
        }
        at.hasAttributes(Set.of());
        return at.text();
    }

    String attribute(String expected) {
        hasAttributes(Set.of(expected));
        return attributes.getOrDefault(expected, "");
    }

    private void hasAttributes(Set<String> expected) {
        if (!attributes.keySet().equals(expected)) {
            throw new Pain001Reader.NoSuchPlace();
        }
    }
}
