package org.fairway.payment.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Names as banks carry them. Accents are taken off and letters that are none of the twenty-six are written out (É is E,
 * ß is SS, Ø is O); whatever is left that a bank does not carry becomes a space. What is only cut off or blank never stops
 * a payment: accounts are found by number.
 */
public final class BankText {
    /** What Bacs carries beside A to Z and 0 to 9. */
    private static final String BACS_SIGNS = ".&/- ";
    /** What ISO 20022 messages of British banks carry beside letters and digits. */
    private static final String ISO_SIGNS = "/-?:().,'+ ";

    private static final Map<Character, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ẞ', "SS"),
            Map.entry('Æ', "AE"),
            Map.entry('æ', "ae"),
            Map.entry('Œ', "OE"),
            Map.entry('œ', "oe"),
            Map.entry('Ø', "O"),
            Map.entry('ø', "o"),
            Map.entry('Ł', "L"),
            Map.entry('ł', "l"),
            Map.entry('Đ', "D"),
            Map.entry('đ', "d"),
            Map.entry('Ð', "D"),
            Map.entry('ð', "d"),
            Map.entry('Þ', "TH"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('Ħ', "H"),
            Map.entry('ħ', "h"),
            Map.entry('Ə', "E"),
            Map.entry('ə', "e"),
            Map.entry('Ŋ', "NG"),
            Map.entry('ŋ', "ng"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('‐', "-"));

    private BankText() {}

    /** As Bacs carries it: capitals, at most so many columns, without blanks before or after. */
    public static String bacs(String text, int columns) {
        return cut(carried(text, BACS_SIGNS, true), columns);
    }

    /** As ISO 20022 messages carry it: at most so many characters, without blanks before or after. */
    public static String iso(String text, int characters) {
        return cut(carried(text, ISO_SIGNS, false), characters);
    }

    private static String carried(String text, String signs, boolean capitals) {
        StringBuilder carried = new StringBuilder(text.length() + 4);
        String letters = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int at = 0; at < letters.length(); at += Character.charCount(letters.codePointAt(at))) {
            int letter = letters.codePointAt(at);
            if (letter < 0x80) {
                carried.append(carries(letter, signs) ? (char) letter : ' ');
            } else if (!isMark(letter)) {
                append(letter, signs, carried);
            }
        }
        return capitals ? carried.toString().toUpperCase(Locale.ROOT) : carried.toString();
    }

    private static void append(int letter, String signs, StringBuilder carried) {
        String writtenOut = letter > 0xFFFF ? " " : WRITTEN_OUT.getOrDefault((char) letter, " ");
        for (int at = 0; at < writtenOut.length(); at++) {
            carried.append(carries(writtenOut.charAt(at), signs) ? writtenOut.charAt(at) : ' ');
        }
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean carries(int letter, String signs) {
        return (letter >= 'A' && letter <= 'Z')
                || (letter >= 'a' && letter <= 'z')
                || (letter >= '0' && letter <= '9')
                || signs.indexOf(letter) >= 0;
    }

    /** What only changes the letter before it, such as an accent or the join between two signs. */
    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static String cut(String text, int length) {
        String begun = text.strip();
        return begun.length() <= length ? begun : begun.substring(0, length).stripTrailing();
    }
}
