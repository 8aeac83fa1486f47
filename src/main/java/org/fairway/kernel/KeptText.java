package org.fairway.kernel;

import java.nio.charset.StandardCharsets;

/** Text that people wrote, as it can be kept and shown to others. */
public final class KeptText {
    private KeptText() {}

    /**
     * Whether the text can be kept: no control characters other than ends of lines and tabs, nothing that turns the order
     * of reading round and so makes a name or an amount look like another, no separators that only machines see, nothing
     * that is no character, no half characters.
     */
    public static boolean isFit(String text) {
        return text.codePoints().noneMatch(KeptText::misleads)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean misleads(int character) {
        return (Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0)
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF)
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x2028 && character <= 0x2029)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
