package org.fairway.process.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.acceptance.FairwayTest;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.GeneratedPeople;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.Plans;
import org.fairway.planning.SupportPlan;
import org.fairway.planning.WorkOutSufficiency;
import org.fairway.process.decision.DecisionFile;
import org.fairway.reference.PastReference;
import org.fairway.replay.Replayed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Thousands of generated decisions of every table and every kind, recorded and made again: each is identical. */
@FairwayTest
class GeneratedReplayTest {
    private static final long SEED = Long.getLong("fairway.seed", System.nanoTime());
    private static final int OF_EACH_TABLE = 400;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Decisions decisions;

    @Autowired
    PastReference past;

    private final Random random = new Random(SEED);

    @BeforeEach
    void saySeed() {
        System.out.println("Replay with -Dfairway.seed=" + SEED);
    }

    /** Each named case of each table as it is, then with one answer changed, then with two. */
    @Test
    void decisionsOfEveryRuleOfEveryTableComeOutTheSame() {
        PastCase past = PastCase.open(context, LegalBasis.CARE_ACT_ADULT);
        List<String> tables = DecisionFile.names();
        transactions.executeWithoutResult(all -> tables.forEach(table -> decide(past, table)));

        List<Replayed> again = past.again();

        assertThat(again).hasSize(tables.size() * OF_EACH_TABLE).allMatch(Replayed::same);
        Map<String, Set<String>> fired = decisions.of(past.number().text()).stream()
                .collect(Collectors.groupingBy(
                        Decision::key,
                        Collectors.flatMapping(decision -> decision.rules().stream(), Collectors.toSet())));
        assertThat(tables)
                .allSatisfy(table -> assertThat(fired.get(table)).as(table).isEqualTo(new DecisionFile(table).rules()));
    }

    private void decide(PastCase past, String table) {
        List<Map<String, Object>> named = new DecisionFile(table).namedCases();
        for (int turn = 0; turn < OF_EACH_TABLE; turn++) {
            Map<String, Object> inputs = new HashMap<>(named.get(turn % named.size()));
            for (int change = turn / named.size() % 3; change > 0; change--) {
                List<String> asked = List.copyOf(new TreeSet<>(inputs.keySet()));
                String changed = asked.get(random.nextInt(asked.size()));
                Map<String, Object> other = named.get(random.nextInt(named.size()));
                inputs.put(changed, another(Objects.requireNonNull(other.get(changed))));
            }
            past.decide(table, inputs);
        }
    }

    private Object another(Object value) {
        if (value instanceof Integer whole && random.nextBoolean()) {
            return random.nextBoolean() ? (Object) (long) whole : (Object) random.nextInt(11);
        }
        return value instanceof BigDecimal
                ? BigDecimal.valueOf(random.nextInt(200_000) - 20_000, random.nextInt(4))
                : value;
    }

    /** Whoever gave something away, stays in a care home, takes a short look or has care that is free is among them. */
    @Test
    void meansTestsOfPeopleOfAnyKindComeOutTheSameLineByLine() {
        PastCase past = PastCase.open(context, LegalBasis.CARE_ACT_ADULT);
        GeneratedPeople people = GeneratedPeople.ofAnyKind(SEED);
        Set<FinancialAssessment.Basis> bases = EnumSet.noneOf(FinancialAssessment.Basis.class);
        transactions.executeWithoutResult(all -> {
            for (int turn = 0; turn < 2_000; turn++) {
                bases.add(past.assess(people.next(past.number(), UUID.randomUUID()))
                        .basis());
            }
        });

        assertThat(past.again()).hasSize(2_000).allMatch(Replayed::same);
        assertThat(bases).containsExactlyInAnyOrder(FinancialAssessment.Basis.values());
    }

    /** By every method, for adults, carers and children; what the council set for it is taken back at the end. */
    @Test
    void indicativeBudgetsOfEveryMethodComeOutTheSameLineByLine() {
        transactions.executeWithoutResult(all -> {
            all.setRollbackOnly();
            GeneratedNeeds needs = new GeneratedNeeds(random);
            needs.setMethods(context);
            Set<String> methods = new HashSet<>();
            for (LegalBasis basis : LegalBasis.values()) {
                PastCase past = PastCase.open(context, basis);
                for (int turn = 0; turn < 1_000; turn++) {
                    methods.add(basis + " "
                            + needs.allocate(past.number(), basis, context).method());
                }
                assertThat(past.again()).hasSize(1_000).allMatch(Replayed::same);
            }
            assertThat(methods)
                    .containsExactlyInAnyOrder(
                            "CARE_ACT_ADULT POINTS_TO_POUNDS",
                            "CARE_ACT_ADULT FORMULA",
                            "CARE_ACT_ADULT HOURS_AT_LOCAL_RATE",
                            "CARE_ACT_CARER CARERS_BANDS",
                            "CARE_ACT_CARER FORMULA",
                            "CHILDREN_ACT HOURS_AT_LOCAL_RATE",
                            "CHILDREN_ACT FORMULA");
        });
    }

    @Test
    void pricesOfPlansComeOutTheSameLineByLine() {
        PastCase past = PastCase.open(context, LegalBasis.CARE_ACT_ADULT);
        WorkOutSufficiency rules = new WorkOutSufficiency(this.past.knownAt(Instant.now()));
        Plans plans = context.getBean(Plans.class);
        GeneratedPlans generated = new GeneratedPlans(random, past.number());
        List<Boolean> enough = new ArrayList<>();
        transactions.executeWithoutResult(all -> {
            for (int version = 1; version <= 1_000; version++) {
                LocalDate day = LocalDate.of(2022, 4, 11).plusDays(random.nextInt(1_680));
                SupportPlan plan = generated.next(version, rules, day);
                plans.record(plan);
                PlanSufficiency sufficiency = plan.sufficiency();
                enough.add(sufficiency != null && sufficiency.figures().enough());
            }
        });

        assertThat(past.again()).hasSize(1_000).allMatch(Replayed::same);
        assertThat(enough).contains(true, false);
    }
}
