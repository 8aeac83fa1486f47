package org.fairway.payment;

import java.util.regex.Pattern;

/**
 * Who bears a part of what an entitlement costs: the council itself, the NHS, or another body that has agreed to. The
 * person's own contribution is no funder: it lessens the council's part.
 *
 * @param code capital letters and underscores, at most 30; each has an account of its own in the ledger
 */
public record Funder(String code) implements Comparable<Funder> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z_]{1,29}");

    /** The council that pays; it bears whatever nobody else has agreed to. */
    public static final Funder COUNCIL = new Funder("COUNCIL");

    /** The integrated care board, for continuing or joint care. */
    public static final Funder NHS = new Funder("NHS");

    public Funder {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of a funder: " + code);
        }
    }

    /** The council first, the others by their codes: so a penny that is left over always falls to the same one. */
    @Override
    public int compareTo(Funder other) {
        if (equals(other)) {
            return 0;
        }
        return equals(COUNCIL) ? -1 : other.equals(COUNCIL) ? 1 : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
