package org.fairway.payment;

/**
 * The payments of runs with their working, put together where they are kept: one payment for each account, also where it is
 * the account of several cases. Each case stands for itself, so what one person was paid too much is never taken from
 * another's payment. What only moves between funders is posted although nobody is paid it.
 */
public interface RunContents {
    /** Adds what follows from the reckonings to a run that is being prepared; the same again changes nothing. */
    void add(RunNumber number, Reckonings reckonings);

    /** What the reckonings would come to, without adding anything; of a list no more than so many. */
    Draft draft(Reckonings reckonings, int most);

    /** The same, held against the payments of a run. */
    Draft draft(Reckonings reckonings, int most, RunNumber against);
}
