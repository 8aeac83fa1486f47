package org.fairway.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rooms of the code: which packages are pure, and which of their sisters each of them may know. */
final class Rooms {
    static final String ROOT = "org.fairway.";

    /** The packages that are pure Java at their root, each with the sisters it may know, and why. Kernel is for all. */
    static final Map<String, Set<String>> PURE = pure();

    private Rooms() {}

    private static Map<String, Set<String>> pure() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        rooms.put("kernel", Set.of());
        rooms.put("reference", Set.of());
        rooms.put("person", Set.of());
        rooms.put("audit", Set.of());
        rooms.put("replay", Set.of());
        // what makes it hard to take part is seen of a person
        rooms.put("advocacy", Set.of("person"));
        // a case has a legal basis and a stage, and no more; its store tells which cases new rates touch
        rooms.put("pathway", Set.of("reference"));
        // how to challenge a decision depends on the legal basis, and its time limits are dated rows
        rooms.put("letter", Set.of("pathway", "reference"));
        // who made contact is a person, and a case is opened for them
        rooms.put("referral", Set.of("person", "pathway", "reference"));
        // the legal basis chooses the test; needs, carers and children are people's; the copy of an assessment is a
        // letter
        rooms.put("eligibility", Set.of("person", "pathway", "letter"));
        rooms.put("family", Set.of("person", "pathway"));
        // rates, limits and tables are dated rows; the legal basis says whether a charge is lawful
        // and what they worked out can be worked out again
        rooms.put("charging", Set.of("reference", "pathway", "replay"));
        rooms.put("allocation", Set.of("reference", "pathway", "replay"));
        // the plan's rules depend on the legal basis; local prices and employers' costs are dated rows
        rooms.put("planning", Set.of("pathway", "reference", "replay"));
        // limits of approval are dated rows, and the law of money depends on the legal basis
        rooms.put("signoff", Set.of("reference", "pathway"));
        rooms.put("agreement", Set.of("pathway"));
        // the accounts of agreements are what is checked and changed here; limits are dated rows, and who saw a number
        // is noted; days are said as letters say them
        rooms.put("bankdetails", Set.of("agreement", "reference", "audit", "letter"));
        // pay dates, notice and review dates are dated rows
        rooms.put("payment", Set.of("reference"));
        // what is paid is what changes here; notice and the length of a pause are dated rows, a ground in law depends
        // on the
        // legal basis, and days are said as letters say them
        rooms.put("paymentchange", Set.of("payment", "reference", "pathway", "letter"));
        // enquiries read payments and tell of them in letters, whose words depend on the legal basis
        rooms.put("enquiry", Set.of("payment", "letter", "pathway", "reference"));
        // what was paid too much is found in payments, and instalments are taken of them; limits are dated rows
        rooms.put("recovery", Set.of("payment", "reference"));
        // an uplift chooses among the services and units of plans; its limits and notice are dated rows
        rooms.put("uplift", Set.of("planning", "reference"));
        rooms.put("review", Set.of("reference", "pathway"));
        rooms.put("reviewrequest", Set.of("pathway"));
        // limits of what may be spent are dated rows; the law named is the case's own
        rooms.put("spending", Set.of("pathway", "reference"));
        return rooms;
    }

    /** Classes that stand in a pure package itself or in one of its inner rooms, and not among its adapters. */
    static DescribedPredicate<JavaClass> pureCode() {
        return DescribedPredicate.describe(
                "pure code",
                type -> PURE.containsKey(room(type)) && (atRoot(type) || isOfFiles(type) || isOfTheLedger(type)));
    }

    /** Files and returns are pure as well, and know the formats they are written in. */
    static DescribedPredicate<JavaClass> codeOfFiles() {
        return DescribedPredicate.describe("code of payment files", Rooms::isOfFiles);
    }

    /** The first package under the root, such as {@code charging}; empty outside Fairway. */
    static String room(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(ROOT) && name.length() > ROOT.length()
                ? name.substring(ROOT.length(), name.indexOf('.', ROOT.length()))
                : "";
    }

    private static boolean isOfFiles(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + "payment.file.");
    }

    private static boolean isOfTheLedger(JavaClass type) {
        return type.getPackageName().equals(ROOT + "payment.ledger");
    }

    private static boolean atRoot(JavaClass type) {
        return type.getPackageName().equals(ROOT + room(type));
    }
}
