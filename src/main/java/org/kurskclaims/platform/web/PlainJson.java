package org.kurskclaims.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** What programs send arrives as {@link PlainText}, as what people type does: JSON can escape what no text has. */
@Configuration(proxyBeanMethods = false)
class PlainJson {

    @Bean
    JacksonModule plainStrings() {
        return new SimpleModule("plain-strings").addDeserializer(String.class, new Cleaning());
    }

    private static final class Cleaning extends StdScalarDeserializer<String> {

        Cleaning() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String sent = StringDeserializer.instance.deserialize(parser, context);
            return sent == null ? "" : PlainText.cleaned(sent);
        }
    }
}
