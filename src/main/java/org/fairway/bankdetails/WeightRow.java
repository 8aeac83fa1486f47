package org.fairway.bankdetails;

import java.util.List;

/**
 * A line of the weight table: how accounts of a range of sort codes are checked. A range has one line or two.
 *
 * @param from the first sort code of the range, six digits
 * @param to the last sort code of the range, six digits
 * @param weights one for each of the fourteen digits: u to z of the sort code, a to h of the account number
 * @param exception the published exception that changes the check, 1 to 14; nought when there is none
 */
public record WeightRow(String from, String to, CheckMethod method, List<Integer> weights, int exception) {
    /** The digits of a sort code and an account number. */
    public static final int PLACES = 14;

    /** The highest exception that is published. */
    public static final int LAST_EXCEPTION = 14;

    public WeightRow {
        weights = List.copyOf(weights);
        if (weights.size() != PLACES) {
            throw new IllegalArgumentException("A line has " + PLACES + " weights");
        }
        if (exception < 0 || exception > LAST_EXCEPTION) {
            throw new IllegalArgumentException("There is no exception " + exception);
        }
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("A range does not end before it begins");
        }
    }

    boolean covers(String sortCode) {
        return from.compareTo(sortCode) <= 0 && sortCode.compareTo(to) <= 0;
    }

    boolean sameRangeAs(WeightRow other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    int[] weighting() {
        return weights.stream().mapToInt(Integer::intValue).toArray();
    }
}
