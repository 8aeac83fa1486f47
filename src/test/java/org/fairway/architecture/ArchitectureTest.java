package org.fairway.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fairway.agreement.BankAccounts;

/** The rules that keep the law readable, the engine replaceable and the money whole. */
@AnalyzeClasses(packages = "org.fairway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SHARED_PROCESS_PACKAGES = {
        "org.fairway.process.variable..",
        "org.fairway.process.task..",
        "org.fairway.process.decision..",
        "org.fairway.process.engine..",
        "org.fairway.process.identity..",
        "org.fairway.process.watch.."
    };

    @ArchTest
    static final ArchRule ENGINE_IS_KNOWN_ONLY_TO_THE_PROCESS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("org.fairway.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("leaving Camunda 7 must touch one package");

    @ArchTest
    static final ArchRule ONLY_DELEGATES_RAISE_BPMN_ERRORS = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Delegate")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.camunda.bpm.engine.delegate.BpmnError")
            .because("a refusal is a value, and only the step that the model shows turns it into an event");

    @ArchTest
    static final ArchRule WHO_SEES_AN_ACCOUNT_NUMBER_IS_NOTED = noClasses()
            .that()
            .resideOutsideOfPackages("org.fairway.bankdetails..", "org.fairway.agreement..")
            .and()
            .haveSimpleNameNotEndingWith("Test")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("reveal"))
                    .and(JavaCall.Predicates.target(
                            HasOwner.Predicates.With.owner(JavaClass.Predicates.type(BankAccounts.class)))))
            .because("numbers are given out by RevealAccounts, which notes in the audit who had them and why");

    @ArchTest
    static final ArchRule THE_LAW_IS_PURE_JAVA = classes()
            .that(Rooms.pureCode().and(DescribedPredicate.not(Rooms.codeOfFiles())))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.fairway.."))
            .because("rules are read by people who know the law and not the framework");

    @ArchTest
    static final ArchRule FILES_KNOW_THEIR_FORMATS_AND_NO_FRAMEWORK = classes()
            .that(Rooms.codeOfFiles())
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "javax.xml.stream..", "org.apache.commons.csv..", "org.jspecify..", "org.fairway.."))
            .because("a file is a pure function of the run; XML is written by the JDK and CSV by one library");

    @ArchTest
    static final ArchRule THE_SIMULATED_BANK_READS_BY_ITSELF = noClasses()
            .that()
            .resideInAPackage("org.fairway.payment.file.simulator..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.fairway.payment.file..")
                    .and(DescribedPredicate.not(resideInAPackage("org.fairway.payment.file.simulator.."))))
            .because("a reader that shared code with the writer would share its faults");

    @ArchTest
    static void stagesKnowOnlyTheSistersThatAreListed(JavaClasses classes) {
        Set<String> unlisted = new TreeSet<>();
        for (JavaClass type : classes) {
            String room = Rooms.room(type);
            if (Rooms.PURE.containsKey(room)) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> Rooms.room(dependency.getTargetClass()))
                        .filter(other -> !other.isEmpty() && !other.equals(room) && !other.equals("kernel"))
                        // stores, and nobody else in a stage, know how a transaction reads and writes
                        .filter(other -> !(other.equals("database")
                                && type.getPackageName().endsWith(".infrastructure")))
                        .filter(other ->
                                !Rooms.PURE.getOrDefault(room, Set.of()).contains(other))
                        .forEach(other -> unlisted.add(type.getName() + " knows " + other));
            }
        }
        assertThat(unlisted)
                .as("list a sister with its reason in Rooms, or do without it")
                .isEmpty();
    }

    @ArchTest
    static void everyPackageIsAKnownRoom(JavaClasses classes) {
        Set<String> rooms = new TreeSet<>();
        classes.forEach(type -> rooms.add(Rooms.room(type)));
        rooms.removeAll(Rooms.PURE.keySet());
        assertThat(rooms).isSubsetOf("", "process", "web", "demo", "database");
    }

    @ArchTest
    static final ArchRule TIME_AND_IDS_COME_IN = noClasses()
            .that(Rooms.pureCode())
            .and()
            .doNotHaveFullyQualifiedName("org.fairway.kernel.BusinessClock")
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("a clock or chance is asked", ArchitectureTest::asksClockOrChance))
            .because("the same facts give the same answer on any day");

    private static boolean asksClockOrChance(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return (call.getName().equals("now") && owner.startsWith("java.time."))
                || call.getName().equals("randomUUID")
                || call.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Random");
    }

    @ArchTest
    static final ArchRule ADAPTERS_ARE_NOBODYS_BUSINESS = classes()
            .that()
            .resideInAPackage("..infrastructure..")
            .should()
            .notBePublic()
            .because("what is stored how is known only to its own wiring");

    @ArchTest
    static final ArchRule NOBODY_LOOKS_INTO_INFRASTRUCTURE = noClasses()
            .that()
            .resideOutsideOfPackage("..infrastructure..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..infrastructure..");

    @ArchTest
    static final ArchRule STAGES_OF_THE_PROCESS_PACKAGE_DO_NOT_KNOW_ONE_ANOTHER = slices().matching(
                    "org.fairway.process.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(SHARED_PROCESS_PACKAGES))
            // a contact starts the offers to carers and children at once, whatever becomes of the adult's own case
            .ignoreDependency(
                    resideInAPackage("org.fairway.process.referral"),
                    name("org.fairway.process.family.FamilyOfferStarts"))
            // the means test and the agreement go on side by side; whichever ends last changes what is paid
            .ignoreDependency(
                    resideInAnyPackage("org.fairway.process.charging", "org.fairway.process.agreement"),
                    name("org.fairway.process.payment.ContributionTold"))
            .because("what they share travels in the variables of org.fairway.process.variable");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.fairway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PROCESS_PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.fairway.process.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_WEB_HOLDS_NO_STORE = noClasses()
            .that()
            .resideInAPackage("org.fairway.web..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.jdbc.."))
            .because("the web asks use cases; it keeps no rules and no SQL");

    @ArchTest
    static void packagesSayWhatTheyAreFor(JavaClasses classes) {
        Pattern empty = Pattern.compile(
                ".*\\.(common|util|utils|helper|helpers|model|service|services|dto|delegate|delegates|impl|manager)(\\..*)?");
        Set<String> named = new TreeSet<>();
        Set<String> bare = new TreeSet<>();
        classes.forEach(type -> {
            if (empty.matcher(type.getPackageName()).matches()) {
                named.add(type.getPackageName());
            }
            if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                bare.add(type.getPackageName());
            }
        });
        assertThat(named).as("packages whose name says nothing").isEmpty();
        assertThat(bare)
                .as("packages without a package-info that is @NullMarked")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule MONEY_IS_NEVER_FLOATING_FIELDS = noFields()
            .that()
            .areDeclaredInClassesThat(Rooms.pureCode())
            .should()
            .haveRawType(DescribedPredicate.describe("a floating point number", ArchitectureTest::floating));

    @ArchTest
    static final ArchRule MONEY_IS_NEVER_FLOATING_METHODS = noMethods()
            .that()
            .areDeclaredInClassesThat(Rooms.pureCode())
            .should()
            .haveRawReturnType(DescribedPredicate.describe("a floating point number", ArchitectureTest::floating))
            .orShould()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "a floating point number", types -> types.stream().anyMatch(ArchitectureTest::floating)));

    private static boolean floating(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getName());
    }

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Processor|Helper|Utils?|Impl|DTO|Dto|ServiceImpl)")
            .because("a name is a word of the field");
}
