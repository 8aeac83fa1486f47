package org.fairway.process.eligibility;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Hours a week: more than none, no more than a week has, in hundredths at most. */
@DecimalMin(value = "0", inclusive = false)
@DecimalMax("168")
@Digits(integer = 3, fraction = 2)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Hours {
    String message() default Words.HOURS;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
