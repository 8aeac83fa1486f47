package org.fairway.reference.infrastructure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fairway.reference.BankHoliday;
import org.fairway.reference.BankHolidays;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedClock;
import org.fairway.reference.DatedTable;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NewRate;
import org.fairway.reference.RateBook;
import org.fairway.reference.RateGroup;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.ReferenceTables;
import org.fairway.reference.RowsCheck;
import org.fairway.reference.Setting;
import org.fairway.reference.WorkingDays;
import org.fairway.reference.infrastructure.JdbcReferenceRows.InForce;
import org.fairway.reference.infrastructure.ReferenceRow.Kind;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows in force, in memory. They are read again when an administrator adds one, here or at another node. */
class KeptReference implements ReferenceData, RateBook, BankHolidays {
    private final Map<String, String> fileOfKey;
    private final JdbcReferenceRows rows;
    private final TransactionTemplate transactions;
    private volatile State state;

    /** All of one moment, so that nobody reads half of a new year. */
    private record State(long versions, List<InForce> inForce, ReferenceTables tables) {}

    KeptReference(
            ReferenceFileReader files,
            JdbcReferenceRows rows,
            TransactionTemplate transactions,
            List<RowsCheck> checks) {
        this.fileOfKey = files.fileOfKey();
        this.rows = rows;
        this.transactions = transactions;
        List<ReferenceRow> ofFiles = files.rows();
        this.state = inTransaction(() -> {
            rows.publish(ofFiles);
            State read = read();
            ReferenceConfiguration.refuseFaults(read.tables(), checks);
            return read;
        });
    }

    @Override
    public List<RateGroup> groups() {
        return new RatesInGroups(state.inForce(), fileOfKey).groups();
    }

    @Override
    public Optional<RateGroup> group(String name) {
        return groups().stream().filter(group -> group.name().equals(name)).findFirst();
    }

    @Override
    public List<Setting> settings() {
        return new SettingsInForce(state.inForce()).settings();
    }

    @Override
    public ReferenceData with(Collection<NewRate> rates) {
        List<ReferenceRow> proposed = rates.stream().map(ReferenceRow::of).toList();
        List<ReferenceRow.Identity> replaced =
                proposed.stream().map(ReferenceRow::id).toList();
        return new ReferenceRows(Stream.concat(
                                state.inForce().stream().map(InForce::row).filter(row -> !replaced.contains(row.id())),
                                proposed.stream())
                        .toList())
                .inMemory();
    }

    @Override
    public int add(Collection<NewRate> rates, String by) {
        return keep(rates.stream().map(ReferenceRow::of).toList(), by);
    }

    @Override
    public List<BankHoliday> all() {
        return state.inForce().stream()
                .filter(each -> each.row().id().kind() == Kind.BANK_HOLIDAY)
                .map(each -> each.row().asBankHoliday(each.by()))
                .sorted(Comparator.comparing(BankHoliday::day))
                .toList();
    }

    /** A day that is known keeps its name: who comes second changes nothing. */
    @Override
    public boolean add(BankHoliday holiday) {
        return all().stream().noneMatch(known -> known.day().equals(holiday.day()))
                && keep(List.of(ReferenceRow.of(holiday)), holiday.by()) == 1;
    }

    private int keep(List<ReferenceRow> entered, String by) {
        return inTransaction(() -> {
            onceCommitted(() -> state = read());
            return rows.add(entered, by);
        });
    }

    /** Rules read a new year when it is kept for good, and not when whoever adds it gives up half-way. */
    private void onceCommitted(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** What was added at another node is read here within a minute. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void readWhatOthersAdded() {
        if (rows.versions() != state.versions()) {
            state = read();
        }
    }

    private State read() {
        long versions = rows.versions();
        List<InForce> inForce = rows.inForce();
        return new State(
                versions,
                inForce,
                new ReferenceRows(inForce.stream().map(InForce::row).toList()).inMemory());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(transaction -> work.get()));
    }

    @Override
    public DatedValue on(String key, LocalDate day) {
        return state.tables().on(key, day);
    }

    @Override
    public DatedChoice choice(String key, LocalDate day) {
        return state.tables().choice(key, day);
    }

    @Override
    public DatedTable table(String name, LocalDate day) {
        return state.tables().table(name, day);
    }

    @Override
    public NavigableSet<LocalDate> daysOfChange(String beginning) {
        return state.tables().daysOfChange(beginning);
    }

    @Override
    public DatedClock clock(String name, LocalDate day) {
        return state.tables().clock(name, day);
    }

    @Override
    public LocalDate due(String clock, LocalDate from) {
        return state.tables().due(clock, from);
    }

    @Override
    public List<DatedValue> rowsUnder(String prefix) {
        return state.tables().rowsUnder(prefix);
    }

    @Override
    public WorkingDays workingDays() {
        return state.tables().workingDays();
    }
}
