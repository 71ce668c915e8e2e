package org.kurskclaims.desk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Which fields each address that changes something asks for, as its handlers declare them. */
final class FormFields {

    private FormFields() {}

    /** @return by "POST /editor/claims/{id}/publication"; rows of a list and entries of a map by their first one */
    static SortedMap<String, Set<String>> of(Map<RequestMappingInfo, HandlerMethod> handlers) {
        SortedMap<String, Set<String>> forms = new TreeMap<>();
        handlers.forEach((mapping, handler) -> {
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                for (String path : mapping.getPatternValues()) {
                    if (method != RequestMethod.GET && isForm(handler) && !path.startsWith("/api/")) {
                        forms.computeIfAbsent(method + " " + path, address -> new TreeSet<>())
                                .addAll(fields(handler));
                    }
                }
            }
        });
        return forms;
    }

    private static boolean isForm(HandlerMethod handler) {
        String room = handler.getBeanType().getPackageName();
        return room.startsWith("org.kurskclaims.desk") || room.startsWith("org.kurskclaims.editors");
    }

    private static Set<String> fields(HandlerMethod handler) {
        Set<String> fields = new TreeSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                fields.add(String.valueOf(parameter.getParameterName()));
            } else if (parameter.getParameterType().isRecord()
                    && !parameter.hasParameterAnnotation(PathVariable.class)) {
                add(parameter.getParameterType(), "", fields);
            }
        }
        return fields;
    }

    private static void add(Class<?> form, String prefix, Set<String> fields) {
        for (RecordComponent component : form.getRecordComponents()) {
            Class<?> type = component.getType();
            String name = prefix + component.getName();
            if (type.isRecord()) {
                add(type, name + ".", fields);
            } else if (Collection.class.isAssignableFrom(type)
                    && argument(component.getGenericType(), 0) instanceof Class<?> row
                    && row.isRecord()) {
                add(row, name + "[0].", fields);
            } else if (Map.class.isAssignableFrom(type)) {
                fields.add(name + "[killed]");
            } else {
                fields.add(name);
            }
        }
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
