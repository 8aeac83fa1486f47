package org.fairway.charging;

/** What comes of a means test. */
public sealed interface MeansTestOutcome permits FinancialAssessment, NotCharged {}
