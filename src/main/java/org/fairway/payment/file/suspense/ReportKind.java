package org.fairway.payment.file.suspense;

/** What sort of report somebody brings from the bank or from the finance system. */
public enum ReportKind {
    ARUCS("Bacs: credits that could not be applied (ARUCS, XML)"),
    INPUT_REPORT("Bacs: input report, whether the file was taken (XML)"),
    PAIN002("Bank: payment status report (pain.002, XML)"),
    BANK_CSV("Bank: returned credits exported from its portal (CSV)"),
    FINANCE_CSV("Finance system: payments that it did not take (CSV)");

    private final String words;

    ReportKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
