package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kurskclaims.timelines.Timelines;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class DrawingDialectTests {

    private static String render(Object value) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new DrawingDialect());
        return engine.process("<p><svg kc:drawing=\"${it}\"></svg></p>", new Context(null, Map.of("it", value)));
    }

    @Test
    void putsADrawingIntoThePageAsItIs() {
        assertThat(render(Timelines.icon("russia"))).isEqualTo("<p>" + Timelines.icon("russia") + "</p>");
    }

    @Test
    void takesNothingThatIsNoDrawing() {
        assertThatThrownBy(() -> render("<svg onload='alert(1)'></svg>"))
                .isInstanceOf(TemplateProcessingException.class)
                .hasRootCauseMessage("kc:drawing takes a drawing: ${it} is none");
    }
}
