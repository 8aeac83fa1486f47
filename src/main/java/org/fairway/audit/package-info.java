/** The append-only record of who did, decided and read what, chained per case, with payloads that can be erased. */
@NullMarked
package org.fairway.audit;

import org.jspecify.annotations.NullMarked;
