package org.fairway.charging;

import org.fairway.reference.RowName;

/** Kinds of capital that the charging regulations tell apart; the dated rows {@code charging.capital.…} say what counts. */
public enum CapitalType {
    BANK_OR_BUILDING_SOCIETY("Bank or building society account"),
    CASH("Cash"),
    NATIONAL_SAVINGS("National Savings or premium bonds"),
    STOCKS_AND_SHARES("Stocks, shares or unit trusts"),
    MAIN_HOME("The home they live in"),
    OTHER_PROPERTY("Other land or property"),
    PERSONAL_POSSESSIONS("Personal possessions"),
    LIFE_INSURANCE("Surrender value of life insurance"),
    PERSONAL_INJURY_TRUST("Money in trust for a personal injury"),
    DIRECT_PAYMENT_ACCOUNT("Balance of a direct payment account"),
    OTHER("Other capital");

    private final String words;
    private final String row;

    CapitalType(String words) {
        this.words = words;
        this.row = "charging.capital." + RowName.of(this);
    }

    public String words() {
        return words;
    }

    /** The row that says whether it counts. */
    String row() {
        return row;
    }
}
