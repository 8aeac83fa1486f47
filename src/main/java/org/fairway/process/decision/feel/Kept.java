package org.fairway.process.decision.feel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out once and is asked for again. It holds two generations: when the young one is full it becomes the old
 * one, and what nobody asked for meanwhile is forgotten. So it never grows past twice its size however many versions of a
 * table are deployed, and reading it takes no lock.
 *
 * @param <K> what it is asked by
 * @param <V> what it answers
 */
public final class Kept<K, V> {
    private final int size;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = new ConcurrentHashMap<>();

    /**
     * Holds nothing yet.
     *
     * @param size how many answers a generation holds
     */
    public Kept(int size) {
        this.size = size;
    }

    /** The answer, worked out if it is not known. It may be worked out twice at the same moment, so it must not matter. */
    public V get(K key, Function<? super K, ? extends V> work) {
        V known = young.get(key);
        if (known != null) {
            return known;
        }
        V older = old.get(key);
        V found = older == null ? work.apply(key) : older;
        keep(key, found);
        return found;
    }

    private synchronized void keep(K key, V value) {
        if (young.size() >= size) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, value);
    }

    /** How many answers it holds now. */
    public int count() {
        return young.size() + old.size();
    }
}
