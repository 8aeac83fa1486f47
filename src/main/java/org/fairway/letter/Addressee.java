package org.fairway.letter;

import org.jspecify.annotations.Nullable;

/**
 * For whom a letter is, as it was decided when it was sent.
 *
 * @param name the name of somebody else; null when it is for those whom the case is about
 */
public record Addressee(Whom whom, @Nullable String name) {
    /** The person of the case; in a child's case the parents. */
    public static final Addressee OF_THE_CASE = new Addressee(Whom.PERSON, null);

    /** Those who are left when the person of the case has died. */
    public static final Addressee FAMILY = new Addressee(Whom.FAMILY, null);

    public Addressee {
        if ((whom == Whom.SOMEBODY_ELSE) != (name != null)) {
            throw new IllegalArgumentException("Somebody else has a name, and nobody but they");
        }
    }

    /** Somebody whom the case is not about: they get nothing of its person's address. */
    public static Addressee named(String name) {
        return new Addressee(Whom.SOMEBODY_ELSE, name);
    }

    /** Who somebody is to the case. */
    public enum Whom {
        PERSON,
        PARENTS,
        FAMILY,
        SOMEBODY_ELSE
    }
}
