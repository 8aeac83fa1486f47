package org.fairway.payment.file;

import java.io.IOException;

/** What is done with each payment of a run. */
@FunctionalInterface
public interface ItemReader {
    void read(PaymentItem item) throws IOException;
}
