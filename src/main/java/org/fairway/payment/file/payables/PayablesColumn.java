package org.fairway.payment.file.payables;

import org.fairway.payment.file.CostLine;
import org.fairway.payment.file.PaymentItem;

/**
 * One column of the file.
 *
 * @param header what stands above it
 * @param content what stands in it
 */
record PayablesColumn(String header, Content content) {
    /** What a column can hold. */
    @FunctionalInterface
    interface Content {
        String of(Line line);
    }

    /**
     * A line of the file: one part of one payment.
     *
     * @param batch the number of the file, by which the finance system answers
     * @param number the number of the line in the file, from one
     */
    record Line(PayablesBatch batch, String run, long number, PaymentItem item, CostLine cost) {}

    /** The words by which a profile names what a column holds. */
    enum Holds {
        BATCH,
        LINE_NUMBER,
        RUN,
        PAYMENT_ID,
        REFERENCE,
        PAYEE_NAME,
        SORT_CODE,
        ACCOUNT_NUMBER,
        AMOUNT,
        PAYMENT_AMOUNT,
        PAY_DATE,
        MADE_ON,
        PURPOSE,
        COST_CENTRE,
        SUBJECTIVE;

        Content in(PayablesProfile profile) {
            return line -> of(line, line.item(), profile);
        }

        private String of(Line line, PaymentItem item, PayablesProfile profile) {
            return switch (this) {
                case BATCH -> line.batch().number();
                case LINE_NUMBER -> Long.toString(line.number());
                case RUN -> line.run();
                case PAYMENT_ID -> item.paymentId();
                case REFERENCE -> profile.safe(item.reference());
                case PAYEE_NAME -> profile.safe(item.payeeName());
                case SORT_CODE -> item.account().sortCode();
                case ACCOUNT_NUMBER -> item.account().number();
                case AMOUNT -> profile.money(line.cost().amount());
                case PAYMENT_AMOUNT -> profile.money(item.amount());
                case PAY_DATE -> profile.day(item.payDate());
                case MADE_ON -> profile.day(line.batch().madeOn());
                case PURPOSE -> line.cost().purpose();
                case COST_CENTRE -> profile.code("cost-centre", line.cost());
                case SUBJECTIVE -> profile.code("subjective", line.cost());
            };
        }
    }
}
