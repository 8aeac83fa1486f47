@NullMarked
package org.fairway.process.returns;

import org.jspecify.annotations.NullMarked;
