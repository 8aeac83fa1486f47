package org.fairway.charging;

import org.fairway.kernel.Money;

/**
 * One cost of the person's home that they pay themselves.
 *
 * @param amount what they pay each time, after housing benefit or council tax reduction; never negative
 */
public record HousingCost(Type type, Money amount, HowOften howOften) {
    /** Costs of a home that the person keeps money for. */
    public enum Type {
        RENT("Rent"),
        MORTGAGE("Mortgage payments"),
        COUNCIL_TAX("Council tax"),
        GROUND_RENT("Ground rent"),
        SERVICE_CHARGE("Service charge"),
        OTHER("Other cost of the home");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
