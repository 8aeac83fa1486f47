package org.fairway.bankdetails;

/** How the weighted digits of an account make a number that its modulus must divide. */
public enum CheckMethod {
    MOD10(10),
    MOD11(11),
    /** Double alternate: the digits of each weighted digit are added. */
    DBLAL(10);

    private final int modulus;

    CheckMethod(int modulus) {
        this.modulus = modulus;
    }

    int modulus() {
        return modulus;
    }

    /** The digits, each by its weight, added up. */
    int total(int[] digits, int[] weights) {
        int total = 0;
        for (int place = 0; place < digits.length; place++) {
            int weighted = digits[place] * weights[place];
            total += this == DBLAL ? digitsOf(weighted) : weighted;
        }
        return total;
    }

    private static int digitsOf(int weighted) {
        int rest = Math.abs(weighted);
        int sum = 0;
        while (rest > 0) {
            sum += rest % 10;
            rest /= 10;
        }
        return sum;
    }
}
