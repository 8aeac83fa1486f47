package org.fairway.eligibility;

/**
 * An answer to another case's worker who asks for someone's record.
 *
 * @param <A> the record asked for
 */
public sealed interface Disclosure<A> {
    /** The person agreed to share it. */
    record Disclosed<A>(A answers) implements Disclosure<A> {}

    /** It is not shared, and why, in words that can be shown. */
    record Withheld<A>(String reason) implements Disclosure<A> {}
}
