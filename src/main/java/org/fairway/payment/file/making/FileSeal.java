package org.fairway.payment.file.making;

/** Encrypts what is kept of files and reports, bound to the place where it is kept. */
public interface FileSeal {
    /** The key that is sealed with now; what was sealed with an older one still opens. */
    String key();

    byte[] seal(String table, String row, String column, String key, byte[] plain);

    byte[] open(String table, String row, String column, String key, byte[] sealed);
}
