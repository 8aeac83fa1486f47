package org.fairway.recovery;

import java.time.LocalDate;
import org.fairway.kernel.Money;

/**
 * How what is owed comes back, or does not.
 *
 * @param number the first decision has 1; each one about what is still open the next
 * @param repay what is to be repaid
 * @param repayAWeek how much of it a week; nil when it is repaid at once
 * @param offset what is taken off later payments in all
 * @param offsetAPeriod how much of it a period
 * @param letOff what is not to come back
 * @param role the role by which it was decided
 */
public record RecoveryDecision(
        RecoveryId recovery,
        int number,
        Money repay,
        Money repayAWeek,
        Money offset,
        Money offsetAPeriod,
        Money letOff,
        String reasons,
        Role role,
        LocalDate on,
        String by) {
    /** Who decides, by how much they may let somebody off. */
    public enum Role {
        TEAM_MANAGER("team-manager"),
        HEAD_OF_SERVICE("head-of-service"),
        PANEL_CHAIR("panel-chair");

        private final String id;

        Role(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        public Role next() {
            return this == TEAM_MANAGER ? HEAD_OF_SERVICE : PANEL_CHAIR;
        }
    }

    public Money inAll() {
        return repay.plus(offset).plus(letOff);
    }
}
