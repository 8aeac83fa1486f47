package org.fairway.letter.infrastructure;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairway.letter.Print;
import org.jspecify.annotations.Nullable;

/**
 * The templates of letters: Fairway's own for standard and large print, and those that a council keeps in a folder for
 * Easy Read. A template puts values in their places and can do nothing else; its pictures become part of it when it is read.
 */
class LetterTemplates {
    private static final Pattern PICTURE = Pattern.compile("(<img\\b[^>]*?\\bsrc=\")([^\"{]*)(\")");
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.(png|jpg|jpeg)");
    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    private final Mustache.Compiler mustache =
            Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true);
    private final Template ours = mustache.compile(resource("letter.html"));
    private final Template style = mustache.escapeHTML(false).compile(resource("letter.css"));
    private final Map<String, Template> easyRead = new HashMap<>();
    private final @Nullable Path folder;

    /** Reads the council's templates, so that a broken one is found when Fairway starts and not when somebody waits. */
    LetterTemplates(@Nullable Path folder) {
        this.folder = folder;
        if (folder != null) {
            readEasyRead(folder.resolve("easy-read"));
        }
    }

    Optional<Template> of(String kind, Print print) {
        if (print != Print.EASY_READ) {
            return Optional.of(ours);
        }
        return Optional.ofNullable(easyRead.get(kind.toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    Template style() {
        return style;
    }

    /** The council's picture for the head of its letters, as a {@code data:} address; empty when there is none. */
    String logo() {
        return folder == null ? "" : picture(folder, "logo.png").orElse("");
    }

    private void readEasyRead(Path place) {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*.html")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                easyRead.put(name.substring(0, name.length() - ".html".length()), compiled(file, place));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Template compiled(Path file, Path place) throws IOException {
        try {
            return mustache.compile(withPictures(Files.readString(file), place));
        } catch (MustacheException broken) {
            throw new IllegalStateException("The template " + file + " is broken: " + broken.getMessage(), broken);
        }
    }

    private static String withPictures(String template, Path place) {
        Matcher pictures = PICTURE.matcher(template);
        StringBuilder whole = new StringBuilder();
        while (pictures.find()) {
            String name = pictures.group(2);
            String data = picture(place.resolve("pictures"), name.replaceFirst("^pictures/", ""))
                    .orElseThrow(() -> new IllegalStateException(
                            "The picture " + name + " is not in " + place.resolve("pictures")));
            pictures.appendReplacement(whole, Matcher.quoteReplacement(pictures.group(1) + data + pictures.group(3)));
        }
        return pictures.appendTail(whole).toString();
    }

    private static Optional<String> picture(Path place, String name) {
        if (!FILE_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = place.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            return Optional.of(
                    "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String resource(String name) {
        try (InputStream file = LetterTemplates.class.getResourceAsStream("/letters/" + name)) {
            if (file == null) {
                throw new IllegalStateException("letters/" + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
