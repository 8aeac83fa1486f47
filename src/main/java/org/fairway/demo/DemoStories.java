package org.fairway.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.fairway.demo.DemoCases.Story;

/** What happened in each made-up case, and where it stands today. */
final class DemoStories {
    private static final String NORTH = "north";
    private static final String SOUTH = "south";
    private static final int PENSION_AGE = 67;

    private DemoStories() {}

    static List<Story> all() {
        return List.of(
                // Paid and in review
                (office, today) -> directPayment(office, 0, NORTH, "amina", today.minusDays(110)),
                (office, today) -> directPayment(office, 3, SOUTH, "ben", today.minusDays(78)),
                (office, today) -> directPayment(office, 7, NORTH, "amina", today.minusDays(70)),
                (office, today) -> managed(office, 1, SOUTH, "ben", today.minusDays(62)),
                (office, today) -> managed(office, 6, NORTH, "amina", today.minusDays(55)),
                (office, today) -> FamilyStories.carerPaid(office, today.minusDays(84)),
                (office, today) -> FamilyStories.childPaid(office, today.minusDays(105)),
                // Agreed, and waiting for the first payment
                (office, today) -> directPayment(office, 16, SOUTH, "ben", today.minusDays(34)),
                // At the agreement
                (office, today) -> planSignedOff(office, 2, NORTH, "amina", today.minusDays(28), "DIRECT_PAYMENT"),
                (office, today) -> planSignedOff(office, 8, SOUTH, "ben", today.minusDays(40), "MANAGED"),
                // At sign-off, one of them late, and at the panel
                (office, today) -> planned(office, 4, NORTH, "amina", today.minusDays(52)),
                (office, today) -> planned(office, 9, SOUTH, "ben", today.minusDays(23)),
                (office, today) -> atPanel(office, 18, SOUTH, "ben", today.minusDays(19)),
                // A plan to be written, a first figure to be shared, means to be verified
                (office, today) ->
                        indicative(office, 5, SOUTH, "ben", today.minusDays(31)).indicativeShared(),
                (office, today) -> indicative(office, 11, NORTH, "amina", today.minusDays(17)),
                (office, today) -> eligible(office, 12, SOUTH, "ben", today.minusDays(14))
                        .does(
                                "tom",
                                "Task_CollectFinancialInformation",
                                means(DemoCast.ADULTS.get(12), today.minusDays(14))),
                // Not eligible
                (office, today) -> assessed(office, 13, NORTH, "amina", today.minusDays(11), false)
                        .notEligible(),
                // Waiting to be assessed, two of them too long
                (office, today) ->
                        contacted(office, 14, SOUTH, "ben", today.minusDays(41)).arranged(),
                (office, today) -> contacted(office, 15, NORTH, "amina", today.minusDays(36))
                        .arranged(),
                (office, today) -> FamilyStories.carerToBeOffered(office, today.minusDays(5)),
                (office, today) -> FamilyStories.childToBeAssessed(office, today.minusDays(12)),
                // Urgent, and a concern about abuse
                (office, today) -> cannotWait(office, today.minusDays(1)),
                // Somebody has just rung
                (office, today) -> DemoCase.referred(office, DemoCast.ADULTS.get(10), NORTH, "amina", today));
    }

    /** One run has been released, so that somebody can start the next. */
    static void pay(Council office, LocalDate today) {
        office.on(workingDay(today.minusDays(20)));
        DemoRun.sent(office, workingDay(today.minusDays(16)));
    }

    private static DemoCase contacted(Council office, int person, String team, String worker, LocalDate on) {
        return DemoCase.referred(office, DemoCast.ADULTS.get(person), team, worker, on)
                .contact(DemoVoices.of(person).ownWords(), DemoVoices.of(person).understood());
    }

    private static DemoCase assessed(
            Council office, int person, String team, String worker, LocalDate on, boolean needs) {
        DemoCase story =
                contacted(office, person, team, worker, on).after(2).arranged().after(6);
        Form form = AssessmentAnswers.assessed(story.day(), "I want to stay at home and see people again.")
                .with("impairment", DemoVoices.of(person).understood())
                .with("employment", isPensioner(DemoCast.ADULTS.get(person), on) ? "RETIRED" : "NOT_SEEKING_WORK");
        if (needs) {
            DemoNeeds.assessed(form, person);
        } else {
            AssessmentAnswers.need(form, "homeCare", "LOW", "1", "The hoover is too heavy for me.");
        }
        return story.assessed(form);
    }

