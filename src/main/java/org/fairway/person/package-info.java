/** People, households, relations, consent, capacity, advocates and how a person wants to be contacted. */
@NullMarked
package org.fairway.person;

import org.jspecify.annotations.NullMarked;
