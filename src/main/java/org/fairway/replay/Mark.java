package org.fairway.replay;

import java.time.Instant;

/** How far the decisions of one kind were made again: to the one recorded then, with that id. */
public record Mark(Instant recordedAt, String id) {
    /** Before every decision. */
    public static final Mark START = new Mark(Instant.EPOCH, "");
}
