package org.fairway.letter;

/** A letter was to go out on paper with characters that its fonts have no shape for; nothing was kept. */
public class CannotBePrinted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String characters;

    public CannotBePrinted(String characters) {
        super("A letter cannot be printed");
        this.characters = characters;
    }

    /** What to do about it, for whoever wrote the letter. */
    public String reason() {
        return "The letter cannot be printed: it has no shape for " + characters
                + ". Write this in other letters, or send the letter by email.";
    }
}
