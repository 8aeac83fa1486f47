package org.fairway.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** In which print a letter is wanted. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        description = "The print. Without it, the one that the person's profile asks for.",
        schema = @Schema(allowableValues = {"standard", "large", "easy-read"}))
@interface PrintWanted {}
