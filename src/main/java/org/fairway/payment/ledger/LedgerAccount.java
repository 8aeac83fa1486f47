package org.fairway.payment.ledger;

import java.util.Locale;

/**
 * An account of the ledger.
 *
 * @param code as transfers name it
 * @param name as people read it
 */
public record LedgerAccount(String code, String name, Kind kind) {
    /** What a balance on the account means. */
    public enum Kind {
        ASSET,
        LIABILITY,
        EXPENDITURE,
        INCOME;

        public String words() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }
}
