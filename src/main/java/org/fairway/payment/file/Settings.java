package org.fairway.payment.file;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of a profile as they stand on a day. A setting that is missing or wrong is a fault of the installation and
 * throws {@link IllegalStateException} naming it; each profile is read once at the start so that it is found there.
 *
 * @param profile the name of the profile
 * @param values setting and value, in the order of the settings
 */
public record Settings(String profile, Map<String, String> values) {
    public Settings(String profile, Map<String, String> values) {
        this.profile = profile;
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Optional<String> find(String setting) {
        return Optional.ofNullable(values.get(setting));
    }

    public String text(String setting) {
        return find(setting).orElseThrow(() -> wrong(setting, "is missing"));
    }

    public <E extends Enum<E>> E word(String setting, Class<E> words) {
        String word = text(setting);
        return Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(setting, "is one of " + Arrays.toString(words.getEnumConstants())));
    }

    public boolean yes(String setting) {
        String word = text(setting);
        if (!word.equals("YES") && !word.equals("NO")) {
            throw wrong(setting, "is YES or NO");
        }
        return word.equals("YES");
    }

    public char sign(String setting) {
        String sign = text(setting);
        if (sign.length() != 1) {
            throw wrong(setting, "is one sign");
        }
        return sign.charAt(0);
    }

    public IllegalStateException wrong(String setting, String why) {
        return new IllegalStateException("In the profile " + profile + " the setting " + setting + " " + why);
    }
}
