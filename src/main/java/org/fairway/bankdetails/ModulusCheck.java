package org.fairway.bankdetails;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.fairway.agreement.AccountDetails;

/**
 * Whether an account number can belong to a sort code, by the check that British banks publish (“Validating account
 * numbers: UK modulus checking”, with its exceptions 1 to 14). Digits are named as there: u to z are the sort code, a to h
 * the account number.
 */
public final class ModulusCheck {
    /** Exceptions of a first line, of which passing one of two lines is enough. */
    private static final Set<Integer> EITHER_LINE = Set.of(2, 10, 12);

    private static final int[] LLOYDS = {0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1};
    private static final int[] LLOYDS_WITH_G_NINE = {0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 10, 9, 3, 1};
    private static final String LLOYDS_EURO = "309634";
    private static final String CHECKED_AS = "090126";
    private static final int INSTITUTION = 27;
    private static final int A = 6;
    private static final int B = 7;
    private static final int C = 8;
    private static final int G = 12;
    private static final int H = 13;

    private final ModulusTables tables;

    public ModulusCheck(ModulusTables tables) {
        this.tables = tables;
    }

    public ModulusAnswer check(AccountDetails account) {
        List<WeightRow> rows = tables.of(account.sortCode());
        if (rows.isEmpty()) {
            return ModulusAnswer.NOT_COVERED;
        }
        int[] digits = digits(account.sortCode(), account.accountNumber());
        if (rows.stream().anyMatch(row -> row.exception() == 6) && mayBeForeignCurrency(digits)) {
            return ModulusAnswer.NOT_COVERED;
        }
        return passes(rows, account, digits) ? ModulusAnswer.PASSED : ModulusAnswer.FAILED;
    }

    private boolean passes(List<WeightRow> rows, AccountDetails account, int[] digits) {
        WeightRow first = rows.get(0);
        boolean firstPasses = passes(first, account);
        if (rows.size() == 1) {
            return firstPasses;
        }
        WeightRow second = rows.get(1);
        if (EITHER_LINE.contains(first.exception())) {
            return firstPasses || passes(second, account);
        }
        return firstPasses && (secondIsLeftOut(second, digits) || passes(second, account));
    }

    private boolean passes(WeightRow row, AccountDetails account) {
        int[] digits = digits(sortCode(row, account.sortCode()), account.accountNumber());
        int modulus = row.method().modulus();
        int total = row.method().total(digits, weights(row, digits)) + (row.exception() == 1 ? INSTITUTION : 0);
        int remainder = Math.floorMod(total, modulus);
        return switch (row.exception()) {
            case 4 -> remainder == 10 * digits[G] + digits[H];
            case 5 -> isCheckDigit(row.method() == CheckMethod.MOD11 ? digits[G] : digits[H], remainder, modulus);
            case 14 -> remainder == 0 || passesWithoutLastDigit(row, digits);
            default -> remainder == 0;
        };
    }

    /** Exceptions 5, 8 and 9: for the check alone, another sort code takes the place of the one given. */
    private String sortCode(WeightRow row, String given) {
        return switch (row.exception()) {
            case 5 -> tables.substituteFor(given);
            case 8 -> CHECKED_AS;
            case 9 -> LLOYDS_EURO;
            default -> given;
        };
    }

    private static int[] weights(WeightRow row, int[] digits) {
        int[] weights = row.weighting();
        boolean gIsNine = digits[G] == 9;
        if (row.exception() == 2 && digits[A] != 0) {
            return gIsNine ? LLOYDS_WITH_G_NINE : LLOYDS;
        }
        boolean aIsNoughtOrNine = digits[A] == 0 || digits[A] == 9;
        if (gIsNine && (row.exception() == 7 || (row.exception() == 10 && aIsNoughtOrNine && digits[B] == 9))) {
            Arrays.fill(weights, 0, B + 1, 0);
        }
        return weights;
    }

    /** Exception 5. A remainder of one never fits under modulus 11: its check digit would have two places. */
    private static boolean isCheckDigit(int digit, int remainder, int modulus) {
        return remainder == 0 ? digit == 0 : modulus - remainder == digit;
    }

    /** Exception 14: an account number written with a digit too many at its end, and its leading nought left out. */
    private static boolean passesWithoutLastDigit(WeightRow row, int[] digits) {
        if (digits[H] != 0 && digits[H] != 1 && digits[H] != 9) {
            return false;
        }
        int[] moved = digits.clone();
        System.arraycopy(digits, A, moved, B, H - A);
        moved[A] = 0;
        return Math.floorMod(
                        row.method().total(moved, row.weighting()), row.method().modulus())
                == 0;
    }

    /** Exception 3. */
    private static boolean secondIsLeftOut(WeightRow second, int[] digits) {
        return second.exception() == 3 && (digits[C] == 6 || digits[C] == 9);
    }

    /** Exception 6. */
    private static boolean mayBeForeignCurrency(int[] digits) {
        return digits[A] >= 4 && digits[A] <= 8 && digits[G] == digits[H];
    }

    private static int[] digits(String sortCode, String accountNumber) {
        return (sortCode + accountNumber).chars().map(digit -> digit - '0').toArray();
    }
}
