package org.fairway.agreement;

/**
 * The answers to the tests for a direct payment (Care Act 2014 sections 31 and 32; SI 2014/2871; for a child SI 2009/1887).
 *
 * @param request whether somebody entitled has asked for it, and whoever must agree to the request does
 * @param prohibited whether a Schedule 1 order or licence condition excludes the person
 * @param canBeManaged whether it can be managed, alone or with the help that is available
 * @param inBestInterests whether the authorised person would act in the person's best interests; true where nobody acts
 *     for the person
 * @param appropriate whether it is an appropriate way to meet these needs
 * @param somethingToPay whether anything is left to pay after the person's contribution
 */
public record DirectPaymentTests(
        PaymentLaw law,
        PaymentRequest request,
        boolean prohibited,
        boolean canBeManaged,
        boolean inBestInterests,
        boolean appropriate,
        boolean somethingToPay) {}
