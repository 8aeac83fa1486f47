package org.fairway.reference;

import java.util.Map;

/**
 * A new year as an administrator typed it; nothing of it has been read yet.
 *
 * @param group the name of the group
 * @param from the first day, such as {@code 2027-04-06}
 * @param percent by how much rates were raised, such as {@code 3.8}; blank when that is not known
 * @param source where the values are published
 * @param confidence how sure the administrator is of them
 * @param values by the id of the rate: a number, {@code none} where none is published, blank to leave it alone
 */
public record TypedYear(
        String group, String from, String percent, String source, String confidence, Map<String, String> values) {
    public TypedYear {
        values = Map.copyOf(values);
    }
}
