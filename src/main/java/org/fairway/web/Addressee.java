package org.fairway.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterWords;
import org.fairway.person.Person;

/** For whom a letter is, as its envelope shows it: a letter to somebody else does not get the person's address. */
final class Addressee {
    private Addressee() {}

    static List<String> of(Letter letter, Person person) {
        String greeted = LetterWords.of(letter.text()).greeted();
        if (greeted.equals(person.name()) || greeted.isEmpty()) {
            return at(person, person.name());
        }
        if (greeted.equals("parents")) {
            return at(person, "The parents of " + person.name());
        }
        return greeted.startsWith("the family of") ? at(person, "The family of " + person.name()) : List.of(greeted);
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
