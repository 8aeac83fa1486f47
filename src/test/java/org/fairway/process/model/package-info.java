/** Rules that every model, present and future, is held to: processes, decisions and forms, without the engine. */
@NullMarked
package org.fairway.process.model;

import org.jspecify.annotations.NullMarked;
