package org.fairway.letter;

import java.util.List;

/**
 * Who writes, as the head of each letter says it.
 *
 * @param council the council's name
 * @param contact its address and how to reach it, a line each
 * @param logo the picture as a {@code data:} address; empty when there is none
 */
public record LetterHead(String council, List<String> contact, String logo) {
    public LetterHead {
        contact = List.copyOf(contact);
    }
}