    private static DemoCase eligible(Council office, int person, String team, String worker, LocalDate on) {
        return assessed(office, person, team, worker, on, true)
                .after(2)
                .eligible()
                .after(3);
    }

    private static DemoCase indicative(Council office, int person, String team, String worker, LocalDate on) {
        return eligible(office, person, team, worker, on)
                .meansTold(means(DemoCast.ADULTS.get(person), on))
                .after(1);
    }

    private static DemoCase planned(Council office, int person, String team, String worker, LocalDate on) {
        return plannedAs(office, person, team, worker, on, "DIRECT_PAYMENT");
    }

    private static DemoCase plannedAs(
            Council office, int person, String team, String worker, LocalDate on, String deployment) {
        DemoCase story =
                indicative(office, person, team, worker, on).indicativeShared().after(4);
        return story.planned(DemoNeeds.planned(
                        PlanAnswers.plan(story.day(), deployment, story.day().plusDays(10)),
                        person,
                        DemoNeeds.met(person, deployment)))
                .after(2)
                .agreedWithPerson();
    }

    /** Somebody is there by day, which costs more a week than the head of service may approve. */
    private static void atPanel(Council office, int person, String team, String worker, LocalDate on) {
        DemoCase story =
                indicative(office, person, team, worker, on).indicativeShared().after(3);
        Form[] lines = DemoNeeds.met(person, "MANAGED");
        lines[0].with("support", "Somebody in the house from eight to six, every day.")
                .with("units", "70");
        story.planned(DemoNeeds.planned(
                        PlanAnswers.plan(story.day(), "MANAGED", story.day().plusDays(14)), person, lines))
                .after(1)
                .agreedWithPerson();
    }

    private static void cannotWait(Council office, LocalDate on) {
        Somebody somebody = DemoCast.ADULTS.get(17);
        DemoVoices.Voice said = DemoVoices.of(17);
        DemoCase.referred(office, somebody, NORTH, "amina", on)
                .contact(ReferralAnswers.contact(somebody, NORTH, on, said.ownWords(), said.understood())
                        .with("urgent", "YES")
                        .with("urgentNeed", "No heating and hardly any food in the house.")
                        .with("safeguardingConcern", "YES")
                        .with("abuseConcern", "A lodger keeps his bank card and spends his pension."));
    }

    private static DemoCase planSignedOff(
            Council office, int person, String team, String worker, LocalDate on, String deployment) {
        return plannedAs(office, person, team, worker, on, deployment)
                .after(2)
                .signedOffBy()
                .after(1)
                .budgetTold();
    }

    private static void directPayment(Council office, int person, String team, String worker, LocalDate on) {
        DemoCase story = planSignedOff(office, person, team, worker, on, "DIRECT_PAYMENT")
                .after(3);
        story.directPaymentAgreed("FOUR_WEEKLY", story.day().plusDays(7));
    }

    private static void managed(Council office, int person, String team, String worker, LocalDate on) {
        planSignedOff(office, person, team, worker, on, "MANAGED").after(3).supportArranged();
    }

    /** The pension and Attendance Allowance of 2026-27, or what people of working age get who cannot work. */
    private static Form means(Somebody somebody, LocalDate on) {
        Form form = MoneyAnswers.alone()
                .rows("housing", MoneyAnswers.housing("RENT", "12.40"))
                .rows("disabilityCosts", MoneyAnswers.disabilityCost("COMMUNITY_ALARM", "Alarm", "5.20"));
        return isPensioner(somebody, on)
                ? form.rows(
                        "income",
                        MoneyAnswers.income("STATE_PENSION", "241.30"),
                        MoneyAnswers.income("ATTENDANCE_ALLOWANCE", "76.70"))
                : form.rows(
                                "income",
                                MoneyAnswers.income("EMPLOYMENT_AND_SUPPORT_ALLOWANCE", "145.90"),
                                MoneyAnswers.income("PIP_DAILY_LIVING_STANDARD", "76.70"))
                        .ticked("premiumGrounds", "SUPPORT_GROUP");
    }

    private static boolean isPensioner(Somebody somebody, LocalDate on) {
        return Period.between(somebody.birthDate(), on).getYears() >= PENSION_AGE;
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : day;
    }
}
