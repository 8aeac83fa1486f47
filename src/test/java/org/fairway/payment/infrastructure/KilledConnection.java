package org.fairway.payment.infrastructure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The one connection of a process that is about to be killed: something happens before it says the N-th thing to the database,
 * a statement, a COPY or the end of a transaction. After that it can say nothing more.
 */
final class KilledConnection extends AbstractDataSource implements AutoCloseable {
    private static final Set<String> SAID =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit");
    private final Connection real;
    private final Connection kept;
    private final Moment moment;
    private boolean dead;
    private int said;

    /** Says whether the process dies now, before it says the next thing. */
    interface Moment {
        boolean isNow(int said, boolean isCommit) throws SQLException;
    }

    KilledConnection(Connection real, Moment moment) {
        this.real = real;
        this.moment = moment;
        this.kept = watched(Connection.class, real);
    }

    /** Before the thing of that number; the server closes the connection and forgets the transaction. */
    static KilledConnection before(int number, DataSource database) throws SQLException {
        Connection real = database.getConnection();
        int backend = real.unwrap(PGConnection.class).getBackendPID();
        return new KilledConnection(real, (said, isCommit) -> {
            if (said != number) {
                return false;
            }
            terminate(backend, database);
            return true;
        });
    }

    private static void terminate(int backend, DataSource database) throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(" + backend + ", 10000)");
        }
    }

    boolean isDead() {
        return dead;
    }

    private <T> T watched(Class<T> type, Object watched) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> call(method, watched, given)));
    }

    private @Nullable Object call(Method method, Object watched, Object[] given) throws Throwable {
        String name = method.getName();
        if ((watched == real && name.equals("close")) || (dead && method.getReturnType() == void.class)) {
            return null;
        }
        if (SAID.contains(name) || name.equals("unwrap")) {
            sayNext(name.equals("commit"));
        }
        try {
            Object answer = method.invoke(watched, given);
            return answer instanceof Statement && Statement.class.isAssignableFrom(method.getReturnType())
                    ? watched(method.getReturnType(), answer)
                    : answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void sayNext(boolean isCommit) throws SQLException {
        if (dead) {
            throw new SQLException("This process was killed");
        }
        said++;
        dead = moment.isNow(said, isCommit);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (dead) {
            throw new SQLException("This process was killed");
        }
        return kept;
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public void close() throws SQLException {
        if (dead) {
            // Says no good-bye, which would find nobody
            real.abort(Runnable::run);
        } else {
            real.close();
        }
    }
}
