package org.tertulia.realtime.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/** Reads records as declared: a component is required unless it is nullable. */
public class RequiredComponents extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                ? Boolean.valueOf(!mayBeAbsent(parameter))
                : super.hasRequiredMarker(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter && !mayBeAbsent(parameter) && !isAnyJson(parameter)
                ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
                : super.findSetterInfo(annotated);
    }

    /** For any JSON, null is a value. */
    private static boolean isAnyJson(AnnotatedParameter parameter) {
        return JsonNode.class.isAssignableFrom(parameter.getRawType());
    }

    private static boolean mayBeAbsent(AnnotatedParameter parameter) {
        var components = parameter.getDeclaringClass().getRecordComponents();
        return components != null
                && parameter.getIndex() < components.length
                && components[parameter.getIndex()].getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
