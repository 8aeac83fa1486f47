package org.fairway.agreement;

/** Seals what else nobody may read in the database, under the keys of the bank accounts and bound to its place. */
public interface Vault {
    /** The key that is sealed with now; what was sealed with an older one still opens. */
    String key();

    byte[] seal(String table, String row, String column, String key, byte[] plain);

    byte[] open(String table, String row, String column, String key, byte[] sealed);
}
