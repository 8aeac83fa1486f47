package org.fairway.web;

import java.time.LocalDate;
import java.util.Locale;
import org.fairway.enquiry.DayWords;
import org.fairway.kernel.WeeklyRate;
import org.fairway.payment.Entitlement;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Timeline;
import org.jspecify.annotations.Nullable;

/** A direct payment agreement as a page shows it on a day. */
record Agreement(String payee, String terms, String amounts) {
    static Agreement on(LocalDate day, Timeline timeline) {
        Entitlement entitlement = timeline.entitlement();
        @Nullable LocalDate last = timeline.lastDay();
        String days =
                "from " + DayWords.day(entitlement.startsOn()) + (last == null ? "" : " to " + DayWords.day(last));
        String frequency =
                entitlement.frequency().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Agreement(
                entitlement.payee().name() + ", ending " + entitlement.payee().accountEnding(),
                "Paid " + frequency + ", " + days + ".",
                amounts(timeline, day));
    }

    private static String amounts(Timeline timeline, LocalDate today) {
        @Nullable LocalDate last = timeline.lastDay();
        if (last != null && last.isBefore(today)) {
            return "It has ended.";
        }
        LocalDate starts = timeline.entitlement().startsOn();
        LocalDate day = starts.isAfter(today) ? starts : today;
        WeeklyRate contribution = timeline.contributionOn(day);
        String support = "Support costs £%s a week".formatted(plain(timeline.agreedOn(day)));
        String pays = contribution.equals(WeeklyRate.NIL)
                ? "; no contribution."
                : "; the person pays £%s a week of it%s."
                        .formatted(
                                plain(contribution),
                                timeline.entitlement().paidAs() == PaidAs.NET
                                        ? ", which is left out of the payment"
                                        : ", which is asked for apart");
        return support + pays + (timeline.isSuspendedOn(today) ? " Payment rests today." : "");
    }

    private static String plain(WeeklyRate rate) {
        return rate.poundsAWeek()
                .setScale(Math.max(2, rate.poundsAWeek().stripTrailingZeros().scale()))
                .toPlainString();
    }
}
