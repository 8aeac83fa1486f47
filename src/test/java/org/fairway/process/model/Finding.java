package org.fairway.process.model;

/**
 * What a rule has against a model.
 *
 * @param file the file, as a process owner finds it
 * @param element the id of the element, or empty for the whole file
 * @param mend what is wrong and how to put it right
 */
record Finding(String file, String element, String mend) {
    @Override
    public String toString() {
        return file + (element.isEmpty() ? "" : ", " + element) + ": " + mend;
    }
}
