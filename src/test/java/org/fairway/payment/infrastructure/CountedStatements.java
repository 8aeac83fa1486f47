package org.fairway.payment.infrastructure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A way to the database that counts the statements sent. */
final class CountedStatements {
    private final AtomicInteger sent = new AtomicInteger();
    private final DataSource counted;

    CountedStatements(DataSource database) {
        this.counted = watch(DataSource.class, database);
    }

    DataSource dataSource() {
        return counted;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(counted);
    }

    /** How many statements the work sends. */
    int of(Runnable work) {
        int before = sent.get();
        work.run();
        return sent.get() - before;
    }

    private <T> T watch(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object answer = call(method, real, given);
                    if (method.getName().equals("getConnection")) {
                        return watch(java.sql.Connection.class, answer);
                    }
                    if (method.getName().equals("prepareStatement")) {
                        sent.incrementAndGet();
                    }
                    return answer;
                }));
    }

    private static Object call(Method method, Object real, Object[] given) throws Throwable {
        try {
            return method.invoke(real, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
