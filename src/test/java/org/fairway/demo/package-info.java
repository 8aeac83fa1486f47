/** Tests of the demonstration's made-up people and cases. */
@NullMarked
package org.fairway.demo;

import org.jspecify.annotations.NullMarked;
