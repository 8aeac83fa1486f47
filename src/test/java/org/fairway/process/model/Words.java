package org.fairway.process.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** The words that compiled classes hold as literals: how Java names processes, elements and decisions. */
final class Words {
    private Words() {}

    static Set<String> in(Collection<JavaClass> classes) {
        Set<String> words = new TreeSet<>();
        for (JavaClass type : classes) {
            Source source = type.getSource().orElseThrow();
            try (InputStream bytes = source.getUri().toURL().openStream()) {
                new ClassReader(bytes).accept(new Collector(words), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(source + " cannot be read", unreadable);
            }
        }
        return words;
    }

    private static final class Collector extends ClassVisitor {
        private final Set<String> words;

        Collector(Set<String> words) {
            super(Opcodes.ASM9);
            this.words = words;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            add(value);
            return super.visitField(access, name, type, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    add(value);
                }
            };
        }

        private void add(Object value) {
            if (value instanceof String word) {
                words.add(word);
            }
        }
    }
}
