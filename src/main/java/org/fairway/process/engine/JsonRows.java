package org.fairway.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.variable.impl.type.PrimitiveValueTypeImpl;
import org.camunda.bpm.engine.variable.impl.value.PrimitiveTypeValueImpl;

/**
 * Lists between a form and the server, as JSON text. The engine must know the type to let such a value in or out; nothing
 * ever stores one, and no serialiser for it exists.
 */
final class JsonRows extends PrimitiveValueTypeImpl {
    static final JsonRows TYPE = new JsonRows();

    private JsonRows() {
        super("json", String.class);
    }

    @Override
    public PrimitiveTypeValueImpl<String> createValue(Object value, Map<String, Object> info) {
        return new Value((String) value);
    }

    /** The text of one list. */
    static final class Value extends PrimitiveTypeValueImpl<String> {
        Value(String json) {
            super(json, TYPE);
        }
    }
}
