package org.fairway.payment.file.returns;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairway.kernel.Money;
import org.fairway.payment.file.Settings;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Bacs report of credits that could not be applied (ARUCS). Its element names could not be confirmed in public
 * sources, so all of them are settings: {@code report} is the path to the report, {@code item} the name of the element
 * that holds one payment, and each {@code item.…} the place within it. What no setting names is told and not lost.
 */
public final class ReadArucs {
    static final String LIST = "arucs";
    private final ReferenceData reference;
    private final Settings names;

    public ReadArucs(ReferenceData reference, Settings names) {
        this.reference = reference;
        this.names = names;
    }

    /**
     * Reads the report.
     *
     * @param serviceUserNumber the council's own; a report for somebody else is refused
     * @param day the day it is read, whose rows say what codes mean
     */
    public ReturnsOutcome read(InputStream report, String serviceUserNumber, LocalDate day) throws IOException {
        ReportFile file = ReportFile.take(report, reference, day);
        if (file.tooLong().isPresent()) {
            return file.refused(file.tooLong().get());
        }
        ReturnLines lines = new ReturnLines(LIST, file.hash(), new ReturnCodes(reference), day);
        Reading reading = new Reading(names, lines);
        Optional<String> broken = ReportXml.read(file.bytes(), Set.of(names.text("item")), reading);
        if (broken.isPresent()) {
            return file.refused(broken.get());
        }
        return reading.fault(serviceUserNumber).map(file::refused).orElseGet(() -> lines.read(List.of(), 0));
    }

    private static final class Reading implements ReportXml.Visitor {
        private final Settings names;
        private final ReturnLines lines;
        private final Set<String> known;
        private final Set<String> users = new HashSet<>();
        private boolean isReport;
        private long toldCount;
        private Money toldTotal = Money.NIL;
        private boolean totalsTold;

        Reading(Settings names, ReturnLines lines) {
            this.names = names;
            this.lines = lines;
            this.known = new HashSet<>(Arrays.asList(names.text("known").split(" ", -1)));
        }

        @Override
        public void begins(String namespace, String path, Map<String, String> attributes) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            isReport |= path.equals(names.text("report"));
            if (name.equals(names.text("user"))) {
                users.add(attributes.getOrDefault(names.text("user.number"), ""));
            } else if (name.equals(names.text("totals"))) {
                totals(attributes);
            } else if (!known.contains(name) && !names.text("report").startsWith(path)) {
                lines.report("The report holds “" + name + "”, which is not known.");
            }
        }

        @Override
        public void ends(String path, String text) {
            // What stands in elements outside of payments is no setting's business
        }

        private void totals(Map<String, String> attributes) {
            Optional<Money> total = Money.parse(attributes.getOrDefault(names.text("totals.amount"), ""));
            String count = attributes.getOrDefault(names.text("totals.count"), "");
            if (total.isPresent() && count.matches("\\d{1,9}")) {
                totalsTold = true;
                toldTotal = toldTotal.plus(total.get());
                toldCount += Long.parseLong(count);
            } else {
                lines.report("The totals of the report cannot be read.");
            }
        }

        @Override
        public void whole(XmlElement item) {
            String ours = item.text(names.text("item.reference"), "");
            lines.add(new ReturnLines.Said(
                    "",
                    ours,
                    amount(item, ours),
                    item.text(names.text("item.code"), ""),
                    item.text(names.text("item.words"), ""),
                    ReportDay.parse(item.text(names.text("item.day"), "")).orElse(null)));
        }

        private @Nullable Money amount(XmlElement item, String ours) {
            Optional<Money> amount = Money.parse(item.text(names.text("item.amount"), ""))
                    .filter(read -> read.isMoreThan(Money.NIL))
                    .filter(read ->
                            item.text(names.text("item.currency"), "GBP").equals("GBP"));
            if (amount.isEmpty()) {
                lines.report("The amount of the payment with reference " + ours + " is not in pounds and pence.");
            }
            return amount.orElse(null);
        }

        /** Why the report does not count, if it does not. */
        Optional<String> fault(String serviceUserNumber) {
            if (!isReport) {
                return Optional.of("The file is no report of credits that could not be applied (ARUCS).");
            }
            if (!users.equals(Set.of(serviceUserNumber))) {
                return Optional.of("The report does not name the council’s service user number and no other.");
            }
            if (totalsTold && (toldCount != lines.count() || !toldTotal.equals(lines.total()))) {
                return Optional.of("The report tells of " + toldCount + " payments of " + toldTotal
                        + " together and lists " + lines.count() + " of " + lines.total() + ".");
            }
            return Optional.empty();
        }
    }
}
