package org.fairway.kernel;

/** Pieces of what people read, put together without a capital amiss or two full stops. */
public final class Sentence {
    private Sentence() {}

    /** The words with a capital at their beginning; blank words stay as they are. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What somebody wrote, so that the sentence can go on after it. */
    public static String open(String words) {
        return words.strip().replaceAll("\\.+$", "");
    }
}
