package org.fairway.process.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fairway.kernel.BusinessClock;
import org.fairway.signoff.AbsenceCover;
import org.fairway.signoff.AbsenceCovers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which approvers are covered for today, and by whom, in memory: it is asked with every request. It is read again when a
 * cover is recorded here, and within a minute when one was recorded at another node; its days are counted each time.
 */
@Component
public class CoversInForce {
    private static final int DAYS_BACK = 31;
    private final AbsenceCovers covers;
    private final ProcessEngineConfigurationImpl engine;
    private final BusinessClock clock;
    private volatile @Nullable List<AbsenceCover> known;

    CoversInForce(AbsenceCovers covers, @Lazy ProcessEngineConfigurationImpl engine, BusinessClock clock) {
        this.covers = covers;
        this.engine = engine;
        this.clock = clock;
    }

    /** The groups in which this person acts today: their own, and those that are lent to them. */
    public Set<String> groups(String user, Iterable<String> own) {
        Set<String> groups = new HashSet<>();
        own.forEach(groups::add);
        lentTo(user).forEach(cover -> groups.addAll(cover.groups()));
        return groups;
    }

    /** Whether this person covers today for that one. */
    public boolean covers(String user, @Nullable String absent) {
        return lentTo(user).anyMatch(cover -> cover.absent().equals(absent));
    }

    /** For whom this person acts today in that group, if it is not in their own right alone. */
    public Optional<AbsenceCover> lending(String user, String group) {
        return lentTo(user).filter(cover -> cover.groups().contains(group)).findFirst();
    }

    /**
     * What this person covers today: only what the absent colleague still holds, and only while this person still has the
     * rank for it. Both are asked of the accounts each time, and of nobody who covers for no one.
     */
    public Stream<AbsenceCover> lentTo(String user) {
        LocalDate today = clock.today();
        return all().stream()
                .filter(cover -> cover.coveredBy().equals(user))
                .filter(cover -> cover.holdsOn(today))
                .flatMap(cover -> cover.lending(holds(cover.absent()), holds(user)).stream());
    }

    /** The groups of somebody's account, whoever asks. */
    private Set<String> holds(String user) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() ->
                        context
                                .getReadOnlyIdentityProvider()
                                .createGroupQuery(context)
                                .groupMember(user)
                                .list()
                                .stream()
                                .map(Group::getId)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** A cover is being recorded: it counts as soon as that is kept for good. */
    public void readAgainOnceKept() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
    }

    /** What was recorded at another node is read here within a minute. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void readWhatOthersRecorded() {
        known = read();
    }

    private List<AbsenceCover> all() {
        List<AbsenceCover> read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private List<AbsenceCover> read() {
        return covers.notOverOn(clock.today().minusDays(DAYS_BACK));
    }
}
