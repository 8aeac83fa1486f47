package org.fairway.payment.file.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One element of a report with all that it holds. */
final class XmlElement {
    private final @Nullable XmlElement parent;
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private String text = "";

    XmlElement(@Nullable XmlElement parent, String name, Map<String, String> attributes) {
        this.parent = parent;
        this.name = name;
        this.attributes = attributes;
    }

    XmlElement child(String childName, Map<String, String> childAttributes) {
        XmlElement child = new XmlElement(this, childName, childAttributes);
        children.add(child);
        return child;
    }

    @Nullable
    XmlElement parent() {
        return parent;
    }

    void text(String words) {
        this.text = words;
    }

    /**
     * What stands at a place: {@code @name} is an attribute, {@code Name} an element within, and both can follow a path
     * such as {@code Amt/InstdAmt} or {@code Amt/InstdAmt/@Ccy}. The first of several counts.
     */
    Optional<String> find(String place) {
        if (place.startsWith("@")) {
            return Optional.ofNullable(attributes.get(place.substring(1))).map(String::strip);
        }
        if (place.isEmpty()) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
        String first = place.split("/", 2)[0];
        String rest = place.length() > first.length() ? place.substring(first.length() + 1) : "";
        return children.stream()
                .filter(child -> child.name.equals(first))
                .flatMap(child -> child.find(rest).stream())
                .findFirst();
    }

    /** The texts of all elements of that name within. */
    List<String> all(String childName) {
        return children.stream()
                .filter(child -> child.name.equals(childName))
                .map(child -> child.text)
                .toList();
    }

    String text(String place, String otherwise) {
        return find(place).orElse(otherwise);
    }
}
