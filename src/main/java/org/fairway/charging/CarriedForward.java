package org.fairway.charging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairway.charging.CheckInformation.Problem;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;

/**
 * Disability-related costs of the last assessment that the person was told of. Each goes on or ends for a reason that is
 * recorded and that the person reads: none is lost because somebody did not ask again.
 */
public final class CarriedForward {
    private final List<DisabilityCost> last;

    private CarriedForward(List<DisabilityCost> last) {
        this.last = last;
    }

    public static CarriedForward from(Optional<FinancialInformation> last) {
        return new CarriedForward(
                last.map(FinancialInformation::disabilityCosts).orElse(List.of()));
    }

    /** What was allowed last time, for whoever asks now; empty when nothing was. */
    public Optional<String> words() {
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(last.stream()
                        .map(cost -> "%s (%s %s)"
                                .formatted(
                                        cost.what(),
                                        cost.amount(),
                                        cost.howOften().words()))
                        .collect(Collectors.joining("; ")));
    }

    /** What was told a week last time for the cost of that name; nothing when there was none. */
    public Money aWeek(String what, ReferenceData data, FinancialInformation now) {
        return last.stream()
                .filter(cost -> named(cost.what(), what))
                .findFirst()
                .map(cost -> cost.howOften()
                        .aWeek(cost.amount(), Rounding.on(now.asOf(), data).left()))
                .orElse(Money.NIL);
    }

    /** What is wrong about how the costs of last time go on. Whoever no longer tells about their money drops none. */
    public List<Problem> problems(FinancialInformation now) {
        List<Problem> problems = new ArrayList<>();
        List<EndedCost> ended = now.findings().endedCosts();
        for (int i = 0; i < ended.size(); i++) {
            String what = ended.get(i).what();
            if (last.stream().noneMatch(cost -> named(cost.what(), what))) {
                problems.add(
                        new Problem("endedCosts[" + i + "].what", what, "There was no cost of this name last time."));
            }
        }
        boolean asked = now.disclosed()
                && now.findings().lightTouch() == null
                && now.findings().freeCare() == null;
        for (DisabilityCost cost : asked ? last : List.<DisabilityCost>of()) {
            boolean goesOn = now.disabilityCosts().stream().anyMatch(cost::isSameAs);
            boolean ends = ended.stream().anyMatch(end -> named(end.what(), cost.what()));
            if (!goesOn && !ends) {
                problems.add(new Problem(
                        "endedCosts",
                        cost.what(),
                        "%s was allowed last time. Leave it in the list, or say among the costs that have ended why it is no longer allowed."
                                .formatted(cost.what())));
            } else if (goesOn && ends) {
                problems.add(new Problem(
                        "endedCosts",
                        cost.what(),
                        "%s is in the list of costs and has ended too.".formatted(cost.what())));
            }
        }
        return problems;
    }

    private static boolean named(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
