package org.fairway.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks a store each question once in a transaction. Whatever else it is told to do, it forgets its answers. A lock is a
 * question without an answer: it is held to the end, and whoever takes it calls {@link #forget}, as what was read before
 * may have changed.
 */
public final class OnceATransaction implements InvocationHandler {
    private final Object store;
    private final Set<String> questions;

    private OnceATransaction(Object store, Set<String> questions) {
        this.store = store;
        this.questions = questions;
    }

    /** The store, of which the questions of these names are asked once. */
    public static <T> T of(Class<T> port, T store, String... questions) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, new OnceATransaction(store, Set.of(questions))));
    }

    /** Forgets all answers that this transaction was given. */
    public static void forget() {
        if (TransactionSynchronizationManager.getResource(OnceATransaction.class) instanceof Answers answers) {
            answers.given.clear();
        }
    }

    /** What a store answers from now on, because it was just told so: it need not ask the database for its own words. */
    public static void answers(Object store, Class<?> port, String question, Object answer, Object... values) {
        if (TransactionSynchronizationManager.getResource(OnceATransaction.class) instanceof Answers known) {
            Method asked = Arrays.stream(port.getMethods())
                    .filter(method -> method.getName().equals(question))
                    .findAny()
                    .orElseThrow();
            List<@Nullable Object> whole = new ArrayList<>(List.of(store, asked));
            whole.addAll(Arrays.asList(values));
            known.given.put(whole, answer);
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] values) throws Throwable {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return ask(method, values);
        }
        Answers answers = answers();
        if (!questions.contains(method.getName())) {
            answers.given.entrySet().removeIf(given -> given.getKey().get(0) == store && given.getValue() != null);
            return ask(method, values);
        }
        List<@Nullable Object> question = new ArrayList<>(List.of(store, method));
        question.addAll(values == null ? List.of() : Arrays.asList(values));
        if (!answers.given.containsKey(question)) {
            Object answer = ask(method, values);
            answers.given.put(question, answer);
        }
        return answers.given.get(question);
    }

    private @Nullable Object ask(Method method, Object @Nullable [] values) throws Throwable {
        try {
            return method.invoke(store, values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() == null ? refused : refused.getCause();
        }
    }

    private static Answers answers() {
        if (TransactionSynchronizationManager.getResource(OnceATransaction.class) instanceof Answers known) {
            return known;
        }
        Answers answers = new Answers();
        TransactionSynchronizationManager.bindResource(OnceATransaction.class, answers);
        TransactionSynchronizationManager.registerSynchronization(answers);
        return answers;
    }

    /** What this transaction was told. */
    private static final class Answers implements TransactionSynchronization {
        private final Map<List<@Nullable Object>, @Nullable Object> given = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OnceATransaction.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OnceATransaction.class, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(OnceATransaction.class);
        }
    }
}
