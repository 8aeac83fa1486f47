package org.fairway.payment.infrastructure;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each kind of exception is found: all of them in one statement, however many payments a run makes. */
final class ExceptionQueries {
    private static final String PAID = """
            WITH paid AS (
                SELECT account, case_number, sum(amount_pence)::bigint AS pence,
                       max(period_last) FILTER (WHERE amount_pence > 0) AS last_day
                FROM fairway.payment_item WHERE run_number = :number AND account IS NOT NULL GROUP BY account, case_number),
            newest_name AS (
                SELECT DISTINCT ON (account_id) account_id, answer FROM fairway.name_check
                ORDER BY account_id, recorded_at DESC),
            newest_review AS (
                SELECT DISTINCT ON (case_number) case_number, due_by FROM fairway.review_date
                ORDER BY case_number, date_number DESC),
            ended AS (
                SELECT DISTINCT ON (case_number) case_number, because, last_day FROM fairway.end_of_support
                ORDER BY case_number, recorded_at DESC),
            people AS (
                SELECT paid.case_number, paid.account, paid.pence, lower(entered.payee_name) AS payee,
                       coalesce(entered.fingerprint::text, paid.account::text) AS number
                FROM paid JOIN fairway.bank_account entered ON entered.account_id = paid.account)
            INSERT INTO fairway.payment_exception
                (run_number, kind, case_number, account, amount_pence, words, concerns, blocking)
            SELECT :number, found.kind, found.case_number, found.account, found.pence, found.words,
                   array_remove(found.concerns, NULL), found.kind <> ALL (:warnings)
            FROM (
            """;
    private static final String ACCOUNT_CHANGED = """
            SELECT 'ACCOUNT_CHANGED' AS kind, paid.case_number, paid.account, paid.pence,
                   'The account was changed on ' || %s || '. This is the first payment into it.' AS words,
                   ARRAY[entered.recorded_by, change.recorded_by] AS concerns
            FROM paid JOIN fairway.account_in_use used ON used.account_id = paid.account
            JOIN fairway.account_change change USING (change_id)
            JOIN fairway.bank_account entered ON entered.account_id = paid.account
            WHERE NOT EXISTS (SELECT FROM fairway.payment_latest latest WHERE latest.account = paid.account)
            """.formatted(day("used.since"));
    private static final String ACCOUNT_NOT_CONFIRMED = """
            SELECT 'ACCOUNT_NOT_CONFIRMED', paid.case_number, paid.account, paid.pence,
                   CASE judged.confirmed WHEN false THEN 'The account was rejected when it was checked.'
                   ELSE 'Nobody has confirmed the account by ringing back.' END, ARRAY[entered.recorded_by]
            FROM paid LEFT JOIN fairway.bank_account entered ON entered.account_id = paid.account
            LEFT JOIN fairway.bank_account_check judged ON judged.account_id = paid.account
            WHERE judged.confirmed IS NOT TRUE
            """;
    private static final String NAME_NOT_CONFIRMED = """
            SELECT 'NAME_NOT_CONFIRMED', paid.case_number, paid.account, paid.pence,
                   CASE asked.answer WHEN 'NO_MATCH' THEN 'The bank says that the account has another name.'
                   WHEN 'NO_SUCH_ACCOUNT' THEN 'The bank says that there is no such account.'
                   WHEN 'SWITCHED' THEN 'The account has been switched to another bank.'
                   WHEN 'REFERENCE_NEEDED' THEN 'The bank needs a reference besides the number.'
                   ELSE 'The account was changed and the bank has not been asked whose it is.' END,
                   ARRAY[entered.recorded_by, change.recorded_by]
            FROM paid JOIN fairway.bank_account entered ON entered.account_id = paid.account
            LEFT JOIN newest_name asked ON asked.account_id = paid.account
            LEFT JOIN fairway.account_change change ON change.new_account_id = paid.account
            WHERE asked.answer IN ('NO_MATCH', 'NO_SUCH_ACCOUNT', 'SWITCHED', 'REFERENCE_NEEDED')
               OR change.change_id IS NOT NULL AND asked.answer IS NULL
                  AND NOT EXISTS (SELECT FROM fairway.payment_latest latest WHERE latest.account = paid.account)
            """;
    private static final String ACCOUNT_SHARED = """
            SELECT 'ACCOUNT_SHARED', paid.case_number, paid.account, paid.pence,
                   'The same account is that of ' || min(other.payee_name || ', case ' || other.case_number)
                   || CASE count(DISTINCT other.case_number) WHEN 1 THEN '' ELSE ' and of '
                      || count(DISTINCT other.case_number) - 1 || ' more' END || '.',
                   array_agg(DISTINCT other.recorded_by) || min(mine.recorded_by)
            FROM paid JOIN fairway.bank_account mine ON mine.account_id = paid.account
            JOIN fairway.bank_account other ON other.fingerprint = mine.fingerprint
                AND other.case_number <> paid.case_number AND lower(other.payee_name) <> lower(mine.payee_name)
            WHERE EXISTS (SELECT FROM paid also WHERE also.account = other.account_id)
               OR EXISTS (SELECT FROM fairway.payment_latest latest WHERE latest.account = other.account_id)
            GROUP BY paid.case_number, paid.account, paid.pence
            """;
    private static final String NUMBER_FAILS = """
            SELECT 'NUMBER_FAILS', paid.case_number, paid.account, paid.pence,
                   'The account number cannot exist by the tables of version ' || counts.version || ', in force since '
                   || %s || '.', ARRAY[entered.recorded_by]
            FROM paid JOIN fairway.bank_account entered ON entered.account_id = paid.account
            JOIN fairway.modulus_failure failing ON failing.account_id = paid.account
            JOIN (SELECT import_id, version, valid_from FROM fairway.modulus_import WHERE valid_from <= :today
                  ORDER BY valid_from DESC, import_id DESC LIMIT 1) AS counts USING (import_id)
            """.formatted(day("counts.valid_from"));
    private static final String DIED = """
            SELECT 'DIED', paid.case_number, paid.account, paid.pence,
                   'The person’s death was reported on ' || %s || '.', '{}'::text[]
            FROM paid JOIN (
                SELECT case_number, min(on_day) AS on_day FROM (
                    SELECT case_number, asked_on AS on_day FROM fairway.review_request WHERE reason = 'DEATH'
                    UNION ALL SELECT case_number, last_day FROM ended WHERE because = 'DIED') AS told
                GROUP BY case_number) AS died USING (case_number)
            """.formatted(day("died.on_day"));
    private static final String SUPPORT_ENDED = """
            SELECT 'SUPPORT_ENDED', paid.case_number, paid.account, paid.pence,
                   'Support ended on ' || %s || ', and the payment is for days after that.', '{}'::text[]
            FROM paid JOIN fairway.pathway_case USING (case_number) LEFT JOIN ended USING (case_number)
            WHERE least(ended.last_day, closed_on) < paid.last_day
              AND NOT EXISTS (SELECT FROM fairway.entitlement later WHERE later.case_number = paid.case_number
                              AND later.starts_on > least(ended.last_day, closed_on))
            """.formatted(day("least(ended.last_day, closed_on)"));
    private static final String PAYMENT_OVER_LIMIT = """
            SELECT 'PAYMENT_OVER_LIMIT', min(paid.case_number), account, sum(paid.pence)::bigint,
                   'The payment is above the limit of ' || %s || '.', '{}'::text[]
            FROM paid GROUP BY account HAVING sum(paid.pence) > :paymentPence
            """.formatted(pounds(":paymentPence"));
    private static final String PERSON_OVER_LIMIT =
            """
            SELECT 'PERSON_OVER_LIMIT', now.case_number, now.account, now.pence,
                   'With this run, payments of ' || :personDays || ' days come to ' || %s || ', above the limit of ' || %s || '.',
                   '{}'::text[]
            FROM (SELECT case_number, (min(account::text))::uuid AS account, sum(pence)::bigint AS pence
                  FROM paid GROUP BY case_number) AS now
            LEFT JOIN (
                SELECT item.case_number, sum(item.amount_pence)::bigint AS pence
                FROM fairway.payment_run this
                JOIN fairway.payment_run before ON before.status = 'SENT' AND before.pay_date > this.pay_date - :personDays::int
                    AND before.pay_date <= this.pay_date
                JOIN fairway.payment_item item ON item.run_number = before.run_number AND item.account IS NOT NULL
                WHERE this.run_number = :number AND NOT EXISTS (
                    SELECT FROM fairway.payment_held held
                    WHERE held.run_number = item.run_number AND held.case_number = item.case_number)
                GROUP BY item.case_number) AS earlier USING (case_number)
            WHERE now.pence + coalesce(earlier.pence, 0) > :personPence
            """.formatted(pounds("(now.pence + coalesce(earlier.pence, 0))"), pounds(":personPence"));
    private static final String RUN_OVER_LIMIT = """
            SELECT 'RUN_OVER_LIMIT', NULL, NULL, sum(paid.pence)::bigint,
                   'The run is above the limit of ' || %s || '.', '{}'::text[]
            FROM paid HAVING sum(paid.pence) > :runPence
            """.formatted(pounds(":runPence"));
    private static final String SEVERAL_OF_ONE_PAYEE = """
            SELECT 'SEVERAL_OF_ONE_PAYEE', min(case_number), (min(account::text))::uuid, sum(pence)::bigint,
                   'This payee is paid for ' || count(DISTINCT case_number) || ' people.', '{}'::text[]
            FROM people GROUP BY number, payee HAVING count(DISTINCT case_number) > 1
            """;
    private static final String REVIEW_OVERDUE = """
            SELECT 'REVIEW_OVERDUE', paid.case_number, paid.account, paid.pence,
                   'A review was due by ' || %s || '. That is for the council to do; the payment goes on.', '{}'::text[]
            FROM paid JOIN newest_review USING (case_number) WHERE newest_review.due_by < :today
            """.formatted(day("newest_review.due_by"));
    private static final String FINANCE_LATE = """
            SELECT 'FINANCE_LATE', paid.case_number, paid.account, paid.pence,
                   'The financial assessment is late. That is for the council to do; the payment goes on.', '{}'::text[]
            FROM paid WHERE case_number = ANY (:financeLate)
            """;

    /** Finds and keeps the exceptions of a run; those that are kept already stay. */
    static final String FIND = PAID
            + Stream.of(
                            ACCOUNT_CHANGED,
                            ACCOUNT_NOT_CONFIRMED,
                            NAME_NOT_CONFIRMED,
                            NUMBER_FAILS,
                            ACCOUNT_SHARED,
                            DIED,
                            SUPPORT_ENDED,
                            PAYMENT_OVER_LIMIT,
                            PERSON_OVER_LIMIT,
                            RUN_OVER_LIMIT,
                            SEVERAL_OF_ONE_PAYEE,
                            REVIEW_OVERDUE,
                            FINANCE_LATE)
                    .collect(Collectors.joining(" UNION ALL "))
            + ") AS found ON CONFLICT DO NOTHING";

    private ExceptionQueries() {}

    private static String day(String column) {
        return "to_char(" + column + ", 'FMDD FMMonth YYYY')";
    }

    private static String pounds(String pence) {
        return "'£' || to_char(" + pence + " / 100.0, 'FM999,999,999,990.00')";
    }
}
