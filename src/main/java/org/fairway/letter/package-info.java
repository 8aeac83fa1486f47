/** Letters that a case sends, from a recorded outcome, with who sent them when and how. */
@NullMarked
package org.fairway.letter;

import org.jspecify.annotations.NullMarked;
