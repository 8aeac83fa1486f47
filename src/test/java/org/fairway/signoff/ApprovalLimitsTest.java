package org.fairway.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairway.reference.Confidence;
import org.fairway.reference.DatedValue;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceTables;
import org.fairway.reference.ReferenceTables.Gap;
import org.fairway.reference.WorkingDays;
import org.fairway.reference.infrastructure.PublishedReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalLimitsTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

    private final List<DatedValue> rows = new ArrayList<>(List.of(
            row("team-manager.weekly", "500", FIRST),
            row("team-manager.one-off", "1000", FIRST),
            row("team-manager.over-indicative", "20", FIRST),
            row("head-of-service.weekly", "1000", FIRST),
            row("head-of-service.one-off", "5000", FIRST)));
    private final List<Gap> gaps = new ArrayList<>();

    @Test
    void takesTheRowOfTheCareGroup() {
        rows.add(row("team-manager.weekly.learning-disability", "800", FIRST));

        ApprovalLimit limit = weekly(CareGroup.LEARNING_DISABILITY, LATER);

        assertThat(limit.value()).isEqualByComparingTo("800");
        assertThat(limit.group()).isEqualTo(CareGroup.LEARNING_DISABILITY);
    }

    @Test
    void fallsBackToTheGeneralRowAndSaysSo() {
        assertThat(weekly(CareGroup.CARER, LATER).value()).isEqualByComparingTo("500");
        assertThat(weekly(CareGroup.CARER, LATER).group()).isNull();
        assertThat(weekly(null, LATER).group()).isNull();
    }

    @Test
    void changesOnTheDayOfTheRowAndNotBefore() {
        rows.add(row("team-manager.weekly", "750", LATER));

        assertThat(weekly(null, LATER.minusDays(1)).value()).isEqualByComparingTo("500");
        assertThat(weekly(null, LATER).value()).isEqualByComparingTo("750");
        assertThat(weekly(null, LATER).from()).isEqualTo(LATER);
    }

    @Test
    void endsTheLimitOfAGroupWhereItsRowsSaySo() {
        rows.add(row("team-manager.weekly.child", "300", FIRST));
        gaps.add(new Gap("approval.team-manager.weekly.child", LATER));

        assertThat(weekly(CareGroup.CHILD, LATER.minusDays(1)).value()).isEqualByComparingTo("300");
        assertThat(weekly(CareGroup.CHILD, LATER).value()).isEqualByComparingTo("500");
    }

    @Test
    void knowsNoLimitBeforeTheFirstRow() {
        assertThatThrownBy(() -> weekly(null, FIRST.minusDays(1))).isInstanceOf(NoValueOnDate.class);
    }

    @Test
    void saysTheLimitsInWords() {
        rows.add(row("team-manager.weekly.learning-disability", "800", FIRST));

        assertThat(new ApprovalLimits(reference()).words(CareGroup.LEARNING_DISABILITY, LATER))
                .isEqualTo("Team manager: up to £800.00 a week (the limit for adults with a learning disability) and"
                        + " £1,000.00 once. Head of service: up to £1,000.00 a week and £5,000.00 once.");
    }

    @Test
    void asksForTheSupportReasonOnlyWhereALimitDependsOnIt() {
        rows.add(row("team-manager.weekly.carer", "300", FIRST));
        assertThat(new ApprovalLimits(reference()).dependOnSupportReason(LATER)).isFalse();

        rows.add(row("team-manager.weekly.memory", "900", LATER));
        assertThat(new ApprovalLimits(reference()).dependOnSupportReason(LATER.minusDays(1)))
                .isFalse();
        assertThat(new ApprovalLimits(reference()).dependOnSupportReason(LATER)).isTrue();
    }

    @Test
    void findsNothingWrongWithThePublishedRows() {
        assertThat(new CheckApprovalLimits(PublishedReference.load()).faults()).isEmpty();
    }

    @Test
    void findsARowThatNobodyReads() {
        rows.add(row("team-manager.weekly.learning-disabled", "800", FIRST));
        rows.add(row("head-of-service.over-indicative", "50", FIRST));
        rows.add(row("director.weekly", "9000", FIRST));
        rows.add(row("panel.weekly", "9000", FIRST));

        assertThat(faults())
                .hasSize(4)
                .allSatisfy(fault -> assertThat(fault).contains("nobody reads this"))
                .anySatisfy(fault -> assertThat(fault).contains("learning-disabled", "2015-04-01"));
    }

    @Test
    void findsADayWithoutALimit() {
        gaps.add(new Gap("approval.head-of-service.weekly", LATER));
        assertThat(faults())
                .anySatisfy(fault ->
                        assertThat(fault).contains("approval.head-of-service.weekly", "no limit holds on 2199-12-31"));

        rows.add(row("head-of-service.weekly", "1200", LATER.plusYears(1)));
        assertThat(faults()).singleElement().asString().contains("no limit holds on 2027-03-31");
    }

    @Test
    void findsALimitThatBeginsLaterThanTheOthers() {
        rows.removeIf(row -> row.key().endsWith("team-manager.one-off"));
        rows.add(row("team-manager.one-off", "1000", LATER));

        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("approval.team-manager.one-off"))
                .anySatisfy(fault -> assertThat(fault).contains("2015-04-01"));
    }

    @Test
    void findsATeamManagerWhoCouldApproveMoreThanTheHeadOfService() {
        rows.add(row("team-manager.weekly.learning-disability", "1000.01", LATER));

        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("weekly.learning-disability", "1000.01", "1000"));
    }

    @Test
    void findsLimitsThatAreNoAmounts() {
        rows.add(row("team-manager.weekly.child", "-1", FIRST));
        rows.add(row("team-manager.one-off.child", "10.001", FIRST));

        assertThat(faults()).hasSize(2).allSatisfy(fault -> assertThat(fault).contains("is no limit"));
    }

    private ApprovalLimit weekly(@Nullable CareGroup group, LocalDate day) {
        return new ApprovalLimits(reference()).of(Approver.TEAM_MANAGER, LimitKind.WEEKLY, group, day);
    }

    private List<String> faults() {
        return new CheckApprovalLimits(reference()).faults();
    }

    private ReferenceTables reference() {
        return new ReferenceTables(rows, gaps, List.of(), List.of(), List.of(), new WorkingDays(Set.of()));
    }

    private static DatedValue row(String key, String value, LocalDate from) {
        return new DatedValue("approval." + key, new BigDecimal(value), "pounds", from, "A test", Confidence.CONFIRMED);
    }
}
