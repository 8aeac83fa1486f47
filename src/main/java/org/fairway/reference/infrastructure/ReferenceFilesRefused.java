package org.fairway.reference.infrastructure;

import java.util.List;
import java.util.stream.Collectors;

/** The files of dated rows are not right. Nothing of them is taken until every fault is mended. */
final class ReferenceFilesRefused extends RuntimeException {
    private final List<Fault> faults;

    ReferenceFilesRefused(List<Fault> faults) {
        super(faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining("\n", "Reference data is refused:\n", "")));
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }

    /**
     * One thing that is wrong: the file, the line, the value found there and the reason, with the mend.
     *
     * @param line the line; 0 for what no single line shows
     */
    record Fault(String file, long line, String value, String reason) {
        @Override
        public String toString() {
            return line == 0
                    ? "%s: '%s': %s".formatted(file, value, reason)
                    : "%s line %d: '%s': %s".formatted(file, line, value, reason);
        }
    }
}
