package org.fairway.process.decision.feel;

import camundajar.impl.scala.util.Either;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The FEEL engine with its own reading of texts kept: it evaluates as ever, but takes each text apart once. */
@SuppressWarnings("deprecation")
final class ParsedOnce extends FeelEngine {
    private final Kept<String, Either<FeelEngine.Failure, ParsedExpression>> expressions;
    private final Kept<String, Either<FeelEngine.Failure, ParsedExpression>> tests;

    ParsedOnce(FeelEngine like, int kept) {
        super(like.functionProvider(), like.valueMapper(), like.configuration(), like.clock());
        expressions = new Kept<>(kept);
        tests = new Kept<>(kept);
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseExpression(String text) {
        return expressions.get(text, super::parseExpression);
    }

    @Override
    public Either<FeelEngine.Failure, ParsedExpression> parseUnaryTests(String text) {
        return tests.get(text, super::parseUnaryTests);
    }
}
