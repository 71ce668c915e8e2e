package org.kurskclaims.imports;

import org.kurskclaims.extraction.Extractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lends the extractor, which knows nothing of Spring, to the import. */
@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

    @Bean
    Extractor extractor() {
        return new Extractor();
    }
}
