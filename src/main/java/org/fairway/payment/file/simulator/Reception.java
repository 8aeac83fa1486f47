package org.fairway.payment.file.simulator;

import java.util.List;

/** What a bank says of a file when it arrives. */
public sealed interface Reception {
    /** The file is sound. */
    record Accepted(ReceivedFile file) implements Reception {}

    /** The whole file is refused, with every fault found; none names an account. */
    record Rejected(List<String> faults) implements Reception {
        public Rejected {
            faults = List.copyOf(faults);
        }
    }
}
