package org.fairway.signoff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fairway.reference.RowName;

/** The groups of people for whom a council may set limits of approval of their own. */
public enum CareGroup {
    PHYSICAL("adults with a physical support need"),
    SENSORY("adults with a sensory support need"),
    MEMORY("adults with a memory or cognition need"),
    LEARNING_DISABILITY("adults with a learning disability"),
    MENTAL_HEALTH("adults with a mental health need"),
    SOCIAL("adults with a social support need"),
    CARER("carers"),
    CHILD("disabled children");

    /** Told apart by the main reason for support, which an assessment says. */
    public static final Set<CareGroup> ADULTS =
            EnumSet.of(PHYSICAL, SENSORY, MEMORY, LEARNING_DISABILITY, MENTAL_HEALTH, SOCIAL);

    private final String words;

    CareGroup(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The last part of the key of its rows, such as {@code learning-disability}. */
    String key() {
        return RowName.of(this);
    }

    static Optional<CareGroup> ofKey(String key) {
        return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
    }
}
