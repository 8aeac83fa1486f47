package org.fairway.process.charging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.charging.ArrangementFee;
import org.fairway.charging.ChangeOfContribution;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.Verification;
import org.fairway.charging.Wording;
import org.fairway.charging.WorkingLine;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.process.charging.MeansTestAnswers.Check;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A finance officer looks at every line of the working and either sends it back for what is missing or tells the person:
 * T12. What the person pays is owed from the day they were told at the earliest.
 */
@Component
class VerifyMeansTestTask implements HumanTask<MeansTestAnswers> {
    private final FinancialAssessments assessments;
    private final Letters letters;
    private final Decisions decisions;
    private final Cases cases;
    private final People people;
    private final Clock clock;
    private final Colleagues colleagues;
    private final ArrangementFee fee;
    private final ChangesAhead changesAhead;
    private final KnownChange knownChange;
    private final LetterDrafts drafts;

    VerifyMeansTestTask(
            FinancialAssessments assessments,
            Letters letters,
            Decisions decisions,
            Cases cases,
            People people,
            Clock clock,
            Colleagues colleagues,
            ArrangementFee fee,
            ChangesAhead changesAhead,
            KnownChange knownChange,
            LetterDrafts drafts) {
        this.assessments = assessments;
        this.letters = letters;
        this.decisions = decisions;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
        this.colleagues = colleagues;
        this.fee = fee;
        this.changesAhead = changesAhead;
        this.knownChange = knownChange;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return FinancialAssessmentProcess.VERIFY_MEANS_TEST;
    }

    @Override
    public Class<MeansTestAnswers> answers() {
        return MeansTestAnswers.class;
    }

    /** A line of the working as the form's table shows it. */
    private record Row(String what, String amount, String effect, String source) {
        static Row of(WorkingLine line) {
            String from = line.rowFrom() == null ? "" : ", in force from " + Wording.day(line.rowFrom());
            return new Row(
                    line.label(),
                    line.amountInWords(),
                    line.effect().words(),
                    line.source() == null ? "" : line.source() + from);
        }
    }

    @Override
    public Prefill prefill(OpenTask task) {
        FinancialAssessment assessment = assessment(task);
        return knownChange
                .prefill(task, assessment)
                .with("personName", name(task))
                .with("ratesOn", Wording.day(assessment.asOf()))
                .with("working", assessment.working().stream().map(Row::of).toList())
                .with("result", ContributionLetter.result(assessment))
                .with(
                        "fee",
                        fee.of(assessment, task.today())
                                .map(asked -> ContributionLetter.fee(Optional.of(asked)))
                                .orElse(null))
                .with("ahead", changesAhead.of(assessment).orElse(null))
                .with(
                        "asks",
                        assessment.asksCouncilToArrange()
                                ? "They ask the council to arrange care even if they pay for all of it."
                                : "They have not asked the council to arrange care if they pay for all of it.");
    }

    @Override
    public Completion complete(OpenTask task, MeansTestAnswers answers) {
        FinancialAssessment assessment = assessment(task);
        return answers.check() == Check.SEND_BACK
                ? sendBack(task, assessment, answers.missing())
                : confirm(task, assessment, answers);
    }

    private Completion sendBack(OpenTask task, FinancialAssessment assessment, @Nullable String missing) {
        if (missing == null) {
            return Completion.refused("missing", "Say what is missing, so that the next person knows what to ask for.");
        }
        assessments.sendBack(assessment, missing, task.user());
        return Completion.done().with(FinancialAssessmentProcess.MEANS_CONFIRMED, false);
    }

    /** The answers that a confirmation needs, all of them there. */
    private record Confirmation(String evidence, LocalDate toldOn, SentBy toldHow, LocalDate from) {
        static @Nullable Confirmation of(MeansTestAnswers answers, Problems problems) {
            String evidence = answers.evidence();
            LocalDate toldOn = answers.toldOn();
            SentBy toldHow = answers.toldHow();
            LocalDate from = answers.inForceFrom();
            problems.addUnless(evidence != null, "evidence", "Say what you have seen.");
            problems.addUnless(toldOn != null, "toldOn", "Write the day on which the person was told.");
            problems.addUnless(toldHow != null, "toldHow", "Say how the person was told.");
            problems.addUnless(from != null, "inForceFrom", "Write the first day it is owed for.");
            return evidence == null || toldOn == null || toldHow == null || from == null
                    ? null
                    : new Confirmation(evidence, toldOn, toldHow, from);
        }

