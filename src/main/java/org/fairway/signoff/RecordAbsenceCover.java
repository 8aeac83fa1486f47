package org.fairway.signoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Records that a colleague covers for an approver who is away. Cover lends a place, never a rank: whoever covers holds the
 * role, a higher one, or is a deputy for it, which only an administrator can make them.
 */
public final class RecordAbsenceCover {
    private final AbsenceCovers covers;

    public RecordAbsenceCover(AbsenceCovers covers) {
        this.covers = covers;
    }

    /**
     * What is asked for.
     *
     * @param latest the last day that a cover can have
     */
    public record Request(
            UUID id,
            Colleague absent,
            Colleague coveredBy,
            LocalDate from,
            LocalDate until,
            AbsenceReason reason,
            String by,
            boolean byHeadOfService,
            LocalDate today,
            LocalDate latest) {}

    /**
     * Somebody with the groups they are in.
     *
     * @param id the name they sign in with
     */
    public record Colleague(String id, Set<String> groups) {
        public Colleague {
            groups = Set.copyOf(groups);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The cover is on record. */
        record Recorded(AbsenceCover cover) implements Outcome {}

        /** Nothing has changed. */
        record CoverRefused(List<Problem> problems) implements Outcome {
            public CoverRefused {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * What is wrong.
     *
     * @param about what of the request it is about: absent, coveredBy, from or until
     */
    public record Problem(String about, String reason) {}

    public Outcome record(Request request) {
        List<Problem> problems = new ArrayList<>();
        people(request, problems);
        days(request, problems);
        if (problems.isEmpty()) {
            clashes(request, problems);
        }
        if (!problems.isEmpty()) {
            return new Outcome.CoverRefused(problems);
        }
        AbsenceCover cover = new AbsenceCover(
                request.id(),
                request.absent().id(),
                request.coveredBy().id(),
                lent(request.absent()),
                request.from(),
                request.until(),
                request.reason(),
                request.by());
        covers.record(cover);
        return new Outcome.Recorded(cover);
    }

    private static void people(Request request, List<Problem> problems) {
        if (request.absent().id().equals(request.coveredBy().id())) {
            problems.add(new Problem("coveredBy", "Nobody covers for themselves. Choose a colleague."));
            return;
        }
        if (!request.absent().id().equals(request.by()) && !request.byHeadOfService()) {
            problems.add(new Problem(
                    "absent", "You can record your own absence. The head of service records that of others."));
        }
        if (lent(request.absent()).isEmpty()) {
            problems.add(new Problem("absent", "This colleague approves nothing, so there is nothing to cover."));
        }
        roles(request.absent()).stream()
                .filter(role -> !role.canBeCoveredBy(request.coveredBy().groups()))
                .map(role -> new Problem(
                        "coveredBy",
                        "This colleague is no %s, and cover gives nobody a rank. Choose another, or ask an administrator to make them %s first."
                                .formatted(role.title(), role.deputy())))
                .forEach(problems::add);
    }

    private static void days(Request request, List<Problem> problems) {
        if (request.from().isBefore(request.today())) {
            problems.add(new Problem(
                    "from", "Cover begins today or later: what was signed before is not made right after the event."));
        }
        if (request.until().isBefore(request.from())) {
            problems.add(new Problem("until", "The last day is before the first."));
        } else if (request.until().isAfter(request.latest())) {
            problems.add(new Problem("until", "Whoever is away for so long is replaced, not covered. Check the year."));
        }
    }

    private void clashes(Request request, List<Problem> problems) {
        List<AbsenceCover> others = covers.notOverOn(request.from()).stream()
                .filter(other -> !other.id().equals(request.id()))
                .filter(other -> other.overlaps(request.from(), request.until()))
                .toList();
        if (others.stream()
                .anyMatch(other -> other.absent().equals(request.absent().id()))) {
            problems.add(new Problem(
                    "from", "Somebody covers for this colleague already on some of these days. End that cover first."));
        }
        if (others.stream()
                .anyMatch(other -> other.absent().equals(request.coveredBy().id()))) {
            problems.add(new Problem("coveredBy", "This colleague is away themselves on some of these days."));
        }
        if (others.stream()
                .anyMatch(other -> other.coveredBy().equals(request.absent().id()))) {
            problems.add(
                    new Problem(
                            "absent",
                            "This colleague covers for somebody else on some of these days. Find another cover for them first."));
        }
    }

    private static List<Approver> roles(Colleague colleague) {
        return Arrays.stream(Approver.values())
                .filter(role -> colleague.groups().stream().anyMatch(role::lends))
                .toList();
    }

    /** What is lent: the groups in which the absent approver decides. */
    private static Set<String> lent(Colleague colleague) {
        Set<String> lent = new TreeSet<>();
        roles(colleague)
                .forEach(role -> colleague.groups().stream().filter(role::lends).forEach(lent::add));
        return lent;
    }
}
