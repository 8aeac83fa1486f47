package org.fairway.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class OnceATransactionTest {
    private final List<String> asked = new ArrayList<>();
    private final Shelf shelf = OnceATransaction.of(Shelf.class, new Kept(), "find", "lock");
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    interface Shelf {
        Optional<String> find(String name);

        void put(String name);

        void tell(String name);

        void lock(String name);
    }

    @Test
    void asksTheSameQuestionOnce() {
        transaction.executeWithoutResult(status -> {
            assertThat(shelf.find("one")).contains("one");
            assertThat(shelf.find("one")).contains("one");
            assertThat(shelf.find("two")).contains("two");
        });

        assertThat(asked).containsExactly("find one", "find two");
    }

    @Test
    void asksAgainInTheNextTransactionAndOutsideOne() {
        transaction.executeWithoutResult(status -> shelf.find("one"));
        transaction.executeWithoutResult(status -> shelf.find("one"));
        shelf.find("one");
        shelf.find("one");

        assertThat(asked).hasSize(4);
    }

    @Test
    void asksAgainAfterSomethingWasPutThere() {
        transaction.executeWithoutResult(status -> {
            shelf.find("one");
            shelf.put("one");
            shelf.find("one");
        });

        assertThat(asked).containsExactly("find one", "put one", "find one");
    }

    @Test
    void asksAgainAfterALockThatIsHeldToTheEnd() {
        transaction.executeWithoutResult(status -> {
            shelf.find("one");
            shelf.lock("one");
            shelf.find("one");
            shelf.put("one");
            shelf.lock("one");
        });

        assertThat(asked).containsExactly("find one", "lock one", "find one", "put one");
    }

    @Test
    void knowsWhatTheStoreWasJustTold() {
        transaction.executeWithoutResult(status -> {
            shelf.tell("one");
            assertThat(shelf.find("one")).contains("told");
            shelf.put("one");
            assertThat(shelf.find("one")).contains("one");
        });
        shelf.tell("one");
        assertThat(shelf.find("one")).contains("one");

        assertThat(asked).containsExactly("tell one", "put one", "find one", "tell one", "find one");
    }

    @Test
    void givesTheStoresOwnRefusal() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> shelf.find("nothing")))
                .isInstanceOf(NoSuchElementException.class);
    }

    private final class Kept implements Shelf {
        @Override
        public Optional<String> find(String name) {
            asked.add("find " + name);
            if (name.equals("nothing")) {
                throw new NoSuchElementException(name);
            }
            return Optional.of(name);
        }

        @Override
        public void put(String name) {
            asked.add("put " + name);
        }

        @Override
        public void tell(String name) {
            asked.add("tell " + name);
            OnceATransaction.answers(this, Shelf.class, "find", Optional.of("told"), name);
        }

        @Override
        public void lock(String name) {
            asked.add("lock " + name);
            OnceATransaction.forget();
        }
    }

    private static final class NoDatabase extends AbstractPlatformTransactionManager {
        @Override
        protected Object doGetTransaction() {
            return "transaction";
        }

        @Override
        protected void doBegin(Object begun, org.springframework.transaction.TransactionDefinition definition) {
            // There is no database to tell
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // There is no database to tell
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // There is no database to tell
        }
    }
}