        void check(LocalDate made, Problems problems) {
            problems.addUnless(
                    !toldOn.isBefore(made),
                    "toldOn",
                    "The assessment was made on %s: the person cannot have been told before."
                            .formatted(Wording.day(made)));
            problems.addUnless(
                    from.isBefore(toldOn.plusYears(1)),
                    "inForceFrom",
                    "Check the year: this is more than a year away.");
        }
    }

    private Completion confirm(OpenTask task, FinancialAssessment assessment, MeansTestAnswers answers) {
        Problems problems = new Problems();
        Confirmation confirmation = Confirmation.of(answers, problems);
        if (confirmation == null) {
            return problems.refusal();
        }
        confirmation.check(knownChange.made(task, assessment), problems);
        knownChange.problem(task, confirmation.from()).ifPresent(reason -> problems.add("inForceFrom", reason));
        boolean early = confirmation.from().isBefore(confirmation.toldOn());
        problems.addUnless(
                !early || mayReachBack(assessment, confirmation.from(), confirmation.toldOn()),
                "inForceFrom",
                "Nothing more is owed for days before the person was told. Only when they are asked for no more than before may it count from an earlier day, and then from the day the one before counts at the earliest.");
        if (!problems.none()) {
            return problems.refusal();
        }
        Optional<FinancialAssessment> before = knownChange.before(task);
        assessments.verify(new Verification(
                assessment.id(),
                confirmation.evidence(),
                confirmation.toldOn(),
                confirmation.toldHow().name(),
                confirmation.from(),
                early,
                fee.of(assessment, confirmation.from()).orElse(Money.NIL),
                task.user()));
        letters.record(letter(task, assessment, confirmation, before, answers.note()), task.user());
        decisions.record(decision(task, assessment));
        return Completion.done().with(FinancialAssessmentProcess.MEANS_CONFIRMED, true);
    }

    private boolean mayReachBack(FinancialAssessment assessment, LocalDate from, LocalDate toldOn) {
        return assessments
                .told(assessment.caseNumber())
                .filter(before -> !from.isBefore(ChangeOfContribution.earliest(
                        assessment.asksNoMoreThan(before.assessment()), before.inForceFrom(), toldOn)))
                .isPresent();
    }

    private Letter letter(
            OpenTask task,
            FinancialAssessment assessment,
            Confirmation confirmation,
            Optional<FinancialAssessment> before,
            @Nullable String note) {
        return new Letter(
                task.recordId(ContributionLetter.KIND),
                task.caseNumber(),
                ContributionLetter.KIND,
                ContributionLetter.text(
                        drafts,
                        name(task),
                        assessment,
                        new ContributionLetter.Counts(
                                confirmation.toldOn(),
                                confirmation.from(),
                                fee.of(assessment, confirmation.from()),
                                before),
                        note == null ? "" : note,
                        colleagues.nameOf(task.user())),
                confirmation.toldOn(),
                confirmation.toldHow(),
                ContributionStatement.of(assessment, fee.of(assessment, confirmation.from())));
    }

    private Decision decision(OpenTask task, FinancialAssessment assessment) {
        List<String> reasons =
                assessment.working().stream().map(WorkingLine::sentence).toList();
        return new Decision(
                task.businessKey(),
                "Contribution",
                ContributionLetter.result(assessment),
                reasons,
                List.of(assessment.basis().name()),
                0,
                Map.of(
                        "information",
                        assessment.information().toString(),
                        "asOf",
                        assessment.asOf().toString()),
                task.user(),
                clock.instant());
    }

    private FinancialAssessment assessment(OpenTask task) {
        return assessments
                .latest(task.caseNumber())
                .orElseThrow(() -> new IllegalStateException("Nothing was worked out for " + task.businessKey()));
    }

    private String name(OpenTask task) {
        return people.get(cases.get(task.caseNumber()).person()).name();
    }
}
