package org.kurskclaims.publishing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small JSON objects whose fields keep their order, so that the same data make the same file every time. */
final class Fields {

    private Fields() {}

    static Map<String, Object> of(String name, Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(name, value);
        return fields;
    }

    static Map<String, Object> of(String name, Object value, String second, Object secondValue) {
        Map<String, Object> fields = of(name, value);
        fields.put(second, secondValue);
        return fields;
    }

    static Map<String, Object> of(
            String name, Object value, String second, Object secondValue, String third, Object thirdValue) {
        Map<String, Object> fields = of(name, value, second, secondValue);
        fields.put(third, thirdValue);
        return fields;
    }
}
