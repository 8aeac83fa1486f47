package org.fairway.process.engine;

/**
 * Something in a model that stops its deployment.
 *
 * @param file the file, such as {@code processes/ReferralProcess.bpmn}
 * @param element the id of the element, or empty when it is about the file as a whole
 * @param mend what is wrong and how to mend it
 */
record ModelProblem(String file, String element, String mend) {
    @Override
    public String toString() {
        return element.isEmpty() ? file + ": " + mend : file + ", " + element + ": " + mend;
    }
}
