package org.fairway.acceptance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.process.variable.ProcessVariable;

/** The process variables that are declared as constants, and the engine's own. */
public final class DeclaredVariables {
    private static final Set<String> NAMES = new ClassFileImporter()
            .importPackages("org.fairway.process", "org.fairway.acceptance").stream()
                    .map(JavaClass::getFields)
                    .flatMap(Set::stream)
                    .filter(field -> field.getRawType().isEquivalentTo(ProcessVariable.class))
                    .filter(field ->
                            field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                    .map(DeclaredVariables::name)
                    .collect(Collectors.toUnmodifiableSet());

    private DeclaredVariables() {}

    public static Set<String> names() {
        return NAMES;
    }

    private static String name(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return ((ProcessVariable<?>) field.get(null)).name();
        } catch (IllegalAccessException hidden) {
            throw new AssertionError("Cannot read " + constant.getFullName(), hidden);
        }
    }
}
