package org.fairway.payment.file.making;

/** How the council's payments reach its bank. A dated row says which way is used. */
public enum PayingWay {
    BACS("Bacs Standard 18", "txt", "text/plain"),
    PAIN001("ISO 20022 pain.001.001.09", "xml", "application/xml"),
    PAYABLES("Payables file for the finance system", "csv", "text/csv");

    private final String words;
    private final String ending;
    private final String mediaType;

    PayingWay(String words, String ending, String mediaType) {
        this.words = words;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String words() {
        return words;
    }

    /** What the name of a file ends in. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
