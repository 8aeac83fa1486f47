package org.fairway.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fairway.letter.Letter;
import org.fairway.person.Person;

/** For whom a letter is, as its envelope shows it: a letter to somebody else does not get the person's address. */
final class Envelope {
    private Envelope() {}

    static List<String> of(Letter letter, Person person) {
        return switch (letter.addressee().whom()) {
            case PERSON -> at(person, person.name());
            case PARENTS -> at(person, "The parents of " + person.name());
            case FAMILY -> at(person, "The family of " + person.name());
            case SOMEBODY_ELSE ->
                List.of(Objects.requireNonNull(letter.addressee().name()));
        };
    }

    private static List<String> at(Person person, String name) {
        List<String> lines = new ArrayList<>(List.of(name));
        String address = person.address();
        if (address != null) {
            lines.addAll(Arrays.stream(address.split("\\R|,", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
        if (person.postcode() != null) {
            lines.add(person.postcode());
        }
        return lines;
    }
}
