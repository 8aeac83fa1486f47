package org.fairway.bankdetails;

/** A payee whose account is answered for otherwise by new tables. */
public record AffectedPayee(PaidAgreement agreement, ModulusAnswer before, ModulusAnswer after) {}
