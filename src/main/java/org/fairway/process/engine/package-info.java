/** How the engine is set up: models, identity, rights, limits and the guard around its services. */
@NullMarked
package org.fairway.process.engine;

import org.jspecify.annotations.NullMarked;
