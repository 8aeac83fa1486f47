package org.fairway.payment.file.returns;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairway.kernel.Money;
import org.fairway.payment.file.Settings;
import org.fairway.reference.ReferenceData;

/**
 * Reads the Bacs report of the day a file arrives: whether it is taken, and what Bacs counted in it. Its element names could
 * not be confirmed in public sources, so all of them are settings, as those of {@link ReadArucs}.
 */
public final class ReadInputReport {
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private final ReferenceData reference;
    private final Settings names;

    public ReadInputReport(ReferenceData reference, Settings names) {
        this.reference = reference;
        this.names = names;
    }

    /**
     * Reads the report.
     *
     * @param serviceUserNumber the council's own; a report for somebody else is refused
     * @param day the day it is read, whose rows say how long a report may be
     */
    public ArrivalOutcome read(InputStream report, String serviceUserNumber, LocalDate day) throws IOException {
        ReportFile file = ReportFile.take(report, reference, day);
        if (file.tooLong().isPresent()) {
            return new ArrivalOutcome.Refused(file.hash(), file.tooLong().get());
        }
        Reading reading = new Reading(names);
        Optional<String> broken = ReportXml.read(file.bytes(), Set.of(names.text("item")), reading);
        return broken.or(() -> reading.fault(serviceUserNumber))
                .<ArrivalOutcome>map(fault -> new ArrivalOutcome.Refused(file.hash(), fault))
                .orElseGet(() ->
                        new ArrivalOutcome.Read(file.hash(), reading.arrivals, List.copyOf(reading.notUnderstood)));
    }

    private static final class Reading implements ReportXml.Visitor {
        private final Settings names;
        private final Set<String> known;
        private final Set<String> users = new HashSet<>();
        private final List<ArrivalOutcome.Arrival> arrivals = new ArrayList<>();
        private final Set<String> notUnderstood = new LinkedHashSet<>();
        private boolean isReport;

        Reading(Settings names) {
            this.names = names;
            this.known = Set.of(names.text("known").split(" ", -1));
        }

        @Override
        public void begins(String namespace, String path, Map<String, String> attributes) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            isReport |= path.equals(names.text("report"));
            if (name.equals(names.text("user"))) {
                users.add(attributes.getOrDefault(names.text("user.number"), ""));
            } else if (!known.contains(name) && !names.text("report").startsWith(path)) {
                notUnderstood.add("The report holds “" + name + "”, which is not known.");
            }
        }

        @Override
        public void ends(String path, String text) {
            // What stands in elements outside of submissions is no setting's business
        }

        @Override
        public void whole(XmlElement item) {
            String serial = item.text(names.text("item.serial"), "");
            arrivals.add(new ArrivalOutcome.Arrival(
                    serial,
                    status(item.text(names.text("item.status"), ""), serial),
                    item.find(names.text("item.count"))
                            .filter(count -> COUNT.matcher(count).matches())
                            .map(Long::valueOf)
                            .orElse(null),
                    item.find(names.text("item.amount")).flatMap(Money::parse).orElse(null),
                    item.all(names.text("item.words"))));
        }

        private BatchAnswer.Status status(String word, String serial) {
            if (word.equals(names.text("status.accepted"))) {
                return BatchAnswer.Status.ACCEPTED;
            }
            if (word.equals(names.text("status.rejected"))) {
                return BatchAnswer.Status.REJECTED;
            }
            notUnderstood.add("Bacs says “" + word + "” of file " + serial + ", which is not known.");
            return BatchAnswer.Status.UNKNOWN;
        }

        /** Why the report does not count, if it does not. */
        Optional<String> fault(String serviceUserNumber) {
            if (!isReport) {
                return Optional.of("The file is no input report of Bacs.");
            }
            return users.equals(Set.of(serviceUserNumber))
                    ? Optional.empty()
                    : Optional.of("The report does not name the council’s service user number and no other.");
        }
    }
}
