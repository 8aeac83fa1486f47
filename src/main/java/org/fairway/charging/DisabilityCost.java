package org.fairway.charging;

import org.fairway.kernel.Money;
import org.fairway.reference.RowName;

/**
 * One cost that the person has because of a disability or illness. It need not be in the support plan.
 *
 * @param what what it is for, in plain words
 * @param amount what they pay each time; never negative
 * @param evidenceSeen whether a bill, receipt or statement was seen; without one it is allowed up to the standard rate
 */
public record DisabilityCost(Type type, String what, Money amount, HowOften howOften, boolean evidenceSeen) {
    /** Whether both are the same cost, whatever it comes to: a cost that goes on is carried forward. */
    public boolean isSameAs(DisabilityCost other) {
        return type == other.type && what.strip().equalsIgnoreCase(other.what.strip());
    }

    /** Kinds of disability-related cost, as the statutory guidance lists them. */
    public enum Type {
        COMMUNITY_ALARM("Community alarm or telecare"),
        PRIVATE_CARE("Care paid for privately"),
        HEATING_AND_WATER("Extra heating or water"),
        LAUNDRY("Extra washing and bedding"),
        DIET("Special diet"),
        CLOTHING("Special clothing or extra wear and tear"),
        CLEANING_AND_GARDEN("Cleaning, gardening or upkeep"),
        EQUIPMENT("Equipment and its upkeep"),
        TRANSPORT("Transport above what mobility benefit covers"),
        MEDICAL("Medicines, therapies and supplies"),
        OTHER("Another cost because of disability");

        private final String words;
        private final String row;

        Type(String words) {
            this.words = words;
            this.row = "charging.disability-rate." + RowName.of(this);
        }

        public String words() {
            return words;
        }

        /** The row of what is allowed a week without a bill. */
        String row() {
            return row;
        }
    }
}
