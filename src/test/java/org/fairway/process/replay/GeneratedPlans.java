package org.fairway.process.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.planning.ChoiceConversation;
import org.fairway.planning.DayKind;
import org.fairway.planning.Deployment;
import org.fairway.planning.EligibleNeed;
import org.fairway.planning.HowMet;
import org.fairway.planning.NhsMoney;
import org.fairway.planning.PaidAs;
import org.fairway.planning.PlanContent;
import org.fairway.planning.PlanHelp;
import org.fairway.planning.PlanId;
import org.fairway.planning.PlanLine;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.Price;
import org.fairway.planning.Recurrence;
import org.fairway.planning.Risk;
import org.fairway.planning.ServiceComponent;
import org.fairway.planning.ShortfallReason;
import org.fairway.planning.Sufficiency;
import org.fairway.planning.SupportPlan;
import org.fairway.planning.Unit;
import org.fairway.planning.WorkOutSufficiency;

/** Plans with every kind of support, unit and payer, half of whose needs have hours. */
final class GeneratedPlans {
    private static final List<String> NEEDS = List.of("NUTRITION", "PERSONAL_HYGIENE", "CLOTHING", "COMMUNITY");
    private final Random random;
    private final CaseNumber number;

    GeneratedPlans(Random random, CaseNumber number) {
        this.random = random;
        this.number = number;
    }

    /** The next version of the case’s plan, priced on the day. */
    SupportPlan next(int version, WorkOutSufficiency rules, LocalDate day) {
        List<EligibleNeed> needs = new ArrayList<>();
        List<PlanLine> lines = new ArrayList<>();
        for (String need : NEEDS.subList(0, 1 + random.nextInt(NEEDS.size()))) {
            needs.add(new EligibleNeed(
                    need,
                    "the need " + need,
                    random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(30_00), 2) : null));
            for (int line = random.nextInt(3); line >= 0; line--) {
                lines.add(line(lines.size() + 1, need));
            }
        }
        return new SupportPlan(
                new PlanId(UUID.randomUUID()),
                number,
                version,
                new ChoiceConversation(day, Deployment.MIXED, true, "Some of each", null),
                new PlanContent("Outcomes", "Involved", any(Risk.values()), "Risks", "Else", "Advice", "Wishes"),
                lines,
                day,
                day,
                "amina",
                PlanHelp.NOT_SAID,
                explained(rules.of(needs, lines, day), lines));
    }

    /** With a reason that the plan’s lines bear out, as the worker is asked for it. */
    private PlanSufficiency explained(Sufficiency figures, List<PlanLine> lines) {
        List<ShortfallReason> borne = Stream.of(ShortfallReason.values())
                .filter(reason -> figures.needsToExplain().stream()
                        .allMatch(need -> need.against(reason, lines).isEmpty()))
                .toList();
        return PlanSufficiency.of(figures, borne.get(random.nextInt(borne.size())), "As the worker said")
                .orElseThrow();
    }

    private PlanLine line(int place, String need) {
        HowMet met = switch (random.nextInt(8)) {
            case 0 -> HowMet.INFORMAL;
            case 1 -> HowMet.UNIVERSAL;
            case 2 -> HowMet.NHS;
            case 3 -> HowMet.FREE_REABLEMENT;
            default -> HowMet.FUNDED;
        };
        return new PlanLine(
                place,
                need,
                "the need " + need,
                "Support",
                met,
                "Somebody",
                met == HowMet.FUNDED ? price() : null,
                met == HowMet.NHS
                        ? new NhsMoney("NHS Devon", Money.ofPence(1 + random.nextInt(9_000)), any(Recurrence.values()))
                        : null,
                met == HowMet.FREE_REABLEMENT ? LocalDate.of(2026, 12, 1) : null);
    }

    /** Often an assistant by the hour, so that an employer’s costs come in. */
    private Price price() {
        boolean assistant = random.nextInt(3) == 0;
        return new Price(
                assistant ? ServiceComponent.PERSONAL_ASSISTANT : any(ServiceComponent.values()),
                BigDecimal.valueOf(1 + random.nextInt(30_00), 2),
                assistant ? Unit.HOUR : any(Unit.values()),
                Money.ofPence(1 + random.nextInt(6_000)),
                any(PaidAs.values()),
                random.nextInt(5) == 0 ? Recurrence.ONE_OFF : Recurrence.WEEKLY,
                random.nextBoolean() ? any(DayKind.values()) : null);
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
