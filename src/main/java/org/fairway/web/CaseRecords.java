package org.fairway.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.LetterReaders;
import org.fairway.pathway.CaseOverview;
import org.fairway.pathway.CaseOverviews;
import org.fairway.pathway.CaseReaders;
import org.fairway.pathway.CaseReaders.Reach;
import org.fairway.pathway.PathwayCase;
import org.fairway.process.watch.CaseWork;
import org.fairway.process.watch.CaseWork.Start;
import org.fairway.process.watch.CaseWork.WaitingTask;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases for those who may see them; each reading of what is about a person is recorded in the chain of its case. */
@Component
class CaseRecords {
    private final CaseOverviews cases;
    private final CaseWork work;
    private final CaseMoney money;
    private final CaseConditions conditions;
    private final Decisions decisions;
    private final AuditTrail audit;
    private final BusinessClock clock;

    CaseRecords(
            CaseOverviews cases,
            CaseWork work,
            CaseMoney money,
            CaseConditions conditions,
            Decisions decisions,
            AuditTrail audit,
            BusinessClock clock) {
        this.cases = cases;
        this.work = work;
        this.money = money;
        this.conditions = conditions;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CaseView read(CaseNumber number, String reader, Set<String> groups) {
        Seen seen = seen(number, groups);
        if (seen.reach() == Reach.NOTHING) {
            throw notAllowed();
        }
        boolean everything = seen.reach() == Reach.EVERYTHING;
        if (everything) {
            note(number, "Case", reader);
        }
        return new CaseView.Writing(number, clock.instant())
                .write(
                        seen.overview(),
                        seen.start(),
                        seen.tasks(),
                        work.next(number).orElse(null),
                        everything && seen.money() ? money.of(number) : null,
                        everything ? conditions.of(number) : null,
                        everything);
    }

    @Transactional
    public List<Decision> decisions(CaseNumber number, String reader, Set<String> groups) {
        mustSeeEverything(number, groups);
        note(number, "Decisions", reader);
        return decisions.of(number.text());
    }

    /** What else is kept of the case, for those who may see everything of it; the reading is recorded. */
    @Transactional
    public <T> T reading(
            CaseNumber number, String what, String reader, Set<String> groups, Function<CaseNumber, T> kept) {
        mustSeeEverything(number, groups);
        note(number, what, reader);
        return kept.apply(number);
    }

    /** Refuses whoever may not see everything of the case. */
    void mustSeeEverything(CaseNumber number, Set<String> groups) {
        if (seen(number, groups).reach() != Reach.EVERYTHING) {
            throw notAllowed();
        }
    }

    /**
     * Which kinds of letters of the case somebody may read. Whoever may see the case, or has a role that sends letters of
     * some kind, is asked kind by kind.
     */
    LettersSeen lettersSeen(CaseNumber number, Set<String> groups) {
        Seen seen = seen(number, groups);
        PathwayCase opened = seen.overview() == null ? null : seen.overview().pathwayCase();
        boolean every = CaseReaders.everyLetter(opened, seen.team(), groups, CaseWork.groupsAtWork(seen.tasks()));
        return new LettersSeen(
                seen.reach() == Reach.EVERYTHING,
                every,
                kind -> every || LetterReaders.mayRead(kind, seen.team(), groups));
    }

    /**
     * What somebody may see of the letters of a case.
     *
     * @param theCase whether they may see everything else of the case
     * @param every whether they read letters of every kind
     */
    record LettersSeen(boolean theCase, boolean every, Predicate<String> kinds) {}

    /** What is kept of the money of a case, for those who may see it; the reading is recorded. */
    @Transactional
    public <T> T money(
            CaseNumber number, String what, String reader, Set<String> groups, Function<CaseNumber, T> kept) {
        if (!seen(number, groups).money()) {
            throw Problems.refused(
                    HttpStatus.FORBIDDEN,
                    "The money of this case is shown to those who pay it and to those who work on the case.");
        }
        note(number, what, reader);
        return kept.apply(number);
    }

    private Seen seen(CaseNumber number, Set<String> groups) {
        @Nullable CaseOverview overview = cases.find(number).orElse(null);
        Optional<Start> start = work.start(number);
        if (overview == null && start.isEmpty()) {
            throw Problems.refused(HttpStatus.NOT_FOUND, "There is no case of this number.");
        }
        List<WaitingTask> tasks = work.tasks(number);
        String team = overview == null
                ? start.map(Start::team).orElse("")
                : overview.pathwayCase().team();
        @Nullable PathwayCase opened = overview == null ? null : overview.pathwayCase();
        Set<String> atWork = CaseWork.groupsAtWork(tasks);
        Reach reach = CaseReaders.reach(opened, team, groups, atWork);
        boolean money = CaseReaders.money(opened, team, groups, atWork);
        return new Seen(overview, start.orElse(null), tasks, team, reach, money);
    }

    private void note(CaseNumber number, String what, String reader) {
        audit.append(new AuditEntry(number.text(), AuditEntry.Kind.READ, what, reader, clock.instant(), Map.of()));
    }

    static RuntimeException notAllowed() {
        return Problems.refused(HttpStatus.FORBIDDEN, "This case is not your team's, and none of its tasks is yours.");
    }

    /** A case as it was found, and how much of it the reader may see. */
    private record Seen(
            @Nullable CaseOverview overview,
            @Nullable Start start,
            List<WaitingTask> tasks,
            String team,
            Reach reach,
            boolean money) {}
}
