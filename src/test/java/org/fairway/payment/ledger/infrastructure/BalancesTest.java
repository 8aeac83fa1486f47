package org.fairway.payment.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.ledger.infrastructure.Postings.COSTS;
import static org.fairway.payment.ledger.infrastructure.Postings.DAY;
import static org.fairway.payment.ledger.infrastructure.Postings.IN_TRANSIT;
import static org.fairway.payment.ledger.infrastructure.Postings.RETURNED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fairway.kernel.Money;
import org.fairway.payment.infrastructure.PaymentDatabase;
import org.fairway.payment.ledger.AsOf;
import org.fairway.payment.ledger.Balance;
import org.fairway.payment.ledger.Entry;
import org.fairway.payment.ledger.TrialBalance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Balances on any day as known at any instant, with snapshots anywhere in between. */
class BalancesTest {
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    private final PaymentDatabase database = EMPTY.copy();
    private final JdbcClient jdbc = database.jdbc();
    private final Postings postings = new Postings(jdbc);
    private final JdbcBalances balances = new JdbcBalances(jdbc);

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    private Instant now() {
        return jdbc.sql("SELECT clock_timestamp()")
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private Money balance(String account, LocalDate day, Instant known) {
        return balances.trialBalance(new AsOf(day, known)).balances().stream()
                .filter(balance -> balance.account().code().equals(account))
                .map(Balance::balance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhatCountedApartFromWhatWasKnown() {
        long paid = postings.pay(10_000);
        Instant before = now();
        assertThat(balances.take()).isTrue();
        postings.reverse(paid, RETURNED, COSTS, 4_000);
        postings.post(COSTS, IN_TRANSIT, 700, DAY.minusDays(30));

        assertThat(balance(COSTS, DAY, now())).isEqualTo(Money.ofPence(10_700));
        assertThat(balance(COSTS, DAY, before)).isEqualTo(Money.ofPence(10_000));
        assertThat(balance(COSTS, DAY.minusDays(1), now())).isEqualTo(Money.ofPence(700));
        assertThat(balance(COSTS, DAY.minusDays(1), before)).isEqualTo(Money.NIL);
        assertThat(balance(COSTS, DAY.plusDays(7), now())).isEqualTo(Money.ofPence(6_700));
        assertThat(balance(RETURNED, DAY.plusDays(7), now())).isEqualTo(Money.ofPence(4_000));
    }

    /** Each question is answered a second time from the transfers alone. */
    @Test
    void answersAsTheTransfersDoWhereverSnapshotsFall() {
        Random chance = new Random(20_261_122);
        List<Instant> instants = new ArrayList<>(List.of(now()));
        List<String> accounts = List.of(COSTS, IN_TRANSIT, RETURNED, "recharge-nhs");
        for (int step = 0; step < 120; step++) {
            int debit = chance.nextInt(4);
            postings.post(
                    accounts.get(debit),
                    accounts.get((debit + 1 + chance.nextInt(3)) % 4),
                    1 + chance.nextInt(90_000),
                    DAY.plusDays(chance.nextInt(40)));
            if (chance.nextInt(9) == 0) {
                balances.take();
            }
            if (chance.nextInt(6) == 0) {
                instants.add(now());
            }
        }
        for (int question = 0; question < 200; question++) {
            LocalDate day = DAY.plusDays(chance.nextInt(42) - 1L);
            Instant known = instants.get(chance.nextInt(instants.size()));
            String account = accounts.get(chance.nextInt(4));
            assertThat(balance(account, day, known)).isEqualTo(summed(account, day, known));
        }
        TrialBalance all = balances.trialBalance(AsOf.endOf(DAY.plusYears(1)));
        assertThat(all.isEven()).isTrue();
        assertThat(all.debitBalances()).isEqualTo(all.creditBalances()).isNotEqualTo(Money.NIL);
        assertThat(all.balances()).hasSize(balances.chart().size());
    }

    private Money summed(String account, LocalDate day, Instant known) {
        return jdbc.sql("SELECT coalesce(sum(CASE :account WHEN debit_account THEN amount_pence WHEN credit_account "
                        + "THEN -amount_pence ELSE 0 END), 0) FROM fairway.ledger_transfer WHERE effective_on <= :day "
                        + "AND recorded_at <= :known::timestamptz")
                .param("account", account)
                .param("day", day)
                .param("known", known.toString())
                .query((row, index) -> Money.ofPence(row.getLong(1)))
                .single();
    }

    @Test
    void takesNoSnapshotOfNothing() {
        assertThat(balances.take()).isFalse();
        postings.pay(1);
        assertThat(balances.take()).isTrue();
        assertThat(balances.take()).isFalse();
    }

    @Test
    void showsTheTransfersOfAnAccountNewestFirstPageByPage() {
        for (int day = 0; day < 5; day++) {
            postings.pay(100 + day);
            postings.post("overpayments", RETURNED, 1, DAY);
            balances.take();
        }
        long paid = postings.pay(900);
        postings.reverse(paid, IN_TRANSIT, COSTS, 900);

        List<Entry> first = balances.entries(COSTS, Long.MAX_VALUE, 4);
        List<Entry> second = balances.entries(COSTS, first.get(3).number(), 4);

        assertThat(first)
                .extracting(entry -> entry.debit().minus(entry.credit()).pence())
                .containsExactly(-900L, 900L, 104L, 103L);
        assertThat(second).extracting(entry -> entry.debit().pence()).containsExactly(102L, 101L, 100L);
        assertThat(first.get(0).reversal()).isEqualTo(new Entry.Reversal(paid, "The account was closed"));
        assertThat(first.get(0).other()).isEqualTo(IN_TRANSIT);
        assertThat(balances.entries("write-offs", Long.MAX_VALUE, 4)).isEmpty();
    }
}
