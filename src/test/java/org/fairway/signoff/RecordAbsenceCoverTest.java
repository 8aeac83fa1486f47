package org.fairway.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairway.signoff.RecordAbsenceCover.Colleague;
import org.fairway.signoff.RecordAbsenceCover.Outcome.CoverRefused;
import org.fairway.signoff.RecordAbsenceCover.Outcome.Recorded;
import org.fairway.signoff.RecordAbsenceCover.Problem;
import org.fairway.signoff.RecordAbsenceCover.Request;
import org.junit.jupiter.api.Test;

class RecordAbsenceCoverTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATEST = TODAY.plusMonths(6);
    private static final Colleague PRIYA =
            new Colleague("priya", Set.of("team-manager", "north-team-manager", "safeguarding-lead"));
    private static final Colleague FIONA = new Colleague("fiona", Set.of("team-manager", "south-team-manager"));
    private static final Colleague DANIEL = new Colleague("daniel", Set.of("head-of-service"));
    private static final Colleague AMINA = new Colleague("amina", Set.of("social-worker", "north-social-worker"));
    private static final Colleague MARTIN = new Colleague("martin", Set.of("panel-chair"));

    private final List<AbsenceCover> kept = new ArrayList<>();
    private final RecordAbsenceCover recordAbsenceCover = new RecordAbsenceCover(new AbsenceCovers() {
        @Override
        public void record(AbsenceCover cover) {
            kept.add(cover);
        }

        @Override
        public void end(UUID cover, LocalDate lastDay, String by) {
            throw new AssertionError("Recording ends nothing");
        }

        @Override
        public Optional<LocalDate> lastUsed(AbsenceCover cover) {
            return Optional.empty();
        }

        @Override
        public List<AbsenceCover> notOverOn(LocalDate day) {
            return kept.stream().filter(cover -> !cover.until().isBefore(day)).toList();
        }
    });

    @Test
    void lendsThePlaceInWhichTheAbsentOneDecidesAndNoOther() {
        AbsenceCover cover = recorded(PRIYA, FIONA, 0, 9);

        assertThat(cover.groups()).containsExactly("north-team-manager");
        assertThat(cover.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(cover.holdsOn(TODAY)).isTrue();
        assertThat(cover.holdsOn(TODAY.plusDays(9))).isTrue();
        assertThat(cover.holdsOn(TODAY.plusDays(10))).isFalse();
    }

    @Test
    void letsAHigherRoleCoverForALowerOne() {
        assertThat(recorded(PRIYA, DANIEL, 0, 9).coveredBy()).isEqualTo("daniel");
    }

    @Test
    void givesNobodyARank() {
        assertThat(refused(PRIYA, AMINA, 0, 9)).containsExactly("coveredBy");
        assertThat(refused(DANIEL, PRIYA, 0, 9)).containsExactly("coveredBy");
        assertThat(refused(MARTIN, DANIEL, 0, 9)).containsExactly("coveredBy");
        assertThat(problems(DANIEL, FIONA, 0, 9).get(0).reason())
                .contains("no head of service", "administrator", "deputy head of service");
    }

    @Test
    void letsADeputyCoverWhomAnAdministratorMadeOne() {
        Colleague deputy =
                new Colleague("fiona", Set.of("team-manager", "south-team-manager", "deputy-head-of-service"));
        assertThat(recorded(DANIEL, deputy, 0, 9).groups()).containsExactly("head-of-service");

        Colleague deputyChair = new Colleague("ruth", Set.of("commissioning-officer", "deputy-panel-chair"));
        assertThat(recorded(MARTIN, deputyChair, 0, 9).groups()).containsExactly("panel-chair");
    }

    @Test
    void asksForEveryRoleOfWhoHoldsSeveral() {
        Colleague both = new Colleague("mina", Set.of("head-of-service", "panel-chair"));

        assertThat(refused(both, DANIEL, 0, 9)).containsExactly("coveredBy");
    }

    @Test
    void refusesCoverForOneself() {
        assertThat(refused(PRIYA, PRIYA, 0, 9)).containsExactly("coveredBy");
    }

    @Test
    void refusesToCoverForWhoApprovesNothing() {
        assertThat(refused(AMINA, FIONA, 0, 9)).containsExactly("absent");
    }

    @Test
    void letsOthersBeRecordedByTheHeadOfServiceOnly() {
        assertThat(problems(request(PRIYA, FIONA, 0, 9, "fiona", false)))
                .extracting(Problem::about)
                .containsExactly("absent");
        assertThat(recordAbsenceCover.record(request(PRIYA, FIONA, 0, 9, "daniel", true)))
                .isInstanceOf(Recorded.class);
    }

    @Test
    void refusesDaysThatLieBehindOrRunBackwardsOrTooLong() {
        assertThat(refused(PRIYA, FIONA, -1, 9)).containsExactly("from");
        assertThat(refused(PRIYA, FIONA, -9, -2)).containsExactly("from");
        assertThat(refused(PRIYA, FIONA, 5, 4)).containsExactly("until");
        assertThat(refused(PRIYA, FIONA, 0, 400)).containsExactly("until");
        assertThat(recorded(PRIYA, FIONA, 0, 0).holdsOn(TODAY)).isTrue();
    }

    @Test
    void refusesTwoCoversOnOneDay() {
        recorded(PRIYA, FIONA, 0, 9);

        assertThat(refused(PRIYA, DANIEL, 9, 12)).containsExactly("from");
        assertThat(recorded(PRIYA, DANIEL, 10, 12)).isNotNull();
    }

    @Test
    void refusesACoverWhoIsAway() {
        recorded(FIONA, DANIEL, 3, 5);

        assertThat(refused(PRIYA, FIONA, 0, 3)).containsExactly("coveredBy");
        assertThat(recorded(PRIYA, FIONA, 6, 9)).isNotNull();
    }

    @Test
    void refusesTheAbsenceOfWhoCovers() {
        recorded(PRIYA, FIONA, 0, 9);

        assertThat(refused(FIONA, DANIEL, 5, 6)).containsExactly("absent");
    }

    private AbsenceCover recorded(Colleague absent, Colleague by, int from, int until) {
        RecordAbsenceCover.Outcome outcome =
                recordAbsenceCover.record(request(absent, by, from, until, absent.id(), false));
        assertThat(outcome).isInstanceOf(Recorded.class);
        return ((Recorded) outcome).cover();
    }

    private List<String> refused(Colleague absent, Colleague by, int from, int until) {
        return problems(absent, by, from, until).stream().map(Problem::about).toList();
    }

    private List<Problem> problems(Colleague absent, Colleague by, int from, int until) {
        return problems(request(absent, by, from, until, absent.id(), false));
    }

    private List<Problem> problems(Request request) {
        int before = kept.size();
        RecordAbsenceCover.Outcome outcome = recordAbsenceCover.record(request);
        assertThat(outcome).isInstanceOf(CoverRefused.class);
        assertThat(kept).hasSize(before);
        return ((CoverRefused) outcome).problems();
    }

    private Request request(
            Colleague absent, Colleague by, int from, int until, String recordedBy, boolean headOfService) {
        return new Request(
                new UUID(0, kept.size()),
                absent,
                by,
                TODAY.plusDays(from),
                TODAY.plusDays(until),
                AbsenceReason.ON_LEAVE,
                recordedBy,
                headOfService,
                TODAY,
                LATEST);
    }
}
