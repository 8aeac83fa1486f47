package org.fairway.family;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an adult's needs mean for the children of the household: SI 2014/2827, regulation 4(3).
 *
 * @param impact how the adult's needs and care affect the children; null when there are none
 * @param inappropriateCare whether a child does caring that is not fit for a child
 * @param inNeed whether a child may be in need under the Children Act 1989, section 17
 * @param referredOn when children's services were told; null when they need not be
 * @param conclusion what was concluded, and why
 */
public record ChildrenConsidered(
        UUID id,
        UUID offer,
        List<ConsideredChild> children,
        @Nullable String impact,
        boolean inappropriateCare,
        boolean inNeed,
        @Nullable LocalDate referredOn,
        String conclusion,
        LocalDate consideredOn,
        String recordedBy) {
    public ChildrenConsidered {
        children = List.copyOf(children);
        if (mustRefer(inappropriateCare, inNeed) && referredOn == null) {
            throw new IllegalArgumentException("Children's services are told of a child who may be in need");
        }
    }

    /** Children's services are told when a child may be in need or does caring that is not fit for a child. */
    public static boolean mustRefer(boolean inappropriateCare, boolean inNeed) {
        return inappropriateCare || inNeed;
    }
}
