package org.fairway.process.task;

/**
 * A task that a person does with a form: the typed record of the form's answers, the form's first values, and what
 * finishing it does. One bean for each user task of the models; its form is {@code forms/<form key>.form}, and a test
 * holds the fields of the form and the components of the record together.
 *
 * <p>Everything runs in the transaction of the engine's own command: what is refused, or fails, leaves no trace.
 *
 * @param <A> the record of the answers. Components are {@code String}, {@code boolean}/{@code Boolean},
 *     {@link java.time.LocalDate}, {@link org.fairway.kernel.Money}, {@code Integer}, {@link java.math.BigDecimal}, an enum,
 *     a {@code List} of enums, or a {@code List} of records for repeating rows. A component that may be left blank is
 *     {@code @Nullable}; every other one is required and its absence is refused before {@link #complete} is called.
 *     Jakarta validation constraints on components are checked too, with the message shown to the worker.
 */
public interface HumanTask<A extends Record> {
    /** The id of the user task in its model, such as {@code Task_RecordContact}. */
    String taskKey();

    Class<A> answers();

    /** The form's first values, from what is already known. Called whenever the form is opened; must not write. */
    Prefill prefill(OpenTask task);

    /** Checks the answers against the rules, writes the domain and says which way the process goes. Safe to repeat. */
    Completion complete(OpenTask task, A answers);
}
