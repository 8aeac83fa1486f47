package org.fairway.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/**
 * Only while the demonstration setting is on: {@code fairway.demo}, which is on by default with the embedded database and
 * off by default with any other.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression(
        "'${fairway.demo:auto}' == 'true' or ('${fairway.demo:auto}' == 'auto' and '${spring.datasource.url:}' == '')")
public @interface OnlyInDemonstration {}
