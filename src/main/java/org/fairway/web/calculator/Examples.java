package org.fairway.web.calculator;

/** Examples of calls from published vectors; a test sends each of them. */
final class Examples {
    static final String ADULT = """
            {"age": 37, "needsFromImpairment": true, "significantImpact": true, "outcomes": [
              {"outcome": "NUTRITION", "limbs": ["NEEDS_HELP"]},
              {"outcome": "COMMUNITY", "limbs": ["PAIN_OR_DISTRESS", "TAKES_LONGER"]}]}
            """;
    static final String ADULT_ONE_OUTCOME = """
            {"needsFromImpairment": true, "significantImpact": true, "outcomes": [
              {"outcome": "NUTRITION", "limbs": ["NEEDS_HELP", "DANGER"]}]}
            """;
    static final String CARER = """
            {"necessaryCare": true, "healthAtRisk": false, "significantImpact": true, "outcomes": [
              {"outcome": "WORK_AND_LEARNING", "limbs": ["NEEDS_HELP"]}]}
            """;
    static final String CARER_HEALTH = """
            {"necessaryCare": true, "healthAtRisk": true, "significantImpact": true, "outcomes": []}
            """;
    static final String CONTRIBUTION = """
            {"date": "2023-06-01", "legalBasis": "CARE_ACT_ADULT", "birthDate": "1986-05-10", "children": 0,
             "disclosed": true,
             "income": [
               {"type": "EMPLOYMENT_AND_SUPPORT_ALLOWANCE", "amount": "225.45", "howOften": "WEEKLY"},
               {"type": "PIP_DAILY_LIVING_ENHANCED", "amount": "101.75", "howOften": "WEEKLY"},
               {"type": "PIP_MOBILITY", "amount": "26.90", "howOften": "WEEKLY"}],
             "capital": [],
             "housing": [
               {"type": "RENT", "amount": "10.00", "howOften": "WEEKLY"},
               {"type": "SERVICE_CHARGE", "amount": "6.00", "howOften": "WEEKLY"},
               {"type": "COUNCIL_TAX", "amount": "1.27", "howOften": "WEEKLY"}],
             "disabilityCosts": [
               {"type": "CLEANING_AND_GARDEN", "what": "Cleaner", "amount": "20.00", "howOften": "WEEKLY", "evidenceSeen": true},
               {"type": "LAUNDRY", "what": "Washing", "amount": "2.31", "howOften": "WEEKLY", "evidenceSeen": true},
               {"type": "COMMUNITY_ALARM", "what": "Alarm", "amount": "5.77", "howOften": "WEEKLY", "evidenceSeen": true}],
             "nightCareArranged": true,
             "weeklyCost": "454.00"}
            """;
    static final String CONTRIBUTION_LEEDS = """
            {"date": "2024-09-02", "legalBasis": "CARE_ACT_ADULT", "birthDate": "1939-05-10", "children": 0,
             "disclosed": true,
             "income": [
               {"type": "STATE_PENSION", "amount": "169.50", "howOften": "WEEKLY"},
               {"type": "PENSION_CREDIT_GUARANTEE", "amount": "48.65", "howOften": "WEEKLY"}],
             "capital": [], "housing": [],
             "disabilityCosts": [
               {"type": "COMMUNITY_ALARM", "what": "Telecare", "amount": "9.30", "howOften": "WEEKLY", "evidenceSeen": true}],
             "weeklyCost": "287.50"}
            """;
    static final String CONTRIBUTION_LAMBETH = """
            {"date": "2024-09-02", "legalBasis": "CARE_ACT_ADULT", "birthDate": "1940-01-01", "children": 0,
             "disclosed": true,
             "income": [
               {"type": "PRIVATE_PENSION", "amount": "130.00", "howOften": "WEEKLY"},
               {"type": "OTHER", "amount": "40.00", "howOften": "WEEKLY", "note": "Benefits"}],
             "capital": [{"type": "BANK_OR_BUILDING_SOCIETY", "value": "15250.00", "holders": 1}],
             "housing": [], "disabilityCosts": [],
             "stay": {"from": "2024-09-02", "until": "2024-12-15"},
             "weeklyCost": "800.00"}
            """;
    static final String CONTRIBUTION_GIVEN_AWAY = """
            {"date": "2026-11-22", "legalBasis": "CARE_ACT_ADULT", "birthDate": "1948-03-09", "children": 0,
             "disclosed": true,
             "income": [{"type": "STATE_PENSION", "amount": "241.30", "howOften": "WEEKLY"}],
             "capital": [{"type": "BANK_OR_BUILDING_SOCIETY", "value": "12000.00", "holders": 2, "ownPercent": 75,
                          "note": "Account with a daughter; three quarters paid in by the person"}],
             "deprivations": [{"kind": "CAPITAL", "what": "A gift to a grandson", "amount": "8000.00", "on": "2026-09-01",
                          "finding": "STILL_COUNTS", "reasons": "Care had been arranged and the charge explained the week before",
                          "countedFrom": "2026-10-05"}],
             "weeklyCostSoFar": "300.00",
             "housing": [],
             "disabilityCosts": [
               {"type": "LAUNDRY", "what": "Washing", "amount": "4.00", "howOften": "WEEKLY", "evidenceSeen": true}],
             "disabilityCostsLastTime": [
               {"type": "LAUNDRY", "what": "Washing", "amount": "3.50", "howOften": "WEEKLY", "evidenceSeen": true},
               {"type": "DIET", "what": "Special diet", "amount": "6.00", "howOften": "WEEKLY", "evidenceSeen": true}],
             "endedCosts": [{"what": "Special diet", "reason": "The dietitian ended the diet in August"}],
             "weeklyCost": "300.00"}
            """;
    static final String BUDGET = """
            {"date": "2026-11-22", "legalBasis": "CARE_ACT_ADULT", "outcomes": [
              {"outcome": "PERSONAL_HYGIENE", "level": "HIGH", "help": "NOTHING", "hoursAWeek": 10},
              {"outcome": "COMMUNITY", "level": "MEDIUM", "help": "PART"}]}
            """;
    static final String BUDGET_CARER = """
            {"date": "2026-11-22", "legalBasis": "CARE_ACT_CARER", "impact": "SUBSTANTIAL", "carerOutcomes": ["RECREATION"]}
            """;
    static final String BUDGET_CHILD = """
            {"date": "2026-11-22", "legalBasis": "CHILDREN_ACT", "shortBreakHoursAWeek": 4}
            """;
    static final String SPEND = """
            {"date": "2026-11-22", "legalBasis": "CARE_ACT_ADULT", "kind": "ASSISTANCE_DOG",
             "what": "An epilepsy alert dog and its food", "cost": "50.00", "cover": "DIRECT_PAYMENT"}
            """;
    static final String SPEND_CARE_HOME = """
            {"date": "2026-11-22", "legalBasis": "CARE_ACT_ADULT", "kind": "CARE_HOME_STAY",
             "what": "Two weeks by the sea", "cost": "1708.00", "cover": "DIRECT_PAYMENT",
             "stay": {"from": "2027-01-04", "until": "2027-01-19"},
             "staysBefore": [{"from": "2026-12-01", "until": "2026-12-15"}]}
            """;
    static final String SPEND_SPOUSE = """
            {"date": "2026-11-22", "legalBasis": "CARE_ACT_ADULT", "kind": "CARE_OR_SUPPORT",
             "what": "Help with meals from my husband", "cost": "60.00", "cover": "DIRECT_PAYMENT",
             "relation": "SPOUSE_OR_CIVIL_PARTNER", "sameHousehold": false}
            """;
    static final String CONDITIONS = """
            {"date": "2026-11-22", "asker": "PERSON", "age": 37, "hasCapacity": true, "prohibited": false,
             "canBeManaged": true, "appropriate": true, "weekly": "454.00", "contribution": "110.10", "oneOff": "0.00"}
            """;
    static final String CONDITIONS_NOTHING = """
            {"date": "2026-11-22", "asker": "PERSON", "age": 37, "hasCapacity": true, "prohibited": false,
             "canBeManaged": true, "appropriate": true, "weekly": "150.00", "contribution": "160.00", "oneOff": "0.00"}
            """;

    private Examples() {}
}
