package org.fairway.eligibility;

import java.util.Optional;

/**
 * An answer to another case's worker who asks for someone's record.
 *
 * @param <A> the record asked for
 */
public sealed interface Disclosure<A> {
    /** The record, where it is shared. */
    Optional<A> shared();

    /** The person agreed to share it. */
    record Disclosed<A>(A answers) implements Disclosure<A> {
        @Override
        public Optional<A> shared() {
            return Optional.of(answers);
        }
    }

    /** It is not shared, and why, in words that can be shown. */
    record Withheld<A>(String reason) implements Disclosure<A> {
        @Override
        public Optional<A> shared() {
            return Optional.empty();
        }
    }
}
