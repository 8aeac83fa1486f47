package org.fairway.payment.file.payables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVPrinter;
import org.fairway.payment.file.CostLine;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.HashedOutput;
import org.fairway.payment.file.ItemReader;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.PaymentItem;
import org.fairway.payment.file.Reasons;

/**
 * Writes a run for the council's finance system, which pays it: one line for each part of a payment that is charged to
 * something. The same run, batch and profile give the same bytes. Payments are written as they come and not held.
 */
public final class PayablesFile {
    private PayablesFile() {}

    public static FileOutcome write(Manifest manifest, PayablesBatch batch, PayablesProfile profile, OutputStream to)
            throws IOException {
        Reasons reasons = refusals(manifest, profile);
        if (!reasons.isEmpty()) {
            return new FileOutcome.Refused(reasons.all());
        }
        HashedOutput out = new HashedOutput(to);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(text, profile.format());
        boolean whole = manifest.giveTo(new Lines(manifest, batch, profile, printer));
        printer.flush();
        return whole ? out.made(manifest.count(), manifest.total()) : FileOutcome.changedSinceFrozen(manifest);
    }

    /** Every purpose must have its codes before the first line is written. */
    private static Reasons refusals(Manifest manifest, PayablesProfile profile) throws IOException {
        Reasons reasons = new Reasons();
        Set<String> seen = new TreeSet<>();
        manifest.items().giveTo(item -> {
            if (item.costs().isEmpty()) {
                reasons.add("Payment " + item.paymentId() + " is charged to nothing, so it has no cost centre.");
            }
            for (CostLine cost : item.costs()) {
                if (seen.add(cost.purpose()) && !profile.knows(cost)) {
                    reasons.add("The profile has no cost centre or no subjective code for " + cost.purpose()
                            + ". Add both, and make the file again.");
                }
            }
        });
        return reasons;
    }

    private static final class Lines implements ItemReader {
        private final Manifest manifest;
        private final PayablesBatch batch;
        private final List<PayablesColumn> columns;
        private final CSVPrinter printer;
        private long number;

        Lines(Manifest manifest, PayablesBatch batch, PayablesProfile profile, CSVPrinter printer) {
            this.manifest = manifest;
            this.batch = batch;
            this.columns = profile.columns();
            this.printer = printer;
        }

        @Override
        public void read(PaymentItem item) throws IOException {
            for (CostLine cost : item.costs()) {
                number++;
                PayablesColumn.Line line =
                        new PayablesColumn.Line(batch, manifest.run().text(), number, item, cost);
                for (PayablesColumn column : columns) {
                    printer.print(column.content().of(line));
                }
                printer.println();
            }
        }
    }
}
