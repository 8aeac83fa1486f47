package org.fairway.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.fairway.kernel.CaseNumber;

/** Where a simulated council keeps its agreements and pays them. */
public interface Council {
    Entitlements entitlements();

    /** Every agreement that is not forgotten. */
    List<Timeline> all();

    /** The case that the simulation knows by that number. */
    CaseNumber caseNumber(int number);

    /** Starts an agreement of the case of that number and gives its timeline. */
    Timeline start(int number, Frequency frequency, PaidAs paidAs, String startsOn, Terms terms);

    /** Leaves the case out from now on; its number stands for another case afterwards. */
    void forget(CaseNumber number);

    /** Pays in a run; gives how many payments it made. */
    int pay(LocalDate payDate);

    /** Prepares a run and gives it up. */
    void abandon(LocalDate payDate);

    /** What is to be paid now; of cases that are not held. */
    List<Reckoning> reckon(LocalDate payDate);

    /** What was paid for each period. */
    List<Paid> paid();

    /** Something happens that changes what was paid, or who is paid, and not what is due. */
    void disturb(Random random, LocalDate today);

    /** What was disturbed and is not over is ended. */
    void setRight();

    /** Holds everything that is kept against what must always be so. */
    void check();
}
