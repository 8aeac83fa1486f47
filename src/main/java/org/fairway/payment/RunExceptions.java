package org.fairway.payment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What stands out in runs. It is found when a run is calculated and never changed; accepting it is added. */
public interface RunExceptions {
    /**
     * What a run is held against.
     *
     * @param personPence what all payments for a person may come to
     * @param personDays within so many days, those of this run included
     */
    record Limits(long paymentPence, long runPence, long personPence, int personDays) {}

    /** How many exceptions of a kind there are, and how many of them are open. */
    record Count(ExceptionKind kind, int found, int open) {}

    /** Looks for exceptions among the payments of a run that is being prepared; again, it finds the same. */
    void find(RunNumber number, Limits limits, LocalDate today, Collection<CaseNumber> financeLate);

    /** The kinds that were found. */
    List<Count> counts(RunNumber number);

    /**
     * The exceptions, open ones first, the largest payment first.
     *
     * @param kind of this kind only, or all
     */
    List<RunException> list(RunNumber number, @Nullable ExceptionKind kind, int from, int most);

    /**
     * Accepts what is open and does not concern the person's own entries, and says how many that were.
     *
     * @param kind all of this kind, or
     * @param one this one
     */
    int accept(RunNumber number, @Nullable ExceptionKind kind, @Nullable Long one, String reason, String by);

    /** How many open exceptions are over a limit. */
    int overLimitOpen(RunNumber number, @Nullable ExceptionKind kind, @Nullable Long one);

    /** Of what kind an exception is. */
    Optional<ExceptionKind> kind(RunNumber number, long one);

    /** How many open exceptions are about accounts that the person entered or changed. */
    int ownOpen(RunNumber number, @Nullable ExceptionKind kind, @Nullable Long one, String by);
}
