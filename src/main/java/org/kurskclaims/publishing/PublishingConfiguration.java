package org.kurskclaims.publishing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Scripts of every site may read what is published; they carry no credentials and can change nothing. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration implements WebMvcConfigurer {

    /** What is neither under the pages' addresses nor a page. */
    private static final String[] OF_ITS_OWN = {"/api/v1/**", "/claims.*", "/feed.atom", "/sitemap.xml"};

    private static final String[] BESIDE_PAGES = {
        "/claims/*.csv",
        "/claims/*.json",
        "/claims/*.jsonld",
        "/claims/*.bib",
        "/claims/*.ris",
        "/claims/*.csl.json",
        "/timelines/*/*.csv",
        "/timelines/*/*.json",
        "/timelines/*/*.jsonld",
        "/timelines/*/*.svg",
        "/timelines/*/*.png",
        "/v3/api-docs",
        "/v3/api-docs.yaml"
    };

    private final Editions editions;

    PublishingConfiguration(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(editions).addPathPatterns(OF_ITS_OWN);
    }

    @Bean
    static UrlBasedCorsConfigurationSource corsConfigurationSource() {
        CorsConfiguration everybody = new CorsConfiguration();
        everybody.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        everybody.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        everybody.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        everybody.setAllowCredentials(false);
        everybody.setExposedHeaders(
                List.of(HttpHeaders.LINK, HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.RETRY_AFTER));
        everybody.setMaxAge(86_400L);
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        for (String[] patterns : List.of(OF_ITS_OWN, BESIDE_PAGES)) {
            for (String pattern : patterns) {
                source.registerCorsConfiguration(pattern, everybody);
            }
        }
        return source;
    }
}
