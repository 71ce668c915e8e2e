package org.kurskclaims.site;

import java.util.Set;
import org.kurskclaims.timelines.SvgDrawing;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <svg kc:drawing="${timeline.chart}"></svg>} is replaced by the drawing. The only place where markup enters a
 * page as it is: it takes a {@link SvgDrawing} and nothing else, and only the room that draws can make one.
 */
@Component
class DrawingDialect extends AbstractProcessorDialect {

    DrawingDialect() {
        super("Kursk Claims", "kc", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new DrawingProcessor(prefix));
    }

    private static final class DrawingProcessor extends AbstractAttributeTagProcessor {

        private static final int AFTER_CONDITIONS = 1300;

        DrawingProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "drawing", true, AFTER_CONDITIONS, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                IElementTagStructureHandler structure) {
            Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, expression)
                    .execute(context);
            if (!(value instanceof SvgDrawing drawing)) {
                throw new IllegalArgumentException("kc:drawing takes a drawing: " + expression + " is none");
            }
            structure.replaceWith(drawing.markup(), false);
        }
    }
}
