package org.fairway.charging;

/** Nothing may be charged, so nobody's means are assessed; with the reason in plain words. */
public record NotCharged(String reason) implements MeansTestOutcome {}
